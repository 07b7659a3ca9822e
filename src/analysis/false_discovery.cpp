// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/false_discovery.h"

#include <algorithm>

namespace floorscope {

std::vector<std::uint8_t> established(const std::vector<double> &p, double rate)
{
    std::vector<double> sorted = p;
    std::sort(sorted.begin(), sorted.end());
    double limit = -1.0;   // the largest p-value that lies under its own line
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] <= rate * static_cast<double>(i + 1) / static_cast<double>(sorted.size()))
            limit = sorted[i];
    std::vector<std::uint8_t> result(p.size());
    std::transform(p.begin(), p.end(), result.begin(), [limit](double each) { return each <= limit ? 1 : 0; });
    return result;
}

}   // namespace floorscope
