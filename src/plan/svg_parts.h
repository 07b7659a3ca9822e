// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/svg_links.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace floorscope {

/// What a drawing holds that a drawer may not draw, by its names in SVG and CSS: each once, in the order of the text.
struct SvgParts
{
    QStringList beyondRsvg;   ///< not drawn by librsvg 2.54
    QStringList beyondQt;     ///< not drawn, or drawn wrong, by Qt Svg 6.4
    std::vector<SvgLink> links;
};

/// Reads a whole drawing.
[[nodiscard]] SvgParts findSvgParts(const QByteArray &text);

/// The name behind a prefix.
[[nodiscard]] QStringView localName(QStringView qualified);
[[nodiscard]] bool isOneOf(QStringView name, std::initializer_list<const char *> names);

}   // namespace floorscope
