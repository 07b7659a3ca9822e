// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QTransform>

namespace floorscope {

/// A cell's paint as a premultiplied texel; `opacity` 0..1 on top of its own.
[[nodiscard]] QRgb premultiplied(const Paint &paint, double opacity);

/// The cells of a field as premultiplied texels, and halves of them for views in which a cell is smaller than a pixel.
/// Made once for each look; painting from it costs only the pixels that are painted.
class CellImage
{
public:
    /// `opacity` 0..1 on top of each cell's own.
    CellImage(const FieldLayer &field, double opacity);

    struct Level
    {
        const QImage *pixels;
        QTransform floorToTexel;   ///< metres → texels of this level; a texel spans 1 × 1, row 0 at the top (largest y)
        QRgb beyond = 0;           ///< what lies outside the cells
    };
    /// The cells themselves as long as a pixel is not larger than one; then the level whose texels each hold the centre
    /// of a pixel, so that no cell vanishes between pixels. `pixelToMetre`: of the view.
    [[nodiscard]] Level levelFor(const Placement::Matrix &pixelToMetre) const;

private:
    std::vector<QImage> m_levels;
    GridFrame m_frame;
    QRgb m_beyond = 0;
};

}   // namespace floorscope
