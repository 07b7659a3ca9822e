// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/cad_module.h"
#include "plan/cad/drawing_picture.h"
#include "plan/plan_decoders.h"
#include "plan/plan_image.h"

#include <vector>

namespace floorscope {

namespace {

/// Where a shape lies, all its lines together.
QRectF box(const DrawingShape &shape)
{
    QRectF all;
    for (const QPolygonF &line : shape.lines)
        for (const QPointF &point : line)
            all |= QRectF(point, QSizeF(1e-9, 1e-9));   // a place alone joins nothing
    return all;
}

/// Those of `layers` that reach beyond the drawing's extent. It stays what it was where layers are chosen: places in
/// the plan are counted from its corner.
QStringList layersBeyond(const Drawing &drawing, const QStringList &layers)
{
    const double rounding = 1e-6 * (drawing.extent.width() + drawing.extent.height());
    const QRectF kept = drawing.extent.adjusted(-rounding, -rounding, rounding, rounding);
    std::vector<bool> beyond(drawing.layers.size());
    for (const DrawingShape &shape : drawing.shapes)
        if (!beyond[shape.layer] && !kept.contains(box(shape)))
            beyond[shape.layer] = true;
    QStringList names;
    for (std::size_t i = 0; i < beyond.size(); ++i)
        if (beyond[i] && layers.contains(drawing.layers[i].name))
            names << drawing.layers[i].name;
    return names;
}

}   // namespace

Result<DecodedPlan> probeCad(const QByteArray &bytes)
{
    return checkDrawing(bytes).map([] {
        DecodedPlan plan;
        plan.vector = true;
        return plan;
    });
}

Result<DecodedPlan> decodeCad(const QByteArray &bytes, int longestSide, const GoOn &goOn)
{
    constexpr double kRead = 0.7;   // of the work
    return readDrawing(bytes, goOn.part(0.0, kRead)).and_then([&](const Drawing &drawing) -> Result<DecodedPlan> {
        DecodedPlan plan;
        plan.pixels = drawingPicture(drawing, layersShown(drawing), longestSide, goOn.part(kRead, 1.0));
        if (plan.pixels.isNull())
            return failure(ErrorKind::GivenUp);
        plan.units = drawing.extent.size();
        plan.vector = true;
        plan.notes = drawing.notes;
        plan.drawing = drawing;
        return plan;
    });
}

Result<PlanImage> withLayers(PlanImage plan, const QStringList &layers, const PlanLevels &levels, const GoOn &goOn)
{
    if (!plan.drawing)
        return plan;
    const QImage pixels = drawingPicture(*plan.drawing, layers, kVectorSide, goOn);
    if (pixels.isNull())
        return failure(ErrorKind::GivenUp);
    const Pyramid pyramid = makePyramid(pixels, levelsFor(pixels.size(), levels));
    plan.levels = pyramid.levels;
    plan.dark = pyramid.dark;
    plan.layers = layers;
    std::erase_if(plan.notes, [](const Error &note) { return note.reason == Reason::LayersCutOff; });
    if (const QStringList cut = layersBeyond(*plan.drawing, layers); !cut.isEmpty())
        plan.notes.push_back(at(planNote(Reason::LayersCutOff, {cut.join(QStringLiteral(", "))}), plan.name));
    return plan;
}

}   // namespace floorscope
