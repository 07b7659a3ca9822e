// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>
#include <vector>

namespace floorscope {

/// The threads that wait for others, first come first served. The application waits for them at its end.
[[nodiscard]] QThreadPool &waitingPool();

/// What `next` makes of the results of `futures`, all of which it waits for on a thread of its own. Nothing comes where
/// one of them was cancelled.
///
/// Not QFuture::then, nor QtFuture::whenAll, which is made of it: in Qt 6.4.2 a continuation that is attached while
/// another thread finishes its future runs twice. setContinuation() runs it and keeps it, finish() runs what is kept
/// once more (qfutureinterface.cpp), without the promise that was moved away, and crashes in reportStarted().
template <typename T, typename Next>
[[nodiscard]] auto afterwardsAll(std::vector<QFuture<T>> futures, Next next)
{
    using Outcome = std::invoke_result_t<Next, const std::vector<T> &>;
    return QtConcurrent::run(&waitingPool(),
                             [futures = std::move(futures), next = std::move(next)](QPromise<Outcome> &promise) {
                                 std::vector<T> results;
                                 for (QFuture<T> future : futures) {
                                     future.waitForFinished();
                                     if (future.resultCount() == 0)
                                         return;
                                     results.push_back(future.result());
                                 }
                                 promise.addResult(next(results));
                             });
}

/// The same of one.
template <typename T, typename Next>
[[nodiscard]] auto afterwards(const QFuture<T> &future, Next next)
{
    return afterwardsAll(std::vector{future},
                         [next = std::move(next)](const std::vector<T> &results) { return next(results.front()); });
}

}   // namespace floorscope
