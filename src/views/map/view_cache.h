// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cell_image.h"
#include "render/scene.h"

#include <QImage>
#include <QPoint>

#include <optional>

class QPainter;

namespace floorscope {

/// The map as it was painted last, in device pixels. A shift by whole pixels paints only the strips that come into
/// view, so that the result is the same picture as a whole paint. What is there already stays where it is: the picture
/// lies in its memory as on a ring in both directions, and begins elsewhere after a shift.
class ViewCache
{
public:
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] QSize size() const { return m_image.size(); }
    /// The picture as it is seen.
    [[nodiscard]] QImage image() const;
    [[nodiscard]] const Placement &view() const { return *m_view; }

    /// A whole paint of a scene that may be new.
    void set(QImage image, const Placement &view);
    /// Brings the picture to `view` if that is a shift of it by less than its size; false if it has to be painted anew.
    bool moveTo(const Placement &view, const Scene &scene, QRgb paper);
    /// Makes the picture begin where its memory does, so that image() costs nothing.
    void straighten();
    /// Paints the picture with its top left corner at `corner`.
    void paint(QPainter &painter, QPoint corner) const;

private:
    void paintStrip(const QRect &strip, const Scene &scene, QRgb paper);
    QImage m_image;
    QPoint m_start;   ///< where in m_image the picture's top left pixel is
    std::optional<Placement> m_view;
    std::optional<CellImage> m_cells;   ///< the scene's cells as texels, made at the first strip after a whole paint
};

}   // namespace floorscope
