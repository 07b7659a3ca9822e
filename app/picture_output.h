// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "document_options.h"
#include "output/picture.h"

namespace floorscope {

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
[[nodiscard]] PlanLevels neededLevels(const PictureForm &form);
/// Fails with BadArgument where no file is named.
[[nodiscard]] Result<void> needFiles(const QStringList &files);

/// What `render` and `report` draw: a project's view, or the files added up with the options of document and plan.
/// Warns of what the picture cannot show itself. Fails as readDocumentOptions, openProjectInput and openAndWarn do.
[[nodiscard]] Result<Drawn> openDrawn(const QCommandLineParser &options, const QStringList &files,
                                      const PlanLevels &levels, Console &console);
/// Warns of what the picture of `map` cannot show itself: unknown hours, shares.
void warnAboutMap(const AnyHeatmap &map, Unit unit, Console &console);
/// Warns of how the plan fits, and of what the picture does not show.
void warnAboutPlan(const DocumentInput &input, const Drawn &drawn, Console &console);
/// The same of what a project draws, and of a plan that it does not hold.
void warnAboutSheet(const Drawn &drawn, Console &console);
/// Draws and writes the PNG, the caption in it.
[[nodiscard]] Result<void> writePicture(const Drawn &drawn, const QString &path, const PictureForm &form);

}   // namespace floorscope
