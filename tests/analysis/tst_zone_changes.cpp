// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/evidence/zone_changes.h"
#include "days_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

const QDate kMonday(2026, 2, 2);

/// Two weeks of days; the left cell has `left` on the first, more or less on others, the right one 1000; all of it so
/// many times.
Heatmap daysOf(QDate first, std::uint64_t left, std::uint64_t times = 1)
{
    std::vector<Part> parts;
    for (int i = 0; i < 10; ++i) {
        const QDate day = first.addDays(i / 5 * 7 + i % 5);
        parts.push_back(partOf({{0.25, 0.25, times * (left + std::uint64_t(i * 7 % 5))},
                                {20.25, 0.25, times * (1000 + std::uint64_t(i % 3))}},
                               CellSize::Half, workingHours(day)));
    }
    return mapOf(parts);
}

CountedPlace placeOf(CountedKind kind, const char *name, double left, double right)
{
    return {kind, makeZone({}, QString::fromLatin1(name), {{left, 0}, {right, 0}, {right, 1}, {left, 1}})};
}

}   // namespace

class TestZoneChanges : public QObject
{
    Q_OBJECT
private slots:
    void eachPlaceHasItsEvidence()
    {
        const Heatmap before = daysOf(kMonday, 100), after = daysOf(kMonday.addDays(28), 300);
        const std::vector<CountedPlace> places{
            placeOf(CountedKind::Room, "Left", 0, 5), placeOf(CountedKind::Room, "Right", 15, 25),
            placeOf(CountedKind::Room, "Nowhere", 50, 55), placeOf(CountedKind::Drawn, "Mine", 0, 3)};
        const EvidenceInput input{
            before, after, compare(before, after)->before.frame(), {}, {places[0].zone, places[1].zone}};
        const std::optional<Evidence> evidence = makeEvidence(input, {});
        QVERIFY(evidence && evidence->isEnough());
        const ZoneTable table = withChanges(makeZoneTable(places, ZoneRule::Area, before, after), input, *evidence);
        const auto told = [&](std::size_t row) { return zoneValue(table, table.rows[row], {ZoneMeasure::Evidence}); };
        QCOMPARE(told(0), std::optional(1.0));
        QCOMPARE(told(1), std::optional(0.0));
        QVERIFY(!told(2));   // nothing was ever detected there
        QCOMPARE(told(3), std::optional(1.0));
        QVERIFY(!told(4));                                      // outside of all
        QCOMPARE(*table.rows[0].change, evidence->places[0]);   // as findings tell it
        QCOMPARE(zoneColumns(true).back(), ZoneColumn{ZoneMeasure::Evidence});
        QCOMPARE(zoneColumnName({ZoneMeasure::Evidence}, true), QByteArray("evidence"));
        const ZoneTable back = withChanges(makeZoneTable(places, ZoneRule::Area, after, before),
                                           {after, before, input.frame, {}, input.zones},
                                           *makeEvidence({after, before, input.frame, {}, input.zones}, {}));
        QCOMPARE(zoneValue(back, back.rows[0], {ZoneMeasure::Evidence}), std::optional(-1.0));
    }

    /// The whole floor doubles: no share changes, and each rate does.
    void ratesAreWeighedWhereSharesAreCompared()
    {
        const Heatmap before = daysOf(kMonday, 100), after = daysOf(kMonday.addDays(28), 100, 2);
        const std::vector<CountedPlace> places{placeOf(CountedKind::Room, "Left", 0, 5),
                                               placeOf(CountedKind::Room, "Right", 15, 25)};
        const EvidenceInput input{
            before, after, compare(before, after)->before.frame(), {}, {places[0].zone, places[1].zone}};
        const std::optional<Evidence> shares = makeEvidence(input, {std::nullopt, true});
        QCOMPARE(shares->places[1].verdict, ChangeVerdict::NotEstablished);
        const ZoneTable table = withChanges(makeZoneTable(places, ZoneRule::Area, before, after), input, *shares);
        for (const ZoneRow &row : {table.rows[0], table.rows[1]}) {
            QCOMPARE(zoneValue(table, row, {ZoneMeasure::Evidence}), std::optional(1.0));
            const double ratio = *zoneValue(table, row, {ZoneMeasure::Ratio});
            QVERIFY(std::abs(*row.change->change + 1.0 - ratio) < 0.01);
        }
    }

