// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/placement.h"

#include <QString>

namespace floorscope {

/// What to do with a file that is dropped or opened.
enum class FileKind { Heatmap, Plan, Other };

/// Decided by the name's ending: .json, or the pictures and documents that a plan can be.
[[nodiscard]] FileKind kindOf(const QString &path);
/// Filters of the file dialogs.
[[nodiscard]] QString heatmapFilter();
[[nodiscard]] QString planFilter();

/// Where a plan lies: a list of points (.json) or a world file. Fails with FileUnreadable, BadPlacement.
[[nodiscard]] Result<Placement> placementFromFile(const QString &path);

} // namespace floorscope
