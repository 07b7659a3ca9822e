// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "inputs.h"
#include "output/picture.h"

namespace floorscope {

/// What `render`, `compare` and `report` share: where to, and all that is drawn but the numbers.
struct PictureRequest
{
    QString output;
    Look look;
    PlanInput plan;
    std::vector<Zone> zones;
    QString title;                ///< empty: what the file calls its floor
    std::optional<Floor> floor;   ///< the demo building's, with --demo
};
/// Reads the output (its name ends in one of `endings`), the look, the plan, zones and title. Fails as they do.
[[nodiscard]] Result<PictureRequest> readPictureRequest(const QCommandLineParser &options, const QStringList &endings,
                                                        Console &console);
/// How `render` and `compare` lay out a picture.
struct PictureForm
{
    PictureSize size;
    bool plain = false;   ///< plan and overlay alone; of a comparison the change
};
/// Declares the options of plan, look and size, and --plain.
void declarePicture(QCommandLineParser &parser);
/// --size, --dpi and --plain.
[[nodiscard]] Result<PictureForm> readPictureForm(const QCommandLineParser &options);
/// Fails with BadArgument where no file is named.
[[nodiscard]] Result<void> needFiles(const QStringList &files);

/// One map, ready to draw; its title is the request's, else the floor's name or id, else the first file's name.
[[nodiscard]] Drawn drawnOf(const AnyHeatmap &map, const QStringList &files, const PictureRequest &request);
/// Two periods, ready to draw, titled alike.
[[nodiscard]] Drawn drawnOf(const Heatmap &before, const Heatmap &after, const Comparison &comparison,
                            const QStringList &files, const PictureRequest &request);
/// Says what the picture cannot say itself: unknown hours, shares.
void sayAboutMap(const AnyHeatmap &map, const PictureRequest &request, Console &console);
/// Says how the plan fits.
void sayAboutPlan(const PictureRequest &request, Console &console);
/// Draws and writes the PNG, the caption in it.
[[nodiscard]] Result<void> writePicture(const Drawn &drawn, const QString &path, const PictureForm &form);

}   // namespace floorscope
