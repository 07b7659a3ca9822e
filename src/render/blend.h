// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QColor>

namespace floorscope {

/// A premultiplied color laid over an opaque one (W3C Compositing and Blending Level 1, separable modes, opaque backdrop):
/// result = (1 − α)·backdrop + α·B(backdrop, color), with B = color (Over), backdrop·color (Multiply),
/// backdrop + color − backdrop·color (Screen). The result is opaque.
[[nodiscard]] QRgb blended(QRgb backdrop, QRgb premultiplied, Blend blend);

} // namespace floorscope
