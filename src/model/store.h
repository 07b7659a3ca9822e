// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/exposure.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace floorscope {

/// Whose answers, of which floor, on which cells: everything of the store's key but the time.
struct StoreKey
{
    QString account;        ///< HeatmapSource::storeKey(): account and address, loopback without its port
    QString spaceId;
    CellSize cellSize = CellSize::Half;
    bool includeEmpty = false;
    friend bool operator==(const StoreKey &, const StoreKey &) = default;
};

struct StoreSize
{
    qint64 answers = 0;
    qint64 bytes = 0;
};

/// Answers kept on disk in one SQLite file. An answer that ended over 24 h before it was asked is kept for good, a younger one for
/// five minutes; errors never come here. All work happens on one thread of its own; the futures come from there.
/// A corrupt, locked or full store fails with ErrorKind::StoreUnusable, and the program goes on without it.
class Store
{
public:
    /// Opens or makes `path` (its folder too) at the first call.
    explicit Store(const QString &path);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// The user's own store.
    [[nodiscard]] static QString defaultPath();

    /// What is stored and still valid at `now` and lies wholly inside `hours`: spans only, sorted, disjoint (longer pieces first where
    /// several cover the same hours). `hours` is a set: abutting spans are one. To have no piece reach beyond a day, ask for that day alone.
    [[nodiscard]] QFuture<Result<std::vector<TimeSpan>>> stored(const StoreKey &key, const std::vector<TimeSpan> &hours, qint64 now);
    /// The bytes of one stored answer, checked against their checksum. Fails with StoreUnusable where it is not there, or is damaged
    /// (then it is dropped, and counts as not stored): ask the service.
    [[nodiscard]] QFuture<Result<QByteArray>> body(const StoreKey &key, TimeSpan span);
    /// Keeps an answer that was checked; on disk when the future is finished. `askedAt`, seconds since 1970.
    [[nodiscard]] QFuture<Result<void>> keep(const StoreKey &key, TimeSpan span, const QByteArray &body, qint64 askedAt);
    /// Of one floor (bytes of its answers), or of everything (bytes of the file).
    [[nodiscard]] QFuture<Result<StoreSize>> size(const QString &spaceId = {});
    /// Empties it, as a whole or for one floor.
    [[nodiscard]] QFuture<Result<void>> clear(const QString &spaceId = {});

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace floorscope
