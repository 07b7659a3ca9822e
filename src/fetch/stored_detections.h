// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QByteArray>
#include <QDate>

#include <set>
#include <utility>
#include <vector>

namespace floorscope {

inline constexpr double kMillimetres = 1000.0;   ///< of a metre

/// Where and when stored answers of one floor tell of detections, as far as they were read.
struct StoredDetections
{
    std::set<std::pair<qint64, qint64>> cells;   ///< centres of cells with a detection, in millimetres
    std::set<QDate> days;                        ///< local days that the answers tell of
    std::set<TimeSpan> read;
    std::set<std::pair<QString, TimeSpan>> unreadable;   ///< of an account: another one's may tell those hours
    friend bool operator==(const StoredDetections &, const StoredDetections &) = default;
};

/// Some stored answers.
struct UnreadAnswers
{
    QString account;   ///< whose they are
    std::vector<StoredAnswer> answers;
    std::vector<TimeSpan> damaged;   ///< stored too, and told by the log: they tell nothing
    [[nodiscard]] bool empty() const { return answers.empty() && damaged.empty(); }
};

/// The next stored answers that are not among those of `before`: no hour of two, and no more than are read in a moment.
/// None once all are read. `now`: seconds since 1970. Fails as the store does.
[[nodiscard]] QFuture<Result<UnreadAnswers>> unreadAnswers(Store &store, const StoreKey &key,
                                                           const StoredDetections &before, qint64 now);

/// `before` with what `unread` tells. What cannot be read of it tells nothing, and the log tells so. `size`: of the
/// cells that were asked for; days are those of `timeZone`, UTC where that is unknown.
[[nodiscard]] StoredDetections withAnswers(StoredDetections before, const UnreadAnswers &unread, CellSize size,
                                           const QByteArray &timeZone);

}   // namespace floorscope
