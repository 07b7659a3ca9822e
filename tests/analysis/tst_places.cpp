// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_outline.h"
#include "analysis/findings/place_findings.h"
#include "analysis/places/core_area.h"
#include "analysis/places/hours_of_day.h"
#include "analysis/places/mask.h"
#include "analysis/places/odd_places.h"
#include "analysis/places/rarely_used.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace floorscope;

namespace {

constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z
constexpr qint64 kHour = 3600;

Heatmap mapOf(const GridFrame &frame, std::vector<std::uint64_t> values)
{
    Heatmap map;
    map.cellSize = frame.cellSize;
    map.total = std::accumulate(values.begin(), values.end(), std::uint64_t(0));
    map.grid = *Grid<Detections>::create(frame, std::move(values));
    return map;
}

/// Two rooms of 8 × 8 m side by side, of cells of 0.5 m: everybody is in the left one, evenly.
Heatmap twoRooms()
{
    const GridFrame frame{CellSize::Half, 0.0, 0.0, 32, 16};
    std::vector<std::uint64_t> values(frame.cellCount());
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 16; ++column)
            values[frame.index(column, row)] = 100;
    return mapOf(frame, values);
}

Zone room(const QString &name, double left)
{
    return makeZone(name, name, {{left, 0}, {left + 8, 0}, {left + 8, 8}, {left, 8}});
}

Sensor sensorAt(double x, double y)
{
    Sensor sensor;
    sensor.center = {x, y};
    sensor.height = 4.0;
    sensor.fieldOfView = 90.0;   // a square of 8 m
    return sensor;
}

/// The two rooms, and a third one at their right without a sensor.
Floor threeRooms()
{
    Floor floor;
    floor.rooms = {room(QStringLiteral("Office"), 0), room(QStringLiteral("Lounge"), 8),
                   room(QStringLiteral("Store"), 16)};
    floor.sensors = {sensorAt(4, 4), sensorAt(12, 4)};
    return floor;
}

/// Over 212 days somebody was in each cell of 0.5 m from `left` to `right`, over the 8 m of the rooms.
SeenBefore everSeen(double left, double right)
{
    std::vector<FloorPoint> places;
    for (double y = 0.25; y < 8.0; y += 0.5)
        for (double x = left + 0.25; x < right; x += 0.5)
            places.push_back({x, y});
    return {places, 212};
}

/// A week by the hour of two cells of 0.5 m: a desk that is used from 9 to 17, and a heater at all hours.
Heatmap weekOfHours(int days = 7, int nightDetections = 1600)
{
    const GridFrame frame{CellSize::Half, 0.0, 0.0, 8, 2};
    std::vector<std::uint64_t> sums(frame.cellCount());
    Heatmap map = mapOf(frame, sums);
    for (int hour = 0; hour < 24 * days; ++hour) {
        const bool day = hour % 24 >= 9 && hour % 24 < 17;
        const std::uint64_t desk = day ? 2400 : 0, heater = static_cast<std::uint64_t>(day ? 1600 : nightDetections);
        Interval interval{
            {kMonday + hour * kHour, kMonday + (hour + 1) * kHour}, IntervalStatus::Ok, desk + heater, {}, {}};
        interval.cells = CellList({{0.75, 0.25, desk}, {3.25, 0.75, heater}});
        map.observed.intervals.push_back(interval);
        sums[frame.index(1, 0)] += desk;
        sums[frame.index(6, 1)] += heater;
    }
    map.observed.hours = 24.0 * days;
    map.observed.timeZone = "UTC";
    map.total = std::accumulate(sums.begin(), sums.end(), std::uint64_t(0));
    map.grid = *Grid<Detections>::create(frame, sums);
    return map;
}

/// The same from `from` to `to` o'clock of each day alone.
Heatmap hoursOfDay(Heatmap map, int from, int to)
{
    std::erase_if(map.observed.intervals, [from, to](const Interval &interval) {
        const qint64 hour = (interval.span.start - kMonday) / kHour % 24;
        return hour < from || hour >= to;
    });
    return map;
}

