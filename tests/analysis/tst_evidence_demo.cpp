// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the evidence finds in demo buildings whose truth is known: how much of the layout change of 2 March, how much
// beside it, and how much where nothing changed. FLOORSCOPE_SEEDS=20 takes as many buildings (default 2); the figures
// are printed.
#include "analysis/compare.h"
#include "analysis/evidence/evidence.h"
#include "days_fixture.h"
#include "simulator/demo_building.h"
#include "simulator/demo_calendar.h"
#include "simulator/demo_people.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr std::uint64_t kFirstSeed = 2026;
constexpr int kManySeeds = 20;
constexpr int kColumns = 120;   // cells of 0.5 m
constexpr int kRows = 76;
constexpr double kChairReach = 0.75;   ///< metres: a person sits within three times the spread of 0.25 m
constexpr double kFar = 3.0;           ///< metres

/// Working hours of the working days of [first, last).
std::vector<Part> parts(const DemoBuilding &building, int first, int last)
{
    std::vector<Part> result;
    for (int day = first; day < last; ++day) {
        if (!isWorkingDay(day))
            continue;
        const TimeSpan span{localMilliseconds(day, 9 * 3600.0) / 1000, localMilliseconds(day, 18 * 3600.0) / 1000};
        std::vector<std::uint64_t> counts(std::size_t(kColumns * kRows));
        building.forEachDetection(span.start, span.stop, [&](const Detection &d) {
            ++counts[std::size_t(int(d.y * 2.0) * kColumns + int(d.x * 2.0))];
        });
        std::vector<Cell> cells;
        for (int i = 0; i < kColumns * kRows; ++i)
            if (counts[std::size_t(i)] > 0)
                cells.push_back({i % kColumns * 0.5 + 0.25, i / kColumns * 0.5 + 0.25, counts[std::size_t(i)]});
        result.push_back(partOf(cells, CellSize::Half, span));
    }
    return result;
}

void addWay(FloorPoint from, FloorPoint to, std::vector<FloorPoint> &places)
{
    const int steps = int(std::hypot(to.x - from.x, to.y - from.y) / 0.5) + 1;
    for (int i = 0; i <= steps; ++i)
        places.push_back({from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps});
}

/// From a chair to the corridor, and on it to the stairs at each of these ends.
void addWays(const Standpoint &chair, const std::vector<std::size_t> &ends, std::vector<FloorPoint> &places)
{
    const FloorPoint corridor{chair.gate.x, (kCorridorLow + kCorridorHigh) / 2.0};
    addWay(chair.place, chair.aisle, places);
    addWay(chair.aisle, chair.gate, places);
    addWay(chair.gate, corridor, places);
    for (const std::size_t end : ends)
        addWay(corridor, {stairs(end).place.x, corridor.y}, places);
}

/// Where the change of 2 March shows.
struct Changed
{
    std::vector<FloorPoint> chairs;   ///< on which somebody sits in one half of the sixteen weeks only
    std::vector<FloorPoint> ways;     ///< from these, and from those that are visited more often since: every 0.5 m
};

Changed changedPlaces(std::uint64_t seed)
{
    const DemoLayout layout = demoLayout();
    Changed changed;
    for (const Person &person : demoPeople(layout, seed)) {
        const bool moves = !(person.seatBefore.place == person.seatAfter.place);
        if (!moves && person.firstDay == 0)
            continue;
        for (const Standpoint &seat : {person.seatBefore, person.seatAfter}) {
            changed.chairs.push_back(seat.place);
            addWays(seat, {person.stairs}, changed.ways);
        }
    }
    for (const std::vector<Standpoint> &seats : {layout.projectSeats, layout.loungeSeats})
        for (const Standpoint &seat : seats)
            addWays(seat, {}, changed.ways);
    return changed;
}

double nearest(const std::vector<FloorPoint> &places, FloorPoint point)
{
    double least = INFINITY;
    for (const FloorPoint &place : places)
        least = std::min(least, std::hypot(place.x - point.x, place.y - point.y));
    return least;
}

