// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_detections.h"

#include "base/futures/afterwards.h"
#include "base/log.h"
#include "fetch/span_choice.h"
#include "heatmap/io/answer_pack.h"
#include "heatmap/local_time.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace floorscope {

namespace {

constexpr std::size_t kAtOnce = 64;   ///< answers; the store's thread is free for others between

/// The first of those whose hours no answer told yet.
std::vector<TimeSpan> nextUnread(std::vector<TimeSpan> stored, const StoredDetections &before, const QString &account)
{
    const std::vector<TimeSpan> told = joined({before.read.begin(), before.read.end()});
    std::erase_if(stored, [&](TimeSpan span) {
        return liesInside(span, told) || before.unreadable.contains({account, span});
    });
    std::vector<TimeSpan> next = disjointChoice(std::move(stored));
    if (next.size() > kAtOnce)
        next.resize(kAtOnce);
    return next;
}

/// Those of `spans` that no answer came of.
std::vector<TimeSpan> withoutAnswer(std::vector<TimeSpan> spans, const std::vector<StoredAnswer> &answers)
{
    std::erase_if(spans, [&answers](TimeSpan span) {
        return std::any_of(answers.begin(), answers.end(),
                           [span](const StoredAnswer &answer) { return answer.span == span; });
    });
    return spans;
}

void addDays(std::set<QDate> &days, TimeSpan span, const QByteArray &timeZone)
{
    const auto [first, last] = localDays(span, timeZone);
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.insert(day);
}

}   // namespace

QFuture<Result<UnreadAnswers>> unreadAnswers(Store &store, const StoreKey &key, const StoredDetections &before,
                                             qint64 now)
{
    const auto chosen = std::make_shared<std::vector<TimeSpan>>();
    const auto next = [read = StoredDetections{{}, {}, before.read, before.unreadable}, account = key.account,
                       chosen](const std::vector<TimeSpan> &stored) {
        *chosen = nextUnread(stored, read, account);
        return *chosen;
    };
    return afterwards(
        store.answers(key, {{0, now}}, now, next),
        [chosen, space = key.spaceId, account = key.account](const Result<std::vector<StoredAnswer>> &answers) {
            return answers.map([&](const std::vector<StoredAnswer> &came) {
                const UnreadAnswers unread{account, came, withoutAnswer(*chosen, came)};
                for (std::size_t i = 0; i < unread.damaged.size(); ++i)
                    logFailure(logFetch(), {ErrorKind::StoredAnswerUnusable, space, {}});
                return unread;
            });
        });
}

StoredDetections withAnswers(StoredDetections before, const UnreadAnswers &unread, CellSize size,
                             const QByteArray &timeZone)
{
    for (const TimeSpan &span : unread.damaged)
        before.unreadable.emplace(unread.account, span);
    for (const StoredAnswer &one : unread.answers) {
        const Result<Answer> answer = readStoredAnswer(one.body, size);
        if (!answer) {
            logFailure(logFetch(), answer.error());
            before.unreadable.emplace(unread.account, one.span);
            continue;
        }
        before.read.insert(one.span);
        addDays(before.days, one.span, timeZone);
        for (const Cell &cell : answer->cells.unpacked())
            if (cell.count > 0)
                before.cells.emplace(std::llround(cell.x * kMillimetres), std::llround(cell.y * kMillimetres));
    }
    return before;
}

}   // namespace floorscope
