// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"
#include "fuzz.h"

using namespace floorscope;

/// Lists of points and world files: a placement that was read leads to the floor and back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (const Result<Placement> world = readWorldFile(bytes))
        (void)world->toPixel(world->toFloor({1.0, 1.0}));
    const Result<std::vector<ControlPoint>> points = readControlPoints(bytes);
    if (points && points->size() < 1000)
        for (const FitModel model : {FitModel::Affine, FitModel::Similarity})
            (void)fitPlacement(*points, model, QSizeF(100.0, 50.0));
    return 0;
}
