// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/sides.h"

#include <algorithm>
#include <iterator>

namespace floorscope {

namespace {

/// Takes the days without one detection out of a side.
std::vector<Replicate> takeSilent(std::vector<Replicate> &side)
{
    const auto silent =
        std::stable_partition(side.begin(), side.end(), [](const Replicate &one) { return one.detections > 0; });
    std::vector<Replicate> taken(std::make_move_iterator(silent), std::make_move_iterator(side.end()));
    side.erase(silent, side.end());
    return taken;
}

}   // namespace

Sides makeSides(const EvidenceInput &input, ReplicateUnit unit, bool relative)
{
    Sides sides{replicates(input.before, input.frame, unit), replicates(input.after, input.frame, unit), {}, relative};
    if (relative) {
        sides.silentBefore = takeSilent(sides.before);
        sides.silentAfter = takeSilent(sides.after);
    }
    sides.strata = strata(sides.before, sides.after, unit);
    return sides;
}

std::vector<std::vector<double>> detectionsIn(const std::vector<Replicate> &side, const ZoneCells &cells)
{
    std::vector<std::vector<double>> zones(cells.zones.size());
    std::vector<double> counts(cells.frame.cellCount());
    for (const Replicate &replicate : side) {
        std::fill(counts.begin(), counts.end(), 0.0);
        for (const CellCount &cell : replicate.cells)
            counts[cell.cell] += static_cast<double>(cell.count);
        for (std::size_t i = 0; i < zones.size(); ++i) {
            double sum = 0.0;
            for (const CellShare &part : cells.zones[i])
                sum += part.share * counts[part.cell];
            zones[i].push_back(sum);
        }
    }
    return zones;
}

}   // namespace floorscope
