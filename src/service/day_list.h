// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace floorscope {

/// The days that a text names, in order, each once: "2026-04-03", "3.4.2026" or "4/3/2026", where the month comes first
/// if `monthFirst`; two with a dash or dots between are all from one to the other. What stands beside them (names,
/// commas, lines, as a table has them) does not matter. Fails with NotDays: the text names none, NoSuchDay (`where`:
/// the one that is none), TooManyDays where a range is longer than a year.
[[nodiscard]] Result<std::vector<QDate>> readDayList(const QString &text, bool monthFirst);

}   // namespace floorscope
