// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_picture.h"

#include "base/background.h"
#include "base/when_done.h"
#include "render/map_painter.h"

#include <QPainter>

#include <cmath>

namespace floorscope {

namespace {

bool isTurned(const QTransform &transform)
{
    constexpr double kDust = 1e-9;
    return std::abs(transform.m12()) > kDust || std::abs(transform.m21()) > kDust || transform.m11() < 0.0
        || transform.m22() < 0.0;
}

}   // namespace

void MapPicture::show(const std::shared_ptr<const Scene> &scene, const Placement &view, QSize pixels, QRgb ground)
{
    if (m_painted == m_wanted && m_cache.size() == pixels && m_cache.moveTo(view, *scene, ground))
        return;
    m_cache.straighten();   // it will be shown scaled
    if (m_painting)
        return;
    m_painting = true;
    const auto paint = [scene, view, pixels, ground] { return paintMap(*scene, view, pixels, true, ground); };
    whenDone(inBackgroundFirst(paint), this,
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

/// From the picture's pixels to those of the map as it is now.
QTransform MapPicture::toView(const Placement &view) const
{
    const Placement::Matrix &f = m_cache.view().pixelToMetre();
    const Placement::Matrix &v = view.metreToPixel();
    return QTransform(f[0], f[3], f[1], f[4], f[2], f[5]) * QTransform(v[0], v[3], v[1], v[4], v[2], v[5]);
}

/// How much larger than the picture the map is now; 1, but for rounding, where it is as large.
double MapPicture::grown(const Placement &view) const
{
    constexpr double kDust = 1e-12;
    const double factor = view.pixelsPerMetre() / m_cache.view().pixelsPerMetre();
    return std::abs(factor - 1.0) < kDust ? 1.0 : factor;
}

/// Where the picture's top left corner lies now.
QPointF MapPicture::cornerIn(const Placement &view) const
{
    const PixelPoint corner = view.toPixel(m_cache.view().toFloor({0.0, 0.0}));
    return {corner.x, corner.y};
}

void MapPicture::paint(QPainter &painter, const Placement &view) const
{
    if (m_cache.isEmpty())
        return;
    if (const QTransform turned = toView(view); isTurned(turned)) {
        painter.setTransform(turned, true);
        return painter.drawImage(0, 0, m_cache.image());
    }
    const QPointF corner = cornerIn(view);
    const double factor = grown(view);
    if (factor == 1.0)
        m_cache.paint(painter, corner.toPoint());
    else
        painter.drawImage(QRectF(corner, QSizeF(m_cache.size()) * factor), m_cache.image());
}

QRect MapPicture::covered(const Placement &view) const
{
    const bool whole = !m_cache.isEmpty() && grown(view) == 1.0 && !isTurned(toView(view));
    return whole ? QRect(cornerIn(view).toPoint(), m_cache.size()) : QRect();
}

}   // namespace floorscope
