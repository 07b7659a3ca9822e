// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/days_fixture.h"
#include "model/evidence/comparison_evidence.h"
#include "model/evidence/evidence_machine.h"
#include "model/evidence/findings.h"
#include "model/zones/drawn_zones.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

const QDate kMonday(2026, 2, 2);

/// Three weeks of Monday to Friday. In the lab on the right are about 1000 a day; of what is on this side of the wall
/// `stray` lie in a cell that reaches into the storage on the left by a tenth.
Heatmap weeksOf(QDate first, std::uint64_t stray)
{
    std::vector<Part> parts;
    for (int i = 0; i < 15; ++i)
        parts.push_back(
            partOf({{3.75, 0.25, stray + std::uint64_t(i * 7 % 5)}, {4.25, 0.25, std::uint64_t(1000 + i * 3 % 7)}},
                   CellSize::Half, workingHours(first.addDays(i / 5 * 7 + i % 5))));
    return mapOf(parts);
}

Zone roomOf(const char *name, double left, double right)
{
    return makeZone({}, QString::fromLatin1(name), {{left, 0}, {right, 0}, {right, 4}, {left, 4}});
}

/// No sensor sees the storage: the one in the lab reaches over its wall, not to its middle.
Floor floorOfTwo()
{
    Floor floor;
    floor.rooms = {roomOf("Storage", 0.0, 3.55), roomOf("Lab", 3.55, 8.0)};
    Sensor sensor;
    sensor.center = {6.0, 2.0};
    sensor.height = 2.5;
    sensor.fieldOfView = 90.0;
    floor.sensors = {sensor};
    return floor;
}

Drawn comparisonOf(std::uint64_t strayBefore, std::uint64_t strayAfter)
{
    Drawn drawn;
    drawn.shown.mode = ViewMode::Compare;
    drawn.answers.floor = floorOfTwo();
    drawn.answers.before = fileAnswer(weeksOf(kMonday, strayBefore));
    drawn.answers.after = fileAnswer(weeksOf(kMonday.addDays(28), strayAfter));
    drawn.answers.comparison = *compare(*counts(drawn.answers.before), *counts(drawn.answers.after));
    drawn.answers.evidence = makeEvidence(*evidenceInput(drawn), {});
    return drawn;
}

QStringList changedPlaces(const Drawn &drawn)
{
    QStringList names;
    for (const Finding &finding : findings(drawn))
        if (const auto *place = std::get_if<PlaceChanged>(&finding))
            names << place->change.name;
        else if (const auto *others = std::get_if<PlacesChangedToo>(&finding))
            names << others->more << others->less;
    return names;
}

QStringList waitedPlaces(const Findings &findings)
{
    QStringList names;
    for (const Finding &finding : findings)
        if (const auto *waits = std::get_if<Waits>(&finding))
            for (const PlaceWait &place : waits->places)
                names << place.name;
    return names;
}

}   // namespace

class TestDrawnFindings : public QObject
{
    Q_OBJECT
private slots:
    void whatNoSensorSeesHasNoFinding()
    {
        const Drawn drawn = comparisonOf(100, 300);
        QVERIFY(changedPlaces(drawn).filter(QStringLiteral("Storage")).isEmpty());
        const std::vector<PlaceChange> &places = drawn.answers.evidence->places;
        QCOMPARE(places[0].verdict, ChangeVerdict::NotCovered);
        QVERIFY(places[0].unseen && !places[1].unseen);
        QCOMPARE(drawn.answers.evidence->places[1].level, kFalsePlaces);   // the lab is the only test
        const std::optional<ZoneTable> table = zoneTable(drawn);
        QCOMPARE(table->rows[0].change, places[0]);
        QCOMPARE(table->rows[1].change, places[1]);
        Drawn seen = drawn;
        seen.answers.floor->sensors.clear();   // nothing is known of them
        seen.answers.evidence = makeEvidence(*evidenceInput(seen), {});
        QVERIFY(changedPlaces(seen).contains(QStringLiteral("Storage")));
    }

