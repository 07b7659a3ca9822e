// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace floorscope {

/// What is to be known about the data, in the sentences that window, page and command line share.

/// "Without one detection on the whole floor: 3 and 6 April." `days` in the words of the place where it stands.
[[nodiscard]] QString silentDaysText(const QString &days);
/// A plan without points.
[[nodiscard]] QString guessedPlanText();

}   // namespace floorscope
