// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace floorscope::bench {

/// A goal as a ratio of two figures of one run: `subject` over `yardstick`, at most (or at least) `limit`.
struct Goal
{
    std::string id;   ///< as in the README beside this file
    std::string says;
    std::string subject;     ///< a benchmark, or "benchmark:counter"
    std::string yardstick;   ///< the same, or a number in the unit of the subject (milliseconds)
    double limit = 1.0;
    bool atMost = true;
};

[[nodiscard]] const std::vector<Goal> &goals();

}   // namespace floorscope::bench
