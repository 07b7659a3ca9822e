// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/mask.h"
#include "analysis/protection.h"
#include "heatmap/merge.h"
#include "model/figures/figure_hours.h"
#include "model/figures/figure_question.h"
#include "model/figures/figure_table.h"

#include <QTest>

using namespace floorscope;

namespace {

constexpr qint64 kStart = 1'767'600'000;   // 2026-01-05T08:00:00Z
constexpr qint64 kDay = 86'400;
constexpr int kRooms = 9;

/// Rooms of 1 × 1 m side by side.
Floor row()
{
    Floor floor;
    floor.id = QStringLiteral("space_1");
    floor.siteTimeZone = "Europe/Berlin";
    for (int i = 0; i < kRooms; ++i) {
        const double x = i;
        floor.rooms.push_back(makeZone(QStringLiteral("room_%1").arg(i), QStringLiteral("Room %1").arg(i),
                                       {{x, 0.0}, {x + 1.0, 0.0}, {x + 1.0, 1.0}, {x, 1.0}}));
    }
    return floor;
}

/// One hour of each of `days` days: room i has (i + 1) × 3600 detections on the first day, twice that on the second …
Heatmap counted(int days)
{
    std::vector<Part> parts;
    for (int day = 0; day < days; ++day) {
        Answer answer;
        std::vector<Cell> cells;
        for (int i = 0; i < kRooms; ++i)
            cells.push_back({i + 0.25, 0.25, std::uint64_t((i + 1) * 3600 * (day + 1))});
        answer.cells = CellList(cells);
        for (const Cell &cell : cells)
            answer.total += cell.count;
        answer.sha256 = QByteArray(64, char('a' + day));
        parts.push_back(toPart(answer, QStringLiteral("space_1"), {kStart + day * kDay, kStart + day * kDay + 3600}));
    }
    Heatmap map = *merge(parts);
    map.observed.timeZone = "Europe/Berlin";
    return map;
}

/// Half a person-second for each detection on even days, a whole one on odd ones; people accordingly.
Figures told(const Floor &floor, int days)
{
    Figures figures;
    figures.asked = {{FigureTopic::Occupancy, FigureTopic::Presence}, figurePlaces(floor), {}};
    for (std::size_t i = 0; i < floor.rooms.size(); ++i) {
        FigureSeries people{FigureKind::Occupancy, figures.asked.places[i], {}};
        FigureSeries seconds{FigureKind::PresenceTime, figures.asked.places[i], {}};
        for (int day = 0; day < days; ++day) {
            const TimeSpan span{kStart + day * kDay, kStart + day * kDay + 3600};
            const double value = double(i + 1) * (day + 1) * (day % 2 == 0 ? 0.5 : 1.0);
            people.buckets.push_back({span, value});
            seconds.buckets.push_back({span, value * 3600.0});
            seconds.buckets.push_back({{span.stop, span.stop + 3600}, 1e6});   // the map did not observe it
        }
        figures.series.push_back(people);
        figures.series.push_back(seconds);
    }
    return figures;
}

}   // namespace

