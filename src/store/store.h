// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/floor.h"
#include "heatmap/answer.h"
#include "heatmap/exposure.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace floorscope {

/// Whose answers, of which floor, on which cells: everything of the store's key but the time.
struct StoreKey
{
    QString account;   ///< HeatmapSource::storeKey(): account and address, loopback without its port. Of other answers
                       ///< than heatmaps a line break follows, and what they are of
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

    /// The answers that are stored and still valid at `now` and lie wholly inside `hours` (abutting ones are one):
    /// their spans, in order; they may overlap.
    [[nodiscard]] QFuture<Result<std::vector<TimeSpan>>> stored(const StoreKey &key, const std::vector<TimeSpan> &hours,
                                                                qint64 now);
    /// Which of the spans that stored() yields are to be read. Runs on the store's thread.
    using Choice = std::function<std::vector<TimeSpan>(const std::vector<TimeSpan> &)>;
    /// Those of stored() that `choice` takes, with their answers; a damaged one is not among them.
    [[nodiscard]] QFuture<Result<std::vector<StoredAnswer>>>
    answers(const StoreKey &key, const std::vector<TimeSpan> &hours, qint64 now, const Choice &choice);
    /// The bytes of one stored answer, checked against their checksum. Fails with StoredAnswerUnusable where it is not
    /// there, or is damaged (then it is dropped, and counts as not stored): ask the service.
    [[nodiscard]] QFuture<Result<QByteArray>> body(const StoreKey &key, TimeSpan span);
    /// Keeps an answer that was checked; on disk when the future is finished. `askedAt`, seconds since 1970.
    [[nodiscard]] QFuture<Result<void>> keep(const StoreKey &key, TimeSpan span, const QByteArray &body,
                                             qint64 askedAt);
    /// An answer that contradicts itself: kept once the same bytes came twice, so that it is not asked for ever.
    [[nodiscard]] QFuture<Result<void>> keepIfRepeated(const StoreKey &key, TimeSpan span, const QByteArray &body,
                                                       qint64 askedAt);
    /// The same of an answer as `packAnswer` packs it, which takes a tenth of its text.
    [[nodiscard]] QFuture<Result<void>> keep(const StoreKey &key, TimeSpan span, const Answer &answer, qint64 askedAt);
    [[nodiscard]] QFuture<Result<void>> keepIfRepeated(const StoreKey &key, TimeSpan span, const Answer &answer,
                                                       qint64 askedAt);
    /// What the directory of `account` (StoreKey::account) calls its floors, and their time zones.
    [[nodiscard]] QFuture<Result<void>> keepFloors(const QString &account, const std::vector<Floor> &floors);
    /// Without rooms, zones, sensors and plans; nothing where the floor was never kept.
    [[nodiscard]] QFuture<Result<std::optional<Floor>>> floor(const QString &account, const QString &spaceId);
    /// Whose answers of a floor it keeps, of whatever kind: StoreKey::account up to its line break.
    [[nodiscard]] QFuture<Result<QStringList>> accounts(const QString &spaceId);
    /// Of one floor (bytes of its answers), or of everything (bytes of the file).
    [[nodiscard]] QFuture<Result<StoreSize>> size(const QString &spaceId = {});
    /// Empties it, as a whole or for one floor. As a whole a damaged file is moved aside (its name, ".damaged-" and the
    /// day it was last written) and a new one made; another program's database is never touched.
    [[nodiscard]] QFuture<Result<void>> clear(const QString &spaceId = {});
    /// The path of its file.
    [[nodiscard]] QFuture<QString> place();
    /// From now on it is kept in the file at `path`: what is stored moves along, unless there is a store already, which
    /// is used then. Fails with StoreUnusable where that folder cannot be written (StoreFolderNotWritable), where the
    /// file cannot be moved (StoreNotMoved: another program may use it), or is no store; nothing has changed then.
    [[nodiscard]] QFuture<Result<void>> moveTo(const QString &path);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

}   // namespace floorscope
