// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>

namespace floorscope {

/// The window's default question for a floor: the last four full weeks before `today`, Mon–Fri 9–18, a day at a time.
[[nodiscard]] Question defaultQuestion(const QString &spaceId, const QByteArray &timeZone, QDate today);

enum class PeriodPreset { LastFourWeeks, LastWeek, LastSevenDays, LastMonth, LastQuarter, ThisYear, Custom };
/// First and last day (included) of a preset, counted back from `today`. Weeks run Monday to Sunday, months and
/// quarters are whole ones of the calendar. The last seven days and this year end yesterday; on New Year's Day this
/// year is that day.
[[nodiscard]] std::pair<QDate, QDate> presetDays(PeriodPreset preset, QDate today);
/// First and last day (included) of "4-weeks", "10-days" or "3-months": so many whole days, weeks of seven days or
/// months, the last of them yesterday. Nothing where the text is none of these, or longer than ten years.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> lastDays(const QString &text, QDate today);
/// The preset that yields these days, else Custom.
[[nodiscard]] PeriodPreset findPeriodPreset(QDate first, QDate last, QDate today);
/// First and last local day of a question, the last included.
[[nodiscard]] std::pair<QDate, QDate> firstAndLastDay(const Question &question);
/// The question's range for local days, last included; split by day up to 120 days, by week beyond.
[[nodiscard]] Question withDays(Question question, QDate first, QDate last);

}   // namespace floorscope
