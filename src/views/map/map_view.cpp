// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include "views/map/map_legend.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kNameHeight = 12.0;

}   // namespace

MapView::MapView(QWidget *parent) : QCustomPlot(parent), m_legend(new MapLegend(*this))
{
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    setBackground(Qt::NoBrush);
    setAttribute(Qt::WA_OpaquePaintEvent);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins({});
    for (QCPAxis *axis : axisRect()->axes())
        axis->setVisible(false);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 100);
    //: read by screen readers
    setAccessibleName(tr("Map"));
    grabGesture(Qt::PinchGesture);
    connect(new LostDrag(*this, Qt::LeftButton | Qt::MiddleButton), &LostDrag::lost, this, &MapView::endLostDrag);
    connect(&m_picture, &MapPicture::painted, this, &MapView::refresh);
    connect(&m_picture, &MapPicture::refined, this, &MapView::refined);
    connect(m_legend, &MapLegend::moved, this, &MapView::renew);
    connect(m_legend, &MapLegend::moved, this, &MapView::legendMoved);
    connect(m_legend, &MapLegend::entered, this, &MapView::cursorLeft);
}

void MapView::setScene(Scene scene)
{
    const bool otherFloor = !m_scene || m_scene->extent != scene.extent || m_scene->standing != scene.standing;
    scene.nameHeight = kNameHeight * devicePixelRatioF();
    m_scene = std::make_shared<const Scene>(std::move(scene));
    if (otherFloor)
        m_position = fitPosition(m_scene->extent);
    m_legend->useScene();
    renew();
}

void MapView::setLegendShown(bool shown)
{
    m_legendShown = shown;
    m_legend->setVisible(shown);
    renew();
}

void MapView::setTopRoom(int pixels)
{
    if (pixels == m_topRoom)
        return;
    const bool fitted = isFitted();
    const QSizeF before = freePixels();
    m_topRoom = pixels;
    if (!fitted)
        m_position = inTopRoom(m_position, m_scene->extent, before, freePixels());
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

void MapView::setMarks(const MapMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update(mapRect());
}

FloorPoint MapView::floorAt(QPointF widgetPoint) const
{
    const QPointF pixel = toDevice(widgetPoint);
    return view().toFloor({pixel.x(), pixel.y()});
}

QPointF MapView::widgetAt(FloorPoint point) const
{
    const PixelPoint pixel = view().toPixel(point);
    return QPointF(pixel.x, pixel.y) / devicePixelRatioF();
}

void MapView::showRings(const std::vector<FloorPolygon> &rings)
{
    std::optional<PaperRect> all;
    for (const FloorPolygon &ring : rings)
        if (m_scene && !ring.empty()) {
            const PaperRect box = paperBounds(m_scene->standing, ring);
            all = all ? united(*all, box) : box;
        }
    if (all)
        movedTo(positionShowing(*all, m_scene->extent, freePixels()));
}

void MapView::showAround(FloorPoint point, double metres)
{
    const double half = metres / 2.0;
    showRings({{{point.x - half, point.y - half}, {point.x + half, point.y + half}}});
}

Placement MapView::view() const
{
    const Placement free = viewAt(m_position, m_scene ? m_scene->extent : PaperRect{}, freePixels(),
                                  m_scene ? m_scene->standing : Standing{});
    return shiftedView(free, {0, -topPixels()});
}

QRect MapView::mapRect() const
{
    return rect().adjusted(0, 0, 0, m_legendShown ? -m_legend->band() : 0);
}

QSize MapView::devicePixels() const
{
    return (QSizeF(mapRect().size()) * devicePixelRatioF()).toSize();
}

int MapView::topPixels() const
{
    return std::min(qRound(m_topRoom * devicePixelRatioF()), devicePixels().height() / 2);
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

QString MapView::scaleText() const
{
    constexpr double inch = 0.0254;
    const double dotsPerMetre = logicalDpiX() * devicePixelRatioF() / inch;
    //: scale of the map on the screen, as on paper maps
    return tr("1 : %1").arg(QLocale().toString(qRound(dotsPerMetre / pixelsPerMetre() / 5.0) * 5));
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
    if (m_legendShown)
        m_legend->layOut(rect().adjusted(0, std::min(m_topRoom, height() / 2), 0, 0));
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

void MapView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    renew();
}

}   // namespace floorscope
