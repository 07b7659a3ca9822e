// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"
#include "model/drawn.h"
#include "model/open_files.h"

#include <QCommandLineParser>

namespace floorscope {

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
    QStringList notes;   ///< residuals and warnings, as sentences
};
/// Says first what a large one takes.
[[nodiscard]] Result<PlanInput> readPlan(const QCommandLineParser &options, Console &console);
/// The zones of --zones; none where it is not given. Fails with FileUnreadable, BadZones.
[[nodiscard]] Result<std::vector<Zone>> readZonesOption(const QCommandLineParser &options);
/// Lays the plan into what is drawn; without points it is laid over `bounds` at a guess.
void placePlan(Drawn &drawn, const PlanInput &input, const std::optional<FloorRect> &bounds);

}   // namespace floorscope
