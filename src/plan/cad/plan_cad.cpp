// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cad/cad_module.h"
#include "plan/cad/drawing_picture.h"
#include "plan/plan_decoders.h"
#include "plan/plan_image.h"

namespace floorscope {

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
    return plan;
}

}   // namespace floorscope
