// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "inputs.h"
#include "output/picture.h"

namespace floorscope {

/// Everything that `render` and `compare` share about a picture.
struct PictureRequest
{
    QString output;
    Look look;
    PlanInput plan;
    PictureSize size;
};
/// Reads the look, plan, size and output options. Fails as they do.
[[nodiscard]] Result<PictureRequest> readPictureRequest(const QCommandLineParser &options, Console &console);

/// One map, ready to draw; the title is the floor's id or the first file's name. Fails with NormalisedAnswer where counts were asked for.
[[nodiscard]] Result<Drawn> drawnOf(const AnyHeatmap &map, const QStringList &files, const PictureRequest &request);
/// What a map or a file calls itself.
[[nodiscard]] QString titleOf(const AnyHeatmap &map, const QString &file);
/// Says what the picture cannot say itself: unknown hours, the plan's fit.
void sayAboutPicture(const AnyHeatmap &map, const PictureRequest &request, Console &console);
/// Writes the PNG, the caption in it.
[[nodiscard]] Result<void> savePicture(const QString &path, const QImage &image, double dpi, const Drawn &drawn);

} // namespace floorscope
