// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/exposure.h"

#include <QFuture>
#include <QString>

#include <chrono>
#include <memory>

namespace floorscope {

/// Whose answers, of which floor, on which cells: everything of the store's key but the time.
struct StoreKey
{
    QString account;   ///< HeatmapSource::storeKey(): account and address, loopback without its port
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

struct StoredAnswer
{
    TimeSpan span;
    QByteArray body;
};

/// Answers kept on disk in one SQLite file. A settled answer is kept for good, a younger one for five minutes; errors
/// never come here. All work happens on one thread of its own; the futures come from there. A locked or full store
/// fails with StoreUnusable, a broken one with StoreDamaged, and the program goes on without it. A file on a medium
/// that cannot be written is read all the same.
class Store
{
public:
    /// Opens or makes `path` (its folder too) at the first call. `patience`: how long a call waits while another
    /// program writes; after a wait in vain the next calls do not wait until one succeeds.
    explicit Store(const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// The user's own store.
    [[nodiscard]] static QString defaultPath();

    /// What is stored and still valid at `now` and lies wholly inside `hours`: spans only, sorted, disjoint, together
    /// as many seconds as can be had (of two ways to cover the same hours the one in shorter pieces). `hours` is a set:
    /// abutting spans are one.
    [[nodiscard]] QFuture<Result<std::vector<TimeSpan>>> stored(const StoreKey &key, const std::vector<TimeSpan> &hours,
                                                                qint64 now);
    /// The same for several disjoint sets of hours (days), so that no piece reaches from one into another.
    [[nodiscard]] QFuture<Result<std::vector<TimeSpan>>>
    storedApart(const StoreKey &key, const std::vector<std::vector<TimeSpan>> &sets, qint64 now);
    /// What storedApart yields, with the answers; a damaged one is not among them.
    [[nodiscard]] QFuture<Result<std::vector<StoredAnswer>>>
    answers(const StoreKey &key, const std::vector<std::vector<TimeSpan>> &sets, qint64 now);
    /// The bytes of one stored answer, checked against their checksum. Fails with StoredAnswerUnusable where it is not
    /// there, or is damaged (then it is dropped, and counts as not stored): ask the service.
    [[nodiscard]] QFuture<Result<QByteArray>> body(const StoreKey &key, TimeSpan span);
    /// Keeps an answer that was checked; on disk when the future is finished. `askedAt`, seconds since 1970.
    [[nodiscard]] QFuture<Result<void>> keep(const StoreKey &key, TimeSpan span, const QByteArray &body,
                                             qint64 askedAt);
    /// Of one floor (bytes of its answers), or of everything (bytes of the file).
    [[nodiscard]] QFuture<Result<StoreSize>> size(const QString &spaceId = {});
    /// Empties it, as a whole or for one floor. As a whole a damaged file is moved aside (its name, ".damaged-" and the
    /// day it was last written) and a new one made; another program's database is never touched.
    [[nodiscard]] QFuture<Result<void>> clear(const QString &spaceId = {});

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

}   // namespace floorscope
