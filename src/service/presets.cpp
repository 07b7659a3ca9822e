// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/presets.h"

#include "base/week_start.h"
#include "heatmap/local_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMostDaysOneByOne = 120;
constexpr int kMostYearsBack = 10;
constexpr unsigned kMondayToFriday = 0x1f;
constexpr MinuteSpan kWorkingHours{9 * 60, 18 * 60};

qint64 localDayStart(QDate day, const QByteArray &timeZone)
{
    return zoneOrUtc(timeZone).firstInstant(day);
}

}   // namespace

std::pair<QDate, QDate> presetDays(PeriodPreset preset, QDate today)
{
    const QDate monday = weekStart(today);
    switch (preset) {
    case PeriodPreset::LastWeek: return {monday.addDays(-7), monday.addDays(-1)};
    case PeriodPreset::LastSevenDays: return {today.addDays(-7), today.addDays(-1)};
    case PeriodPreset::ThisYear: {
        const QDate first(today.year(), 1, 1);
        return {first, std::max(first, today.addDays(-1))};
    }
    case PeriodPreset::LastMonth: {
        const QDate first = QDate(today.year(), today.month(), 1);
        return {first.addMonths(-1), first.addDays(-1)};
    }
    case PeriodPreset::LastQuarter: {
        const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {first.addMonths(-3), first.addDays(-1)};
    }
    case PeriodPreset::LastFourWeeks:
    case PeriodPreset::Custom: break;
    }
    return {monday.addDays(-28), monday.addDays(-1)};
}

std::optional<std::pair<QDate, QDate>> lastDays(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,4})-?(day|week|month)s?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    if (count < 1)
        return std::nullopt;
    const QDate first = unit == QLatin1String("month")
        ? today.addMonths(-count)
        : today.addDays(-count * (unit == QLatin1String("week") ? 7 : 1));
    if (first < today.addYears(-kMostYearsBack))
        return std::nullopt;
    return std::pair(first, today.addDays(-1));
}

Question withDays(Question question, QDate first, QDate last)
{
    question.range = {localDayStart(first, question.timeZone), localDayStart(last.addDays(1), question.timeZone)};
    question.split = first.daysTo(last) < kMostDaysOneByOne ? Split::Day : Split::Week;
    return question;
}

Question defaultQuestion(const QString &spaceId, const QByteArray &timeZone, QDate today)
{
    Question question;
    question.spaceId = spaceId;
    question.timeZone = timeZone;
    question.week = samePattern(kMondayToFriday, kWorkingHours);
    const auto [first, last] = presetDays(PeriodPreset::LastFourWeeks, today);
    return withDays(question, first, last);
}

std::pair<QDate, QDate> firstAndLastDay(const Question &question)
{
    return localDays(question.range, question.timeZone);
}

PeriodPreset findPeriodPreset(QDate first, QDate last, QDate today)
{
    for (const auto preset : {PeriodPreset::LastFourWeeks, PeriodPreset::LastWeek, PeriodPreset::LastSevenDays,
                              PeriodPreset::LastMonth, PeriodPreset::LastQuarter, PeriodPreset::ThisYear})
        if (presetDays(preset, today) == std::pair(first, last))
            return preset;
    return PeriodPreset::Custom;
}

}   // namespace floorscope