/// What other figures say beside the detections of rooms.
class TestFigureTable : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheObservedHours()
    {
        const FigureTable table = makeFigureTable(counted(2), row(), told(row(), 2));
        QCOMPARE(table.hours, 2.0);
        QCOMPARE(table.kinds.size(), std::size_t(2));
        const FigureRow &second = table.rows.at(1);
        QCOMPARE(*second.detections, 2 * 3600.0 * 3);
        QCOMPARE(*second.perHour, 3600.0 * 3);
        QCOMPARE(second.totals.at(0)->value, (1.0 + 4.0) / 2.0);
        QCOMPARE(second.totals.at(1)->value, (1.0 + 4.0) * 3600.0);
        QCOMPARE(second.totals.at(1)->hours, 2.0);
    }

    /// It holds all of its rooms: beside them it would count everything twice.
    void theFloorIsARowAndNoPlaceAmongOthers()
    {
        const FigureTable rooms = makeFigureTable(counted(2), row(), told(row(), 2));
        Figures figures = told(row(), 2);
        const FigurePlace floor = figures.asked.places.back();
        QCOMPARE(floor.kind, PlaceKind::Floor);
        FigureSeries people{FigureKind::Occupancy, floor, {}}, seconds{FigureKind::PresenceTime, floor, {}};
        for (int day = 0; day < 2; ++day) {
            const TimeSpan span{kStart + day * kDay, kStart + day * kDay + 3600};
            people.buckets.push_back({span, 100.0});
            seconds.buckets.push_back({span, 1.0});
        }
        figures.series.push_back(people);
        figures.series.push_back(seconds);
        const FigureTable all = makeFigureTable(counted(2), row(), figures);
        const FigureRow &last = all.rows.back();
        QCOMPARE(last.place, floor);
        QCOMPARE(*last.detections, 3.0 * 3600 * kRooms * (kRooms + 1) / 2);   // of all rooms, by hand
        QCOMPARE(last.totals.front()->value, 100.0);
        QCOMPARE(all.overPlaces.front().pairs, rooms.overPlaces.front().pairs);
        QCOMPARE(all.rate, rooms.rate);
    }

    void placesCorrelateByTheirRates()
    {
        const FigureTable table = makeFigureTable(counted(2), row(), told(row(), 2));
        QCOMPARE(table.overPlaces.size(), std::size_t(2));
        QCOMPARE(table.overPlaces.front().pairs, std::size_t(kRooms));
        QCOMPARE(*table.overPlaces.front().rho, 1.0);
    }

    void aPlaceWithoutAFigureIsNoPair()
    {
        Figures figures = told(row(), 2);
        figures.series.at(2).buckets.clear();   // the people of the second room
        const FigureTable table = makeFigureTable(counted(2), row(), figures);
        QVERIFY(!table.rows.at(1).totals.at(0));
        QCOMPARE(pairsOverPlaces(table, FigureKind::Occupancy).names.size(), std::size_t(kRooms - 1));
    }

    void theRateHasTheSpreadOfItsDays()
    {
        const FigureTable table = makeFigureTable(counted(4), row(), told(row(), 4));
        const std::optional<DetectionRate> rate = table.rows.front().rate;   // 2, 1, 2, 1 a second
        QVERIFY(rate);
        QCOMPARE(rate->samples, std::size_t(4));
        QCOMPARE(rate->lower, 1.0);
        QCOMPARE(rate->median, 1.5);
        QCOMPARE(rate->upper, 2.0);
        QCOMPARE(table.rate->samples, std::size_t(4 * kRooms));
        QCOMPARE(table.rows.front().personHours->estimate, 3600.0 * 10 / 1.5 / 3600.0);
    }

    void pairsOverTimeAreDaysOrHoursOfOnePlace()
    {
        const FigurePairs days =
            pairsOverTime(counted(9), row(), told(row(), 9), figurePlaces(row()).at(2), FigureKind::Occupancy);
        QVERIFY(days.over == PairsOver::Hours);   // each answer is one hour
        QCOMPARE(days.spans.size(), std::size_t(9));
        QCOMPARE(days.detections.at(1), 3 * 3600.0 * 2);
        QCOMPARE(days.figures.at(1), 3.0 * 2);
        QVERIFY(days.correlation.rho);
    }

    void aStretchThatAFigureDoesNotCoverWholeIsNoPair()
    {
        Figures figures = told(row(), 9);
        figures.series.front().buckets.front().span.stop -= 60;
        const FigurePairs pairs =
            pairsOverTime(counted(9), row(), figures, figurePlaces(row()).front(), FigureKind::Occupancy);
        QCOMPARE(pairs.spans.size(), std::size_t(8));
    }

    void nothingIsToldOfWhatIsWithheld()
    {
        const Heatmap map = protectedMap(counted(9), {row().rooms});   // rooms of 1 m² are under 4 m² of use
        const FigureTable table = makeFigureTable(map, row(), told(row(), 9));
        for (const FigureRow &each : table.rows)
            QVERIFY(each.withheld && !each.detections && !each.totals.at(0) && !each.rate);
        QCOMPARE(table.overPlaces.front().pairs, std::size_t(0));
        QVERIFY(pairsOverTime(map, row(), told(row(), 9), figurePlaces(row()).front(), FigureKind::Occupancy)
                    .spans.empty());
    }

    /// Room 4 has no sensor and so no detections: it is no pair, and its presence makes no rate of 0.
    void aRoomWithoutASensorIsNoPair()
    {
        Floor floor = row();
        for (int i = 0; i < kRooms; ++i) {
            Sensor sensor;
            sensor.center = {i + 0.5, 0.5};
            if (i != 4)
                floor.sensors.push_back(sensor);
        }
        Heatmap map = counted(4);
        map = masked(map, {{4.0, 0.0, 5.0, 1.0}});
        const FigureTable table = makeFigureTable(map, floor, told(floor, 4));
        QVERIFY(table.rows[4].unseen && !table.rows[4].detections && !table.rows[4].perHour && !table.rows[4].rate);
        QVERIFY(table.rows[4].totals.at(0).has_value());
        QCOMPARE(table.overPlaces.front().pairs, std::size_t(kRooms - 1));
        QCOMPARE(table.rate->samples, std::size_t(4 * (kRooms - 1)));
        QVERIFY(
            pairsOverTime(map, floor, told(floor, 4), figurePlaces(floor).at(4), FigureKind::Occupancy).spans.empty());
    }

    /// Room 4 is known by its name alone: it has presence and no detections, which are no 0.
    void aRoomWithoutAnOutlineIsNoPair()
    {
        Floor floor = row();
        floor.rooms[4].areas.clear();
        const FigureTable table = makeFigureTable(counted(4), floor, told(floor, 4));
        QVERIFY(!table.rows[4].unseen && !table.rows[4].detections && !table.rows[4].rate);
        QVERIFY(table.rows[4].totals.at(1).has_value());
        QCOMPARE(table.rate->samples, std::size_t(4 * (kRooms - 1)));
        QCOMPARE(table.rate->lower, 1.0);
        QCOMPARE(table.overPlaces.front().pairs, std::size_t(kRooms - 1));
        QVERIFY(pairsOverTime(counted(4), floor, told(floor, 4), figurePlaces(floor).at(4), FigureKind::Occupancy)
                    .spans.empty());
    }

    /// Of the map alone hours are told only where each of its answers is one; else of what was asked beside it.
    void hoursAreThoseOfWhoeverTellsThem()
    {
        Heatmap days = counted(9);
        for (Interval &each : days.observed.intervals)
            each.span.stop += 3600;   // two hours each
        Drawn drawn;
        drawn.answers.single = fileAnswer(days);
        QVERIFY(!tellsHours(days) && tellsHours(counted(9)));
        QVERIFY(!hourlyMap(drawn, std::nullopt));
        const PeriodAnswer hours = fileAnswer(counted(8)), all = fileAnswer(counted(7));
        QCOMPARE(hourlyMap(drawn, hours)->observed.intervals.size(), std::size_t(8));
        drawn.answers.allHours = all;
        QCOMPARE(hourlyMap(drawn, std::nullopt)->observed.intervals.size(), std::size_t(7));
        QCOMPARE(hourlyMap(drawn, hours)->observed.intervals.size(), std::size_t(8));
        drawn.shown.protectIndividuals = true;
        QVERIFY(!hourlyMap(drawn, hours));
        drawn.shown.protectIndividuals = false;
        drawn.answers.single = fileAnswer(counted(9));
        QCOMPARE(hourlyMap(drawn, hours)->observed.intervals.size(), std::size_t(9));
    }

    /// All hours of the week tell of more hours than the map does: these are no pairs of it.
    void pairsAreThoseOfTheMapsHours()
    {
        const FigurePlace place = figurePlaces(row()).front();
        const Figures inside = insideObserved(told(row(), 9), counted(5));
        QCOMPARE(pairsOverTime(counted(9), row(), inside, place, FigureKind::Occupancy).spans.size(), std::size_t(5));
    }

    void theQuestionIsThatOfTheMap()
    {
        Heatmap map = counted(2);
        const Result<FiguresQuestion> question = figuresQuestion(map, row(), {FigureTopic::Occupancy});
        QVERIFY(question);
        QCOMPARE(question->hours.range, (TimeSpan{kStart, kStart + kDay + 3600}));
        QCOMPARE(question->places.size(), std::size_t(kRooms + 1));   // and the floor
        map.observed.intervals.clear();
        QCOMPARE(figuresQuestion(map, row(), {}).error().kind, ErrorKind::UnknownHours);
    }
};

QTEST_GUILESS_MAIN(TestFigureTable)
#include "tst_figure_table.moc"
