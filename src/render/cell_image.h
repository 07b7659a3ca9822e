// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QImage>
#include <QTransform>

namespace floorscope {

/// What is not established is drawn with one of so many parts of its strength.
inline constexpr int kPaleParts = 6;

/// A cell's paint as a premultiplied texel; `opacity` 0..1 on top of its own.
[[nodiscard]] QRgb premultiplied(const Paint &paint, double opacity);

/// The cells of a field as premultiplied texels, for views of one scale: the cells themselves as long as a pixel is not
/// larger than one, else so many times halved that each texel holds the centre of a pixel and no cell vanishes between
/// pixels. Made once for each look and scale; painting from it costs only the pixels that are painted.
class CellImage
{
public:
    /// `opacity` 0..1 on top of each cell's own. `view`: metres to pixels, shifted or not.
    CellImage(const FieldLayer &field, double opacity, const Placement &view);

    [[nodiscard]] const QImage &pixels() const { return m_pixels; }
    /// Metres → texels; a texel spans 1 × 1, row 0 at the top (largest y).
    [[nodiscard]] const QTransform &floorToTexel() const { return m_floorToTexel; }
    /// What lies outside the cells.
    [[nodiscard]] QRgb beyond() const { return m_beyond; }

private:
    QImage m_pixels{0, 0, QImage::Format_ARGB32_Premultiplied};
    QTransform m_floorToTexel;
    QRgb m_beyond = 0;
};

}   // namespace floorscope
