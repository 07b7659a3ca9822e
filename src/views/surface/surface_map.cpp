// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface/surface_map.h"

#include "render/surface/surface_painter.h"
#include "views/map/legend_band.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"
#include "views/surface/relief_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

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

SurfaceMap::~SurfaceMap() = default;

void SurfaceMap::setPainter(std::unique_ptr<ReliefPainter> painter)
{
    m_relief = painter ? std::make_unique<ReliefPicture>(std::move(painter)) : nullptr;
    look(m_angles);
}

void SurfaceMap::setForm(SurfaceForm form)
{
    m_form = form;
    look(m_angles);
}

SurfaceForm SurfaceMap::form() const
{
    return m_relief ? m_form : SurfaceForm::Columns;
}

void SurfaceMap::setScene(Scene scene)
{
    const bool isTurned = m_tellsTurn && m_scene && m_scene->field && scene.field
        && m_scene->field->values == scene.field->values;   // the same scene, seen from there
    m_scene = std::move(scene);
    if (m_relief && !isTurned)
        m_relief->forget();
    look(m_drag ? m_angles : m_scene->surface.value_or(SurfaceAngles()));
}

QRect SurfaceMap::surfaceRect() const
{
    return m_scene ? rect().adjusted(0, 0, 0, -legendBandHeight(*m_scene, *this, width())) : rect();
}

void SurfaceMap::turnTo(const SurfaceAngles &angles)
{
    look(seenFrom(angles));
    tellTurn();
}

void SurfaceMap::tellTurn()
{
    const QScopedValueRollback tells(m_tellsTurn, true);
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

QImage SurfaceMap::paintedSurface(QSize pixels)
{
    Scene scene = *m_scene;
    scene.surface = m_angles;
    const double textHeight = fontInfo().pixelSize() * devicePixelRatioF();
    scene.nameHeight = textHeight * 0.95;
    const ThemeColors colors = themeColors(palette());
    const Theme theme = colors.dark ? darkTheme() : lightTheme();
    if (form() == SurfaceForm::Surface) {
        const QImage image = m_relief->paint(scene, pixels, textHeight, theme, colors.ground.rgb(), m_drag.has_value());
        if (!image.isNull())
            return image;
        m_form = SurfaceForm::Columns;
        QMetaObject::invokeMethod(this, &SurfaceMap::surfaceFailed, Qt::QueuedConnection);
    }
    return paintSurface(scene, pixels, textHeight, theme, colors.ground.rgb()).image;
}

void SurfaceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(palette()).ground);
    const QRect place = surfaceRect();
    if (!m_scene || !m_scene->field || place.height() < 1)
        return;
    const QSize pixels = (QSizeF(place.size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = paintedSurface(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
    }
    painter.drawImage(place.topLeft(), m_picture);
    const SurfaceView view(m_scene->standing, m_scene->extent, m_angles, QRectF(place));
    constexpr double kAlwaysMarked = 1e3;   // of a surface the marks do not shrink with its cells
    paintLegendBand(painter, QRectF(rect()).adjusted(0, place.height(), 0, 0), *m_scene, *this,
                    form() == SurfaceForm::Surface ? kAlwaysMarked : view.ground().pixelsPerMetre());
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
    look(m_angles);   // finely again
    if (before != m_angles)
        tellTurn();
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
