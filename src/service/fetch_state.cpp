// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/fetch_state.h"

namespace floorscope {

int requestsOver(const FetchProgress &progress)
{
    return progress.stored + progress.done + progress.failed;
}

int requestsLeft(const FetchProgress &progress)
{
    return progress.requests - requestsOver(progress);
}

FetchProgress added(const FetchProgress &one, const FetchProgress &running)
{
    FetchProgress sum = running;
    sum.requests += one.requests;
    sum.stored += one.stored;
    sum.done += one.done;
    sum.failed += one.failed;
    sum.hours += one.hours;
    sum.hoursAhead += one.hoursAhead;
    return sum;
}

}   // namespace floorscope