/// The finding of that kind; nothing where there is none.
template <typename Kind>
std::optional<Kind> findingOf(const PlacesAsked &asked)
{
    for (const Finding &finding : placeFindings(asked))
        if (const Kind *found = std::get_if<Kind>(&finding))
            return *found;
    return std::nullopt;
}

}   // namespace

class TestPlaces : public QObject
{
    Q_OBJECT
private slots:
    /// By hand: 10 + 6 + 3 + 1 = 20 detections; half of them lie on the first cell, 80 % on two, 95 % on three, of 4.
    void coreAreasAreTheSmallest()
    {
        const Heatmap map = mapOf({CellSize::Half, 0, 0, 3, 2}, {3, 0, 10, 1, 6, 0});
        const std::vector<CoreArea> cores = coreAreas(map);
        QCOMPARE(cores.size(), std::size_t(3));
        QCOMPARE(cores[0].cells, (std::vector<std::uint8_t>{0, 0, 1, 0, 0, 0}));
        QCOMPARE(cores[1].cells, (std::vector<std::uint8_t>{0, 0, 1, 0, 1, 0}));
        QCOMPARE(cores[2].cells, (std::vector<std::uint8_t>{1, 0, 1, 0, 1, 0}));
        QCOMPARE(cores[0].area, 0.25);
        QCOMPARE(cores[2].usedShare, 0.75);
        QCOMPARE(coreArea(mapOf({CellSize::Half, 0, 0, 2, 1}, {0, 0}), 50).area, 0.0);
    }

    void outlinesFollowTheCells()
    {
        const GridFrame frame{CellSize::Half, 1.0, 2.0, 3, 3};
        const Zone ring = cellOutline(frame, {1, 1, 1, 1, 0, 1, 1, 1, 1});
        QCOMPARE(ring.areas.size(), std::size_t(1));
        QCOMPARE(ringArea(ring.areas[0].outline), 2.25);
        QCOMPARE(ring.areas[0].holes.size(), std::size_t(1));
        QVERIFY(signedRingArea(ring.areas[0].outline) > 0.0 && signedRingArea(ring.areas[0].holes[0]) < 0.0);
        QCOMPARE(*bounds(ring), (FloorRect{1.0, 2.0, 2.5, 3.5}));
        QCOMPARE(cellOutline(frame, {1, 0, 0, 0, 1, 0, 0, 0, 1}).areas.size(), std::size_t(3));
        QVERIFY(cellOutline(frame, std::vector<std::uint8_t>(9)).areas.empty());
        QCOMPARE(cellsOutline(frame, {0, 1, 2, 3, 5, 6, 7, 8}), ring);
    }

    void sensorsTellWhatIsSeen()
    {
        const Cover cover = findCover(twoRooms(), threeRooms());
        QCOMPARE(cover.source, CoverSource::Sensors);
        const GridFrame &frame = cover.counts.frame();
        QVERIFY(frame.bounds().maxX >= 24.0);   // as wide as the rooms
        const auto at = [&](double x) { return frame.index(frame.columnAt(x), frame.rowAt(4.1)); };
        QVERIFY(cover.seen[at(4.1)] && cover.seen[at(12.1)] && !cover.seen[at(20.1)]);
        QVERIFY(cover.floor[at(20.1)]);
        QCOMPARE(cover.place[at(12.1)], 1);
        QCOMPARE(cover.counts.values()[at(4.1)], std::uint64_t(100));
        QCOMPARE(findCover(twoRooms(), {}).source, CoverSource::Unknown);
        QVERIFY(!rarelyUsed(findCover(twoRooms(), {})));
    }

    void whatIsWithheldIsNeitherSeenNorCounted()
    {
        Heatmap map = twoRooms();
        map.withheld.emplace().cells.assign(map.grid.frame().cellCount(), 0);
        map.withheld->cells[map.grid.frame().index(30, 8)] = 1;   // in the lounge, at (15.25, 4.25)
        const Cover cover = findCover(map, threeRooms());
        const GridFrame &frame = cover.counts.frame();
        const std::size_t cell = frame.index(frame.columnAt(15.25), frame.rowAt(4.25));
        QVERIFY(!cover.seen[cell] && !cover.floor[cell]);
        QCOMPARE(rarelyUsed(cover)->notSeen, 64.0);
    }

