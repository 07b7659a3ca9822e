// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QXmlStreamAttributes>

#include <optional>

namespace floorscope {

/// An SVG drawing as it was written, not packed.
struct SvgText
{
    QByteArray text;
    /// The viewBox, else width and height in CSS pixels (96 to the inch); nothing: the drawing's bounds.
    std::optional<QSizeF> units;
};

/// True if the first element of the XML text (in any encoding, packed by gzip too) is <svg>, however far from the
/// beginning.
[[nodiscard]] bool looksLikeSvg(const QByteArray &bytes);
/// Fails with PlanUnreadable where it is not a complete SVG text, or where elements within elements and references lead
/// so deep that a drawer would run out of its stack.
[[nodiscard]] Result<SvgText> readSvgText(const QByteArray &bytes);
/// Its units in a metre of the paper that its width or height is told in; nothing where they are pixels, or shares of
/// what shows it.
[[nodiscard]] std::optional<double> svgUnitsPerMetre(const QByteArray &bytes);
/// How deep its elements are nested.
[[nodiscard]] int levels(const QByteArray &text);
/// The viewBox's width and height, or nothing.
[[nodiscard]] std::optional<QSizeF> viewBoxSize(const QXmlStreamAttributes &root);

}   // namespace floorscope
