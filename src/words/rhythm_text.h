// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_rhythm.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace floorscope {

/// "Mon", "Tue": 0 is Monday.
[[nodiscard]] QString weekdayText(int weekday, const QLocale &locale = {});
/// "10–11": the hour of the day that begins then.
[[nodiscard]] QString hourOfDayText(int hour);
/// A place without a zone of its own: "Whole floor".
[[nodiscard]] QString wholeFloorText();

/// Detections per hour, "1,204"; "missing"; a dash where they are not told apart; empty where nobody asked.
[[nodiscard]] QString rhythmText(const RhythmPart &part, const QLocale &locale = {});
/// The same as a sentence with the observed hours that it stands on.
[[nodiscard]] QString rhythmTip(const RhythmPart &part, const QLocale &locale = {});
/// "Busiest: Tuesday 10–11, 1,204 per hour in 4 observed h." of an hour of the week; empty where none is told.
[[nodiscard]] QString busiestText(const Rhythm &rhythm, const QLocale &locale = {});
/// "The answers span several hours, so hours of the week are not told apart."
[[nodiscard]] QString hoursUntoldText();
/// `merged`: of the place's answers. What empty fields and dashes of a table of hours are, and what of it is not told
/// apart; of a place without a single hour why it has none.
[[nodiscard]] QString rhythmNote(const Rhythm &rhythm, KeptMerged merged);
/// A sentence each: that days are not told apart, unless rhythmNote says it, and which of them lack valid answers.
[[nodiscard]] QStringList rhythmDaysNotes(const Rhythm &rhythm, KeptMerged merged, const QLocale &locale = {});

}   // namespace floorscope
