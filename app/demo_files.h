// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "commands/command.h"

#include <QDate>

namespace floorscope {

/// The day on which the demo's furniture moved: what a comparison proposes first.
[[nodiscard]] QDate demoChangeDay();

/// Where the demo building's plan, its three points and its rooms as zones were written.
struct DemoPlanFiles
{
    QString plan;
    QString points;
    QString rooms;
};
/// Writes them into `folder`, which is made where it is absent: level3.svg, level3.points.json, level3.rooms.geojson.
/// Never over another file of that name: fails with the reason WouldReplace, or FileUnwritable.
[[nodiscard]] Result<DemoPlanFiles> writeDemoPlan(const QString &folder);

/// Asks the demo building over real HTTP, as `fetch --demo` does, writes what `input` needs into `folder`, and yields
/// the arguments that name it: the last four full weeks, Mon–Fri 9–18; for a pair the four weeks before and after its
/// furniture moved. The plan and its points are named unless `options` name a plan. Fails as a fetch does.
[[nodiscard]] Result<QStringList> demoArguments(Input input, const QCommandLineParser &options, const QString &folder,
                                                Console &console);

}   // namespace floorscope
