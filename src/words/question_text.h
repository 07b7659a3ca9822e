// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "service/period_pairs.h"
#include "service/presets.h"

#include <QString>

namespace floorscope {

/// "60 × 38 m · 14 sensors · Europe/Berlin": the extent of rooms and sensors; unknown parts are absent.
[[nodiscard]] QString floorFactsText(const Floor &floor);
/// "Demo building › Level 3"
[[nodiscard]] QString floorName(const Floor &floor);
/// "Left out: 2 days (3 and 6 April)…", "Leave days out…"
[[nodiscard]] QString leftOutText(const std::vector<QDate> &days);
/// "5 Jan – 1 Mar 2026 · 360 h", and the days left out on a second line.
[[nodiscard]] QString comparedPeriodText(const Question &question);
/// That weeks of other numbers meet where one of both years has a week 53 (shiftsWeeks); empty for all other pairs.
[[nodiscard]] QString comparedPairNote(const Question &before, const Question &after);
/// "With the same weeks last year": what a later period is compared with.
[[nodiscard]] QString pairKindText(PairKind kind);
[[nodiscard]] QString presetName(PeriodPreset preset);
/// The same as it stands in the list: whole calendar months and quarters show their days.
[[nodiscard]] QString presetText(PeriodPreset preset, QDate today);

}   // namespace floorscope
