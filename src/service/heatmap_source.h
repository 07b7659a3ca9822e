// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/floor.h"
#include "heatmap/answer.h"
#include "heatmap/exposure.h"
#include "service/retry/waiting.h"

#include <QFuture>

#include <optional>

namespace floorscope {

/// One question that the service can answer: one floor, one cell size, at most 604,800 s.
struct HeatmapRequest
{
    QString spaceId;
    CellSize cellSize = CellSize::Half;
    TimeSpan span;
    bool includeEmpty = false;
    friend bool operator==(const HeatmapRequest &, const HeatmapRequest &) = default;
};

/// What came back: the bytes as they came, and the same as a checked answer.
struct HeatmapReply
{
    QByteArray body;
    Answer answer;
};

/// Answers heatmap requests, a few at a time, in an order of its own. Cancel the future to give a request up.
/// Errors: TimedOut (the request may be halved), Credentials…/Login… (every other request will fail too), FloorRefused
/// (every other request for this floor will fail too), and all other kinds under "the service" in base/error.h.
class HeatmapSource
{
public:
    virtual ~HeatmapSource() = default;
    [[nodiscard]] virtual QFuture<Result<HeatmapReply>> heatmap(const HeatmapRequest &request) = 0;
    /// Why no answer comes now: the longest wait that the service asked for, else the next try of one request that
    /// failed; nothing where none waits.
    [[nodiscard]] virtual std::optional<Waiting> waiting() const { return std::nullopt; }
    /// Names account and address (loopback without its port) for the store's key; never a secret.
    [[nodiscard]] virtual QString storeKey() const = 0;
};

/// Knows the floors that an account may see, with rooms, zones, sensors and plans.
class FloorDirectory
{
public:
    virtual ~FloorDirectory() = default;
    [[nodiscard]] virtual QFuture<Result<std::vector<Floor>>> floors() = 0;
    /// What the last answer of floors() left out, and why: a warning, no reason to stop.
    [[nodiscard]] virtual std::vector<Error> notes() const { return {}; }
    /// The picture behind a FloorPlanLink, as it came.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &link) = 0;
};

}   // namespace floorscope
