// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/patches.h"

#include <algorithm>

namespace floorscope {

namespace {

/// Which cells hang together.
struct Together
{
    const GridFrame &frame;
    Touch touch;
    const std::vector<int> &places;
    [[nodiscard]] bool isOnePlace(std::size_t a, std::size_t b) const
    {
        return places.empty() || places[a] == places[b];
    }
};

/// Adds the cells round `cell` that are left to the patch, and takes them.
void takeNeighbours(const Together &together, std::vector<std::uint8_t> &left, std::size_t cell,
                    std::vector<std::size_t> &patch)
{
    const GridFrame &frame = together.frame;
    const auto columns = static_cast<std::size_t>(frame.columns);
    const int column = static_cast<int>(cell % columns), row = static_cast<int>(cell / columns);
    for (int up = -1; up <= 1; ++up) {
        for (int right = -1; right <= 1; ++right) {
            const bool byCorner = up != 0 && right != 0;
            if ((byCorner && together.touch == Touch::Edges) || !frame.holds(column + right, row + up))
                continue;
            const std::size_t beside = frame.index(column + right, row + up);
            if (left[beside] == 0 || !together.isOnePlace(cell, beside))
                continue;
            left[beside] = 0;
            patch.push_back(beside);
        }
    }
}

Patch measured(const Grid<Detections> &counts, std::vector<std::size_t> cells)
{
    std::sort(cells.begin(), cells.end());
    const std::vector<std::uint64_t> &values = counts.values();
    const auto most = std::max_element(cells.begin(), cells.end(),
                                       [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Patch patch;
    patch.place = centreOf(counts.frame(), *most);
    patch.area = static_cast<double>(cells.size()) * cellArea(counts.frame().cellSize);
    for (const std::size_t cell : cells)
        patch.detections += values[cell];
    patch.cells = std::move(cells);
    return patch;
}

}   // namespace

std::vector<Patch> patches(const Grid<Detections> &counts, const std::vector<std::uint8_t> &marked, Touch touch,
                           const std::vector<int> &places)
{
    const Together together{counts.frame(), touch, places};
    std::vector<Patch> found;
    std::vector<std::uint8_t> left = marked;
    for (std::size_t first = 0; first < left.size(); ++first) {
        if (left[first] == 0)
            continue;
        left[first] = 0;
        std::vector<std::size_t> cells{first};
        for (std::size_t next = 0; next < cells.size(); ++next)
            takeNeighbours(together, left, cells[next], cells);
        found.push_back(measured(counts, std::move(cells)));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Patch &a, const Patch &b) { return a.cells.size() > b.cells.size(); });
    return found;
}

}   // namespace floorscope
