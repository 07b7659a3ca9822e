// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/cell_changes.h"

#include "analysis/evidence/cell_sums.h"
#include "analysis/false_discovery.h"
#include "analysis/gaussian.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

/// Mean rates of neighbourhoods: what a replicate puts into them, over what of them can hold something.
class Neighbourhood
{
public:
    Neighbourhood(const GridFrame &frame, const std::vector<std::uint8_t> &inside)
        : m_frame(frame),
          m_weights(gaussianWeights(kNeighbourhoodSigma, metres(frame.cellSize), kNeighbourhoodReach)),
          m_inside(spread({inside.begin(), inside.end()}, frame, m_weights))
    {
    }
    /// The square root of the mean, one a cell.
    [[nodiscard]] std::vector<double> roots(const Replicate &replicate, double size) const
    {
        std::vector<double> values(m_frame.cellCount());
        for (const CellCount &cell : replicate.cells)
            values[cell.cell] += static_cast<double>(cell.count) / size;
        values = spread(values, m_frame, m_weights);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = m_inside[i] > 0.0 ? std::sqrt(values[i] / m_inside[i]) : 0.0;
        return values;
    }

private:
    GridFrame m_frame;
    std::vector<double> m_weights;
    std::vector<double> m_inside;
};

std::optional<CellSums> sumsOf(const std::vector<Replicate> &side, const std::vector<int> &strata, const Sides &sides,
                               const Neighbourhood &neighbourhood, std::size_t cells, const GoOn &goOn)
{
    CellSums sums(cells, sides.strata.shares);
    for (std::size_t i = 0; i < side.size(); ++i) {
        if (!goOn(static_cast<double>(i) / static_cast<double>(side.size())))
            return std::nullopt;
        sums.add(neighbourhood.roots(side[i], size(side[i], sides.relative)), strata[i], side[i].first);
    }
    return sums;
}

/// The cells that are tested, and what came of it.
struct Tests
{
    std::vector<std::size_t> cells;
    std::vector<Estimate> before;
    std::vector<Difference> differences;
    std::vector<double> chances;
};

/// Nothing where `goOn` ended it.
std::optional<Tests> testsOf(const CellSums &before, const CellSums &after, const std::vector<std::uint8_t> &inside,
                             double clustering, const GoOn &goOn)
{
    constexpr std::size_t kCellsAtATime = 4096;   // some milliseconds
    Tests tests;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (i % kCellsAtATime == 0 && !goOn(static_cast<double>(i) / static_cast<double>(inside.size())))
            return std::nullopt;
        if (!inside[i])
            continue;
        const Estimate a = before.estimate(i);
        const Estimate b = after.estimate(i);
        if (a.mean <= 0.0 && b.mean <= 0.0)
            continue;
        tests.cells.push_back(i);
        tests.before.push_back(a);
        tests.differences.push_back(difference(a, b));
        tests.differences.back().error *= std::sqrt(clustering);
        tests.chances.push_back(chance(tests.differences.back()));
    }
    return tests;
}

/// Of the cells that were used before: a root that grows by x grows its rate by (1 + x)² − 1.
std::optional<double> detectableChange(const Tests &tests, double level)
{
    std::vector<double> changes;
    for (std::size_t i = 0; i < tests.cells.size(); ++i) {
        if (tests.before[i].mean <= 0.0)
            continue;
        const Difference &difference = tests.differences[i];
        const double grows = reachOfTest(level, difference.freedom) * difference.error / tests.before[i].mean;
        changes.push_back(grows * (2.0 + grows));
    }
    return median(std::move(changes));
}

CellChanges judged(const Tests &tests, const std::vector<std::uint8_t> &inside, double clustering)
{
    const std::vector<std::uint8_t> found = established(tests.chances, kFalseCells);
    CellChanges result{std::vector<ChangeVerdict>(inside.size()), std::nullopt, clustering};
    std::transform(inside.begin(), inside.end(), result.verdicts.begin(),
                   [](std::uint8_t in) { return in ? ChangeVerdict::NotEstablished : ChangeVerdict::NotCovered; });
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i])
            result.verdicts[tests.cells[i]] =
                tests.differences[i].value > 0.0 ? ChangeVerdict::More : ChangeVerdict::Less;
    if (!found.empty())
        result.detectable = detectableChange(tests, levelOf(found, kFalseCells));
    return result;
}

struct SumsOfBoth
{
    CellSums before;
    CellSums after;
};

/// Nothing where `goOn` ended it.
std::optional<SumsOfBoth> sumsOfBoth(const Sides &sides, const GridFrame &frame,
                                     const std::vector<std::uint8_t> &inside, const GoOn &goOn)
{
    const Neighbourhood neighbourhood(frame, inside);
    const std::size_t cells = frame.cellCount();
    auto before = sumsOf(sides.before, sides.strata.before, sides, neighbourhood, cells, goOn.part(0.0, 0.5));
    if (!before)
        return std::nullopt;
    auto after = sumsOf(sides.after, sides.strata.after, sides, neighbourhood, cells, goOn.part(0.5, 1.0));
    return after ? std::optional(SumsOfBoth{std::move(*before), std::move(*after)}) : std::nullopt;
}

}   // namespace

double reachOfTest(double level, double freedom)
{
    return studentsT(level / 2.0, freedom) + studentsT(1.0 - kSeenShare, freedom);
}

double levelOf(const std::vector<std::uint8_t> &found, double rate)
{
    const auto count = std::count(found.begin(), found.end(), std::uint8_t(1));
    return rate * static_cast<double>(std::max<std::ptrdiff_t>(count, 1))
        / static_cast<double>(std::max<std::size_t>(found.size(), 1));
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<CellChanges> cellChanges(const Sides &sides, const GridFrame &frame,
                                       const std::vector<std::uint8_t> &inside, const GoOn &goOn)
{
    const std::optional<SumsOfBoth> sums = sumsOfBoth(sides, frame, inside, goOn.part(0.0, 0.8));
    if (!sums)
        return std::nullopt;
    const double clustering = clusteringOf(sums->before, sums->after, inside);
    const std::optional<Tests> tests = testsOf(sums->before, sums->after, inside, clustering, goOn.part(0.8, 1.0));
    return tests ? std::optional(judged(*tests, inside, clustering)) : std::nullopt;
}

std::optional<double> cellClustering(const Sides &sides, const GridFrame &frame,
                                     const std::vector<std::uint8_t> &inside, const GoOn &goOn)
{
    const std::optional<SumsOfBoth> sums = sumsOfBoth(sides, frame, inside, goOn);
    return sums ? std::optional(clusteringOf(sums->before, sums->after, inside)) : std::nullopt;
}

}   // namespace floorscope
