// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "fuzz.h"

#include <algorithm>
#include <functional>

using namespace floorscope;

/// Calendars: days in order, each once, inside the year that was asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QDate first(2026, 1, 1), last(2026, 12, 31);
    const Result<std::vector<QDate>> days = holidaysIn(fuzzedBytes(data, size), first, last);
    if (!days || days->empty())
        return 0;
    require(std::is_sorted(days->begin(), days->end(), std::less_equal<QDate>()));
    require(days->front() >= first && days->back() <= last);
    return 0;
}
