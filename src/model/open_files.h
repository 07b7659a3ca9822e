// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/placement.h"
#include "floor/zone_file.h"
#include "heatmap/merge.h"
#include "model/drawn.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// An answer or a heatmap file. Fails as readHeatmapFile does, `where` begins with the path.
[[nodiscard]] Result<AnyHeatmap> openHeatmap(const QString &path);
/// Several files added up; one file is opened as it is, a normalised one too.
[[nodiscard]] Result<AnyHeatmap> openAll(const QStringList &paths);
/// Several files of which none repeats another's answer.
struct OpenedOnce
{
    AnyHeatmap map;
    QStringList paths;     ///< those that it holds
    QStringList repeats;   ///< those that hold an answer with detections that is in it already
};
/// openAll without what is in it already: the same file, or the same answer under another name.
[[nodiscard]] Result<OpenedOnce> openOnce(const QStringList &paths);
/// What several files add up to, and what is to be warned of in each of them.
struct MergedFiles
{
    Heatmap heatmap;
    std::vector<std::pair<QString, Warnings>> warnings;   ///< by the files' paths, in their order
};
/// Several files added up in counts, on the lattice of all their cells together. They are read two at a time and added
/// as they come: no more than `mostCellsApart` (64 MB) and those of one file more wait for it. Fails as `merge` does,
/// naming the files.
[[nodiscard]] Result<MergedFiles> mergeAndTell(const QStringList &paths, std::size_t mostCellsApart = 8'000'000);
/// The sum alone.
[[nodiscard]] Result<Heatmap> mergeFiles(const QStringList &paths);

/// The zones of a GeoJSON file. Fails as readTextFile and readZones do, `where` begins with the path.
[[nodiscard]] Result<ZoneFile> openZones(const QString &path);

/// What a document's files hold: the files of each map added up, and the comparison of Compare's. Fails as openAll,
/// mergeFiles and compare do.
[[nodiscard]] Result<Answers> openAnswers(const OpenedFiles &files);

/// A file that says where a plan lies: a list of points, or the six lines of a world file.
enum class PlacementFile { Points, World };
/// How the plan lies by that file, which is taken for a list of points too where its text is one. `plan`: its width and
/// height in its own units, where known. Fails with FileUnreadable, NotAPlacement, BadPlacement; `where` begins with
/// the path.
[[nodiscard]] Result<PlacementFit> openPlacement(const QString &path, PlacementFile kind,
                                                 FitModel model = FitModel::Affine, QSizeF plan = {});
/// The world file that lies beside a plan and has its name: plan.pgw, plan.pngw or plan.wld of plan.png. Drawings (SVG,
/// PDF) have none: their units are no pixels.
[[nodiscard]] std::optional<QString> worldFileBeside(const QString &plan);

/// What a map calls its floor: the name that its file keeps, else the floor's id, else the name of the file.
[[nodiscard]] QString shownFloorName(const AnyHeatmap &map, const QString &path);

}   // namespace floorscope