    /// A table tells rates, whose days go together as they do, whatever the map compares.
    void aTableIsTheSameWhateverIsCompared()
    {
        std::vector<Part> first, second;
        for (int i = 0; i < 15; ++i) {
            const QDate day = kMonday.addDays(i / 5 * 7 + i % 5);
            const std::uint64_t left = std::uint64_t(1000 + 300 * (i / 5 % 2) + 7 * (i % 4));
            const std::vector<Cell> cells{{0.25, 0.25, left}, {20.25, 0.25, 1000}};
            first.push_back(partOf(cells, CellSize::Half, workingHours(day)));
            second.push_back(partOf(cells, CellSize::Half, workingHours(day.addDays(28))));
        }
        const Heatmap before = mapOf(first), after = mapOf(second);
        const std::vector<CountedPlace> places{placeOf(CountedKind::Room, "Left", 0, 5)};
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, {places[0].zone}};
        const auto changeBy = [&](bool relative) {
            return withChanges(makeZoneTable(places, ZoneRule::Area, before, after), input,
                               *makeEvidence(input, {std::nullopt, relative}))
                .rows[0]
                .change;
        };
        QCOMPARE(changeBy(true), changeBy(false));
    }

    /// What strays over a wall is no change of the room behind it.
    void whatNoSensorSeesHasNoEvidence()
    {
        const Heatmap before = daysOf(kMonday, 100), after = daysOf(kMonday.addDays(28), 300);
        const std::vector<CountedPlace> places{placeOf(CountedKind::Room, "Storage", 0.4, 5)};
        EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, {places[0].zone}};
        const auto rowOf = [&](ZoneRule rule) {
            return withChanges(makeZoneTable(places, rule, before, after, input.uncovered), input,
                               *makeEvidence(input, {}))
                .rows[0];
        };
        QCOMPARE(rowOf(ZoneRule::Area).change->verdict, ChangeVerdict::More);
        input.uncovered = {places[0].zone};
        for (const ZoneRule rule : {ZoneRule::Area, ZoneRule::Centre}) {
            const ZoneRow row = rowOf(rule);
            QVERIFY(row.figures[0]->unseen && row.figures[1]->unseen && row.change->unseen);
            QCOMPARE(row.change->verdict, ChangeVerdict::NotCovered);
            QVERIFY(!row.change->interval);
        }
    }

    /// A thin zone holds the centre of a cell of which next to nothing lies in it: by either rule no sensor sees it,
    /// as its change has it.
    void whetherAPlaceIsSeenDoesNotDependOnTheRule()
    {
        const Heatmap before = daysOf(kMonday, 100), after = daysOf(kMonday.addDays(28), 300);
        const std::vector<CountedPlace> places{placeOf(CountedKind::Room, "Shelf", 0.24, 0.3)};
        const EvidenceInput input{before,           after,           compare(before, after)->before.frame(), {},
                                  {places[0].zone}, {places[0].zone}};
        for (const ZoneRule rule : {ZoneRule::Area, ZoneRule::Centre}) {
            const ZoneTable table = withChanges(makeZoneTable(places, rule, before, after, input.uncovered), input,
                                                *makeEvidence(input, {}));
            QVERIFY(table.rows[0].figures[0]->unseen && !zoneValue(table, table.rows[0], {ZoneMeasure::Detections}));
            QVERIFY(table.rows[0].change->unseen);
        }
    }

    void withoutEnoughDaysNothingIsSaid()
    {
        const Heatmap before = mapOf({partOf({{0.25, 0.25, 5}}, CellSize::Half, workingHours(kMonday))});
        const Heatmap after = daysOf(kMonday.addDays(28), 300);
        const std::vector<CountedPlace> places{placeOf(CountedKind::Room, "Left", 0, 5)};
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, {places[0].zone}};
        const ZoneTable table =
            withChanges(makeZoneTable(places, ZoneRule::Area, before, after), input, *makeEvidence(input, {}));
        QVERIFY(!table.rows[0].change);
    }
};

QTEST_GUILESS_MAIN(TestZoneChanges)
#include "tst_zone_changes.moc"
