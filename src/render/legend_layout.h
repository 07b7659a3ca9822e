// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QRectF>

namespace floorscope {

/// One line of text; its box is as wide as the text.
struct LegendLine
{
    QRectF box;
    QString text;
    bool bold = false;
    bool secondary = false;
};

enum class LegendKey {
    Used,
    NoDetections,
    New,
    Gone,
    TooFew,
    Pale,
    NotCovered,
    Withheld,
    Outside,
    Clipped,
    Sensor,
    OfflineSensor
};

struct LegendSwatch
{
    QRectF box;
    LegendKey key = LegendKey::NoDetections;
};

/// Where everything in a legend goes, from its top-left corner, in the painter's units. Measuring and painting read the
/// same value, so nothing is cut.
struct LegendLayout
{
    QRectF bar;             ///< the color bar without its caps; empty where there is none
    bool capLeft = false;   ///< values lie beyond that end
    bool capRight = false;
    std::vector<double> ticks;   ///< x of the marks under the bar
    std::vector<LegendLine> lines;
    std::vector<LegendSwatch> swatches;
    QRectF scaleBar;   ///< room for it, at the bottom right
    double height = 0.0;
};

/// How far a cap reaches beyond the bar.
[[nodiscard]] inline double capWidth(double textHeight)
{
    return 0.8 * textHeight;
}

/// As wide as title, bar and keys one below the other would like to be.
[[nodiscard]] double ownLegendWidth(const Scene &scene, double textHeight);

/// Keys beside the bar where both have room, else below it, over the whole width where that is lower; texts wrap.
/// `marks`: clipped cells are marked on the map, so the legend shows how; the height does not depend on it.
[[nodiscard]] LegendLayout layoutLegend(const Scene &scene, double width, double textHeight, bool marks = true);

}   // namespace floorscope
