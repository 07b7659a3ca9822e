// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"
#include "look/palette.h"

#include <QImage>

namespace floorscope {

/// The color bar of a palette from the low end, left, to the high end, as a small picture: what cells are painted with
/// in that style. In Style::Opacity the one color, from clear to full.
[[nodiscard]] QImage paletteSwatch(const Palette &palette, Style style, QSize size);

}   // namespace floorscope
