// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/fetch_state.h"
#include "service/heatmap_source.h"
#include "service/question.h"
#include "store/store.h"

namespace floorscope {

/// What a question would cost.
struct FetchCost : FetchProgress
{
    std::optional<Error> storeFailure;   ///< why nothing counts as stored
};

/// What `question` would cost at `now` (requests, stored, hours), without asking the service. `store` may be null.
/// Fails with BadQuestion, UnknownTimeZone.
[[nodiscard]] QFuture<Result<FetchCost>> fetchCost(const Question &question, const HeatmapSource &source, Store *store,
                                                   qint64 now);
/// Whether it is known that the store alone answers the question.
[[nodiscard]] inline bool isStoredWhole(const Result<FetchCost> &cost)
{
    return cost && !cost->storeFailure && cost->stored == cost->requests;
}
/// The days of `question` that the store alone knows to be silent. Reads the answers that are stored; nothing where
/// they reach over a day, or the store cannot be used.
[[nodiscard]] QFuture<std::vector<QDate>> storedSilentDays(const Question &question, const HeatmapSource &source,
                                                           Store *store, qint64 now);

}   // namespace floorscope
