// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/week_hours.h"

namespace floorscope {

namespace {

/// "09:00-18:00"; what runs past midnight ends on the next day's clock, "22:00-06:00".
QString clockText(MinuteSpan span)
{
    const auto clock = [](int minutes) {
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    };
    return clock(span.start) + QLatin1Char('-') + clock(span.stop > 1440 ? span.stop - 1440 : span.stop);
}

}   // namespace

namespace {

constexpr int kHourMinutes = 60;
constexpr unsigned kWeekdays = 0b0011111;
constexpr unsigned kWeekend = 0b1100000;

}   // namespace

WeekHours toWeekHours(const WeekPattern &pattern)
{
    WeekHours hours;
    for (std::size_t day = 0; day < pattern.size(); ++day) {
        for (const MinuteSpan &span : pattern[day]) {
            for (int minute = span.start; minute < span.stop; minute = (minute / kHourMinutes + 1) * kHourMinutes) {
                const auto hour = static_cast<std::size_t>(minute / kHourMinutes);
                hours[(day + hour / 24) % 7].set(hour % 24);
            }
        }
    }
    return hours;
}

WeekPattern toWeekPattern(const WeekHours &hours)
{
    WeekPattern pattern;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (!hours[day].test(static_cast<std::size_t>(hour)))
                continue;
            auto &spans = pattern[day];
            if (!spans.empty() && spans.back().stop == hour * kHourMinutes)
                spans.back().stop += kHourMinutes;
            else
                spans.push_back({hour * kHourMinutes, (hour + 1) * kHourMinutes});
        }
    }
    return pattern;
}

WeekPattern presetPattern(WeekPreset preset)
{
    switch (preset) {
    case WeekPreset::WorkingHours: return samePattern(kWeekdays, {9 * kHourMinutes, 18 * kHourMinutes});
    case WeekPreset::Weekdays: return samePattern(kWeekdays, {0, 24 * kHourMinutes});
    case WeekPreset::Evenings: return samePattern(kWeekdays, {18 * kHourMinutes, 24 * kHourMinutes});
    case WeekPreset::Weekend: return samePattern(kWeekend, {0, 24 * kHourMinutes});
    case WeekPreset::EveryHour:
    case WeekPreset::Chosen: return everyHour();
    }
    return everyHour();
}

WeekPreset findWeekPreset(const WeekPattern &pattern)
{
    for (const auto preset : {WeekPreset::WorkingHours, WeekPreset::Evenings, WeekPreset::Weekend,
                              WeekPreset::EveryHour, WeekPreset::Weekdays})
        if (presetPattern(preset) == pattern)
            return preset;
    return WeekPreset::Chosen;
}

QString weekPatternText(const WeekPattern &pattern)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    QStringList texts;
    for (std::size_t first = 0, last = 0; first < pattern.size(); first = last + 1) {
        last = first;
        while (last + 1 < pattern.size() && pattern[last + 1] == pattern[first])
            ++last;
        if (pattern[first].empty())
            continue;
        QStringList hours;
        for (const MinuteSpan &span : pattern[first])
            hours << clockText(span);
        const QString days = names[qsizetype(first)];
        texts << (last == first ? days : days + QLatin1Char('-') + names[qsizetype(last)]) + QLatin1Char(' ')
                + hours.join(QStringLiteral(", "));
    }
    return texts.join(QStringLiteral("; "));
}

}   // namespace floorscope
