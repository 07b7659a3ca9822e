// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace floorscope {

/// What one unit of a CAD drawing stands for.
enum class DrawingUnit { Millimetre, Centimetre, Decimetre, Metre, Inch, Foot, Yard };

[[nodiscard]] double metres(DrawingUnit unit);
/// By the code of the DXF header's $INSUNITS; nothing for none, and for units that no floor is drawn in.
[[nodiscard]] std::optional<DrawingUnit> drawingUnit(int code);
/// "mm": as it is typed, and written in documents.
[[nodiscard]] QString name(DrawingUnit unit);
[[nodiscard]] std::optional<DrawingUnit> drawingUnitNamed(const QString &name);
[[nodiscard]] QStringList drawingUnitNames();

/// Why the size that a unit gives a drawing may be wrong.
enum class SizeDoubt { None, TooSmall, TooLarge, NotLikeTheFloor };

/// `size`: the drawing's, in metres. Small is under 5 m, large over 1 km, and unlike the floor what is over three times
/// as long or less than a third.
[[nodiscard]] SizeDoubt sizeDoubt(QSizeF size, const std::optional<FloorRect> &floor);
/// The unit that makes a drawing of that size (in its own units) most like the floor, or, of an unknown floor, the
/// first of millimetres, metres and centimetres whose size is not doubted.
[[nodiscard]] DrawingUnit likelyUnit(QSizeF size, const std::optional<FloorRect> &floor);

enum class UnitSource { Person, Drawing, Assumed };

/// How large its unit makes a drawing.
struct DrawnScale
{
    DrawingUnit unit = DrawingUnit::Millimetre;
    UnitSource source = UnitSource::Assumed;
    QSizeF metres;
    SizeDoubt doubt = SizeDoubt::None;
    friend bool operator==(const DrawnScale &, const DrawnScale &) = default;
};

/// By what the person `told`, else what the drawing `said`, else the likely unit. `units`: the drawing's size.
[[nodiscard]] DrawnScale drawnScale(QSizeF units, std::optional<DrawingUnit> told, std::optional<DrawingUnit> said,
                                    const std::optional<FloorRect> &floor);
/// Whether the plan is shown that large before it is fitted: nobody doubts it, or the person said so.
[[nodiscard]] bool isTrusted(const DrawnScale &scale);

}   // namespace floorscope
