// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include <QCoreApplication>

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

}   // namespace floorscope
