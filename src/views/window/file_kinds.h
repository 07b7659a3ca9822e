// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/open_files.h"

#include <QStringList>

class QMimeData;

namespace floorscope {

/// What to do with a file that is dropped or opened.
enum class FileKind { Heatmap, Plan, Placement, Zones, Project, Other };

/// Decided by the name's ending: .json, the pictures and documents that a plan can be, what says where it lies, zones,
/// or a project.
[[nodiscard]] FileKind fileKind(const QString &path);
/// The same with a look into the file: a .json that is a list holds points, GeoJSON holds zones. Reads from the disk.
[[nodiscard]] FileKind contentKind(const QString &path);
/// The local files among what is dragged, of any kind: one that cannot be used is refused in a sentence.
[[nodiscard]] QStringList localPaths(const QMimeData &data);
/// Filters of the file dialogs.
[[nodiscard]] QString openFilter();
[[nodiscard]] QString planFilter();
[[nodiscard]] QString zonesFilter();

/// A file that says where a plan lies: .json is a list of points, anything else a world file.
[[nodiscard]] PlacementFile placementFileKind(const QString &path);

}   // namespace floorscope
