// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include "base/portable.h"

#include <QCoreApplication>

#include <barrier>
#include <memory>

namespace floorscope {

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    static const bool waitedFor = [] {
        qAddPostRoutine([] { pool.waitForDone(); });   // while texts and fonts are still there
        return true;
    }();
    static_cast<void>(waitedFor);
    return pool;
}

/// Starts all threads of `pool`, which stay, from this one, and has each begin with that.
static void startAll(QThreadPool &pool, void (*begin)())
{
    pool.setExpiryTimeout(-1);
    const auto all = std::make_shared<std::barrier<>>(pool.maxThreadCount());
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([all, begin] {   // none takes a second one before each has its own
            begin();
            all->arrive_and_wait();
        });
}

void letWindowGoFirst()
{
    startAll(*QThreadPool::globalInstance(),
             [] {});   // else what paints in the background starts them as nice as it is
    startAll(backgroundPool(), giveWay);
}

}   // namespace floorscope
