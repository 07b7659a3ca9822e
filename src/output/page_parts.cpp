// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/page_parts.h"

#include "output/map_boxes.h"
#include "render/legend.h"
#include "render/map_painter.h"
#include "render/surface/surface_painter.h"
#include "render/text_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Picture)
};

constexpr double kTitle = 1.8;   ///< multiples of the text's height, as all lengths here
constexpr double kGap = 1.5;

QString paneTitle(Pane pane, const Scene &scene)
{
    switch (pane) {
    case Pane::Before: return scene.field ? Words::tr("Before") : Words::tr("Before: not fetched yet");
    case Pane::After: return scene.field ? Words::tr("After") : Words::tr("After: not fetched yet");
    case Pane::Change: return Words::tr("Change");
    case Pane::Single: break;
    }
    return {};
}

/// Draws the title and gives back what is left below it.
QRectF underTitle(QPainter &painter, const QRectF &box, Pane pane, const Scene &scene, double textHeight)
{
    painter.setPen(lightTheme().text);
    paintText(painter, QRectF(box.topLeft(), QSizeF(box.width(), textHeight * kTitle)), paneTitle(pane, scene),
              textHeight * 1.1, true);
    return box.adjusted(0, textHeight * kTitle, 0, 0);
}

/// Where the maps of a comparison go.
struct Arrangement
{
    QRectF before;
    QRectF after;
    QRectF sidesLegend;   ///< of before and after
    QRectF change;        ///< with its legend
};

Arrangement sidesAtLeft(const QRectF &body, const Scene &sides, double textHeight)
{
    const double gap = kGap * textHeight;
    const double column = (body.width() - gap) * 0.36;
    const double legend = legendHeight(sides, column, textHeight);
    const double half = (body.height() - legend - kAboveLegend * textHeight - gap) / 2.0;
    return {QRectF(body.left(), body.top(), column, half), QRectF(body.left(), body.top() + half + gap, column, half),
            QRectF(body.left(), body.bottom() - legend, column, legend), body.adjusted(column + gap, 0, 0, 0)};
}

Arrangement sidesAbove(const QRectF &body, const Scene &sides, double textHeight)
{
    const double gap = kGap * textHeight;
    const double half = (body.width() - gap) / 2.0;
    const double legend = legendHeight(sides, body.width(), textHeight);
    const double row = (body.height() - legend - kAboveLegend * textHeight - gap) * 0.37;
    const double legendTop = body.top() + row + kAboveLegend * textHeight;
    return {QRectF(body.left(), body.top(), half, row), QRectF(body.left() + half + gap, body.top(), half, row),
            QRectF(body.left(), legendTop, body.width(), legend),
            QRectF(QPointF(body.left(), legendTop + legend + gap), body.bottomRight())};
}

/// How large the change would be drawn.
double scaleOfChange(const Arrangement &arrangement, const Scene &change, double textHeight)
{
    const double height = arrangement.change.height() - kTitle * textHeight
        - legendHeight(change, arrangement.change.width(), textHeight);
    const QSizeF drawn = drawnSize(change);
    return std::min(arrangement.change.width() / drawn.width(), height / drawn.height());
}

double paintSurfaceIn(QPainter &painter, const QRect &pixels, const Scene &scene, double textHeight)
{
    const PaintedSurface painted = paintSurface(scene, pixels.size(), textHeight, lightTheme());
    painter.drawImage(pixels.topLeft(), painted.image);
    return painted.view.ground().pixelsPerMetre();
}

/// A map as large as `box` allows, in the middle of it; `textHeight`: of room names. Returns pixels per metre.
double paintMapIn(QPainter &painter, const QRectF &box, const Scene &scene, double textHeight)
{
    const QRect pixels = box.toAlignedRect();
    if (pixels.width() < 1 || pixels.height() < 1)
        return 1.0;
    Scene sized = scene;
    sized.nameHeight = textHeight * 0.95;
    if (scene.surface && scene.field)
        return paintSurfaceIn(painter, pixels, sized, textHeight);
    const Placement view = fitView(scene, pixels.size());
    painter.drawImage(pixels.topLeft(), paintMap(sized, view, pixels.size()));
    return view.pixelsPerMetre();
}

void paintMapWithLegend(QPainter &painter, const MapBoxes &boxes, const Scene &scene, double textHeight)
{
    const double pixelsPerMetre = paintMapIn(painter, boxes.map, scene, textHeight);
    paintLegend(painter, boxes.legend, scene, pixelsPerMetre, textHeight, lightTheme());
}

void paintComparison(QPainter &painter, const QRectF &body, const Scene &before, const Scene &after,
                     const Scene &change, double textHeight)
{
    const Scene &legend = before.field ? before : after;   // of both sides
    const Arrangement left = sidesAtLeft(body, legend, textHeight);
    const Arrangement above = sidesAbove(body, legend, textHeight);
    const Arrangement &best =
        scaleOfChange(left, change, textHeight) >= scaleOfChange(above, change, textHeight) ? left : above;
    paintMapIn(painter, underTitle(painter, best.before, Pane::Before, before, textHeight), before, textHeight);
    const double pixelsPerMetre =
        paintMapIn(painter, underTitle(painter, best.after, Pane::After, after, textHeight), after, textHeight);
    paintLegend(painter, best.sidesLegend, legend, pixelsPerMetre, textHeight, lightTheme());
    paintMapWithLegend(painter,
                       mapBoxes(change, underTitle(painter, best.change, Pane::Change, change, textHeight), textHeight),
                       change, textHeight);
}

}   // namespace

void paintMaps(QPainter &painter, const QRectF &box, const Scenes &scenes, double textHeight)
{
    if (scenes.before && scenes.after)
        paintComparison(painter, box, *scenes.before, *scenes.after, scenes.main, textHeight);
    else
        paintMapWithLegend(painter, mapBoxes(scenes.main, box, textHeight), scenes.main, textHeight);
}

double paintMapsAtTop(QPainter &painter, const QRectF &box, const Scenes &scenes, double textHeight)
{
    if (scenes.before) {
        paintMaps(painter, box, scenes, textHeight);
        return box.height();
    }
    const MapBoxes boxes = mapBoxesAtTop(scenes.main, box, textHeight);
    paintMapWithLegend(painter, boxes, scenes.main, textHeight);
    return std::max(boxes.map.bottom(), boxes.legend.bottom()) - box.top();
}

Scenes showingPart(Scenes scenes, const std::optional<PaperRect> &part)
{
    if (!part)
        return scenes;
    if (scenes.main.surface)
        return scenes;   // heights stand on the whole floor
    scenes.main.extent = *part;
    for (std::optional<Scene> *side : {&scenes.before, &scenes.after})
        if (*side)
            (*side)->extent = *part;
    return scenes;
}

}   // namespace floorscope
