// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/credentials.h"
#include "service/figures/figure_plan.h"
#include "service/heatmap_source.h"

#include <QByteArray>
#include <QLatin1String>

namespace floorscope {

// The exact JSON of each request, as Butlr documents it. Pure.

/// POST /api/v2/clients/login or /api/v2/login.
[[nodiscard]] QByteArray loginRequestBody(const Credentials &credentials);
[[nodiscard]] QString loginPath(Grant grant);
/// POST /v3/detections: always `normalize: false`, times as YYYY-MM-DDTHH:MM:SSZ.
[[nodiscard]] QByteArray heatmapRequestBody(const HeatmapRequest &request);
/// What the service calls the places of a request: at the beginning of a measurement ("room_"), as a filter ("rooms"),
/// and the member of a point that names one of them ("room_id"). Floors are its spaces; their traffic is that of the
/// sensors at their entrances, which are named themselves: the space has the doors inside it too.
struct FigurePlaceNames
{
    QLatin1String measurement;
    QLatin1String filter;
    QLatin1String id;
};
[[nodiscard]] FigurePlaceNames figurePlaceNames(const FigureRequest &request);
/// POST /api/v3/reporting: absolute times, buckets without anybody too; the mean of people, else the sum.
[[nodiscard]] QByteArray figureRequestBody(const FigureRequest &request);
/// POST /api/v3/graphql.
[[nodiscard]] QByteArray graphQlBody(const QString &query);

}   // namespace floorscope