    /// Of 8 × 7 cells the map uses 3. A sensor sees 4 × 4 others; without it only those 3 are tested, and what a person
    /// drew as covered: 3 × 7 cells, 2 of them used.
    void whatSensorsSeeIsTestedAlthoughNobodyWasThere()
    {
        const auto weeks = [](QDate first) {
            std::vector<Part> parts;
            for (int i = 0; i < 15; ++i)
                parts.push_back(partOf({{3.75, 0.25, std::uint64_t(100 + i * 7 % 5)},
                                        {4.25, 0.25, std::uint64_t(1000 + i * 3 % 7)},
                                        {7.25, 3.25, std::uint64_t(500 + i * 5 % 11)}},
                                       CellSize::Half, workingHours(first.addDays(i / 5 * 7 + i % 5))));
            return mapOf(parts);
        };
        Drawn drawn;
        drawn.shown.mode = ViewMode::Compare;
        drawn.answers.floor = floorOfTwo();
        drawn.answers.floor->sensors.front().center = {6.5, 1.5};
        drawn.answers.floor->sensors.front().height = 1.0;
        drawn.answers.before = fileAnswer(weeks(kMonday));
        drawn.answers.after = fileAnswer(weeks(kMonday.addDays(28)));
        drawn.answers.comparison = *compare(*counts(drawn.answers.before), *counts(drawn.answers.after));
        const auto tested = [&drawn] {
            const std::vector<ChangeVerdict> cells = makeEvidence(*evidenceInput(drawn), {})->cells;
            return std::count_if(cells.begin(), cells.end(),
                                 [](ChangeVerdict cell) { return cell != ChangeVerdict::NotCovered; });
        };
        QCOMPARE(tested(), std::ptrdiff_t(16 + 3));
        drawn.answers.floor->sensors.clear();
        QCOMPARE(tested(), std::ptrdiff_t(3));
        Zone seen = roomOf("What the sensors see", 3.55, 5.0);
        seen.type = QStringLiteral("coverage");
        drawn.shown.zones = {seen};
        QCOMPARE(tested(), std::ptrdiff_t(21 + 1));
    }

    /// Only what it is made of matters: another look begins nothing anew, another sensor does.
    void evidenceIsMadeAnewWhereTheFloorIsAnother()
    {
        Drawn drawn = comparisonOf(100, 300);
        EvidenceMachine machine;
        QSignalSpy found(&machine, &EvidenceMachine::found);
        QVERIFY(!machine.follow(drawn) && machine.isWorking());
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
        QCOMPARE(machine.evidence()->places, drawn.answers.evidence->places);
        drawn.shown.look.opacityPercent = 35.0;
        QVERIFY(machine.follow(drawn) && !machine.isWorking());
        drawn.answers.floor->sensors.front().center = {1.5, 2.0};
        QVERIFY(!machine.follow(drawn));
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 2, 60'000);
        QVERIFY(!machine.evidence()->places[0].unseen);
        drawn.answers.after->partial = std::pair(1, 2);
        QVERIFY(!machine.follow(drawn) && !machine.isWorking());   // there is none while a side grows
    }

