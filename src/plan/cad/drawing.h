// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/shared_list.h"

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace floorscope {

struct DrawingLayer
{
    QString name;
    bool shown = true;   ///< neither frozen nor switched off
    friend bool operator==(const DrawingLayer &, const DrawingLayer &) = default;
};

enum class ShapeKind { Line, Fill, Tint };   ///< Tint: an area of hatched lines

/// One line, or an area with its holes.
struct DrawingShape
{
    std::size_t layer = 0;
    ShapeKind kind = ShapeKind::Line;
    QRgb color = 0xff000000;
    double lineWeight = 0.0;   ///< millimetres of paper; 0: the drawing does not tell
    std::vector<QPolygonF> lines;
};

/// One text, of one line or several.
struct DrawingText
{
    std::size_t layer = 0;
    QRgb color = 0xff000000;
    QString text;
    QPointF at;
    double height = 0.0;    ///< of a capital letter
    double angle = 0.0;     ///< degrees, counterclockwise
    double stretch = 1.0;   ///< of the letters' width
    int anchor = 1;   ///< left, centre, right: 1 to 3 on the base line, 4 to 6 middle, 7 to 9 top, 10 to 12 bottom
};

/// What a CAD drawing holds, in its own units, y up. An immutable value: copies share their shapes.
struct Drawing
{
    SharedList<DrawingLayer> layers;   ///< in the order of `layerBefore`
    SharedList<DrawingShape> shapes;   ///< in the order in which they are drawn
    SharedList<DrawingText> texts;
    std::optional<int> unitCode;   ///< the DXF header's $INSUNITS
    QRectF extent;                 ///< x, y: the lower left corner. Of the layers that are shown at first
    std::vector<Error> notes;      ///< what of the file is not in the shapes (PlanPartlyDrawn)
};

/// The layers that the drawing shows where nobody chose others.
[[nodiscard]] QStringList layersShown(const Drawing &drawing);
[[nodiscard]] QStringList layerNames(const Drawing &drawing);
/// Names as floors have them (walls, doors, windows, furniture …, in English and German) first, the rest by name.
[[nodiscard]] bool layerBefore(const QString &a, const QString &b);
/// Those of `names` that a person may have meant by `typed`, at most three.
[[nodiscard]] QStringList nearLayers(const QStringList &names, const QString &typed);

}   // namespace floorscope
