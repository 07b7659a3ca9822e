// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "model/open_files.h"

namespace floorscope {

/// Opens what a command was given (several files are added up) and says on standard error what numbers and pictures do
/// not tell themselves: the faults in each file's data, and the hours that are missing. A failed opening says nothing
/// but its error.
[[nodiscard]] Result<AnyHeatmap> openAndSay(const QStringList &paths, Console &console);
/// The same where counts are needed.
[[nodiscard]] Result<Heatmap> openCountsAndSay(const QStringList &paths, Console &console);

/// Says the faults in the data of `name`.
void sayWarnings(const QString &name, const Warnings &warnings, Console &console);

}   // namespace floorscope
