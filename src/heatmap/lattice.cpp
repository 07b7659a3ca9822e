// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/lattice.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::uint64_t kFewCells = 10;

int winner(const std::map<int, std::uint64_t> &axis, CellSize size)
{
    int best = static_cast<int>(tenthsIn(size) / 2);
    std::uint64_t most = 0;
    bool tie = true;
    for (const auto &[phase, count] : axis) {
        tie = count == most || (tie && count < most);
        if (count > most) {
            most = count;
            best = phase;
        }
    }
    return tie ? static_cast<int>(tenthsIn(size) / 2) : best;
}

}   // namespace

std::vector<Cell> rowByRow(std::vector<Cell> cells)
{
    const auto place = [](const Cell &cell) { return std::uint64_t(toTenths(cell.y)) << 32 | toTenths(cell.x); };
    const auto before = [&place](const Cell &a, const Cell &b) { return place(a) < place(b); };
    if (!std::is_sorted(cells.begin(), cells.end(), before))
        std::sort(cells.begin(), cells.end(), before);
    std::vector<Cell> result;
    result.reserve(cells.size());
    for (const Cell &cell : cells) {
        if (!result.empty() && place(result.back()) == place(cell))
            result.back().count += cell.count;
        else
            result.push_back({toMetres(toTenths(cell.x)), toMetres(toTenths(cell.y)), cell.count});
    }
    return result;
}

PhaseTally makeTally(const std::vector<Cell> &cells, CellSize size)
{
    PhaseTally result;
    const Tenths step = tenthsIn(size);
    PhasePair last;
    std::uint64_t *counter = nullptr;
    for (const Cell &cell : cells) {
        const PhasePair phase{static_cast<int>(toTenths(cell.x) % step), static_cast<int>(toTenths(cell.y) % step)};
        if (!counter || phase != last) {
            counter = &result[phase];
            last = phase;
        }
        ++*counter;
    }
    return result;
}

void addTo(PhaseTally &sum, const PhaseTally &other)
{
    for (const auto &[phase, count] : other)
        sum[phase] += count;
}

std::uint64_t cellsIn(const PhaseTally &tally)
{
    std::uint64_t sum = 0;
    for (const auto &entry : tally)
        sum += entry.second;
    return sum;
}

std::uint64_t cellsAt(const PhaseTally &tally, PhasePair phase)
{
    const auto found = tally.find(phase);
    return found == tally.end() ? 0 : found->second;
}

std::uint64_t countMisfits(const PhaseTally &tally, PhasePair phase)
{
    return cellsIn(tally) - cellsAt(tally, phase);
}

PhasePair winningPhase(const PhaseTally &tally, CellSize size)
{
    std::map<int, std::uint64_t> x;
    std::map<int, std::uint64_t> y;
    for (const auto &[phase, count] : tally) {
        x[phase.x] += count;
        y[phase.y] += count;
    }
    return {winner(x, size), winner(y, size)};
}

AllowedPhases allowedPhases(const PhaseTally &tallyOfOneAnswer)
{
    const std::uint64_t all = cellsIn(tallyOfOneAnswer);
    if (all < kFewCells)
        return std::nullopt;
    std::vector<PhasePair> result;
    for (const auto &[phase, count] : tallyOfOneAnswer)
        if (count >= all - count)
            result.push_back(phase);
    return result;
}

AllowedPhases bothAllow(const AllowedPhases &a, const AllowedPhases &b)
{
    if (!a || !b)
        return a ? a : b;
    std::vector<PhasePair> result;
    std::set_intersection(a->begin(), a->end(), b->begin(), b->end(), std::back_inserter(result));
    return result;
}

bool allows(const AllowedPhases &allowed, PhasePair phase)
{
    return !allowed || std::find(allowed->begin(), allowed->end(), phase) != allowed->end();
}

Phase inMetres(PhasePair phase)
{
    return {phase.x / kTenthsPerMetre, phase.y / kTenthsPerMetre};
}

}   // namespace floorscope
