// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QRgb>

namespace floorscope {

/// A plan's pixel as `tone` draws it, premultiplied as it is. `paper`: the grey that a lightened plan fades to.
[[nodiscard]] QRgb toned(QRgb premultiplied, PlanTone tone, int paper);

/// How much of a plan's pixel is a line and not paper or the fill of a room, 0..1: what is much darker than `ground`
/// (grey, 0..255; `dark`: much lighter) is. `color`: opaque.
[[nodiscard]] double lineShare(QRgb color, int ground, bool dark);

}   // namespace floorscope
