// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include "views/map/legend_band.h"
#include "views/parts/theme.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPanStep = 60;
constexpr double kCursorMargin = 40.0;
constexpr double kNameHeight = 12.0;

}   // namespace

MapView::MapView(QWidget *parent) : QCustomPlot(parent)
{
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    setBackground(Qt::NoBrush);
    setAttribute(Qt::WA_OpaquePaintEvent);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins({});
    for (QCPAxis *axis : axisRect()->axes())
        axis->setVisible(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 100);
    //: read by screen readers
    setAccessibleName(tr("Map"));
    connect(&m_picture, &MapPicture::painted, this, &MapView::refresh);
    connect(&m_picture, &MapPicture::refined, this, &MapView::refined);
}

void MapView::setScene(Scene scene)
{
    const bool otherFloor = !m_scene || m_scene->extent != scene.extent || m_scene->standing != scene.standing;
    scene.nameHeight = kNameHeight * devicePixelRatioF();
    m_scene = std::make_shared<const Scene>(std::move(scene));
    if (otherFloor)
        m_position = fitPosition(m_scene->extent);
    renew();
}

void MapView::setLegendShown(bool shown)
{
    m_legend = shown;
    renew();
}

void MapView::setTopRoom(int pixels)
{
    m_topRoom = pixels;
    renew();
}

void MapView::setPosition(const ViewPosition &position)
{
    if (position == m_position)
        return;
    const bool zoomed = position.zoom != m_position.zoom;
    m_position = position;
    zoomed ? renew() : refresh();   // the legend's scale bar is another one
}

void MapView::setCursor(const std::optional<FloorPoint> &point)
{
    const QRect old = cursorRect();
    m_cursor = point;
    update(old);
    update(cursorRect());
}

Placement MapView::view() const
{
    const Placement free = viewAt(m_position, m_scene ? m_scene->extent : PaperRect{}, freePixels(),
                                  m_scene ? m_scene->standing : Standing{});
    return shiftedView(free, {0, -topPixels()});
}

QRect MapView::mapRect() const
{
    return rect().adjusted(0, 0, 0, -std::min(m_band, height() / 2));
}

QSize MapView::devicePixels() const
{
    return (QSizeF(mapRect().size()) * devicePixelRatioF()).toSize();
}

int MapView::topPixels() const
{
    return std::min(qRound(m_topRoom * devicePixelRatioF()), devicePixels().height() / 3);
}

QSize MapView::freePixels() const
{
    return devicePixels() - QSize(0, topPixels());
}

QPointF MapView::toDevice(QPointF widgetPoint) const
{
    return widgetPoint * devicePixelRatioF();
}

bool MapView::isRefined() const
{
    return m_scene && m_picture.isRefined();
}

bool MapView::isFitted() const
{
    return !m_scene || m_position == fitPosition(m_scene->extent);
}

PaperRect MapView::visiblePart() const
{
    const Standing standing = m_scene ? m_scene->standing : Standing{};
    const PaperPoint low = toPaper(standing, view().toFloor({0.0, double(devicePixels().height())}));
    const PaperPoint high = toPaper(standing, view().toFloor({double(devicePixels().width()), 0.0}));
    return {low.x, low.y, high.x, high.y};
}

/// Names of rooms are as tall on every screen as the window's own text.
void MapView::fitNames()
{
    const double height = kNameHeight * devicePixelRatioF();
    if (!m_scene || m_scene->nameHeight == height)
        return;
    Scene scene = *m_scene;
    scene.nameHeight = height;
    m_scene = std::make_shared<const Scene>(std::move(scene));
}

QRgb MapView::ground() const
{
    return themeColors(palette()).ground.rgb();
}

void MapView::fit()
{
    if (m_scene)
        movedTo(fitPosition(m_scene->extent));
}

