// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/smoothed_sides.h"

#include "analysis/smoothing.h"
#include "analysis/zone_cells.h"
#include "model/evidence/comparison_evidence.h"
#include "model/layer_content.h"
#include "output/field.h"

#include <utility>

namespace floorscope {

namespace {

template <typename Quantity>
Grid<Quantity> smoothedGrid(const Grid<Quantity> &grid, const std::vector<std::uint8_t> &inside,
                            const ShownSmoothing &smoothing)
{
    return Grid<Quantity>::create(grid.frame(), smoothing(grid.values(), inside)).value_or(grid);
}

/// One number a cell; where rooms overlap, the first one's.
std::vector<int> roomsOfCells(const std::vector<Zone> &rooms, const GridFrame &frame)
{
    std::vector<int> numbers(frame.cellCount());
    int room = 0;
    for (const std::vector<CellShare> &cells : zoneShares(frame, rooms, ZoneRule::Centre).zones) {
        ++room;
        for (const CellShare &share : cells)
            if (numbers[share.cell] == 0)
                numbers[share.cell] = room;
    }
    return numbers;
}

}   // namespace

double appliedSmoothing(const Drawn &drawn)
{
    const bool ratio = drawn.shown.mode == ViewMode::Compare && drawn.shown.measure == ChangeMeasure::Ratio;
    return drawn.shown.look.style == Style::Checkerboard || ratio ? 0.0 : drawn.shown.look.smoothing;
}

bool smoothsInRooms(const Drawn &drawn)
{
    return appliedSmoothing(drawn) > 0.0 && drawn.shown.look.smoothInRooms && layerContent(drawn).rooms;
}

ShownSmoothing::ShownSmoothing(const Drawn &drawn, const GridFrame &frame)
    : m_frame(frame), m_sigma(appliedSmoothing(drawn))
{
    if (smoothsInRooms(drawn))
        m_rooms = roomsOfCells(drawn.answers.floor->rooms, frame);
}

std::vector<double> ShownSmoothing::operator()(const std::vector<double> &values,
                                               const std::vector<std::uint8_t> &inside) const
{
    return smoothed(values, m_frame, inside, m_sigma, m_rooms);
}

Drawn withSmoothedSides(const Drawn &drawn)
{
    if (appliedSmoothing(drawn) <= 0.0 || drawn.shown.mode != ViewMode::Compare || !drawn.answers.comparison)
        return drawn;
    Drawn shown = drawn;
    Comparison &comparison = *shown.answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    std::vector<std::uint8_t> inside = observedCells(drawn, frame, coveredOnBoth(frame, drawn.answers));
    if (comparison.withheld)
        inside = toldCells(std::move(inside), comparison.withheld->cells);
    for (std::size_t i = 0; i < inside.size(); ++i)   // one border for all three
        inside[i] = inside[i] || comparison.before.values()[i] > 0.0 || comparison.after.values()[i] > 0.0;
    const ShownSmoothing smoothing(drawn, frame);
    comparison.before = smoothedGrid(comparison.before, inside, smoothing);
    comparison.after = smoothedGrid(comparison.after, inside, smoothing);
    comparison.difference = smoothedGrid(comparison.difference, inside, smoothing);
    return shown;
}

}   // namespace floorscope
