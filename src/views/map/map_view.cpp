// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include "base/when_done.h"
#include "render/map_painter.h"
#include "views/parts/theme.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kMargin = 12;
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
}

void MapView::setScene(Scene scene)
{
    const bool otherFloor = !m_scene || m_scene->extent != scene.extent;
    scene.nameHeight = kNameHeight * devicePixelRatioF();
    m_scene = std::make_shared<const Scene>(std::move(scene));
    if (otherFloor)
        m_position = fitPosition(m_scene->extent);
    ++m_generation;
    refresh();
}

void MapView::setLegendShown(bool shown)
{
    m_legend = shown;
    ++m_generation;
    refresh();
}

void MapView::setPosition(const ViewPosition &position)
{
    if (position == m_position)
        return;
    if (position.zoom != m_position.zoom)
        ++m_generation;
    m_position = position;
    refresh();
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
    return viewAt(m_position, m_scene ? m_scene->extent : FloorRect{}, devicePixels());
}

int MapView::legendBand() const
{
    if (!m_legend || !m_scene)
        return 0;
    const double wanted = legendHeight(*m_scene, width() - 2 * kMargin, fontInfo().pixelSize());
    return static_cast<int>(std::ceil(wanted)) + 2 * kMargin;
}

QRect MapView::mapRect() const
{
    return rect().adjusted(0, 0, 0, -std::min(legendBand(), height() / 2));
}

QSize MapView::devicePixels() const
{
    return (QSizeF(mapRect().size()) * devicePixelRatioF()).toSize();
}

QPointF MapView::toDevice(QPointF widgetPoint) const
{
    return widgetPoint * devicePixelRatioF();
}

bool MapView::isRefined() const
{
    return m_scene && m_shown == m_generation && !m_cache.isEmpty();
}

bool MapView::isFitted() const
{
    return !m_scene || m_position == fitPosition(m_scene->extent);
}

FloorRect MapView::visiblePart() const
{
    const FloorPoint low = view().toFloor({0.0, double(devicePixels().height())});
    const FloorPoint high = view().toFloor({double(devicePixels().width()), 0.0});
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
    return colorsOf(palette()).ground.rgb();
}

Theme MapView::legendTheme() const
{
    return isDark(palette()) ? darkTheme() : lightTheme();
}

void MapView::fit()
{
    if (m_scene)
        movedTo(fitPosition(m_scene->extent));
}

void MapView::zoomIn()
{
    zoomAt(QRectF(mapRect()).center(), kZoomStep);
}

void MapView::zoomOut()
{
    zoomAt(QRectF(mapRect()).center(), 1.0 / kZoomStep);
}

void MapView::zoomAt(QPointF widgetPoint, double factor)
{
    if (m_scene)
        movedTo(zoomedAt(m_position, m_scene->extent, devicePixels(), toDevice(widgetPoint), factor));
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
    const FloorRect part = visiblePart();
    xAxis->setRange(part.minX, part.maxX);
    yAxis->setRange(part.minY, part.maxY);
    const bool moved = m_shown == m_generation && m_cache.image().size() == devicePixels()
        && m_cache.moveTo(view(), *m_scene, ground());
    if (!moved)
        startRefining();
    update();
}

void MapView::startRefining()
{
    if (m_refining)
        return;
    m_refining = true;
    const auto paint = [scene = m_scene, view = view(), size = devicePixels(), ground = ground()] {
        return paintMap(*scene, view, size, true, ground);
    };
    whenDone(QtConcurrent::run(paint), this, [this, generation = m_generation, view = view()](const QImage &image) {
        takeRefined(generation, image, view);
    });
}

void MapView::takeRefined(quint64 generation, const QImage &image, const Placement &view)
{
    m_refining = false;
    if (!m_scene)
        return;
    m_cache.set(image, view);
    m_shown = generation;
    refresh();
    if (isRefined())
        emit refined();
}