    /// What takes part in Gi* is what is rarely used or not, on the map's own frame.
    void theCellsThatSensorsSeeAreThoseOfTheCover()
    {
        const Heatmap map = twoRooms();
        const Cover cover = findCover(map, threeRooms());
        const SeenCells seen = seenCells(map, threeRooms());
        const GridFrame &own = map.grid.frame();
        QCOMPARE(seen.source, CoverSource::Sensors);
        QCOMPARE(seen.cells.size(), own.cellCount());
        QVERIFY(cover.counts.frame() != own);
        for (std::size_t i = 0; i < seen.cells.size(); ++i)
            QCOMPARE(seen.cells[i] != 0, covers({cover.counts.frame(), cover.seen}, centreOf(own, i)));
        QVERIFY(seenCells(map, {}).cells.empty());
    }

    /// By hand: of the lounge the half at the wall, 32 m², ever had a detection: 96 m² are covered, and the rest of the
    /// rectangle of 128 m² is not known to be. The mean of what is covered is 25,600 / 384 = 66.7, its tenth is 6.67:
    /// the normal distribution falls to 6.67 % at 1.5 σ = 2.25 m behind the wall, which leaves 1.75 of these 4 m.
    void whereAnybodyEverWasIsCovered()
    {
        const CoverHints hints{everSeen(0.0, 12.0), {}};
        const Cover cover = findCover(twoRooms(), {}, hints);
        QCOMPARE(cover.source, CoverSource::Stored);
        const std::optional<RarelyUsed> rare = rarelyUsed(cover);
        QVERIFY(rare.has_value());
        QCOMPARE(rare->cover, CoverSource::Stored);
        QCOMPARE(rare->coverDays, std::size_t(212));
        QCOMPARE(rare->notSeen, 32.0);
        QVERIFY2(std::abs(rare->area - 1.75 * 8.0) <= 4.0, qPrintable(QString::number(rare->area)));
        QCOMPARE(rare->share, rare->area / 96.0);
        Floor rooms = threeRooms();
        rooms.sensors.clear();   // where they hang is not known
        QCOMPARE(rarelyUsed(findCover(twoRooms(), rooms, hints))->notSeen, 32.0 + 64.0);
        QCOMPARE(seenCells(twoRooms(), {}, hints).source, CoverSource::Stored);
        QVERIFY(!rarelyUsed(findCover(twoRooms(), {}, {SeenBefore(), {}})));   // nothing is stored
    }

    /// A place that nobody is at now lies outside of the map's rectangle.
    void whatIsCoveredMayLieOutsideOfTheMap()
    {
        const Cover cover = findCover(twoRooms(), {}, {everSeen(0.0, 20.0), {}});
        const GridFrame &frame = cover.counts.frame();
        QCOMPARE(frame.bounds().maxX, 20.0);
        QVERIFY(cover.seen[frame.index(frame.columnAt(19.75), 8)]);
        Floor floor;
        floor.rooms = {room(QStringLiteral("Office"), 0), room(QStringLiteral("Lounge"), 8)};
        const Cover corridor = findCover(twoRooms(), floor, {everSeen(0.0, 20.0), {}});
        const std::size_t cell = corridor.counts.frame().index(corridor.counts.frame().columnAt(19.75), 8);
        QVERIFY(corridor.floor[cell] && corridor.seen[cell] && corridor.place[cell] == -1);
    }

