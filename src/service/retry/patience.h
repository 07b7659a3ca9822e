// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace floorscope {

/// How long everything may take before it is given up; all times are milliseconds.
struct Patience
{
    int loginTimeout = 30'000;      ///< of one login, and of one question for floors
    int loginBudget = 55'000;       ///< of all tries of a login together
    int optionalTimeout = 10'000;   ///< of sensors and plans: the floors are shown without them
    int heatmapTimeout = 120'000;
    int retryUnit = 1'000;   ///< first wait between tries; tests make it short
};

/// How long the next try of a login may take when `leftMs` of its budget are left; never nothing.
[[nodiscard]] inline int loginTryTimeout(const Patience &patience, qint64 leftMs)
{
    return static_cast<int>(std::clamp<qint64>(leftMs, 1, std::max(patience.loginTimeout, 1)));
}

/// How long a question may take that nothing depends on; it is asked once.
[[nodiscard]] inline int optionalQuestionTimeout(const Patience &patience)
{
    return std::min(patience.loginTimeout, patience.optionalTimeout);
}

}   // namespace floorscope
