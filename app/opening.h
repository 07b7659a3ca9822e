// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "model/open_files.h"

namespace floorscope {

/// Opens what a command was given (several files are added up) and warns on standard error of what numbers and pictures
/// do not show themselves: the faults in each file's data, and the hours that are missing. If opening fails, only the
/// error is printed. Where individuals are protected, no warning tells a count.
[[nodiscard]] Result<AnyHeatmap> openAndWarn(const QStringList &paths, bool protectsIndividuals, Console &console);
/// The same where counts are needed.
[[nodiscard]] Result<Heatmap> openCountsAndWarn(const QStringList &paths, bool protectsIndividuals, Console &console);

/// Warns of the same for what is open already.
void warnOfData(const QString &name, const AnyHeatmap &map, Console &console);
/// Warns of the faults in the data of `name`; hours are told in `timeZone`.
void warnOfFaults(const QString &name, const Warnings &warnings, Console &console, const QByteArray &timeZone = {});

}   // namespace floorscope