    void whatIsDrawnAsCoveredIs()
    {
        Zone drawn = room(QStringLiteral("All that sensors see"), 8);
        QCOMPARE(findCover(twoRooms(), {}, {{}, {drawn}}).source, CoverSource::Unknown);
        drawn.type = QStringLiteral("Coverage");
        const Cover cover = findCover(twoRooms(), {}, {{}, {drawn}});
        QCOMPARE(cover.source, CoverSource::Drawn);
        QCOMPARE(rarelyUsed(cover)->notSeen, 0.0);   // the office has detections everywhere
        const Cover both = findCover(twoRooms(), {}, {everSeen(0.0, 20.0), {drawn}});
        QCOMPARE(both.source, CoverSource::StoredAndDrawn);
        QCOMPARE(rarelyUsed(both)->coverDays, std::size_t(212));
        QCOMPARE(rarelyUsed(both)->notSeen, 0.0);
    }

    /// What sensors or the answers themselves tell comes first; a room without a sensor has none, whatever strays
    /// there.
    void whatIsKnownBetterComesFirst()
    {
        Heatmap map = twoRooms();
        const CoverHints hints{everSeen(0.0, 24.0), {}};
        QCOMPARE(coverSource(map, threeRooms(), hints), CoverSource::Sensors);
        QCOMPARE(rarelyUsed(findCover(map, threeRooms(), hints))->notSeen, 64.0);
        map.coverage = Coverage{map.grid.frame(), std::vector<std::uint8_t>(map.grid.frame().cellCount(), 1)};
        QCOMPARE(coverSource(map, threeRooms(), hints), CoverSource::Answers);
        map.coverage.reset();
        Floor floor = threeRooms();
        for (Sensor &sensor : floor.sensors)
            sensor.height = 0.0;   // it is known where they hang, not how far they see
        QCOMPARE(coverSource(map, floor, hints), CoverSource::Stored);
        QCOMPARE(rarelyUsed(findCover(map, floor, hints))->notSeen, 64.0);
        const CoverHints office{everSeen(0.0, 8.0), {}};   // of the lounge it is not known, of the store it is
        const PlacesAsked asked{map, floor, {}, kRarelyUsedPercent, {}, {}, office.stored};
        QCOMPARE(findRarelyUsed(asked, findCover(asked))->notSeen, 128.0);
        QCOMPARE(findRarelyUsed(asked, findCover(asked))->noSensor, 64.0);
    }

