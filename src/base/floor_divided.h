// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace floorscope {

/// value / divisor (above 0), rounded towards the past: time before 1970 is negative.
[[nodiscard]] constexpr qint64 floorDivided(qint64 value, qint64 divisor)
{
    return value % divisor < 0 ? value / divisor - 1 : value / divisor;
}

}   // namespace floorscope
