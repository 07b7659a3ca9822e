// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/days_fixture.h"
#include "model/places/side_fetch.h"
#include "model/zones/zone_rhythms.h"
#include "service/planner.h"
#include "service/presets.h"

#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
const QDate kMonday(2026, 2, 2);

/// Nine hours of a day, in one answer or in nine: 18 detections, and 9 somewhere else.
Heatmap dayOf(bool byHour)
{
    const TimeSpan day = workingHours(kMonday);
    std::vector<Part> parts;
    const qint64 step = byHour ? kHour : day.seconds();
    for (qint64 at = day.start; at < day.stop; at += step)
        parts.push_back(
            partOf({{0.25, 0.25, std::uint64_t(2 * step / kHour)}, {4.25, 0.25, std::uint64_t(step / kHour)}},
                   CellSize::Half, {at, at + step}));
    return mapOf(parts);
}

Drawn drawnOf(const Heatmap &map)
{
    Drawn drawn;
    drawn.answers.single = fileAnswer(map);
    drawn.shown.zones = {makeZone({}, QStringLiteral("Left"), {{0, 0}, {1, 0}, {1, 1}, {0, 1}})};
    return drawn;
}

}   // namespace

class TestZoneRhythms : public QObject
{
    Q_OBJECT
private slots:
    void hoursAreAskedOneByOne()
    {
        const Question map = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        const Question hours = *hoursQuestion(map);
        const Result<RequestPlan> days = planFor(map), plan = planFor(hours);
        QCOMPARE(plan->seconds(), days->seconds());
        QCOMPARE(days->requests.size(), std::size_t(20));
        QCOMPARE(plan->requests.size(), std::size_t(180));
        QVERIFY(std::all_of(plan->requests.begin(), plan->requests.end(),
                            [](TimeSpan request) { return request.seconds() == kHour; }));
        QVERIFY(hours.cellSize == map.cellSize && hours.excluded == map.excluded);
    }

    void answersOfHoursTellMoreThanTheMap()
    {
        const Drawn drawn = drawnOf(dayOf(false));
        const std::optional<ZoneRhythms> alone = zoneRhythms(drawn);
        QCOMPARE(alone->rhythms.size(), std::size_t(2));
        QVERIFY(hasUntoldHours(alone->rhythms[0]));
        const std::optional<ZoneRhythms> both = zoneRhythms(drawn, fileAnswer(dayOf(true)));
        QVERIFY(!hasUntoldHours(both->rhythms[0]));
        QCOMPARE(perHour(both->rhythms[0].week[9]), std::optional(2.0));
        QCOMPARE(perHour(both->rhythms[1].week[9]), std::optional(3.0));
        QCOMPARE(both->rhythms[0].days, alone->rhythms[0].days);
    }

    void whatIsLeftOutOfTheMapIsLeftOutOfItsHours()
    {
        Drawn drawn = drawnOf(dayOf(false));
        drawn.shown.masked = {{4.0, 0.0, 4.5, 0.5}};
        const std::optional<ZoneRhythms> found = zoneRhythms(drawn, fileAnswer(dayOf(true)));
        QCOMPARE(perHour(found->rhythms[1].week[9]), std::optional(2.0));
    }

    /// A room beside the others, and what is drawn in it.
    void whatNoSensorSeesHasNone()
    {
        Drawn drawn = drawnOf(dayOf(true));
        Floor floor;
        floor.rooms = {makeZone({}, QStringLiteral("Office"), {{0, 0}, {6, 0}, {6, 4}, {0, 4}}),
                       makeZone({}, QStringLiteral("Storage"), {{8, 0}, {12, 0}, {12, 4}, {8, 4}})};
        Sensor sensor;
        sensor.center = {3.0, 2.0};
        sensor.height = 2.5;
        sensor.fieldOfView = 90.0;
        sensor.presence = true;
        floor.sensors = {sensor};
        drawn.answers.floor = floor;
        drawn.shown.zones.push_back(makeZone({}, QStringLiteral("Shelf"), {{9, 1}, {10, 1}, {10, 2}, {9, 2}}));
        const std::optional<ZoneRhythms> found = zoneRhythms(drawn);
        QCOMPARE(found->rhythms.size(), std::size_t(5));
        QVERIFY(!found->rhythms[0].unseen && perHour(found->rhythms[0].week[9]) == 3.0);
        for (const std::size_t storage : {1, 3}) {
            const Rhythm &rhythm = found->rhythms[storage];
            QVERIFY(rhythm.unseen && rhythm.days.empty() && !busiestHour(rhythm));
            QVERIFY(std::none_of(rhythm.week.begin(), rhythm.week.end(), wasAsked));
        }
        QVERIFY(!found->rhythms[4].unseen && perHour(found->rhythms[4].week[9]) == 3.0);
    }

    void hoursOfProtectedIndividualsAreNotLookedAt()
    {
        Drawn drawn = drawnOf(dayOf(false));
        drawn.shown.protectIndividuals = true;
        QVERIFY(hasUntoldHours(zoneRhythms(drawn, fileAnswer(dayOf(true)))->rhythms[0]));
    }

    void twoPeriodsHaveNone()
    {
        Drawn drawn = drawnOf(dayOf(true));
        drawn.shown.mode = ViewMode::Compare;
        QVERIFY(!zoneRhythms(drawn));
        QVERIFY(!zoneRhythms(Drawn()));
    }
};

QTEST_GUILESS_MAIN(TestZoneRhythms)
#include "tst_zone_rhythms.moc"
