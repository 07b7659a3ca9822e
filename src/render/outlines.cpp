// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/outlines.h"

#include "render/clipped_marks.h"
#include "render/hatching.h"
#include "render/mark_painter.h"
#include "render/name_place.h"
#include "render/pixel_ring.h"
#include "render/text_lines.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kNameLine = 1.3;   ///< in heights of the name

/// The name of a room and the box that it fills.
struct PlacedName
{
    QStringList lines;
    QRectF box;
};

double widest(const QStringList &lines, double height)
{
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, textWidth(line, height, true));
    return width;
}

/// In one line, and where it has a space in two lines as narrow as can be.
std::vector<QStringList> waysToWrite(const QString &name, double height)
{
    std::vector<QStringList> ways{{name}};
    const auto narrower = [height](const QStringList &a, const QStringList &b) {
        return widest(a, height) < widest(b, height);
    };
    std::vector<QStringList> broken;
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at > 0; at = name.indexOf(QLatin1Char(' '), at + 1))
        broken.push_back({name.left(at), name.mid(at + 1)});
    if (!broken.empty())
        ways.push_back(*std::min_element(broken.begin(), broken.end(), narrower));
    return ways;
}

/// Where the name of a room goes: inside it, a little away from its walls, or closer, or in two lines, where that is
/// the only way. Nothing where not all of it fits.
std::optional<PlacedName> placeName(const QString &name, const QPolygonF &outline, const std::vector<QPolygonF> &holes,
                                    double height)
{
    if (name.isEmpty() || outline.isEmpty())
        return std::nullopt;
    for (const QStringList &lines : waysToWrite(name, height)) {
        const QSizeF text(widest(lines, height) + 1.0, height * kNameLine * static_cast<double>(lines.size()));
        for (const double margin : {height * 0.4, height * 0.2})
            if (const auto corner = placeInside(outline, holes, text + 2.0 * QSizeF(margin, margin)))
                return PlacedName{lines, QRectF(*corner + QPointF(margin, margin), text)};
    }
    return std::nullopt;
}

std::optional<PlacedName> placeNameOf(const Outline &outline, const Placement &view, double height)
{
    return placeName(outline.name, pixelRing(outline.ring, view), pixelRings(outline.holes, view), height);
}

void paintName(QPainter &painter, const PlacedName &placed, double height, bool dark)
{
    QColor ground = dark ? QColor(0x1b, 0x1f, 0x25) : QColor(Qt::white);
    ground.setAlphaF(0.7F);
    painter.fillRect(placed.box.adjusted(-2, 0, 2, 0), ground);
    painter.setPen(dark ? QColor(0xe4, 0xe7, 0xeb) : QColor(0x1e, 0x24, 0x2c));
    QRectF line(placed.box.topLeft(), QSizeF(placed.box.width(), height * kNameLine));
    for (const QString &text : placed.lines) {
        paintText(painter, line, text, height, true, placed.lines.size() > 1 ? Qt::AlignHCenter : Qt::AlignLeft);
        line.translate(0.0, line.height());
    }
}

void paintRing(QPainter &painter, const Outline &outline, const QPolygonF &ring, double nameHeight, bool dark)
{
    painter.setBrush(Qt::NoBrush);
    const QColor own(outline.color), common = dark ? QColor(0xa6, 0xae, 0xb9, 150) : QColor(0x57, 0x60, 0x6c, 150);
    painter.setPen(QPen(own.isValid() ? own : common, std::max(1.0, nameHeight / (own.isValid() ? 7.0 : 14.0))));
    painter.drawPolygon(ring);
}

/// Rooms and zones with their names. Yields where the names lie, of those in view and, since the labels of marks keep
/// off them wherever they are, of all others where there are marks.
std::vector<QRectF> paintRooms(QPainter &painter, const Scene &scene, const Placement &view, const QRectF &visible)
{
    std::vector<QRectF> boxes;
    for (const Outline &outline : scene.outlines) {
        if (!outline.shown)
            continue;
        const QPolygonF ring = pixelRing(outline.ring, view);
        const bool inView = ring.boundingRect().intersects(visible);
        if (inView)
            paintRing(painter, outline, ring, scene.nameHeight, scene.dark);
        const std::optional<PlacedName> name =
            inView || !scene.marks.empty() ? placeNameOf(outline, view, scene.nameHeight) : std::nullopt;
        if (name && inView)
            paintName(painter, *name, scene.nameHeight, scene.dark);
        if (name)
            boxes.push_back(name->box);
    }
    return boxes;
}

/// The cells that `isMeant` names by their index; neighbours in a row are one rectangle.
template <typename IsMeant>
QPainterPath cellsPath(const GridFrame &frame, const Placement &view, IsMeant isMeant)
{
    QPainterPath path;
    const double side = metres(frame.cellSize);
    const auto meant = [&](int column, int row) { return isMeant(frame.index(column, row)); };
    for (int row = 0; row < frame.rows; ++row) {
        for (int first = 0; first < frame.columns; ++first) {
            if (!meant(first, row))
                continue;
            int past = first;
            while (past < frame.columns && meant(past, row))
                ++past;
            const double x = frame.minX + first * side;
            const double right = frame.minX + past * side;
            const double y = frame.minY + row * side;
            path.addPolygon(pixelRing({{x, y}, {right, y}, {right, y + side}, {x, y + side}, {x, y}}, view));
            first = past;
        }
    }
    return path;
}

/// The ring the other way round where it runs clockwise (on the floor): overlapping areas are then filled once.
FloorPolygon counterClockwise(FloorPolygon ring)
{
    if (signedRingArea(ring) < 0.0)
        std::reverse(ring.begin(), ring.end());
    return ring;
}

