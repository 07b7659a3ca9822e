// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan_image.h"

#include <QCommandLineParser>

#include <optional>

namespace floorscope {

/// The layers of a CAD plan, as --layers and --without-layers name them.
struct LayersAsked
{
    std::optional<QStringList> only = {};
    QStringList without = {};
    friend bool operator==(const LayersAsked &, const LayersAsked &) = default;
};

void declareLayers(QCommandLineParser &parser);
/// Fails with BadArgument where both are given.
[[nodiscard]] Result<LayersAsked> readLayers(const QCommandLineParser &options);
/// The plan with those layers. Fails with BadArgument for a name that the drawing has not (the fact: names that may be
/// meant), and where the plan has no layers.
[[nodiscard]] Result<PlanImage> chooseLayers(const PlanImage &plan, const LayersAsked &choice,
                                             const PlanLevels &levels);

}   // namespace floorscope
