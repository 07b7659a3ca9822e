// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace floorscope {

/// The Monday of the week that `day` lies in.
[[nodiscard]] inline QDate weekStart(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}   // namespace floorscope
