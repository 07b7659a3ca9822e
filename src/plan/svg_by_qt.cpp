// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/svg_drawers.h"
#include "plan/svg_for_qt.h"
#include "plan/svg_links.h"
#include "plan/svg_parts.h"

#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kEmbeddedMegabytes = 2048;   ///< of a picture that the drawing holds, decoded

/// The part of the drawing that is shown.
QRectF boxFor(const SvgDrawing &drawing, const QSvgRenderer &renderer)
{
    const QRectF box = renderer.viewBoxF();
    if (drawing.units || box.isEmpty())
        return box;
    return {QPointF(std::min(0.0, box.left()), std::min(0.0, box.top())), box.bottomRight()};
}

std::vector<Error> notesFor(const SvgDrawing &drawing, const QRectF &box)
{
    std::vector<Error> notes;
    const SvgParts parts = findSvgParts(drawing.text);
    if (!parts.beyondQt.isEmpty())
        notes.push_back(planNote(Reason::SvgPartsLeftOutByQt, {parts.beyondQt.join(QStringLiteral(", "))}));
    if (!drawing.units && box.topLeft() != QPointF())
        notes.push_back(planNote(Reason::SvgSizeFromBounds, {box.left(), box.top()}));
    const auto drawn = [](const SvgLink &link) { return isEmbeddedPicture(link.target); };
    for (const Error &note : linkNotes(parts.links, drawing.folder, drawn))
        notes.push_back(note);
    return notes;
}

}   // namespace

Result<DecodedPlan> drawByQt(const SvgDrawing &drawing, int longestSide)
{
    QImageReader::setAllocationLimit(kEmbeddedMegabytes);
    QSvgRenderer renderer;
    if (!renderer.load(textForQt(drawing)))
        return failureFor(ErrorKind::PlanUnreadable, Reason::NotASvg);
    const QRectF box = boxFor(drawing, renderer);
    if (box.isEmpty())
        return failureFor(ErrorKind::PlanUnreadable, Reason::EmptyDrawing);
    DecodedPlan plan{{}, drawing.units.value_or(box.size()), 1, true, {}};
    if (longestSide == 0)
        return plan;
    plan.notes = notesFor(drawing, box);
    plan.pixels = QImage(pixelSize(plan.units, longestSide), QImage::Format_ARGB32_Premultiplied);
    plan.pixels.fill(Qt::transparent);
    QPainter painter(&plan.pixels);
    renderer.setViewBox(box);
    renderer.setAspectRatioMode(Qt::IgnoreAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(plan.pixels.size())));
    return plan;
}

}   // namespace floorscope
