// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/view_cache.h"

#include "render/map_painter.h"
#include "views/map/view_geometry.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace floorscope {

namespace {

/// Moves the pixels of `image` by `shift`; what is uncovered keeps its old content.
void scroll(QImage &image, QPoint shift)
{
    const int width = image.width() - std::abs(shift.x());
    const int height = image.height() - std::abs(shift.y());
    const auto bytes = static_cast<std::size_t>(width) * 4;
    const auto moveRow = [&image, shift, bytes](int row) {
        uchar *to = image.scanLine(row + std::max(shift.y(), 0)) + 4 * std::max(shift.x(), 0);
        const uchar *from = image.constScanLine(row + std::max(-shift.y(), 0)) + 4 * std::max(-shift.x(), 0);
        std::memmove(to, from, bytes);
    };
    if (shift.y() > 0) {
        for (int row = height - 1; row >= 0; --row)
            moveRow(row);
    } else {
        for (int row = 0; row < height; ++row)
            moveRow(row);
    }
}

}   // namespace

void ViewCache::set(QImage image, const Placement &view)
{
    m_image = std::move(image).convertToFormat(QImage::Format_RGB32);
    m_view = view;
    m_cells.reset();
}

bool ViewCache::moveTo(const Placement &view, const Scene &scene, QRgb paper)
{
    const auto shift = isEmpty() ? std::nullopt : shiftBetween(*m_view, view);
    const QSize size = m_image.size();
    if (!shift || std::abs(shift->x()) >= size.width() || std::abs(shift->y()) >= size.height())
        return false;
    m_view = view;
    if (shift->isNull())
        return true;
    scroll(m_image, *shift);
    const int x = shift->x();
    const int y = shift->y();
    paintStrip({x > 0 ? 0 : size.width() + x, 0, std::abs(x), size.height()}, scene, paper);
    paintStrip({0, y > 0 ? 0 : size.height() + y, size.width(), std::abs(y)}, scene, paper);
    return true;
}

void ViewCache::paintStrip(const QRect &strip, const Scene &scene, QRgb paper)
{
    if (strip.isEmpty())
        return;
    if (!m_cells && scene.field)
        m_cells.emplace(*scene.field, scene.opacity, *m_view);
    const QImage part = paintMap(scene, m_cells ? &*m_cells : nullptr, shiftedView(*m_view, strip.topLeft()),
                                 strip.size(), true, paper);
    QPainter painter(&m_image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(strip.topLeft(), part);
}

}   // namespace floorscope
