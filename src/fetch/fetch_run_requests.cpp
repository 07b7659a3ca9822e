// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a run is under way, and how far it is.
#include "fetch/fetch_run.h"

namespace floorscope {

/// What was handed to the source and is not answered is cancelled.
std::vector<TimeSpan> FetchRun::takeBack()
{
    std::vector<TimeSpan> taken;
    for (const auto &[span, reply] : m_underWay)
        if (!reply.isFinished())
            taken.push_back(span);
    for (const TimeSpan &span : taken)
        m_underWay.extract(span).mapped().cancel();
    return taken;
}

void FetchRun::cancelRequests()
{
    for (auto &[span, reply] : m_underWay)
        if (!reply.isFinished())
            reply.cancel();
}

FetchProgress FetchRun::progress() const
{
    FetchProgress progress;
    progress.requests = m_fetched.requests;
    progress.stored = m_fetched.stored;
    progress.done = m_done;
    progress.failed = static_cast<int>(m_fetched.missing.size());
    progress.hours = static_cast<double>(totalSeconds(wantedHours(m_wanted))) / 3600.0;
    progress.hoursAhead = static_cast<double>(totalSeconds(m_ahead)) / 3600.0;
    progress.waiting = m_waits.waiting();
    return progress;
}

}   // namespace floorscope
