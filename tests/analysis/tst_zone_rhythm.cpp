// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/protection.h"
#include "analysis/zone_rhythm.h"
#include "days_fixture.h"

#include <QTest>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
const QDate kMonday(2026, 2, 2);

/// Hours of a day in UTC.
TimeSpan hours(QDate day, int from, int to)
{
    const qint64 midnight = workingHours(day).start - 9 * kHour;
    return {midnight + from * kHour, midnight + to * kHour};
}

/// Two cells side by side: 10 and `right` detections.
Part answerOf(TimeSpan span, std::uint64_t right = 4)
{
    return partOf({{0.25, 0.25, 10}, {0.75, 0.25, right}}, CellSize::Half, span);
}

/// Of a zone that holds the left cell and half of the right one, and of the whole floor.
std::vector<Rhythm> rhythmsOf(const Heatmap &map)
{
    const std::vector<Zone> zones{makeZone({}, QStringLiteral("Left"), {{0, 0}, {0.75, 0}, {0.75, 0.5}, {0, 0.5}})};
    return rhythms(map, zoneCells(map.grid.frame(), zones, ZoneRule::Area));
}

const RhythmPart &at(const Rhythm &rhythm, int weekday, int hour)
{
    return rhythm.week[static_cast<std::size_t>(weekday * 24 + hour)];
}

Interval missing(TimeSpan span)
{
    return {span, IntervalStatus::Missing, 0, {}, {}};
}

}   // namespace

class TestZoneRhythm : public QObject
{
    Q_OBJECT
private slots:
    /// By hand: the zone has 10 and half of 4 on the first Monday, 10 and half of 20 on the second.
    void anHourOfTheWeekIsTheMeanOfItsHours()
    {
        const std::vector<Rhythm> found =
            rhythmsOf(mapOf({answerOf(hours(kMonday, 9, 10)), answerOf(hours(kMonday.addDays(7), 9, 10), 20),
                             answerOf(hours(kMonday.addDays(1), 14, 15))}));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(at(found[0], 0, 9), (RhythmPart{2.0, 0.0, 0.0, 32.0}));
        QCOMPARE(perHour(at(found[0], 0, 9)), std::optional(16.0));
        QCOMPARE(perHour(at(found[0], 1, 14)), std::optional(12.0));
        QCOMPARE(at(found[1], 0, 9).detections, 44.0);
        QCOMPARE(found[0].days.size(), std::size_t(3));
        QCOMPARE(found[0].days[1].day, kMonday.addDays(1));
        QCOMPARE(found[0].days[1].part, (RhythmPart{1.0, 0.0, 0.0, 12.0}));
        const std::optional<BusiestHour> busiest = busiestHour(found[0]);
        QVERIFY(busiest && busiest->weekday == 0 && busiest->hour == 9 && busiest->perHour == 16.0);
    }

    void whatWasNotAskedOrHadNoAnswerIsNoZero()
    {
        Heatmap map = mapOf({answerOf(hours(kMonday, 9, 10))});
        map.observed.intervals.push_back(missing(hours(kMonday.addDays(7), 9, 11)));
        const Rhythm rhythm = rhythmsOf(map).front();
        QCOMPARE(at(rhythm, 0, 9), (RhythmPart{1.0, 0.0, 1.0, 12.0}));
        QCOMPARE(at(rhythm, 0, 10), (RhythmPart{0.0, 0.0, 1.0, 0.0}));
        QVERIFY(!perHour(at(rhythm, 0, 10)) && wasAsked(at(rhythm, 0, 10)));
        QVERIFY(!perHour(at(rhythm, 0, 11)) && !wasAsked(at(rhythm, 0, 11)));
        QVERIFY(!perHour(rhythm.days[1].part) && rhythm.days[1].part.missing == 2.0);
        QVERIFY(!hasUntoldHours(rhythm) && !hasUntoldDays(rhythm));
    }

    void anObservedHourWithoutDetectionsIsZero()
    {
        const Rhythm rhythm = rhythmsOf(mapOf({partOf({{0.75, 0.25, 0}}, CellSize::Half, hours(kMonday, 9, 10)),
                                               answerOf(hours(kMonday, 10, 11))}))
                                  .front();
        QCOMPARE(perHour(at(rhythm, 0, 9)), std::optional(0.0));
    }

