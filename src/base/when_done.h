// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace floorscope {

/// Calls `callback(result)` in `context`'s thread when `future` has finished. Stays silent if the future was
/// cancelled or `context` is gone: in Qt 6.4.2 `QFuture::then(context, …)` asserts in the second case.
template <typename T, typename Callback>
void whenDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             callback(watcher->result());
                     });
    watcher->setFuture(future);
}

}   // namespace floorscope
