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

void letWindowGoFirst()
{
    QThreadPool &pool = backgroundPool();
    pool.setExpiryTimeout(-1);   // its threads stay
    const auto all = std::make_shared<std::barrier<>>(pool.maxThreadCount());
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([all] {   // none takes a second one before each has its own
            giveWay();
            all->arrive_and_wait();
        });
}

}   // namespace floorscope