    /// By hand: three cells in a row, the third in another room.
    void patchesEndAtTheWalls()
    {
        const Grid<Detections> counts = *Grid<Detections>::create({CellSize::Half, 0, 0, 3, 1}, {1, 2, 4});
        QCOMPARE(patches(counts, {1, 1, 1}).size(), std::size_t(1));
        const std::vector<Patch> found = patches(counts, {1, 1, 1}, Touch::Corners, {0, 0, 1});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].cells, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(found[0].detections, std::uint64_t(3));
        QCOMPARE(found[1].cells, (std::vector<std::size_t>{2}));
    }

    /// By hand: what is seen are 128 m², half of it with 100 detections a cell: the mean is 50, its tenth 5. Across the
    /// wall at x = 8 the mean over a Gaussian of 1.5 m falls to 5 % where the normal distribution does: 1.645 σ = 2.47
    /// m beyond it. So 5.5 × 8 m of the lounge are rarely used, to a cell.
    void underATenthOfTheMeanIsRarelyUsed()
    {
        const std::optional<RarelyUsed> rare = rarelyUsed(findCover(twoRooms(), threeRooms()));
        QVERIFY(rare.has_value());
        QVERIFY2(std::abs(rare->area - 5.5 * 8.0) <= 4.0, qPrintable(QString::number(rare->area)));
        QCOMPARE(rare->share, rare->area / 128.0);
        QCOMPARE(rare->notSeen, 64.0);   // the store, which is not counted
        QCOMPARE(rare->patches.size(), std::size_t(1));
        QCOMPARE(rare->patches[0].area, rare->area);
        const std::optional<RarelyUsed> half = rarelyUsed(findCover(twoRooms(), threeRooms()), 100.0);
        QVERIFY(half->area > rare->area && half->area <= 64.0 + 4.0);
    }

    void aHeaterIsOddAndADeskIsNot()
    {
        const Heatmap map = weekOfHours();
        const OddPlaces odd = findOddPlaces(map);
        QVERIFY(odd.hoursKnown && odd.nightsKnown && odd.dayKnown);
        QCOMPARE(odd.places.size(), std::size_t(1));
        QCOMPARE(odd.places[0].patch.place, (FloorPoint{3.25, 0.75}));
        QVERIFY(odd.places[0].aliveAtNight && odd.places[0].flat && !odd.places[0].tooMany);
        QCOMPARE(odd.places[0].byNight, 1600.0);
        QCOMPARE(odd.places[0].byDay, 1600.0);
    }

    void aPlaceWhereSomebodyPassesByNightIsNotOdd() { QVERIFY(findOddPlaces(weekOfHours(7, 30)).places.empty()); }

    /// 3 detections for each of 168 · 3,600 seconds are the most that one person gives.
    void moreThanAPersonGivesIsOdd()
    {
        Heatmap map = weekOfHours();
        map.observed.intervals.clear();   // of the hours of the day nothing is known
        std::vector<std::uint64_t> values(map.grid.values().size());
        values[3] = 3 * 168 * 3600;
        values[9] = 3 * 168 * 3600 + 1;
        map.grid = *Grid<Detections>::create(map.grid.frame(), values);
        const OddPlaces odd = findOddPlaces(map);
        QVERIFY(odd.hoursKnown && !odd.nightsKnown && !odd.dayKnown);
        QCOMPARE(odd.places.size(), std::size_t(1));
        QVERIFY(odd.places[0].tooMany && !odd.places[0].aliveAtNight);
        QCOMPARE(odd.cells[9], 1);
        map.observed.hours.reset();
        QVERIFY(!findOddPlaces(map).hoursKnown);
    }

    /// The heater's 1,600 an hour are gone from grid, total and every interval; the desk stays.
    void whatIsMaskedCountsNowhere()
    {
        const Heatmap map = weekOfHours();
        const std::vector<FloorRect> areas = squares(findOddPlaces(map), map.grid.frame());
        QCOMPARE(areas, (std::vector<FloorRect>{{3.0, 0.5, 3.5, 1.0}}));
        const Heatmap rest = masked(map, areas);
        QCOMPARE(rest.total, std::uint64_t(2400 * 8 * 7));
        QCOMPARE(rest.maximum, rest.total);
        QCOMPARE(rest.occupiedCells, std::size_t(1));
        QCOMPARE(rest.observed.intervals[0].detections, std::uint64_t(0));
        QCOMPARE(rest.observed.intervals[9].detections, std::uint64_t(2400));
        QCOMPARE(rest.observed.intervals[9].cells->unpacked(), (std::vector<Cell>{{0.75, 0.25, 2400}}));
        QVERIFY(findOddPlaces(rest).places.empty());
        QCOMPARE(masked(map, {}).total, map.total);
    }

    /// At (3.5, 0.75) a cell off the lattice was counted in the cell right of the heater's, at (3.1, 0.6) in its own.
    void cellsOffTheLatticeGoWithTheCellTheyLieIn()
    {
        Heatmap map = weekOfHours();
        map.misfits = {{3.5, 0.75, 7}, {3.1, 0.6, 5}, {3.0, 0.5, 3}};
        map.observed.intervals[0].cells = CellList({{3.5, 0.75, 7}, {3.1, 0.6, 5}, {3.0, 0.5, 3}, {99.0, 0.5, 1}});
        map.observed.intervals[0].detections = 16;
        const Heatmap rest = masked(map, {{3.1, 0.55, 3.3, 0.8}});   // holds the heater's centre alone
        QCOMPARE(rest.misfits, (std::vector<Cell>{{3.5, 0.75, 7}}));
        QCOMPARE(rest.observed.intervals[0].cells->size(), std::size_t(2));
        QCOMPARE(rest.observed.intervals[0].detections, std::uint64_t(8));
    }

    /// Protected, nothing was looked for: that is neither "none" nor a want of nights.
    void ofProtectedMapsOddPlacesAreNotLookedFor()
    {
        Heatmap map = twoRooms();
        map.observed.hours = 10.0;
        map.withheld = Withheld{false, std::vector<std::uint8_t>(map.grid.frame().cellCount())};
        const OddPlaces odd = findOddPlaces(map);
        QVERIFY(odd.isProtected && odd.places.empty());
        QVERIFY(!findOddPlaces(twoRooms()).isProtected);
        for (const Finding &finding : placeFindings({map, threeRooms(), {}}))
            QVERIFY(!std::holds_alternative<NightsUnknown>(finding));
        map.withheld.reset();
        QVERIFY(std::holds_alternative<NightsUnknown>(placeFindings({map, threeRooms(), {}}).back()));
    }

    void whereAllIsWithheldThatIsTheFinding()
    {
        Heatmap map = mapOf({CellSize::Half, 0, 0, 2, 1}, {0, 0});
        QVERIFY(placeFindings({map, std::nullopt, {}}).empty());
        map.withheld = Withheld{false, {0, 1}};   // the one cell that was used
        QCOMPARE(placeFindings({map, std::nullopt, {}}), Findings{PlacesWithheld{}});
        map.withheld = Withheld{true, {1, 1}};
        QCOMPARE(placeFindings({map, std::nullopt, {}}), Findings{PlacesWithheld{}});
        map.withheld = Withheld{false, {0, 0}};   // nobody was there
        QVERIFY(placeFindings({map, std::nullopt, {}}).empty());
    }

    /// Monday, 29 December 1969, and the days before 1970 that follow it, are days like others.
    void daysBefore1970AreDays()
    {
        constexpr qint64 kOldMonday = -3 * 24 * kHour;
        Heatmap map = weekOfHours();
        for (Interval &interval : map.observed.intervals) {
            interval.span.start += kOldMonday - kMonday;
            interval.span.stop += kOldMonday - kMonday;
        }
        QCOMPARE(*busiestHour(floorRhythm(map)), (BusiestHour{0, 9, 4000.0}));
        QCOMPARE(partOfDay(map, map.grid.frame(), kNight).days, 7);
        QCOMPARE(partOfDay(map, map.grid.frame(), kNight).alive[map.grid.frame().index(6, 1)], std::uint16_t(7));
        const OddPlaces odd = findOddPlaces(map);
        QVERIFY(odd.nightsKnown && odd.dayKnown && odd.places.size() == 1 && odd.places[0].flat);
        map.observed.timeZone = "America/New_York";   // local days before 1970 of instants after it
        QVERIFY(dayCourse(map, map.grid.frame(), {map.grid.frame().index(6, 1)}).known);
    }

    void twoNightsAreTooFew()
    {
        const OddPlaces odd = findOddPlaces(weekOfHours(2));
        QVERIFY(!odd.nightsKnown);
    }

    /// The map was asked for by day alone; the nights come from beside it.
    void nightsFromBesideAreHeldAgainstTheMap()
    {
        const Heatmap week = weekOfHours();
        Heatmap day = week;
        day.observed.intervals.clear();
        day.observed.hours = 8.0 * 7.0;
        std::vector<std::uint64_t> values(day.grid.values().size());
        values[day.grid.frame().index(1, 0)] = 2400 * 8 * 7;
        values[day.grid.frame().index(6, 1)] = 1600 * 8 * 7;
        day.grid = *Grid<Detections>::create(day.grid.frame(), values);
        Heatmap nights = week;
        nights.observed.intervals.clear();
        for (const Interval &interval : week.observed.intervals)
            if ((interval.span.start - kMonday) / kHour % 24 < 5)
                nights.observed.intervals.push_back(interval);
        QVERIFY(findOddPlaces(day).places.empty());
        const OddPlaces odd = findOddPlaces(day, &nights);
        QCOMPARE(odd.places.size(), std::size_t(1));
        QVERIFY(odd.places[0].aliveAtNight && !odd.places[0].flat);
        QCOMPARE(odd.places[0].patch.place, (FloorPoint{3.25, 0.75}));
    }

    /// By hand: from 9 to 17 each hour has 2400 + 1600 detections, Monday's first of them comes first.
    void theBusiestHourIsOfAWeek()
    {
        Heatmap week = weekOfHours();
        const std::optional<BusiestHour> busiest = busiestHour(floorRhythm(week));
        QVERIFY(busiest.has_value());
        QCOMPARE(*busiest, (BusiestHour{0, 9, 4000.0}));
        week.observed.intervals.push_back(
            {{kMonday + 7 * 24 * kHour, kMonday + 7 * 24 * kHour + 2 * kHour}, IntervalStatus::Ok, 9000, {}, {}});
        QVERIFY(!busiestHour(floorRhythm(week)));   // two hours in one answer
        QVERIFY(!busiestHour(floorRhythm(twoRooms())));
    }

    /// By hand: the heater gives 5000 an hour by night and 1600 by day, to which the desk adds 2400 from 9 to 17. The
    /// map asked for these 7 · 8 hours alone, so its busiest is Monday's first of them; of all 168 it is Monday's very
    /// first.
    void theBusiestHourSaysOfWhichHoursItIs()
    {
        const Heatmap week = weekOfHours(7, 5000);
        PlacesAsked asked{hoursOfDay(week, 9, 17), std::nullopt, {}};
        QCOMPARE(findingOf<BusiestFound>(asked), (BusiestFound{{0, 9, 4000.0}, 56, std::nullopt}));
        asked.allHours = week;
        QCOMPARE(findingOf<BusiestFound>(asked), (BusiestFound{{0, 0, 5000.0}, 168, 7}));
        QCOMPARE(findingOf<HalfOfAll>(asked), findingOf<HalfOfAll>({asked.map, std::nullopt, {}}));   // the map's own
        asked.map = week;   // it knows them all itself
        QCOMPARE(findingOf<BusiestFound>(asked), (BusiestFound{{0, 0, 5000.0}, 168, std::nullopt}));
        asked.map.withheld = Withheld{false, std::vector<std::uint8_t>(week.grid.frame().cellCount())};
        QVERIFY(!findingOf<BusiestFound>(asked));   // of single hours nothing is told
    }

    void whereHoursAreNotToldApartTheBusiestIsNotKnown()
    {
        const Heatmap week = weekOfHours();
        PlacesAsked asked{week, std::nullopt, {}};
        asked.map.observed.intervals = {
            {{kMonday + 9 * kHour, kMonday + 17 * kHour}, IntervalStatus::Ok, 32'000, {}, {}}};
        QVERIFY(findingOf<BusiestUnknown>(asked) && !findingOf<BusiestFound>(asked));
        asked.allHours = week;
        QVERIFY(!findingOf<BusiestUnknown>(asked) && findingOf<BusiestFound>(asked));
        asked.allHours->observed.intervals[9].status = IntervalStatus::Missing;   // Monday from 9 to 10
        QCOMPARE(findingOf<BusiestFound>(asked), (BusiestFound{{0, 10, 4000.0}, 167, 7}));
        asked.map.observed.intervals.clear();   // its hours are not known at all
        asked.allHours.reset();
        QVERIFY(!findingOf<BusiestUnknown>(asked));
    }

    /// A patch of 20 cells in a row, of which so many lie in the first of the rooms, so many in the second, and the
    /// rest beyond the last one.
    void aPatchThatCrossesWallsIsNamedByItsLargerParts_data()
    {
        QTest::addColumn<int>("office");
        QTest::addColumn<int>("lounge");
        QTest::addColumn<int>("store");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("mostly");
        const QString office = QStringLiteral("Office"), lounge = QStringLiteral("Lounge"),
                      store = QStringLiteral("Store");
        QTest::newRow("one room") << 20 << 0 << 0 << QStringList{office} << false;
        QTest::newRow("a cell beyond the wall") << 19 << 1 << 0 << QStringList{office} << false;
        QTest::newRow("three quarters") << 15 << 5 << 0 << QStringList{office} << true;
        QTest::newRow("two rooms") << 12 << 8 << 0 << QStringList{office, lounge} << false;
        QTest::newRow("the larger part first") << 8 << 12 << 0 << QStringList{lounge, office} << false;
        QTest::newRow("three rooms") << 8 << 5 << 7 << QStringList{office, store} << true;
        QTest::newRow("half of it in no room") << 7 << 3 << 0 << QStringList{office, lounge} << true;
        QTest::newRow("most of it in no room") << 9 << 0 << 0 << QStringList() << false;
    }

    void aPatchThatCrossesWallsIsNamedByItsLargerParts()
    {
        QFETCH(int, office);
        QFETCH(int, lounge);
        QFETCH(int, store);
        QFETCH(QStringList, names);
        QFETCH(bool, mostly);
        const GridFrame frame{CellSize::Half, 0.0, 0.0, 80, 1};   // 8 m, or 16 cells, a room, and 16 m of the yard
        Patch patch;
        const auto add = [&](int room, int cells) {   // from the wall of the second room to both sides
            for (int i = 0; i < cells; ++i)
                patch.cells.push_back(std::size_t(room == 0 ? 19 - i : 20 + 16 * (room - 1) + i));
        };
        add(0, office);
        add(1, lounge);
        add(2, store);
        add(3, 20 - office - lounge - store);
        Floor floor = threeRooms();
        floor.rooms[0] = makeZone({}, QStringLiteral("Office"), {{0, 0}, {10, 0}, {10, 8}, {0, 8}});
        floor.rooms[1] = room(QStringLiteral("Lounge"), 10);
        floor.rooms[2] = room(QStringLiteral("Store"), 18);
        const PlacesAsked asked{mapOf(frame, std::vector<std::uint64_t>(frame.cellCount(), 1)), floor, {}};
        QCOMPARE(patchPlace(asked, patch).names, names);
        QCOMPARE(patchPlace(asked, patch).mostly, mostly);
        PlacesAsked zones{asked.map, std::nullopt, floor.rooms};   // of whom nobody knows the rooms
        QCOMPARE(patchPlace(zones, patch), patchPlace(asked, patch));
    }

    /// By hand: 256 even cells of 0.25 m², so half of all is on 32 m², which begin at the lowest y; the third room of
    /// 64 m² has no sensor. Of the 512 cells that are seen half hold 100: x̄ and s are 50. A cell has 21 neighbors
    /// within 1.25 m; in the last column at the wall only 13 of them hold something, z = (1300 − 1050) / (50 · 4.49)
    /// = 1.1; in the one before it 18, z = 3.3, and in its corner 11 of 13, z = 2.5, whose chance of 0.011 is under
    /// 0.05 · 480 / 512. So 15 of 16 columns are busy.
    void aMapIsToldInFindings()
    {
        const PlacesAsked asked{twoRooms(), threeRooms(), {}};
        const Findings findings = placeFindings(asked);
        QCOMPARE(findings.size(), std::size_t(3));
        const PatchPlace office{{QStringLiteral("Office")}};
        QCOMPARE(std::get<HalfOfAll>(findings[0]), (HalfOfAll{32.0, 0.5, office, {0.25, 0.25}, 32.0}));
        QCOMPARE(
            std::get<BusyFound>(findings[1]),
            (BusyFound{1, 60.0, 0.9375, 1.25, 0.05, {{office, {0.25, 0.25}, 60.0, 0.9375}}, CoverSource::Sensors}));
        const RareFound &rare = std::get<RareFound>(findings[2]);
        QCOMPARE(rare.area, rarelyUsed(findCover(asked.map, asked.floor))->area);
        QCOMPARE(rare.largest, QStringLiteral("Lounge"));
        QCOMPARE(rare.notSeen, 64.0);
        QCOMPARE(rare.noSensor, 64.0);
        // of the used cells alone, which are all equal, none stands out
        QCOMPARE(placeFindings({twoRooms(), std::nullopt, {}}).size(), std::size_t(2));
        QVERIFY(std::holds_alternative<CoverUnknown>(placeFindings({twoRooms(), std::nullopt, {}})[1]));
        QVERIFY(placeFindings({mapOf({CellSize::Half, 0, 0, 2, 1}, {0, 0}), std::nullopt, {}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
