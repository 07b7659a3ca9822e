// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/asked.h"

#include <algorithm>
#include <iterator>

namespace floorscope {

std::optional<Asked> askedTogether(const std::optional<Asked> &a, const std::optional<Asked> &b)
{
    if (!a || !b || a->week != b->week || a->leaveOutSilent != b->leaveOutSilent)
        return std::nullopt;
    Asked both = *a;
    both.range = {std::min(a->range.start, b->range.start), std::max(a->range.stop, b->range.stop)};
    both.excluded.clear();
    std::set_union(a->excluded.begin(), a->excluded.end(), b->excluded.begin(), b->excluded.end(),
                   std::back_inserter(both.excluded));
    return both;
}

}   // namespace floorscope
