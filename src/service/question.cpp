// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/question.h"

#include "heatmap/local_time.h"
#include "service/time_zone_names.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace floorscope {

namespace {

constexpr int kMinutesOfDay = 1440;
constexpr qint64 kEndOfReach = 4'102'444'800;   ///< 1 January 2100; a heatmap file begins with 1970

tl::unexpected<Error> bad(const QString &text, Reason why)
{
    return failureFor(ErrorKind::BadQuestion, why, text);
}

std::optional<int> weekdayNumber(const QString &name)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    const auto index = names.indexOf(name.toLower());
    return index < 0 ? std::nullopt : std::optional<int>(static_cast<int>(index));
}

unsigned weekdaysFromTo(int first, int last)
{
    unsigned bits = 0;
    for (int day = first;; day = (day + 1) % 7) {
        bits |= 1U << day;
        if (day == last)
            return bits;
    }
}

/// Bits of `fri` or `mon-sun`.
std::optional<unsigned> weekdaysOfItem(const QString &item)
{
    const QStringList ends = item.split(u'-');
    const std::optional<int> first = weekdayNumber(ends.first());
    const std::optional<int> last = weekdayNumber(ends.last());
    if (ends.size() > 2 || !first || !last)
        return std::nullopt;
    return weekdaysFromTo(*first, *last);
}

/// Minutes of `HH:MM`, at most 24:00.
std::optional<int> minuteOfDay(const QString &hours, const QString &minutes)
{
    const int minute = hours.toInt() * 60 + minutes.toInt();
    if (minutes.toInt() > 59 || minute > kMinutesOfDay)
        return std::nullopt;
    return minute;
}

Result<qint64> readLocalDate(const QString &text, const QByteArray &timeZone)
{
    const Result<QDate> day = readDay(text);
    if (!day)
        return tl::unexpected(day.error());
    return findTimeZone(timeZone).map([&day](const TimeZone &zone) { return zone.firstInstant(*day); });
}

/// Seconds of `Z`, `+HH:MM` or `-HH:MM`.
std::optional<qint64> offsetSeconds(const QString &text)
{
    if (text.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.mid(4, 2).toInt();
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const qint64 seconds = hours * 3600 + minutes * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

Result<qint64> readSeconds(const QString &text, const QRegularExpressionMatch &match)
{
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    const std::optional<qint64> offset = offsetSeconds(match.captured(4));
    if (!day.isValid() || !time.isValid() || !offset)
        return bad(text, Reason::NoSuchDateOrTime);
    if (match.captured(3).contains(QRegularExpression(QStringLiteral("[1-9]"))))
        return bad(text, Reason::NotWholeSeconds);
    return QDateTime(day, time, Qt::UTC).toSecsSinceEpoch() - *offset;
}

}   // namespace

WeekPattern everyHour()
{
    return samePattern(0x7F, MinuteSpan{});
}

WeekPattern samePattern(unsigned weekdays, MinuteSpan hours)
{
    WeekPattern pattern;
    for (unsigned day = 0; day < pattern.size(); ++day) {
        if (weekdays & (1U << day))
            pattern[day].push_back(hours);
    }
    return pattern;
}

Result<unsigned> readWeekdays(const QString &text)
{
    unsigned bits = 0;
    for (const QString &item : text.split(u',')) {
        const std::optional<unsigned> days = weekdaysOfItem(item);
        if (!days)
            return bad(text, Reason::NotWeekdays);
        bits |= *days;
    }
    return bits;
}

Result<MinuteSpan> readHoursOfDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return bad(text, Reason::NotHours);
    const std::optional<int> start = minuteOfDay(match.captured(1), match.captured(2));
    const std::optional<int> stop = minuteOfDay(match.captured(3), match.captured(4));
    if (!start || !stop || *start == kMinutesOfDay)
        return bad(text, Reason::NoSuchTimeOfDay);
    if (*start == *stop)
        return bad(text, Reason::NoTimeBetween);
    return MinuteSpan{*start, *stop < *start ? *stop + kMinutesOfDay : *stop};
}

bool looksLikeDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return form.match(text).hasMatch();
}

Result<QDate> readDay(const QString &text)
{
    if (!looksLikeDay(text))
        return bad(text, Reason::NotADay);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return bad(text, Reason::NoSuchDay);
    return day;
}

bool isWithinReach(TimeSpan range)
{
    return range.start >= 0 && range.stop <= kEndOfReach;
}

Result<qint64> readInstant(const QString &text, const QByteArray &timeZone)
{
    static const QRegularExpression instant(QStringLiteral(
        "\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\\z"));
    const QRegularExpressionMatch match = instant.match(text);
    if (!looksLikeDay(text) && !match.hasMatch())
        return bad(text, Reason::NotAnInstant);
    const Result<qint64> seconds = match.hasMatch() ? readSeconds(text, match) : readLocalDate(text, timeZone);
    if (seconds && !isWithinReach({*seconds, *seconds}))
        return bad(text, Reason::OutOfReach);
    return seconds;
}

}   // namespace floorscope
