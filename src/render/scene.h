// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_list.h"
#include "floor/floor.h"
#include "floor/placement.h"
#include "floor/standing.h"
#include "floor/zones.h"
#include "heatmap/grid.h"
#include "look/color_scale.h"
#include "look/legend_place.h"
#include "look/surface.h"
#include "words/legend_text.h"

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace floorscope {

/// The floor plan as pixels, and how it lies on the floor.
struct PlanLayer
{
    std::vector<QImage>
        levels;     ///< level 0 the largest, each following one half as wide; Format_ARGB32_Premultiplied or RGB32
    QSizeF units;   ///< width and height in the plan's own units (pixels, SVG viewBox units, points)
    Placement placement;   ///< metres ↔ the plan's own units
    bool fitted = true;    ///< false: size and place are a guess
    PlanTone tone = PlanTone::AsItIs;
    int paper = 255;                 ///< grey that a lightened plan fades to: 0 for a dark one
    std::optional<int> greyedTo{};   ///< drawn grey, half as far from this grey as it is; nothing: as it is
    bool overCells = false;          ///< its lines are drawn once more, over the cells
};

/// Values on cells, of any unit, ready to be colored. Copies share the values.
struct FieldLayer
{
    GridFrame frame;
    SharedList<double> values;          ///< row 0 at the bottom
    SharedList<std::uint8_t> covered;   ///< one a cell, 1 = covered; empty where coverage is unknown
    ColorScale scale;
    FieldMeaning meaning = FieldMeaning::PerHour;
    SharedList<std::uint8_t>
        tooFew{};   ///< one a cell, 1 = used, but with too few detections for a ratio; empty where no ratio is drawn
    SharedList<std::uint8_t> pale{};       ///< one a cell, 1 = drawn at a sixth of its strength; empty: none is
    SharedList<std::uint8_t> withheld{};   ///< one a cell, 1 = withheld to protect individuals; empty: none is
};

/// A line round a part of the floor, and the name in it.
struct Outline
{
    QString name;                        ///< empty: no text
    FloorPolygon ring;                   ///< metres, y up
    std::vector<FloorPolygon> holes{};   ///< where its name has no place; each is drawn by an outline of its own
    bool shown = true;                   ///< false: its layer is off; a map still knows the place
    QString color{};                     ///< "#rrggbb" of its line; empty: that of all lines
};

/// A part of the floor with a line round it, and what it says.
struct MarkedArea
{
    std::vector<Zone::Area> areas;   ///< metres, y up
    QString label;                   ///< "104 m²"; empty: none
    int rank = 0;                    ///< of its line: 0 the strongest, 2 the weakest
};

/// Everything that one map shows: window, picture, page and command line draw only this.
struct Scene
{
    std::optional<PlanLayer> plan;
    bool dark = false;                 ///< what the cells lie on is dark, plan or paper: palette, blend and lines turn
    std::optional<QRgb> ground{};      ///< what most cells lie on: the legend's bar lies on it too; nothing: paper
    std::optional<FieldLayer> field;   ///< nothing: plan alone
    double opacity = 0.7;              ///< 0..1, on top of each cell's own
    Blend blend = Blend::Multiply;
    std::vector<Outline> outlines;            ///< rooms and zones
    std::vector<Zone> uncoveredRooms;         ///< rooms known to have no sensor: hatched
    std::vector<Zone::Area> unseen;           ///< parts of the floor without a sensor: hatched
    std::vector<MarkedArea> marks;            ///< places that were looked for, drawn over everything else
    QString markText;                         ///< what they say, in a sentence or two; empty where nothing is marked
    std::vector<Sensor> sensors;              ///< marked where they hang, with what they see; none: not shown
    double nameHeight = 12.0;                 ///< of room names, pixels
    Standing standing;                        ///< how the floor is turned on the paper
    PaperRect extent;                         ///< what Fit shows
    std::optional<SurfaceAngles> surface{};   ///< the field is drawn as heights, seen from there; nothing: flat
    QStringList caption;                      ///< captionParts; the first is bold
    LegendText legend;
    std::optional<LegendPlace> legendPlace{};   ///< on the map; nothing: below it
    bool feet = false;                          ///< the scale bar tells feet too
};

}   // namespace floorscope
