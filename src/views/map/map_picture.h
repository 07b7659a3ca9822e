// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/view_cache.h"

#include <QObject>
#include <QPointF>
#include <QRect>
#include <QTransform>

#include <memory>

class QPainter;

namespace floorscope {

/// The picture of one map. A pan moves the picture that is there; what else changes it is painted by a worker, while
/// the old picture is shown, scaled and turned to the new view. Late pictures of an older state are dropped.
class MapPicture : public QObject
{
    Q_OBJECT
public:
    /// The picture has another scale, size, scene or color from now on.
    void outdate() { ++m_wanted; }
    /// Brings the picture to `view`, at once or when a worker has painted it.
    void show(const std::shared_ptr<const Scene> &scene, const Placement &view, QSize pixels, QRgb ground);
    /// Paints what there is, in device pixels, as `view` shows it; nothing where nothing was painted yet.
    void paint(QPainter &painter, const Placement &view) const;
    /// The device pixels that paint() leaves nothing of; empty where the picture is scaled or turned or there is none.
    [[nodiscard]] QRect covered(const Placement &view) const;

    /// What was painted last is what was asked for last.
    [[nodiscard]] bool isRefined() const { return m_painted == m_wanted && !m_cache.isEmpty(); }
    [[nodiscard]] QImage image() const { return m_cache.image(); }

signals:
    /// A worker is done. The map may have moved meanwhile: it calls show() again.
    void painted();
    /// Follows painted() where the picture is the one that is wanted.
    void refined();

private:
    [[nodiscard]] QTransform toView(const Placement &view) const;
    [[nodiscard]] double grown(const Placement &view) const;
    [[nodiscard]] QPointF cornerIn(const Placement &view) const;
    void take(quint64 number, const QImage &image, const Placement &view);

    ViewCache m_cache;
    quint64 m_wanted = 0;    ///< number of the picture that is asked for
    quint64 m_painted = 0;   ///< number of the picture in the cache
    bool m_painting = false;
};

}   // namespace floorscope
