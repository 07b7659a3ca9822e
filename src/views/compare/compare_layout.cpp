// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_layout.h"

#include <algorithm>

namespace floorscope {

namespace {

// multiples of the text's height
constexpr int kNarrowestLegend = 20;
constexpr int kWidestLegend = 36;
// pixels
constexpr int kGap = 1;   ///< between two maps
constexpr QSize kSmallestMap{60, 50};

int columns(const PartContent &content)
{
    return content.sideBySide ? content.maps : 1;
}

int rows(const PartContent &content)
{
    return content.sideBySide ? 1 : content.maps;
}

/// How large a floor is drawn where all maps have that much room together, pixels a metre; under 0 where there is none.
double mapScale(const PartContent &content, QSize room)
{
    const double width = static_cast<double>(room.width()) / columns(content);
    const double height = static_cast<double>(room.height()) / rows(content) - content.heading;
    return std::min(width / std::max(content.floor.width(), 1e-3), height / std::max(content.floor.height(), 1e-3));
}

QSize roomForMaps(QSize room, const QRect &legend)
{
    const bool below = legend.width() == room.width();
    return below ? QSize(room.width(), room.height() - legend.height())
                 : QSize(room.width() - legend.width(), room.height());
}

bool isEnough(const PartContent &content, QSize room)
{
    return room.width() >= columns(content) * kSmallestMap.width()
        && room.height() >= rows(content) * (content.heading + kSmallestMap.height());
}

/// Everywhere the legend is shown whole: below the maps, and right of them at many widths.
std::vector<QRect> legendPlaces(const PartContent &content, QSize room)
{
    std::vector<QRect> places;
    const int below = content.legendHeight(room.width());
    if (below < room.height())
        places.emplace_back(0, room.height() - below, room.width(), below);
    const int widest = std::min(kWidestLegend * content.textHeight, room.width() - 1);
    for (int width = kNarrowestLegend * content.textHeight; width <= widest; width += content.textHeight) {
        const int height = content.legendHeight(width);
        const int top = content.heading + height <= room.height() ? content.heading : 0;
        if (top + height <= room.height())
            places.emplace_back(room.width() - width, top, width, room.height() - top);
    }
    return places;
}

/// Empty where it would leave the maps no room, or none is good enough.
QRect bestLegend(const PartContent &content, QSize room, bool belowHeading)
{
    QRect best;
    double largest = 0.0;
    for (const QRect &place : legendPlaces(content, room)) {
        if (belowHeading && place.top() < content.heading)
            continue;
        const double scale = mapScale(content, roomForMaps(room, place));
        if (isEnough(content, roomForMaps(room, place)) && scale >= largest) {
            best = place;
            largest = scale;
        }
    }
    return best;
}

}   // namespace

PartLayout layoutPart(const PartContent &content, QSize room)
{
    PartLayout layout;
    layout.legend = bestLegend(content, room, content.headingAcross);
    if (layout.legend.isEmpty() && content.headingAcross)
        layout.legend = bestLegend(content, room, false);
    const QSize maps = layout.legend.isEmpty() ? room : roomForMaps(room, layout.legend);
    const int across = columns(content), down = rows(content);
    for (int i = 0; i < content.maps; ++i) {
        const int column = content.sideBySide ? i : 0, row = content.sideBySide ? 0 : i;
        const int left = maps.width() * column / across, top = maps.height() * row / down;
        const int right = maps.width() * (column + 1) / across - (column + 1 < across ? kGap : 0);
        const int bottom = maps.height() * (row + 1) / down;
        layout.headings.emplace_back(left, top, right - left, content.heading);
        layout.maps.emplace_back(left, top + content.heading, right - left, bottom - top - content.heading);
    }
    return layout;
}

namespace {

/// Pixels a metre of the floor; 0 where the legend has no room of its own.
double scaleIn(const PartContent &content, QSize room)
{
    const PartLayout layout = layoutPart(content, room);
    const bool covered = content.headingAcross && layout.legend.top() < content.heading;
    const QRect map = layout.legend.isEmpty() || covered ? QRect() : layout.maps.front();
    return std::min(map.width() / std::max(content.floor.width(), 1e-3),
                    map.height() / std::max(content.floor.height(), 1e-3));
}

/// What before and after have of `room`, before a person moves the divider.
QSize roomForSides(const PartContent &sides, QSize room, SidesPlace place)
{
    if (place == SidesPlace::Left)
        return {static_cast<int>(room.width() * SidesShare().left), room.height()};
    const int height = static_cast<int>(room.height() * SidesShare().above);
    return {room.width(), std::max(height, leastHeightAbove(sides, room))};
}

/// How large the change is drawn and, beside it, how large the sides.
double scaleOfAll(PartContent sides, const PartContent &change, QSize room, SidesPlace place)
{
    const QSize first = roomForSides(sides, room, place);
    const QSize rest = place == SidesPlace::Above ? QSize(room.width(), room.height() - first.height())
                                                  : QSize(room.width() - first.width(), room.height());
    sides.sideBySide = standSideBySide(sides, room, place);
    return scaleIn(change, rest) + scaleIn(sides, first);
}

}   // namespace

int leastHeightAbove(const PartContent &sides, QSize room)
{
    int least = room.height();
    const int widest = std::min(kWidestLegend * sides.textHeight, room.width() * 3 / 5);
    for (int width = kNarrowestLegend * sides.textHeight; width <= widest; width += sides.textHeight)
        least = std::min(least, sides.legendHeight(width));
    return std::min(std::max(least, sides.heading + kSmallestMap.height()), room.height() * 9 / 20);
}

bool standSideBySide(PartContent sides, QSize room, SidesPlace place)
{
    constexpr double kMuch = 1.5;
    if (place == SidesPlace::Above)
        return true;
    const QSize first = roomForSides(sides, room, place);
    sides.sideBySide = false;
    const double stacked = scaleIn(sides, first);
    sides.sideBySide = true;
    return scaleIn(sides, first) > kMuch * stacked;
}

SidesPlace placeForSides(PartContent sides, const PartContent &change, QSize room)
{
    constexpr double kClearly = 1.15;
    const bool wide = change.floor.width() >= change.floor.height();
    const SidesPlace natural = wide ? SidesPlace::Above : SidesPlace::Left;
    const SidesPlace other = wide ? SidesPlace::Left : SidesPlace::Above;
    const double scale = scaleOfAll(sides, change, room, natural);
    return scaleOfAll(sides, change, room, other) > kClearly * scale ? other : natural;
}

}   // namespace floorscope
