// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>
#include <qtconcurrenttask.h>

#include <utility>

namespace floorscope {

/// The threads in which heavy work runs beside the window, as many as the machine has cores. The application waits for
/// them at its end.
///
/// Not Qt's own pool: whatever paints more than 64 rows, the window too, hands rows to QThreadPool::globalInstance()
/// and waits for them (Qt 6.4.2, qdrawhelper.cpp and qimage_conversions.cpp), behind all that runs there. A second of
/// work in that pool is a second in which the window stands still.
[[nodiscard]] QThreadPool &backgroundPool();

/// Priority of work that somebody looks at, or that frees memory: before what waits there.
inline constexpr int kBeforeOthers = 1;

/// From now on the system prefers the window's thread, and those that paint with it, to the background's, wherever
/// there are fewer cores than work. Called once; waitForDone() ends the threads for which it holds.
void letWindowGoFirst();

/// Lets go of a value there: giving much memory back to the system takes tens of milliseconds.
template <typename Value>
void dropInBackground(Value value)
{
    backgroundPool().start([dropped = std::move(value)] {}, kBeforeOthers);
}

/// Runs a pure function there: the one way to do heavy work. `inBackgroundFirst` runs it before what waits there.
template <typename Function, typename... Arguments>
[[nodiscard]] auto inBackground(Function &&function, Arguments &&...arguments)
{
    return QtConcurrent::run(&backgroundPool(), std::forward<Function>(function),
                             std::forward<Arguments>(arguments)...);
}

template <typename Function>
[[nodiscard]] auto inBackgroundFirst(Function function)
{
    return QtConcurrent::task(std::move(function)).onThreadPool(backgroundPool()).withPriority(kBeforeOthers).spawn();
}

}   // namespace floorscope
