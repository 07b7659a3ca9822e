// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/standing.h"

#include <QRect>
#include <QSize>

#include <functional>
#include <vector>

namespace floorscope {

/// Where before and after stand: side by side above the change, or one below the other left of it.
enum class SidesPlace { Above, Left };

/// How much of the room before and after have together, 0..1; a person moves it with the divider.
struct SidesShare
{
    double above = 0.36;
    double left = 0.36;
    friend bool operator==(const SidesShare &, const SidesShare &) = default;
};

/// What one part of a comparison shows: maps of one size, each under its heading, and one legend for all of them.
struct PartContent
{
    PaperRect floor;
    int maps = 1;
    bool sideBySide = true;   ///< else one below the other
    int heading = 0;          ///< height, pixels, as all lengths here
    int textHeight = 13;
    std::function<int(int)> legendHeight;   ///< at that width, with the room round it
    /// Something stands at the heading's right end: the legend lies below it if it can.
    bool headingAcross = false;
};

/// Where all of that goes.
struct PartLayout
{
    std::vector<QRect> headings;
    std::vector<QRect> maps;
    QRect legend;   ///< empty where there is no room to show it whole
};

/// The legend stands right of the maps or below them, whatever leaves the maps larger.
[[nodiscard]] PartLayout layoutPart(const PartContent &content, QSize room);

/// The least height of sides above the change in `room`: so much that their legend is shown beside them, but never near
/// half of it.
[[nodiscard]] int leastHeightAbove(const PartContent &sides, QSize room);

/// Before and after stand side by side; else one below the other, as they do left of the change unless that leaves them
/// much smaller, since the legend takes the height.
[[nodiscard]] bool standSideBySide(PartContent sides, QSize room, SidesPlace place);

/// Above for a wide floor and left for a tall one, unless the room is so much wider or higher that the maps are clearly
/// larger the other way. Where a person put the divider does not matter.
[[nodiscard]] SidesPlace placeForSides(PartContent sides, const PartContent &change, QSize room);

}   // namespace floorscope