/// How many cells there are, and how many of them are established.
struct Share
{
    double cells = 0.0;
    double established = 0.0;
    void add(ChangeVerdict verdict)
    {
        if (verdict == ChangeVerdict::NotCovered)
            return;
        cells += 1.0;
        established += verdict == ChangeVerdict::NotEstablished ? 0.0 : 1.0;
    }
    Share &operator+=(const Share &other)
    {
        cells += other.cells;
        established += other.established;
        return *this;
    }
    [[nodiscard]] double percent() const { return cells > 0.0 ? 100.0 * established / cells : 0.0; }
};

Evidence compareParts(const std::vector<Part> &before, const std::vector<Part> &after)
{
    EvidenceInput input{mapOf(before, "Europe/Berlin"), mapOf(after, "Europe/Berlin"), {}, {}, {}};
    input.frame = compare(input.before, input.after)->before.frame();
    return *makeEvidence(input, {});
}

struct Shares
{
    Share changed;     ///< cells of chairs that changed
    Share far;         ///< cells farther than 3 m from all of them
    Share unchanged;   ///< all cells, where both sides lie before the change, or both after it
    Shares &operator+=(const Shares &other)
    {
        changed += other.changed;
        far += other.far;
        unchanged += other.unchanged;
        return *this;
    }
};

void tell(const QString &what, const Shares &shares)
{
    qInfo("%s: %.1f %% of the changed cells, %.2f %% of those farther than 3 m, %.2f %% without change",
          qPrintable(what), shares.changed.percent(), shares.far.percent(), shares.unchanged.percent());
}

void addChange(const Evidence &evidence, const Changed &changed, Shares &shares)
{
    for (int row = 0; row < evidence.frame.rows; ++row)
        for (int column = 0; column < evidence.frame.columns; ++column) {
            const FloorPoint centre{evidence.frame.centreX(column), evidence.frame.centreY(row)};
            const ChangeVerdict verdict = evidence.cells[evidence.frame.index(column, row)];
            if (nearest(changed.chairs, centre) <= kChairReach)
                shares.changed.add(verdict);
            else if (nearest(changed.ways, centre) > kFar)
                shares.far.add(verdict);
        }
}

Shares study(std::uint64_t seed)
{
    const DemoBuilding building(seed);
    const std::vector<Part> a = parts(building, 0, 28), b = parts(building, 28, kLayoutChangeDay);
    const std::vector<Part> c = parts(building, kLayoutChangeDay, 84), d = parts(building, 84, kDemoDays);
    std::vector<Part> before = a, after = c;
    before.insert(before.end(), b.begin(), b.end());
    after.insert(after.end(), d.begin(), d.end());
    Shares shares;
    addChange(compareParts(before, after), changedPlaces(seed), shares);
    for (const Evidence &evidence : {compareParts(a, b), compareParts(c, d)})
        for (const ChangeVerdict verdict : evidence.cells)
            shares.unchanged.add(verdict);
    return shares;
}

}   // namespace

class TestEvidenceDemo : public QObject
{
    Q_OBJECT
private slots:
    void thePlantedChangeIsEstablishedAndLittleElse()
    {
        const int seeds = std::max(qEnvironmentVariableIntValue("FLOORSCOPE_SEEDS"), 2);
        Shares sum;
        for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + std::uint64_t(seeds); ++seed) {
            const Shares shares = study(seed);
            tell(QStringLiteral("building %1").arg(seed), shares);
            sum += shares;
            QVERIFY(shares.changed.cells > 100.0 && shares.far.cells > 1000.0);
            QVERIFY(shares.changed.percent() >= 70.0);
            QVERIFY(shares.unchanged.percent() <= 1.0);
        }
        tell(QStringLiteral("all of them"), sum);
        QVERIFY(sum.far.percent() <= (seeds < kManySeeds ? 2.0 : 1.0));   // single buildings differ
    }
};

QTEST_GUILESS_MAIN(TestEvidenceDemo)
#include "tst_evidence_demo.moc"