void MapView::paintMapPicture(QPainter &painter) const
{
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setClipRect(mapRect());
    painter.scale(1.0 / ratio, 1.0 / ratio);
    const FloorPoint corner = m_cache.view().toFloor({0.0, 0.0});
    const PixelPoint at = view().toPixel(corner);
    const double grown = view().pixelsPerMetre() / m_cache.view().pixelsPerMetre();
    if (std::abs(grown - 1.0) < 1e-12)
        painter.drawImage(QPoint(qRound(at.x), qRound(at.y)), m_cache.image());
    else
        painter.drawImage(QRectF(QPointF(at.x, at.y), QSizeF(m_cache.image().size()) * grown), m_cache.image());
    painter.restore();
}

QRect MapView::cursorRect() const
{
    if (!m_cursor || !m_scene || !m_scene->field)
        return {};
    const GridFrame &frame = m_scene->field->frame;
    if (!frame.holds(frame.columnAt(m_cursor->x), frame.rowAt(m_cursor->y)))
        return {};
    const double half = metres(frame.cellSize) / 2;
    const FloorPoint centre{frame.centreX(frame.columnAt(m_cursor->x)), frame.centreY(frame.rowAt(m_cursor->y))};
    const PixelPoint topLeft = view().toPixel({centre.x - half, centre.y + half});
    const double ratio = devicePixelRatioF();
    const double side = 2 * half * pixelsPerMetre() / ratio;
    return QRectF(topLeft.x / ratio, topLeft.y / ratio, side, side).toAlignedRect().adjusted(-3, -3, 3, 3);
}

void MapView::paintCursor(QPainter &painter) const
{
    const QRect outer = cursorRect();
    if (outer.isEmpty())
        return;
    painter.setClipRect(mapRect());
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    painter.drawRect(outer.adjusted(2, 2, -2, -2));
    painter.setClipping(false);
}

void MapView::paintLegendCard(QPainter &painter) const
{
    const QRectF band = QRectF(rect()).adjusted(kMargin, mapRect().bottom() + 1 + kMargin, -kMargin, -kMargin);
    if (band.height() <= 0.0)
        return;
    const double logicalPixels = pixelsPerMetre() / devicePixelRatioF();
    paintLegend(painter, band, *m_scene, logicalPixels, fontInfo().pixelSize(), legendTheme());
}

void MapView::paintFocus(QPainter &painter) const
{
    if (!m_ring)
        return;
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(mapRect().adjusted(1, 1, -1, -1));
}

void MapView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), colorsOf(palette()).ground);
        if (m_scene && !m_cache.isEmpty())
            paintMapPicture(painter);
    }
    QCustomPlot::paintEvent(event);
    if (!m_scene)
        return;
    QPainter painter(this);
    paintCursor(painter);
    paintFocus(painter);
    if (m_legend && event->rect().bottom() > mapRect().bottom())
        paintLegendCard(painter);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    fitNames();   // the screen may be another one
    ++m_generation;
    refresh();
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
        movedTo(panned(m_position, m_scene->extent, devicePixels(), moved));
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
            return movedTo(positionOf(*boundsOf(outline.ring), m_scene->extent, devicePixels()));
    fit();
}

void MapView::leaveEvent(QEvent *)
{
    emit cursorLeft();
}

void MapView::moveCursorByCells(int columns, int rows)
{
    if (!m_scene || !m_scene->field || m_scene->field->values.empty())
        return;
    const GridFrame &frame = m_scene->field->frame;
    const FloorPoint start = m_cursor.value_or(m_position.centre);
    const int column = std::clamp(frame.columnAt(start.x) + (m_cursor ? columns : 0), 0, frame.columns - 1);
    const int row = std::clamp(frame.rowAt(start.y) + (m_cursor ? rows : 0), 0, frame.rows - 1);
    const FloorPoint point{frame.centreX(column), frame.centreY(row)};
    movedTo(showing(m_position, m_scene->extent, devicePixels(), point, kCursorMargin));
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
        movedTo(panned(m_position, m_scene->extent, devicePixels(), QPointF(-x * kPanStep, y * kPanStep)));
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
    ++m_generation;
    refresh();
}

}   // namespace floorscope
