// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace floorscope {

/// A heatmap request that keeps the rules of Butlr's heatmap page.
struct HeatmapQuery
{
    std::int64_t start = 0;   ///< seconds since 1970
    std::int64_t stop = 0;    ///< exclusive
    int cellSizeCm = 50;      ///< 25, 50 or 100
    bool normalize = false;
    bool omitEmpty = true;
};

/// An HTTP status and the text that explains it.
struct Refusal
{
    int status = 400;
    QString text;
};

/// Reads the body of POST /v3/detections. Refuses a space that is not `spaceId` with 404, and everything else that the
/// page does not allow with 400: other data types, resolutions or heatmap types, times that are not RFC 3339 in UTC
/// (`2026-03-02T08:00:00Z`), a stop that is not after the start, and more than 604,800 seconds.
[[nodiscard]] tl::expected<HeatmapQuery, Refusal> readHeatmapQuery(const QByteArray &body, const QString &spaceId);

}   // namespace floorscope
