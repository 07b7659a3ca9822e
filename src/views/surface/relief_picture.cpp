// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/relief_picture.h"

#include <utility>

namespace floorscope {

ReliefPicture::ReliefPicture(std::unique_ptr<ReliefPainter> painter) : m_painter(std::move(painter)) {}

QImage ReliefPicture::paint(const Scene &scene, QSize size, double textHeight, const Theme &theme, QRgb ground,
                            bool quick)
{
    const Made wanted{reliefTexels(scene.extent, size), ground};
    if (m_made != wanted) {
        m_painter->setShape(makeRelief(scene, wanted.texels, theme, ground));
        m_made = wanted;
    }
    return paintRelief(scene, *m_painter, size, textHeight, theme, ground, quick).image;
}

}   // namespace floorscope
