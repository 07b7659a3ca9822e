// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::NumberText)
};

QString clock(int minute)
{
    const int hour = (minute / 60) % 24 == 0 && minute >= 1440 && minute % 1440 == 0 ? 24 : (minute / 60) % 24;
    return minute % 60 == 0 ? QString::number(hour)
                            : QStringLiteral("%1:%2").arg(hour).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// The runs of weekdays that are set, "Mon–Fri, Sun".
QString weekdaysText(const std::array<bool, 7> &set, const QLocale &locale)
{
    QStringList runs;
    for (std::size_t first = 0; first < 7; ++first) {
        if (!set[first])
            continue;
        std::size_t last = first;
        while (last + 1 < 7 && set[last + 1])
            ++last;
        const QString from = locale.standaloneDayName(static_cast<int>(first) + 1, QLocale::ShortFormat);
        const QString to = locale.standaloneDayName(static_cast<int>(last) + 1, QLocale::ShortFormat);
        runs << (first == last ? from : from + QChar(0x2013) + to);
        first = last;
    }
    return runs.join(QStringLiteral(", "));
}

/// Weekdays with the same hours.
struct EqualDays
{
    std::array<bool, 7> days{};
    std::vector<MinuteSpan> hours;
};

/// In the order of their first weekdays; those without hours are none.
std::vector<EqualDays> equalDays(const WeekPattern &week)
{
    std::vector<EqualDays> groups;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (week[day].empty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const EqualDays &known) { return known.hours == week[day]; });
        if (group == groups.end())
            group = groups.insert(group, {{}, week[day]});
        group->days[day] = true;
    }
    return groups;
}

QString equalDaysText(const EqualDays &equal, const QLocale &locale)
{
    const bool everyDay = std::all_of(equal.days.begin(), equal.days.end(), [](bool set) { return set; });
    const QString days = everyDay ? Words::tr("every day") : weekdaysText(equal.days, locale);
    QStringList hours;
    for (const MinuteSpan &span : equal.hours)
        hours << clock(span.start) + QChar(0x2013) + clock(span.stop);
    return days + QLatin1Char(' ') + hours.join(QStringLiteral(", "));
}

struct DayGroup
{
    QDate first;
    QDate last;
};

/// Days joined to runs of three and more; shorter runs stay single days, as people say them.
std::vector<DayGroup> dayGroups(std::vector<QDate> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<DayGroup> groups;
    for (std::size_t i = 0; i < days.size();) {
        std::size_t j = i;
        while (j + 1 < days.size() && days[j + 1] == days[j].addDays(1))
            ++j;
        if (j - i >= 2) {
            groups.push_back({days[i], days[j]});
            i = j + 1;
        } else {
            groups.push_back({days[i], days[i]});
            ++i;
        }
    }
    return groups;
}

QString groupText(const DayGroup &group, bool withMonth, const QLocale &locale)
{
    if (group.first == group.last)
        return withMonth ? longDayMonthText(group.first, locale)
                         : Words::tr("%1", "day of a month that follows").arg(group.first.day());
    if (group.first.month() != group.last.month())
        return longDayMonthText(group.first, locale) + QStringLiteral(" – ") + longDayMonthText(group.last, locale);
    const QString days =
        Words::tr("%1–%2", "days of a month that follows").arg(group.first.day()).arg(group.last.day());
    //: days of one month: %1 "14–16", %2 "September"
    return withMonth ? Words::tr("%1 %2").arg(days, locale.monthName(group.last.month())) : days;
}

/// What follows a number: "%", "m²", "h," but neither "hours" nor "m" of "m²".
bool beginsWithUnit(QStringView text)
{
    static constexpr std::array<QStringView, 12> units{u"%",  u"×", u"m",    u"m²", u"cm",  u"mm",
                                                       u"ft", u"h", u"Std.", u"s",  u"dpi", u"MB"};
    return std::any_of(units.begin(), units.end(), [text](QStringView unit) {
        return text.startsWith(unit) && (text.size() == unit.size() || !text[unit.size()].isLetterOrNumber());
    });
}

/// "1.5" of "1.50"
QString withoutLastZeros(QString text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(point) ? text.chopped(point.size()) : text;
}

/// Raised digits: "⁻¹²"
QString raised(int number)
{
    static constexpr std::array<char16_t, 10> digits{u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    QString text = QString::number(number).replace(QLatin1Char('-'), QChar(0x207b));
    for (QChar &letter : text)
        if (letter.isDigit())
            letter = QChar(digits[static_cast<std::size_t>(letter.digitValue())]);
    return text;
}

/// Three digits and a power of ten: "1.5 × 10⁻⁹"
QString powerText(double value, const QLocale &locale)
{
    const QStringList parts = QString::number(value, 'e', 2).split(QLatin1Char('e'));
    const QString number = withoutLastZeros(locale.toString(parts.first().toDouble(), 'f', 2), locale);
    //: %1 a number, %2 an exponent in raised digits: "1.5 × 10⁻⁹"
    return Words::tr("%1 × 10%2").arg(number, raised(parts.last().toInt()));
}

}   // namespace

QString unbroken(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1Char(' '), 1); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        const QStringView next = QStringView(text).mid(at + 1);
        const bool follows = text[at - 1].isDigit() && beginsWithUnit(next);
        const bool times = text[at - 1] == QChar(0xd7) && !next.isEmpty() && next.front().isDigit();
        if (follows || times)
            text[at] = QChar(QChar::Nbsp);
    }
    return text;
}

QString countText(std::uint64_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qulonglong>(count));
}

