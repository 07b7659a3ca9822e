// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/surface_map.h"

#include "render/surface/surface_painter.h"
#include "views/map/legend_band.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kDegreesAPixel = 0.4;
constexpr double kKeyStep = 5.0;

/// Within half a turn, and not from below.
SurfaceAngles seenFrom(const SurfaceAngles &angles)
{
    constexpr double kWhole = 360.0;
    return {std::remainder(angles.turnDegrees, kWhole), std::clamp(angles.tiltDegrees, kFlattestTilt, kSteepestTilt)};
}

}   // namespace

SurfaceMap::SurfaceMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::OpenHandCursor);
    connect(new LostDrag(*this), &LostDrag::lost, this, &SurfaceMap::endLostDrag);
    //: read by screen readers
    setAccessibleName(tr("Map as heights"));
}

void SurfaceMap::setScene(Scene scene)
{
    m_scene = std::move(scene);
    look(m_drag ? m_angles : m_scene->surface.value_or(SurfaceAngles()));
}

QRect SurfaceMap::surfaceRect() const
{
    return m_scene ? rect().adjusted(0, 0, 0, -legendBandHeight(*m_scene, *this, width())) : rect();
}

void SurfaceMap::turnTo(const SurfaceAngles &angles)
{
    look(seenFrom(angles));
    emit turned(m_angles);
}

void SurfaceMap::look(const SurfaceAngles &angles)
{
    m_angles = angles;
    m_picture = {};
    setAccessibleDescription(
        tr("Turned by %1°, seen from %2° above the ground")
            .arg(QLocale().toString(qRound(angles.turnDegrees)), QLocale().toString(qRound(angles.tiltDegrees))));
    update();
}

QImage SurfaceMap::paintedSurface(QSize pixels) const
{
    Scene scene = *m_scene;
    scene.surface = m_angles;
    const double textHeight = fontInfo().pixelSize() * devicePixelRatioF();
    scene.nameHeight = textHeight * 0.95;
    const ThemeColors colors = themeColors(palette());
    QImage image =
        paintSurface(scene, pixels, textHeight, colors.dark ? darkTheme() : lightTheme(), colors.ground.rgb()).image;
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void SurfaceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(palette()).ground);
    const QRect place = surfaceRect();
    if (!m_scene || !m_scene->field || place.height() < 1)
        return;
    const QSize pixels = (QSizeF(place.size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels)
        m_picture = paintedSurface(pixels);
    painter.drawImage(place.topLeft(), m_picture);
    const SurfaceView view(m_scene->standing, m_scene->extent, m_angles, QRectF(place));
    paintLegendBand(painter, QRectF(rect()).adjusted(0, place.height(), 0, 0), *m_scene, *this,
                    view.ground().pixelsPerMetre());
}

void SurfaceMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), m_angles};
    setCursor(Qt::ClosedHandCursor);
}

void SurfaceMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const QPointF moved = event->position() - m_drag->from;
    look(seenFrom({m_drag->angles.turnDegrees + moved.x() * kDegreesAPixel,
                   m_drag->angles.tiltDegrees + moved.y() * kDegreesAPixel}));
}

void SurfaceMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const SurfaceAngles before = std::exchange(m_drag, std::nullopt)->angles;
    setCursor(Qt::OpenHandCursor);
    if (before != m_angles)
        emit turned(m_angles);
}

/// It is seen again from where the scene is.
void SurfaceMap::endLostDrag()
{
    if (!m_drag)
        return;
    const SurfaceAngles before = std::exchange(m_drag, std::nullopt)->angles;
    setCursor(Qt::OpenHandCursor);
    look(m_scene ? m_scene->surface.value_or(before) : before);
}

void SurfaceMap::keyPressEvent(QKeyEvent *event)
{
    SurfaceAngles angles = m_angles;
    switch (event->key()) {
    case Qt::Key_Left: angles.turnDegrees -= kKeyStep; break;
    case Qt::Key_Right: angles.turnDegrees += kKeyStep; break;
    case Qt::Key_Up: angles.tiltDegrees -= kKeyStep; break;
    case Qt::Key_Down: angles.tiltDegrees += kKeyStep; break;
    case Qt::Key_Home: angles = SurfaceAngles(); break;
    default: return QWidget::keyPressEvent(event);
    }
    turnTo(angles);
}

}   // namespace floorscope
