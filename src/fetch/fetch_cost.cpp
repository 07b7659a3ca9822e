// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetch_cost.h"

#include "base/futures/afterwards.h"
#include "fetch/stored_hours.h"
#include "heatmap/io/answer_pack.h"
#include "heatmap/local_time.h"

namespace floorscope {

namespace {

double hoursIn(const std::vector<TimeSpan> &spans)
{
    return inHours(totalSeconds(spans));
}

/// The question's cost once it is known what is stored. `over`: the wanted hours that can be asked for.
Result<FetchCost> makeCost(const Question &question, const std::vector<TimeSpan> &wanted,
                           const std::vector<TimeSpan> &over, const Result<std::vector<TimeSpan>> &stored)
{
    return divide(question, over, stored.value_or(std::vector<TimeSpan>())).map([&](const Division &division) {
        FetchCost cost;
        cost.requests = static_cast<int>(division.stored.size() + division.asked.size());
        cost.stored = static_cast<int>(division.stored.size());
        cost.hours = hoursIn(wanted);
        cost.hoursAhead = cost.hours - hoursIn(over);
        if (!stored)
            cost.storeFailure = stored.error();
        return cost;
    });
}

std::vector<Interval> observedIn(const std::vector<StoredAnswer> &stored, CellSize size)
{
    std::vector<Interval> intervals;
    for (const StoredAnswer &one : stored)
        if (const Result<Answer> answer = readStoredAnswer(one.body, size))
            intervals.push_back({one.span, IntervalStatus::Ok, answer->total, {}, std::nullopt});
    return intervals;
}

}   // namespace

QFuture<Result<FetchCost>> fetchCost(const Question &question, const HeatmapSource &source, Store *store, qint64 now)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted)
        return QtFuture::makeReadyFuture(Result<FetchCost>(tl::unexpected(wanted.error())));
    const std::vector<WantedSpan> over = overAt(*wanted, now);
    if (!store)
        return QtFuture::makeReadyFuture(
            makeCost(question, wantedHours(*wanted), wantedHours(over), std::vector<TimeSpan>()));
    return afterwards(
        store->stored(makeStoreKey(source, question), wantedHours(over), now),
        [question, all = wantedHours(*wanted), past = wantedHours(over)](const Result<std::vector<TimeSpan>> &stored) {
            return makeCost(question, all, past, stored);
        });
}

QFuture<std::vector<QDate>> storedSilentDays(const Question &question, const HeatmapSource &source, Store *store,
                                             qint64 now)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted || !store)
        return QtFuture::makeReadyFuture(std::vector<QDate>());
    const StoreKey key = makeStoreKey(source, question);
    const std::vector<TimeSpan> hours = wantedHours(overAt(*wanted, now));
    const auto used = [question, hours](const std::vector<TimeSpan> &stored) {
        return divide(question, hours, stored).value_or(Division()).stored;
    };
    return afterwards(store->answers(key, hours, now, used),
                      [wanted = *wanted, size = question.cellSize](const Result<std::vector<StoredAnswer>> &stored) {
                          return silentDays(wanted, observedIn(stored.value_or(std::vector<StoredAnswer>()), size))
                              .value_or(std::vector<QDate>());
                      });
}

}   // namespace floorscope