/// The middle of what nothing covers, in the widget's coordinates.
QPointF MapView::freeCentre() const
{
    return QPointF(freePixels().width() / 2.0, topPixels() + freePixels().height() / 2.0) / devicePixelRatioF();
}

void MapView::zoomIn()
{
    zoomAt(freeCentre(), kZoomStep);
}

void MapView::zoomOut()
{
    zoomAt(freeCentre(), 1.0 / kZoomStep);
}

void MapView::zoomAt(QPointF widgetPoint, double factor)
{
    if (m_scene)
        movedTo(zoomedAt(m_position, m_scene->extent, freePixels(), toDevice(widgetPoint) - QPointF(0, topPixels()),
                         factor));
}

void MapView::movedTo(const ViewPosition &position)
{
    if (position == m_position)
        return;
    setPosition(position);
    emit positionChanged(m_position);
}

void MapView::refresh()
{
    if (!m_scene || devicePixels().isEmpty())
        return;
    const PaperRect part = visiblePart();
    xAxis->setRange(part.minX, part.maxX);
    yAxis->setRange(part.minY, part.maxY);
    m_picture.show(m_scene, view(), devicePixels(), ground());
    update(mapRect());
}

/// Another scene, scale, size or theme: the legend too is another one.
void MapView::renew()
{
    m_band = m_legend && m_scene ? legendBandHeight(*m_scene, *this, width()) : 0;
    m_picture.outdate();
    refresh();
    update();
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    fitNames();   // the screen may be another one
    renew();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_dragFrom = event->position();
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    if (m_dragFrom) {
        const QPoint moved = toDevice(event->position() - *m_dragFrom).toPoint();
        m_dragFrom = *m_dragFrom + QPointF(moved) / devicePixelRatioF();
        movedTo(panned(m_position, m_scene->extent, freePixels(), moved));
        return;
    }
    if (!mapRect().contains(event->position().toPoint())) {
        emit cursorLeft();
        return;
    }
    const QPointF pixel = toDevice(event->position());
    emit cursorMoved(view().toFloor({pixel.x(), pixel.y()}));
}

void MapView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    const QPointF pixel = toDevice(event->position());
    const FloorPoint point = view().toFloor({pixel.x(), pixel.y()});
    for (const Outline &outline : m_scene->outlines)
        if (contains(outline.ring, point))
            return movedTo(
                positionShowing(paperBounds(m_scene->standing, outline.ring), m_scene->extent, freePixels()));
    fit();
}

void MapView::leaveEvent(QEvent *)
{
    emit cursorLeft();
}

/// To the right and upward as the person sees them.
void MapView::moveCursorByCells(int right, int up)
{
    if (!m_scene || !m_scene->field || m_scene->field->values.empty())
        return;
    const GridFrame &frame = m_scene->field->frame;
    const Standing &standing = m_scene->standing;
    const CellStep step = m_cursor ? stepOnFloor(standing, right, up) : CellStep{};
    const FloorPoint from = m_cursor ? *m_cursor : toFloor(standing, m_position.centre);
    const FloorPoint point = cellBeside(frame, from, step.columns, step.rows);
    movedTo(showing(m_position, m_scene->extent, freePixels(), toPaper(standing, point), kCursorMargin));
    emit cursorMoved(point);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int x = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    const int y = (event->key() == Qt::Key_Up) - (event->key() == Qt::Key_Down);
    if (x == 0 && y == 0)
        return QCustomPlot::keyPressEvent(event);
    if (!m_scene)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        movedTo(panned(m_position, m_scene->extent, freePixels(), QPointF(-x * kPanStep, y * kPanStep)));
    else
        moveCursorByCells((event->modifiers() & Qt::ShiftModifier) ? 10 * x : x,
                          (event->modifiers() & Qt::ShiftModifier) ? 10 * y : y);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    m_ring = event->reason() != Qt::MouseFocusReason;
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    m_ring = false;
    update();
}

void MapView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    renew();
}

}   // namespace floorscope
