// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/legend_place.h"
#include "views/map/map_marks.h"
#include "views/map/map_picture.h"
#include "views/map/view_geometry.h"

#include <qcustomplot.h>

#include <memory>
#include <optional>

namespace floorscope {

class MapLegend;

/// One map: plan and overlay, pan and zoom, a cell cursor, and the legend below the floor or on it.
///
/// The map is no plottable: its picture is all that is painted, and QCustomPlot's own buffers stay empty and are left
/// out, so that a pan costs two strips and one copy of the picture. A zoom step shows the old picture scaled at once
/// and the right one when it is there (see MapPicture). QCustomPlot's hidden axes follow the view in metres of the
/// paper.
class MapView : public QCustomPlot
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);

    void setScene(Scene scene);
    void setLegendShown(bool shown);
    /// So many pixels at the top are covered, at most half of the map: what Fit and the keyboard show lies below them.
    /// A map that shows the whole floor goes on doing so; any other does not move.
    void setTopRoom(int pixels);
    void setPosition(const ViewPosition &position);
    void setCursor(const std::optional<FloorPoint> &point);
    void setMarks(const MapMarks &marks);
    /// Shows what encloses the rings whole, with a little room round it.
    void showRings(const std::vector<FloorPolygon> &rings);
    /// Shows a square of so many metres round the point.
    void showAround(FloorPoint point, double metres);
    using QCustomPlot::setCursor;

    [[nodiscard]] const std::optional<FloorPoint> &cellCursor() const { return m_cursor; }
    [[nodiscard]] FloorPoint floorAt(QPointF widgetPoint) const;
    [[nodiscard]] QPointF widgetAt(FloorPoint point) const;
    [[nodiscard]] bool isEmpty() const { return !m_scene; }
    /// What is shown; nullptr where nothing is yet.
    [[nodiscard]] const Scene *scene() const { return m_scene.get(); }
    [[nodiscard]] const ViewPosition &position() const { return m_position; }
    /// Metres to device pixels of the map's own rectangle.
    [[nodiscard]] Placement view() const;
    /// The whole floor is seen, as fit() shows it.
    [[nodiscard]] bool isFitted() const;
    /// The part of the paper that is seen.
    [[nodiscard]] PaperRect visiblePart() const;
    /// The rectangle of the map without the legend below it, in the widget's coordinates.
    [[nodiscard]] QRect mapRect() const;
    /// The cell under the cursor with its frame, in the widget's coordinates; empty where none is.
    [[nodiscard]] QRect cursorRect() const;
    /// The picture in front of the eyes has the right scale and the newest scene.
    [[nodiscard]] bool isRefined() const;
    [[nodiscard]] QImage picture() const { return m_picture.image(); }
    /// Device pixels of a metre.
    [[nodiscard]] double pixelsPerMetre() const { return view().pixelsPerMetre(); }
    /// The frame of the cell cursor, in the widget's coordinates, where there is one.
    void paintCursor(QPainter &painter) const;

public slots:
    void fit();
    void zoomIn();
    void zoomOut();

    /// "1 : 290", as on paper maps.
    [[nodiscard]] QString scaleText() const;

signals:
    void positionChanged(const floorscope::ViewPosition &position);
    /// The cell cursor moved there, by mouse or keyboard.
    void cursorMoved(floorscope::FloorPoint point);
    void cursorLeft();
    /// A click that was no drag, or Enter at the cell cursor.
    void placeClicked(floorscope::FloorPoint point);
    /// It follows a click at the same place; the map goes to the room there.
    void placeDoubleClicked();
    void menuWanted(floorscope::FloorPoint point, QPoint global);
    void escaped();
    /// A person put the legend there; nothing: below the map.
    void legendMoved(const std::optional<floorscope::LegendPlace> &place);
    void refined();

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// The button went up where the map did not see it.
    virtual void endLostDrag();

private:
    [[nodiscard]] QSize devicePixels() const;
    /// Of devicePixels, without the room at the top.
    [[nodiscard]] int topPixels() const;
    [[nodiscard]] QSize freePixels() const;
    [[nodiscard]] QPointF freeCentre() const;
    [[nodiscard]] QPointF toDevice(QPointF widgetPoint) const;
    [[nodiscard]] QRgb ground() const;
    void fitNames();
    void movedTo(const ViewPosition &position);
    void refresh();
    void renew();
    void moveCursorByCells(int right, int up);
    [[nodiscard]] QPolygonF cornersAt(const std::optional<FloorPoint> &point) const;
    void zoomAt(QPointF widgetPoint, double factor);
    void paintGround(QPainter &painter, const QRegion &region) const;
    void paintMapPicture(QPainter &painter) const;
    void paintPlaced(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;

    std::shared_ptr<const Scene> m_scene;
    ViewPosition m_position;
    MapPicture m_picture;
    std::optional<FloorPoint> m_cursor;
    MapMarks m_marks;
    std::optional<QPointF> m_dragFrom;
    std::optional<QPointF> m_pressed;   ///< by the left button, which has not moved since
    int m_topRoom = 0;
    MapLegend *m_legend;
    bool m_legendShown = true;
    bool m_ring = false;   ///< the keyboard brought the focus here
};

}   // namespace floorscope
