// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_detections.h"

#include "fetch/span_choice.h"
#include "heatmap/io/answer_pack.h"
#include "heatmap/local_time.h"

#include <cmath>

namespace floorscope {

namespace {

constexpr std::size_t kAtOnce = 64;   ///< answers; the store's thread is free for others between

/// The first of those whose hours no answer told yet.
std::vector<TimeSpan> nextUnread(std::vector<TimeSpan> stored, const std::set<TimeSpan> &read)
{
    const std::vector<TimeSpan> told = joined({read.begin(), read.end()});
    std::erase_if(stored, [&told](TimeSpan span) { return liesInside(span, told); });
    std::vector<TimeSpan> next = disjointChoice(std::move(stored));
    if (next.size() > kAtOnce)
        next.resize(kAtOnce);
    return next;
}

void addDays(std::set<QDate> &days, TimeSpan span, const QByteArray &timeZone)
{
    const auto [first, last] = localDays(span, timeZone);
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.insert(day);
}

}   // namespace

QFuture<Result<std::vector<StoredAnswer>>> unreadAnswers(Store &store, const StoreKey &key,
                                                         const StoredDetections &before, qint64 now)
{
    const auto next = [read = before.read](const std::vector<TimeSpan> &stored) { return nextUnread(stored, read); };
    return store.answers(key, {{0, now}}, now, next);
}

StoredDetections withAnswers(StoredDetections before, const std::vector<StoredAnswer> &answers, CellSize size,
                             const QByteArray &timeZone)
{
    for (const StoredAnswer &one : answers) {
        before.read.insert(one.span);
        const Result<Answer> answer = readStoredAnswer(one.body, size);
        if (!answer)
            continue;
        addDays(before.days, one.span, timeZone);
        for (const Cell &cell : answer->cells.unpacked())
            if (cell.count > 0)
                before.cells.emplace(std::llround(cell.x * kMillimetres), std::llround(cell.y * kMillimetres));
    }
    return before;
}

}   // namespace floorscope
