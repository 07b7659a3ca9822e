// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"
#include "heatmap/heatmap.h"
#include "heatmap/merge.h"
#include "model/drawn.h"

#include <QCommandLineParser>


namespace floorscope {

/// The bytes of a file; "-" is standard input. Fails with FileUnreadable.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
/// An answer or a heatmap file. Fails as readHeatmapFile does, `where` begins with the path.
[[nodiscard]] Result<AnyHeatmap> openHeatmap(const QString &path);
/// The same where counts are needed.
[[nodiscard]] Result<Heatmap> openCounts(const QString &path);
/// Several files added up; one file is opened as it is, a normalised one too.
[[nodiscard]] Result<AnyHeatmap> openAll(const QStringList &paths);
/// Several files added up in counts.
[[nodiscard]] Result<Heatmap> mergeFiles(const QStringList &paths);

/// `render`'s options: how a picture looks, which plan lies under it, how large it is.
void declareLook(QCommandLineParser &parser);
void declarePlan(QCommandLineParser &parser);
void declareSize(QCommandLineParser &parser);
[[nodiscard]] Result<Look> readLook(const QCommandLineParser &options);

/// The plan of --plan, --page, --points, --world and --fit.
struct PlanInput
{
    std::optional<PlanImage> plan;
    std::optional<Placement> placement;
    bool fitted = false;
    QStringList notes;              ///< residuals and warnings, as sentences
};
/// Says first what a large one takes.
[[nodiscard]] Result<PlanInput> readPlan(const QCommandLineParser &options, Console &console);
/// Lays the plan into what is drawn; without points it is laid over `bounds` at a guess.
void placePlan(Drawn &drawn, const PlanInput &input, const std::optional<FloorRect> &bounds);

} // namespace floorscope