int pluralNumber(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

int pluralOfHours(double hours)
{
    constexpr int kOther = 100;   // a number whose plural form is the general one
    const double whole = std::round(hours);
    return std::abs(hours - whole) < 0.005 && whole < 1e9 ? static_cast<int>(whole) : kOther;
}

QString detectionsText(std::uint64_t count, const QLocale &locale)
{
    return Words::tr("%1 detections", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString cellsText(std::uint64_t count, const QLocale &locale)
{
    return Words::tr("%1 cells", nullptr, pluralNumber(count)).arg(countText(count, locale));
}

QString valueText(double value, const QLocale &locale)
{
    constexpr int kMostDecimals = 6;
    constexpr double kSmallest = 0.9995e-6, kLargest = 9.995e9;   // what is told without a power of ten
    const double size = std::abs(value);
    if (size == 0.0)
        return QStringLiteral("0");
    if (size < kSmallest || size >= kLargest)
        return powerText(value, locale);
    if (size >= 99.95)
        return locale.toString(std::round(value), 'f', 0);
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, kMostDecimals);
    return withoutLastZeros(locale.toString(value, 'f', decimals), locale);
}

QString percentText(double share)
{
    const double percent = share * 100.0;
    if (percent < 0.1)
        return Words::tr("under 0.1 %");
    const double tenths = std::round(percent * 10.0);
    const bool whole = percent >= 9.95 || std::fmod(tenths, 10.0) == 0.0;
    return Words::tr("%1 %").arg(QLocale().toString(whole ? std::round(percent) : tenths / 10.0, 'f', whole ? 0 : 1));
}

QString signedText(double value, const QString &size)
{
    return value > 0.0 ? QLatin1Char('+') + size : value < 0.0 ? QChar(0x2212) + size : size;
}

QString signedValueText(double value, const QLocale &locale)
{
    constexpr double kRounding = 1e-12;   // what is left of two equal rates
    return std::abs(value) < kRounding ? valueText(0.0) : signedText(value, valueText(std::abs(value), locale));
}

QString percentOffText(double share, const QLocale &locale)
{
    const double percent = std::round(std::min(share, 1e6) * 100.0);
    return signedText(percent, locale.toString(std::abs(percent), 'f', 0));
}

QString seenPercentText(double share, const QLocale &locale)
{
    const double percent = share * 100.0;
    const double step = percent < 20.0 ? 1.0 : 5.0;
    return locale.toString(std::max(std::round(percent / step) * step, 1.0), 'f', 0);
}

QString hoursText(double hours, const QLocale &locale)
{
    const double rounded = std::round(hours * 100.0) / 100.0;
    if (rounded == std::round(rounded))
        return locale.toString(rounded, 'f', 0);
    return locale.toString(rounded, 'f', rounded * 10.0 == std::round(rounded * 10.0) ? 1 : 2);
}

QString dayFormat()
{
    //: day, short month and year, as QLocale::toString takes it and a date field shows it
    return Words::tr("d MMM yyyy");
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat());
}

QString dayMonthText(QDate day, const QLocale &locale)
{
    //: day and short month, where the year is told elsewhere, as QLocale::toString takes it
    return locale.toString(day, Words::tr("d MMM"));
}

QString longDayMonthText(QDate day, const QLocale &locale)
{
    //: day and long month in a sentence, as QLocale::toString takes it
    return locale.toString(day, Words::tr("d MMMM"));
}

QString lengthText(double metres, const QLocale &locale)
{
    return Words::tr("%1 m").arg(locale.toString(metres));
}

QString daysText(QDate first, QDate last, const QLocale &locale)
{
    const QString end = dayText(last, locale);
    if (first == last)
        return end;
    return (first.year() == last.year() ? dayMonthText(first, locale) : dayText(first, locale)) + QStringLiteral(" – ")
        + end;
}

QString weekText(const WeekPattern &week, const QLocale &locale)
{
    if (week == everyHour())
        return Words::tr("every day, all hours");
    const std::vector<EqualDays> groups = equalDays(week);
    switch (groups.size()) {
    case 0: return Words::tr("no hours");
    case 1:
        return groups[0].hours == std::vector<MinuteSpan>{MinuteSpan{}} ? weekdaysText(groups[0].days, locale)
                                                                        : equalDaysText(groups[0], locale);
    case 2: return Words::tr("%1 and %2").arg(equalDaysText(groups[0], locale), equalDaysText(groups[1], locale));
    default: return Words::tr("chosen hours");
    }
}

QString planSizeText(QSizeF units, qint64 bytes, const QLocale &locale)
{
    //: %1 and %2: width and height of a floor plan in pixels or points, %3 an amount of memory
    return Words::tr("%1 × %2, about %3 of memory")
        .arg(locale.toString(qRound(units.width())), locale.toString(qRound(units.height())),
             locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString dayListText(std::vector<QDate> days, const QLocale &locale, int atMost)
{
    const std::vector<DayGroup> groups = dayGroups(std::move(days));
    QStringList texts;
    const std::size_t shown = std::min(groups.size(), static_cast<std::size_t>(std::max(1, atMost)));
    for (std::size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == shown;
        const bool monthFollows = !last && groups[i + 1].first.month() == groups[i].last.month()
            && groups[i + 1].first.month() == groups[i + 1].last.month()
            && groups[i].first.month() == groups[i].last.month();
        texts << groupText(groups[i], !monthFollows, locale);
    }
    if (groups.size() > shown)
        //: the end of a list of days: "3 April, 6 April and 5 more"
        texts << Words::tr("%1 more", nullptr, pluralNumber(groups.size() - shown))
                     .arg(countText(groups.size() - shown, locale));
    if (texts.size() < 2)
        return texts.join(QString());
    const QString end = texts.takeLast();
    //: the end of a list: "3 and 6 April"
    return Words::tr("%1 and %2").arg(texts.join(QStringLiteral(", ")), end);
}

}   // namespace floorscope
