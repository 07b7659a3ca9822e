// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

namespace floorscope {

/// By how many metres (σ of the Gaussian) the maps of `drawn` are smoothed; 0 where they show their cells: white and
/// black have no amounts, and a ratio is none.
[[nodiscard]] double appliedSmoothing(const Drawn &drawn);
/// Whether that stops at the rooms of the floor: the look says so, and the floor has some.
[[nodiscard]] bool smoothsInRooms(const Drawn &drawn);

/// How the values of one frame are smoothed, the same for all of its maps.
class ShownSmoothing
{
public:
    ShownSmoothing(const Drawn &drawn, const GridFrame &frame);
    /// `inside`: the cells that may hold something, as `smoothed` takes them.
    [[nodiscard]] std::vector<double> operator()(const std::vector<double> &values,
                                                 const std::vector<std::uint8_t> &inside) const;

private:
    GridFrame m_frame;
    double m_sigma;
    std::vector<int> m_rooms;   ///< of each cell, by its middle; 0: none of them. Empty: rooms do not matter
};

/// `drawn` as its maps show it: before, after and difference smoothed over the same cells, so that the difference of
/// the maps is the map of the difference. Without smoothing, or without a comparison, it is `drawn`. Captions, numbers
/// and readings tell of the cells themselves.
[[nodiscard]] Drawn withSmoothedSides(const Drawn &drawn);

}   // namespace floorscope