    /// Three weeks a side are three weeks, not fifteen days.
    void weeksTellWhatChanceDoesOnRequest()
    {
        Drawn drawn = comparisonOf(100, 300);
        EvidenceMachine machine;
        QSignalSpy found(&machine, &EvidenceMachine::found);
        QVERIFY(!machine.follow(drawn));
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
        QCOMPARE(machine.evidence()->before, std::size_t(15));
        drawn.shown.byWeeks = true;
        QVERIFY(!machine.follow(drawn));
        QTRY_COMPARE_WITH_TIMEOUT(found.count(), 2, 60'000);
        QCOMPARE(machine.evidence()->before, std::size_t(3));
        QCOMPARE(machine.evidence()->options.unit, std::optional(ReplicateUnit::Week));
    }

    void whatNoSensorSeesIsNotWaitedFor()
    {
        const Drawn compared = comparisonOf(100, 100);
        QCOMPARE(waitedPlaces(findings(compared)), QStringList({QString(), QStringLiteral("Lab")}));
        Drawn map = compared;
        map.shown.mode = ViewMode::Map;
        map.answers.single = map.answers.before;
        QCOMPARE(waitedPlaces(findings(map)), QStringList({QString(), QStringLiteral("Lab")}));
        map.answers.floor->sensors.clear();
        QCOMPARE(waitedPlaces(findings(map)).size(), qsizetype(3));
    }

    void whatDoesNotCompareIsSaidFirst()
    {
        const Drawn compared = comparisonOf(100, 100);
        for (const Finding &finding : findings(compared))
            QVERIFY(!std::holds_alternative<PeriodsDiffer>(finding));
        Drawn reversed = compared;
        std::swap(reversed.answers.before, reversed.answers.after);
        const Findings told = findings(reversed);
        QVERIFY(!told.empty() && told.size() <= kMostFindings);
        QCOMPARE(std::get<PeriodsDiffer>(told.front()), (PeriodsDiffer{false, false, true}));
        Drawn twice = compared;
        twice.answers.after = twice.answers.before;
        QCOMPARE(std::get<PeriodsDiffer>(findings(twice).front()), (PeriodsDiffer{false, true, false}));
    }

    /// However much changed, and whatever else is said.
    void whatCouldNotBeEstablishedIsAlwaysSaid()
    {
        Drawn drawn = comparisonOf(100, 100);
        for (const char *name : {"A", "B", "C", "D", "E"})
            drawn.shown.zones.push_back(roomOf(name, 3.55, 8.0));
        drawn.answers.evidence = makeEvidence(*evidenceInput(drawn), {});
        for (std::size_t i = 2; i < drawn.answers.evidence->places.size(); ++i)
            drawn.answers.evidence->places[i].verdict = ChangeVerdict::More;
        Drawn reversed = drawn;
        std::swap(reversed.answers.before, reversed.answers.after);
        for (const Drawn &told : {drawn, reversed})
            for (const std::optional<double> &change : {std::optional<double>(), std::optional(0.5)}) {
                const Findings found = findings(told, change);
                QCOMPARE(found.size(), kMostFindings);
                QVERIFY(std::holds_alternative<NothingEstablished>(found[kMostFindings - (change ? 2 : 1)]));
                QCOMPARE(std::holds_alternative<Waits>(found.back()), change.has_value());
            }
    }

    /// Places of each kind are told, and decided among themselves.
    void aDrawnZoneLeavesTheRooms()
    {
        Drawn drawn = comparisonOf(100, 300);
        drawn.answers.floor->sensors.clear();
        drawn.answers.floor->zones = {roomOf("Team", 0.0, 4.0)};
        drawn.shown.zones = {roomOf("Mine", 3.55, 4.0)};
        drawn.answers.evidence = makeEvidence(*evidenceInput(drawn), {});
        const QStringList changed = changedPlaces(drawn);
        for (const char *name : {"Storage", "Team", "Mine"})
            QVERIFY2(changed.contains(QString::fromLatin1(name)), name);
        const std::vector<PlaceChange> &places = drawn.answers.evidence->places;
        QCOMPARE(places.size(), std::size_t(4));
        const std::optional<ZoneTable> table = zoneTable(drawn);
        for (std::size_t i = 0; i < places.size(); ++i)
            QCOMPARE(table->rows[i].change, places[i]);
        QVERIFY(!table->rows[4].change);   // outside of all
    }

    /// A size that was asked for takes the place of the usual one.
    void oneSizeIsWaitedFor()
    {
        const Findings found = findings(comparisonOf(100, 100), 0.5);
        const auto isWait = [](const Finding &finding) { return std::holds_alternative<Waits>(finding); };
        QCOMPARE(std::count_if(found.begin(), found.end(), isWait), std::ptrdiff_t(1));
        QCOMPARE(std::get<Waits>(found.back()).change, 0.5);
    }
};

QTEST_GUILESS_MAIN(TestDrawnFindings)
#include "tst_drawn_findings.moc"
