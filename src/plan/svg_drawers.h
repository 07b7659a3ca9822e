// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_decoders.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <optional>

namespace floorscope {

/// A drawing that is to be drawn.
struct SvgDrawing
{
    QByteArray text;               ///< XML in its own encoding, not packed
    std::optional<QSizeF> units;   ///< nothing: its bounds, reaching to the place 0, 0
    QString folder;                ///< in which linked pictures are opened; empty: none is
};

struct RsvgLibrary;

/// librsvg, loaded at the first call; nothing where it is not installed or the program was built without it.
[[nodiscard]] const RsvgLibrary *rsvgLibrary();

/// Draws on a transparent ground, `longestSide` pixels on the longer side; 0: is read and measured alone. What is not
/// drawn is told in the notes. Fails with PlanUnreadable where it is refused or empty.
[[nodiscard]] Result<DecodedPlan> drawByRsvg(const RsvgLibrary &library, const SvgDrawing &drawing, int longestSide);
/// The same by Qt Svg, which knows less and opens no linked picture at all.
[[nodiscard]] Result<DecodedPlan> drawByQt(const SvgDrawing &drawing, int longestSide);

/// The pixels of a drawing of that size.
[[nodiscard]] QSize pixelSize(QSizeF units, int longestSide);

}   // namespace floorscope
