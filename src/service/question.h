// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "base/result.h"
#include "heatmap/asked.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>

namespace floorscope {

[[nodiscard]] WeekPattern everyHour();
/// The same hours on every weekday whose bit is set (bit 0 = Monday).
[[nodiscard]] WeekPattern samePattern(unsigned weekdays, MinuteSpan hours);

/// `fri`, `mon-sun`, `mon,wed,sat-sun` → bits, bit 0 = Monday. `fri-mon` runs over the weekend. Fails with BadQuestion.
[[nodiscard]] Result<unsigned> readWeekdays(const QString &text);
/// `09:00-18:00`, `00:00-24:00`, `22:00-06:00`. Fails with BadQuestion.
[[nodiscard]] Result<MinuteSpan> readHoursOfDay(const QString &text);
/// Whether it has the form of a day: `2026-03-01`.
[[nodiscard]] bool looksLikeDay(const QString &text);
/// Fails with BadQuestion.
[[nodiscard]] Result<QDate> readDay(const QString &text);
/// Whether `range` can be asked for: it lies between the years 1970 and 2099 (UTC).
[[nodiscard]] bool isWithinReach(TimeSpan range);
/// An RFC 3339 instant, or a local date that stands for the first instant of that day in `timeZone`. Seconds since
/// 1970. Fails with BadQuestion, UnknownTimeZone.
[[nodiscard]] Result<qint64> readInstant(const QString &text, const QByteArray &timeZone);

enum class Split { Auto, Week, Day, Hour };

/// Everything that decides which requests are made.
struct Question
{
    QString spaceId;
    CellSize cellSize = CellSize::Half;
    QByteArray timeZone;   ///< IANA
    TimeSpan range;        ///< [--start, --stop): spans are cut at both ends
    WeekPattern week = everyHour();
    std::vector<QDate> excluded;   ///< days that are left out; they name where a span begins
    Split split = Split::Auto;
    bool leaveOutSilent = false;
    bool includeEmpty = false;   ///< ask for zero cells too: coverage
    friend bool operator==(const Question &, const Question &) = default;
};

template <typename Archive, Either<Question> T>
void members(Archive &archive, T &question)
{
    archive("space", question.spaceId);
    archive("cell_size", question.cellSize);
    archive("timezone", question.timeZone);
    archive("range", question.range);
    archive("week", question.week);
    archive("excluded", question.excluded);
    archive("split", question.split);
    archive("leave_out_silent", question.leaveOutSilent);
    archive("include_empty", question.includeEmpty);
}

}   // namespace floorscope