    void anAnswerOfADayTellsTheDayAndNotItsHours()
    {
        const Rhythm rhythm = rhythmsOf(mapOf({answerOf(workingHours(kMonday))})).front();
        QCOMPARE(rhythm.days.front().part, (RhythmPart{9.0, 0.0, 0.0, 12.0}));
        QCOMPARE(at(rhythm, 0, 9), (RhythmPart{0.0, 1.0, 0.0, 0.0}));
        QVERIFY(hasUntoldHours(rhythm) && !hasUntoldDays(rhythm));
        QVERIFY(!busiestHour(rhythm));
        const Rhythm days = rhythmsOf(mapOf({answerOf(hours(kMonday, 9, 33))})).front();
        QVERIFY(hasUntoldDays(days));
        QCOMPARE(days.days[0].part.untold, 15.0);
        QCOMPARE(days.days[1].part.untold, 9.0);
    }

    /// An hour of its own tells less than the day beside it hides.
    void theBusiestHourIsNotClaimedWhereHoursAreUntold()
    {
        const Rhythm rhythm =
            rhythmsOf(mapOf({answerOf(hours(kMonday, 7, 8)), answerOf(workingHours(kMonday.addDays(1)), 400)})).front();
        QVERIFY(hasUntoldHours(rhythm) && perHour(at(rhythm, 0, 7)));
        QVERIFY(!busiestHour(rhythm));
    }

    /// Mergers that dropped the cells of each interval still tell the whole floor.
    void withoutCellsTheWholeFloorIsTold()
    {
        Heatmap map = mapOf({answerOf(hours(kMonday, 9, 10))});
        map.observed.intervals.front().cells.reset();
        const std::vector<Rhythm> found = rhythmsOf(map);
        QCOMPARE(at(found[0], 0, 9), (RhythmPart{0.0, 1.0, 0.0, 0.0}));
        QCOMPARE(at(found[1], 0, 9), (RhythmPart{1.0, 0.0, 0.0, 14.0}));
        QCOMPARE(keptMerged(map), KeptMerged::All);
        QCOMPARE(keptMerged(mapOf({answerOf(workingHours(kMonday))})), KeptMerged::None);   // spans hours
    }

    /// An answer beside them tells what it tells, and an hour without a valid answer is no merged one.
    void oneAnswerWithoutCellsIsNotAllOfThem()
    {
        Heatmap map = mapOf({answerOf(hours(kMonday, 9, 10)), answerOf(hours(kMonday, 10, 11))});
        map.observed.intervals.front().cells.reset();
        map.observed.intervals.push_back(missing(hours(kMonday, 11, 12)));
        const Rhythm rhythm = rhythmsOf(map).front();
        QCOMPARE(keptMerged(map), KeptMerged::Some);
        QCOMPARE(rhythm.days.front().part, (RhythmPart{1.0, 1.0, 1.0, 12.0}));
        map.observed.intervals.erase(map.observed.intervals.begin() + 1);
        QCOMPARE(keptMerged(map), KeptMerged::All);
    }

    /// In Berlin 2 o'clock happens twice on 25 October 2026, and never on 29 March.
    void clockChangesAreCountedAsTheyHappen()
    {
        std::vector<Part> autumn, spring;
        const qint64 october = hours(QDate(2026, 10, 24), 22, 23).start,
                     march = hours(QDate(2026, 3, 28), 23, 24).start;
        for (int hour = 0; hour < 6; ++hour) {
            autumn.push_back(answerOf({october + hour * kHour, october + (hour + 1) * kHour}));
            spring.push_back(answerOf({march + hour * kHour, march + (hour + 1) * kHour}));
        }
        const Rhythm back = rhythmsOf(mapOf(autumn, "Europe/Berlin")).front();
        QCOMPARE(at(back, 6, 1).hours, 1.0);
        QCOMPARE(at(back, 6, 2), (RhythmPart{2.0, 0.0, 0.0, 24.0}));
        QCOMPARE(at(back, 6, 4).hours, 1.0);
        QCOMPARE(back.days.size(), std::size_t(1));
        const Rhythm ahead = rhythmsOf(mapOf(spring, "Europe/Berlin")).front();
        QVERIFY(!wasAsked(at(ahead, 6, 2)));
        QCOMPARE(at(ahead, 6, 3).hours, 1.0);
        QCOMPARE(at(ahead, 6, 6).hours, 1.0);
    }

    void timesBefore1970HaveTheirPlaceToo()
    {
        const Rhythm rhythm = rhythmsOf(mapOf({answerOf({-kHour, 0})})).front();
        QCOMPARE(rhythm.days.front().day, QDate(1969, 12, 31));
        QCOMPARE(at(rhythm, 2, 23).hours, 1.0);
    }

    void ofProtectedIndividualsNothingIsTold()
    {
        std::vector<Part> parts;
        for (int day = 0; day < 6; ++day)
            parts.push_back(answerOf(workingHours(kMonday.addDays(day))));
        QVERIFY(rhythmsOf(protectedMap(mapOf(parts), {})).empty());
    }
};

QTEST_GUILESS_MAIN(TestZoneRhythm)
#include "tst_zone_rhythm.moc"
