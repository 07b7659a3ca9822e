// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/day_text.h"

#include <QRegularExpression>

#include <vector>

namespace floorscope {

namespace {

constexpr int kShortestName = 3;   // "Mar", but "Ma" may be two months

/// What a text says, in its order.
struct Parts
{
    std::vector<QString> numbers;
    std::optional<int> month;   ///< written as a word
};

bool begins(const QString &name, const QString &word)
{
    const QString bare = QString(name).remove(QLatin1Char('.'));
    return bare.compare(word, Qt::CaseInsensitive) == 0
        || (word.size() >= kShortestName && bare.startsWith(word, Qt::CaseInsensitive));
}

std::optional<int> monthNamed(const QString &word, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month)
        for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat})
            if (begins(locale.monthName(month, type), word) || begins(locale.standaloneMonthName(month, type), word))
                return month;
    return std::nullopt;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    for (int day = 1; day <= 7; ++day)
        for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat})
            if (begins(locale.dayName(day, type), word) || begins(locale.standaloneDayName(day, type), word))
                return true;
    return false;
}

/// Numbers and at most one month; nothing where there is another word.
std::optional<Parts> split(const QString &text, const QLocale &locale)
{
    static const QRegularExpression token(QStringLiteral("([0-9]+)|(\\p{L}+)|[^\\s.,/–-]"));
    Parts parts;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured(2);
        if (!match.captured(1).isEmpty())
            parts.numbers.push_back(match.captured(1));
        else if (const std::optional<int> month = monthNamed(word, locale); month && !parts.month && !word.isEmpty())
            parts.month = month;
        else if (word.isEmpty() || !isWeekday(word, locale))
            return std::nullopt;
    }
    return parts;
}

int yearOf(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.size() == 4 ? digits.toInt() : 0;
}

/// Whether the language writes the month before the day.
bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

QDate dayOf(const Parts &parts, QDate near, const QLocale &locale)
{
    const std::vector<QString> &n = parts.numbers;
    if (parts.month && n.size() == 2 && n[0].size() == 4)
        return {n[0].toInt(), *parts.month, n[1].toInt()};
    if (parts.month && (n.size() == 1 || n.size() == 2))
        return {n.size() == 2 ? yearOf(n[1]) : near.year(), *parts.month, n[0].toInt()};
    if (parts.month)
        return {};
    if (n.size() == 1 && n[0].size() == 8)
        return QDate::fromString(n[0], QStringLiteral("yyyyMMdd"));
    if (n.size() == 3 && n[0].size() == 4)
        return {n[0].toInt(), n[1].toInt(), n[2].toInt()};
    if (n.size() != 2 && n.size() != 3)
        return {};
    const int year = n.size() == 3 ? yearOf(n[2]) : near.year();
    const int first = n[0].toInt(), second = n[1].toInt();
    return isMonthFirst(locale) ? QDate(year, first, second) : QDate(year, second, first);
}

}   // namespace

std::optional<QDate> dayFromText(const QString &text, QDate near, const QLocale &locale)
{
    const std::optional<Parts> parts = split(text.trimmed(), locale);
    const QDate day = parts ? dayOf(*parts, near, locale) : QDate();
    return day.isValid() && day.year() >= 1000 ? std::optional(day) : std::nullopt;
}

}   // namespace floorscope
