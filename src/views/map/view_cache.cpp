// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/view_cache.h"

#include "render/map_painter.h"
#include "views/map/view_geometry.h"

#include <QPainter>

#include <cmath>

namespace floorscope {

namespace {

/// The pixel of a ring of that size on which a point lies, however often that goes round.
QPoint onRing(QPoint point, QSize size)
{
    const auto wrapped = [](int place, int length) { return (place % length + length) % length; };
    return {wrapped(point.x(), size.width()), wrapped(point.y(), size.height())};
}

}   // namespace

QImage ViewCache::image() const
{
    if (m_start.isNull())
        return m_image;
    QImage whole(m_image.size(), m_image.format());
    QPainter painter(&whole);
    paint(painter, {});
    return whole;
}

void ViewCache::straighten()
{
    m_image = image();
    m_start = {};
}

void ViewCache::set(QImage image, const Placement &view)
{
    m_image = std::move(image).convertToFormat(QImage::Format_RGB32);
    m_start = {};
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
    m_start = onRing(m_start - *shift, size);
    const int x = shift->x();
    const int y = shift->y();
    paintStrip({x > 0 ? 0 : size.width() + x, 0, std::abs(x), size.height()}, scene, paper);
    paintStrip({0, y > 0 ? 0 : size.height() + y, size.width(), std::abs(y)}, scene, paper);
    return true;
}

void ViewCache::paint(QPainter &painter, QPoint corner) const
{
    const int right = m_start.x(), width = m_image.width() - right;   // the ring's columns that come first
    const int down = m_start.y(), height = m_image.height() - down;
    painter.drawImage(corner, m_image, QRect(right, down, width, height));
    if (right > 0)
        painter.drawImage(corner + QPoint(width, 0), m_image, QRect(0, down, right, height));
    if (down > 0)
        painter.drawImage(corner + QPoint(0, height), m_image, QRect(right, 0, width, down));
    if (right > 0 && down > 0)
        painter.drawImage(corner + QPoint(width, height), m_image, QRect(0, 0, right, down));
}

void ViewCache::paintStrip(const QRect &strip, const Scene &scene, QRgb paper)
{
    if (strip.isEmpty())
        return;
    if (!m_cells && scene.field)
        m_cells.emplace(*scene.field, scene.opacity, *m_view);
    const QImage part = paintMap(scene, m_cells ? &*m_cells : nullptr, shiftedView(*m_view, strip.topLeft()),
                                 strip.size(), true, paper);
    const QPoint at = onRing(m_start + strip.topLeft(), m_image.size());
    QPainter painter(&m_image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const int left : {at.x(), at.x() - m_image.width()})   // what passes an edge comes in at the other one
        for (const int top : {at.y(), at.y() - m_image.height()})
            painter.drawImage(left, top, part);
}

}   // namespace floorscope
