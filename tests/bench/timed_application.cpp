// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timed_application.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>

namespace floorscope::bench {

namespace {

double longestMs = 0.0;
int depth = 0;

}   // namespace

/// Events within events belong to the outermost one.
bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || depth > 0)
        return QApplication::notify(receiver, event);
    ++depth;
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    --depth;
    longestMs = std::max(longestMs, ms);
    return handled;
}

void TimedApplication::startAnew()
{
    longestMs = 0.0;
}

double TimedApplication::longest()
{
    return longestMs;
}

}   // namespace floorscope::bench
