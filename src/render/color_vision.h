// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRgb>

namespace floorscope {

/// With which eyes colors are seen: as they are, without one kind of cones, or without colors.
enum class ColorVision { Normal, Deuteranopia, Protanopia, Tritanopia, Grey };

/// The color as such eyes see it, by the matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
/// physiologically-based model for simulation of color vision deficiency", IEEE Trans. Visualization and Computer
/// Graphics 15 (2009) 1291, table of severity 1.0, on linear sRGB (IEC 61966-2-1). Grey is its luminance (Rec. 709).
/// Opaque.
[[nodiscard]] QRgb simulated(QRgb color, ColorVision vision);
/// Every pixel of an image; of premultiplied ones the transparency stays. Yields 32 bits a pixel.
[[nodiscard]] QImage simulated(QImage image, ColorVision vision);

}   // namespace floorscope