/// Overlapping areas are filled once, holes are left out.
void addArea(QPainterPath &path, const Zone::Area &area, const Placement &view)
{
    path.addPolygon(pixelRing(counterClockwise(area.outline), view));
    for (const FloorPolygon &hole : area.holes) {
        FloorPolygon clockwise = counterClockwise(hole);
        std::reverse(clockwise.begin(), clockwise.end());
        path.addPolygon(pixelRing(clockwise, view));
    }
}

/// Keeps the lines of the hatching where they are on the floor. Rounded at an odd place, so that a whole number of
/// pixels, a little more or less, stays one.
QPointF hatchingOrigin(const Placement &view)
{
    const PixelPoint origin = view.toPixel({0.0, 0.0});
    return {std::floor(origin.x + 0.381966), std::floor(origin.y + 0.381966)};
}

/// Cells that are known to have no sensor, and of which something may be told.
QPainterPath uncoveredCells(const FieldLayer &field, const Placement &view)
{
    return cellsPath(field.frame, view, [&field](std::size_t cell) {
        return field.covered[cell] == 0 && (field.withheld.empty() || field.withheld[cell] == 0);
    });
}

void hatchWithheld(QPainter &painter, const Scene &scene, const Placement &view)
{
    if (!scene.field || scene.field->withheld.empty())
        return;
    const FieldLayer &field = *scene.field;
    painter.setBrushOrigin(hatchingOrigin(view));
    painter.fillPath(cellsPath(field.frame, view, [&field](std::size_t cell) { return field.withheld[cell] != 0; }),
                     hatching(scene.dark, scene.nameHeight * 0.75, Hatch::Crossed));
}

void hatchUncovered(QPainter &painter, const Scene &scene, const Placement &view, bool dark)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (scene.field && !scene.field->covered.empty())
        path.addPath(uncoveredCells(*scene.field, view));
    for (const Zone &room : scene.uncoveredRooms)
        for (const Zone::Area &area : room.areas)
            addArea(path, area, view);
    for (const Zone::Area &area : scene.unseen)
        addArea(path, area, view);
    if (path.isEmpty())
        return;
    painter.setBrushOrigin(hatchingOrigin(view));
    painter.fillPath(path, hatching(dark, scene.nameHeight * 0.75));
}

/// Dashes round a plan whose size and place are a guess.
void frameGuessedPlan(QPainter &painter, const PlanLayer &plan, const Placement &view, double nameHeight)
{
    FloorPolygon corners;
    for (const PixelPoint &corner :
         {PixelPoint{0.0, 0.0}, PixelPoint{plan.units.width(), 0.0},
          PixelPoint{plan.units.width(), plan.units.height()}, PixelPoint{0.0, plan.units.height()}})
        corners.push_back(plan.placement.toFloor(corner));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x85, 0x8d, 0x99), std::max(1.5, nameHeight / 8.0), Qt::DashLine));
    painter.drawPolygon(pixelRing(corners, view));
}

/// What each presence sensor sees, as a thin square, and a mark where it hangs.
void paintSensors(QPainter &painter, const Scene &scene, const Placement &view)
{
    const QColor line = scene.dark ? QColor(0xa6, 0xae, 0xb9, 150) : QColor(0x57, 0x60, 0x6c, 150);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, std::max(1.0, scene.nameHeight / 16.0), Qt::DotLine));
    for (const Sensor &sensor : scene.sensors)
        if (sensor.presence)
            painter.drawPolygon(pixelRing(footprint(sensor), view));
    for (const Sensor &sensor : scene.sensors) {
        const PixelPoint pixel = view.toPixel(sensor.center);
        if (sensor.presence)
            paintSensorMark(painter, {pixel.x, pixel.y}, scene.nameHeight, sensor.online, scene.dark);
    }
}

}   // namespace

void paintSensorMark(QPainter &painter, QPointF center, double nameHeight, bool online, bool dark)
{
    const double radius = nameHeight * 0.45;
    painter.setBrush(dark ? QColor(0x1b, 0x1f, 0x25) : QColor(Qt::white));
    painter.setPen(QPen(dark ? QColor(0xe4, 0xe7, 0xeb) : QColor(0x1e, 0x24, 0x2c), std::max(1.5, nameHeight / 8.0)));
    painter.drawEllipse(center, radius, radius);
    if (!online)
        painter.drawLine(center + QPointF(-radius, radius), center + QPointF(radius, -radius));
}

void paintOutlines(QImage &target, const Scene &scene, const Placement &view)
{
    QPainter painter(&target);
    painter.setRenderHint(QPainter::Antialiasing);
    hatchUncovered(painter, scene, view, scene.dark);
    hatchWithheld(painter, scene, view);
    if (scene.field)
        paintClippedMarks(painter, *scene.field, view, QRectF(target.rect()));
    paintMarkLines(painter, scene, view);
    const std::vector<QRectF> names = paintRooms(painter, scene, view, QRectF(target.rect()));
    paintSensors(painter, scene, view);
    if (!scene.marks.empty())
        paintMarkLabels(painter, scene, view, names);
    if (scene.plan && !scene.plan->fitted)
        frameGuessedPlan(painter, *scene.plan, view, scene.nameHeight);
}

void paintNames(QImage &target, const Scene &scene, const Placement &view)
{
    QPainter painter(&target);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Outline &outline : scene.outlines)
        if (const auto name = outline.shown ? placeNameOf(outline, view, scene.nameHeight) : std::nullopt)
            paintName(painter, *name, scene.nameHeight, scene.dark);
}

}   // namespace floorscope
