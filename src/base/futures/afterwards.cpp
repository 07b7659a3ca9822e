// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/futures/afterwards.h"

#include <QCoreApplication>

namespace floorscope {

constexpr int kMostWaiting = 8;   // they take no processor

QThreadPool &waitingPool()
{
    static QThreadPool pool;
    static const bool setUp = [] {
        pool.setMaxThreadCount(kMostWaiting);
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    static_cast<void>(setUp);
    return pool;
}

}   // namespace floorscope
