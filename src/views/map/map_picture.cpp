// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_picture.h"

#include "base/when_done.h"
#include "render/map_painter.h"

#include <QPainter>
#include <QtConcurrent>

#include <cmath>

namespace floorscope {

void MapPicture::show(const std::shared_ptr<const Scene> &scene, const Placement &view, QSize pixels, QRgb ground)
{
    const bool moved =
        m_painted == m_wanted && m_cache.image().size() == pixels && m_cache.moveTo(view, *scene, ground);
    if (moved || m_painting)
        return;
    m_painting = true;
    const auto paint = [scene, view, pixels, ground] { return paintMap(*scene, view, pixels, true, ground); };
    whenDone(QtConcurrent::run(paint), this,
             [this, number = m_wanted, view](const QImage &image) { take(number, image, view); });
}

void MapPicture::take(quint64 number, const QImage &image, const Placement &view)
{
    m_painting = false;
    m_cache.set(image, view);
    m_painted = number;
    emit painted();
    if (isRefined())
        emit refined();
}

void MapPicture::paint(QPainter &painter, const Placement &view) const
{
    if (m_cache.isEmpty())
        return;
    const FloorPoint corner = m_cache.view().toFloor({0.0, 0.0});
    const PixelPoint at = view.toPixel(corner);
    const double grown = view.pixelsPerMetre() / m_cache.view().pixelsPerMetre();
    if (std::abs(grown - 1.0) < 1e-12)
        painter.drawImage(QPoint(qRound(at.x), qRound(at.y)), m_cache.image());
    else
        painter.drawImage(QRectF(QPointF(at.x, at.y), QSizeF(m_cache.image().size()) * grown), m_cache.image());
}

}   // namespace floorscope
