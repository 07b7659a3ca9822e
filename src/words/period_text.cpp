// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/period_text.h"

#include "heatmap/local_time.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PeriodText)
};

QDateTime localTime(qint64 instant, const QByteArray &timeZone)
{
    return zoneOrUtc(timeZone).localTime(instant);
}

QString clockText(const QDateTime &local)
{
    return local.toString(local.time().second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString instantText(qint64 instant, const QByteArray &timeZone)
{
    const QDateTime local = localTime(instant, timeZone);
    return dayText(local.date()) + QLatin1Char(' ') + clockText(local);
}

/// A span within a day names it once; its end at midnight is 24:00.
QString spanText(TimeSpan span, const QByteArray &timeZone)
{
    const QDateTime start = localTime(span.start, timeZone);
    const QDateTime stop = localTime(span.stop, timeZone);
    const bool toMidnight = stop.time() == QTime(0, 0) && start.date().addDays(1) == stop.date();
    const QString from = dayMonthText(start.date()) + QLatin1Char(' ') + clockText(start);
    if (start.date() == stop.date() || toMidnight)
        return from + QChar(0x2013) + (toMidnight ? QStringLiteral("24:00") : clockText(stop));
    return from + QStringLiteral(" – ") + dayMonthText(stop.date()) + QLatin1Char(' ') + clockText(stop);
}

QString mismatchText(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::OtherHours:
        return Words::tr("Before and after have other weekdays or hours: their averages do not compare.");
    case Mismatch::Overlap: return Words::tr("Before and after have hours in common: a part is compared with itself.");
    case Mismatch::Reversed: return Words::tr("\"After\" lies earlier than \"before\": the change is told backwards.");
    case Mismatch::SilentBefore:
        return Words::tr("Before has days without one detection, which count as observed and lower its average.");
    case Mismatch::SilentAfter:
        return Words::tr("After has days without one detection, which count as observed and lower its average.");
    }
    return {};
}

}   // namespace

bool isOfWholeDays(TimeSpan range, const QByteArray &timeZone)
{
    const auto [first, last] = localDays(range, timeZone);
    const TimeZone zone = zoneOrUtc(timeZone);
    return zone.firstInstant(first) == range.start && zone.firstInstant(last.addDays(1)) == range.stop;
}

QString rangeText(TimeSpan range, const QByteArray &timeZone)
{
    if (!isOfWholeDays(range, timeZone))
        return instantText(range.start, timeZone) + QStringLiteral(" – ") + instantText(range.stop, timeZone);
    const auto [first, last] = localDays(range, timeZone);
    return daysText(first, last);
}

QString stretchesText(const std::vector<DayRange> &stretches)
{
    return stretchesText(stretches, {}, {});
}

QString stretchesText(const std::vector<DayRange> &stretches, const std::vector<TimeSpan> &hours,
                      const QByteArray &timeZone)
{
    QStringList texts;
    for (std::size_t i = 0; i < stretches.size(); ++i)
        texts << (i < hours.size() ? rangeText(hours[i], timeZone) : daysText(stretches[i].first, stretches[i].second));
    switch (texts.size()) {
    case 0: return {};
    case 1: return texts[0];
    //: two stretches of days, such as "5 – 11 Jan 2026 and 19 – 25 Jan 2026"
    case 2: return Words::tr("%1 and %2").arg(texts[0], texts[1]);
    case 3: return Words::tr("%1, %2 and %3").arg(texts[0], texts[1], texts[2]);
    //: %1 a first and a last day with days between that were not asked
    default: return Words::tr("%1, with gaps").arg(daysText(stretches.front().first, stretches.back().second));
    }
}

QString weekText(const std::optional<WeekPattern> &week, bool varying)
{
    if (week)
        return weekText(*week);
    //: in the place of weekdays and hours: days of one weekday were observed at other hours
    return varying ? Words::tr("varying hours") : QString();
}

QString spansText(const std::vector<TimeSpan> &spans, const QByteArray &timeZone, int atMost)
{
    QStringList texts;
    for (std::size_t i = 0; i < spans.size() && texts.size() < atMost; ++i)
        texts << spanText(spans[i], timeZone);
    const QString list = texts.join(QStringLiteral(", "));
    const int more = static_cast<int>(spans.size()) - static_cast<int>(texts.size());
    //: %1 a list of hours such as "3 Feb 09:00–18:00", %2 a number of further ones
    return more == 0 ? list : Words::tr("%1 and %2 more", nullptr, more).arg(list, QLocale().toString(more));
}

QStringList mismatchTexts(const std::vector<Mismatch> &mismatches)
{
    QStringList texts;
    std::transform(mismatches.begin(), mismatches.end(), std::back_inserter(texts), mismatchText);
    return texts;
}

}   // namespace floorscope
