// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_options.h"

#include "arguments.h"
#include "calendar/holidays.h"
#include "heatmap/local_time.h"
#include "named_option.h"
#include "service/period_pairs.h"
#include "service/planner.h"
#include "service/presets.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace floorscope {

namespace {

constexpr unsigned kEveryDay = 0x7f;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::QuestionOptions)
};

Result<CellSize> readCellSize(const QCommandLineParser &options)
{
    if (!isSet(options, "resolution"))
        return CellSize::Half;
    bool ok = false;
    const std::optional<CellSize> size = cellSizeFromMetres(optionValue(options, "resolution").toDouble(&ok));
    if (!ok || !size)
        return badArgument(QStringLiteral("--resolution"), Reason::NotACellSize);
    return *size;
}

Result<Split> readSplit(const QCommandLineParser &options)
{
    const QString name = isSet(options, "split") ? optionValue(options, "split") : QStringLiteral("auto");
    if (name == QLatin1String("auto"))
        return Split::Auto;
    if (name == QLatin1String("week"))
        return Split::Week;
    if (name == QLatin1String("day"))
        return Split::Day;
    if (name == QLatin1String("hour"))
        return Split::Hour;
    return badArgument(QStringLiteral("--split"), Reason::NotASplit);
}

/// Whether hours of that day's weekday are asked.
bool isAsked(const WeekPattern &week, QDate day)
{
    return !week[static_cast<std::size_t>(day.dayOfWeek() - 1)].empty();
}

/// Dates, and the days of `range` and `week` that calendars name.
Result<std::vector<QDate>> readExcluded(const QCommandLineParser &options, TimeSpan range, const QByteArray &timeZone,
                                        const WeekPattern &week)
{
    std::vector<QDate> days;
    const auto period = localDays(range, timeZone);
    const QStringList texts = optionValue(options, "exclude").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (isSet(options, "exclude") && texts.isEmpty())
        return badArgument(QStringLiteral("--exclude"), Reason::NotExcludedDays);
    for (const QString &text : texts) {
        if (isCalendarName(text.trimmed())) {
            const auto holidays = readHolidays(text.trimmed(), period.first, period.second);
            if (!holidays)
                return holidays;
            std::copy_if(holidays->begin(), holidays->end(), std::back_inserter(days),
                         [&week](QDate day) { return isAsked(week, day); });   // one on a Sunday leaves nothing out
            continue;
        }
        const Result<QDate> day = readDay(text.trimmed());
        if (!day)
            return badArgument(QStringLiteral("--exclude"), Reason::NotExcludedDays);
        days.push_back(*day);
    }
    return days;
}

Result<WeekPattern> readWeek(const QCommandLineParser &options)
{
    const Result<unsigned> days =
        isSet(options, "days") ? readWeekdays(optionValue(options, "days")) : Result<unsigned>(kEveryDay);
    if (!days)
        return badArgument(QStringLiteral("--days"), Reason::NotDayNames);
    const Result<MinuteSpan> hours =
        isSet(options, "hours") ? readHoursOfDay(optionValue(options, "hours")) : Result<MinuteSpan>(MinuteSpan{});
    if (!hours)
        return badArgument(QStringLiteral("--hours"), Reason::NotHoursOfDay);
    return samePattern(*days, *hours);
}

/// Both ends as they are typed, or as --last yields them.
struct PeriodText
{
    QString start;
    QString stop;
};

/// Of an option that checkLast lets through.
PeriodText periodText(const QCommandLineParser &options, const QByteArray &timeZone, qint64 now)
{
    if (isSet(options, "last")) {
        const QDate today = zoneOrUtc(timeZone).localTime(now).date();
        const auto days = lastDays(optionValue(options, "last"), today).value_or(std::pair(today, today));
        return {days.first.toString(Qt::ISODate), days.second.addDays(1).toString(Qt::ISODate)};
    }
    return {isSet(options, "start") ? optionValue(options, "start") : QStringLiteral("2026-01-05"),
            isSet(options, "stop") ? optionValue(options, "stop") : QStringLiteral("2026-04-27")};
}

/// --last stands for both --start and --stop.
Result<void> checkLast(const QCommandLineParser &options)
{
    if (!isSet(options, "last"))
        return {};
    for (const char *name : {"start", "stop"})
        if (isSet(options, name))
            return badArgument(QStringLiteral("--last"), Reason::LastAndDates,
                               {QString(QStringLiteral("--") + QLatin1String(name))});
    if (!lastDays(optionValue(options, "last"), QDate(2000, 1, 1)))
        return badArgument(QStringLiteral("--last"), Reason::NotALast);
    return {};
}

Result<void> checkOrder(const PeriodText &period, const Question &question)
{
    if (question.range.isEmpty())
        return failureFor(ErrorKind::BadQuestion, Reason::StopOptionNotAfterStart,
                          period.start + QStringLiteral(" – ") + period.stop);
    return {};
}

/// A day that is left out lies in the period, or leaving it out would change nothing.
Result<void> checkExcluded(const Question &question)
{
    const auto [first, last] = localDays(question.range, question.timeZone);
    for (const QDate day : question.excluded)
        if (day < first || day > last)
            return badArgument(QStringLiteral("--exclude"), Reason::DayOutside, {day.toString(Qt::ISODate)});
    for (const QDate day : question.excluded)
        if (!isAsked(question.week, day))
            return badArgument(QStringLiteral("--exclude"), Reason::DayNotAsked, {day.toString(Qt::ISODate)});
    return {};
}

/// Nothing without the option.
Result<std::optional<PairKind>> readEarlier(const QCommandLineParser &options)
{
    if (!isSet(options, "earlier"))
        return std::optional<PairKind>();
    return named(pairKindNamed(optionValue(options, "earlier")), "earlier", pairKindNames()).map([](PairKind kind) {
        return std::optional(kind);
    });
}

/// The period of the options, or the one that --earlier compares it with.
Result<Question> askedPeriod(const QCommandLineParser &options, const Question &question)
{
    return readEarlier(options).map(
        [&](std::optional<PairKind> kind) { return kind ? earlierPeriod(question, *kind) : question; });
}

/// Every option by itself; whether the stop is after the start is another matter.
Result<Question> readParts(const QCommandLineParser &options, const PeriodText &period, const QString &spaceId,
                           const QByteArray &timeZone)
{
    Question question;
    question.spaceId = spaceId;
    question.timeZone = timeZone;
    const Result<CellSize> size = readCellSize(options);
    const Result<Split> split = readSplit(options);
    const Result<WeekPattern> week = readWeek(options);
    if (const Result<void> read = allRead(size, split, week); !read)
        return tl::unexpected(read.error());
    const Result<qint64> start = readInstant(period.start, timeZone);
    if (!start)
        return tl::unexpected(start.error());
    const Result<qint64> stop = readInstant(period.stop, timeZone);
    if (!stop)
        return tl::unexpected(stop.error());
    question.range = {*start, *stop};
    const Result<std::vector<QDate>> excluded = readExcluded(options, question.range, timeZone, *week);
    if (!excluded)
        return tl::unexpected(excluded.error());
    question.cellSize = *size;
    question.split = *split;
    question.excluded = *excluded;
    question.week = *week;
    question.leaveOutSilent = isSet(options, "leave-out-silent");
    question.includeEmpty = isSet(options, "include-empty");
    return question;
}

}   // namespace

void declareQuestion(QCommandLineParser &parser)
{
    declareValue(parser, "space", "ID", Words::tr("the floor, such as space_2qfeX6…"));
    declareValue(parser, "start", "T",
                 Words::tr("first instant: a local date (2026-03-01) or RFC 3339 (2026-03-01T08:00:00Z)"));
    declareValue(parser, "stop", "T", Words::tr("end, exclusive; a date ends before that day begins"));
    declareValue(
        parser, "last", "N-UNIT",
        Words::tr("instead of both: whole local days that end yesterday, such as 7-days, 4-weeks or 3-months"));
    declareValue(
        parser, "earlier", "PAIR",
        Words::tr("asks instead for the earlier period to compare with, weeks-before (as many whole weeks "
                  "directly before) or last-year (the same weeks; over a week 53 they meet those of another number); "
                  "--exclude moves along"));
    declareValue(parser, "resolution", "M", Words::tr("cell size in meters: 0.25, 0.5 (default) or 1.0"));
    declareValue(parser, "days", "DAYS",
                 Words::tr("weekdays on which a span begins, such as mon-fri (default: every day)"));
    declareValue(parser, "hours", "HOURS",
                 Words::tr("hours of the day, such as 09:00-18:00 or 22:00-06:00 (default: all)"));
    declareValue(
        parser, "exclude", "DATES",
        Words::tr("days to leave out, comma-separated; a holiday calendar (holidays.ics) stands for those of its "
                  "days that lie in the period"));
    declareSwitch(parser, "leave-out-silent", Words::tr("leaves out days without one detection on the whole floor"));
    declareSwitch(parser, "include-empty", Words::tr("asks for cells without detections too: which cells are covered"));
    declareValue(parser, "timezone", "ZONE", Words::tr("IANA zone such as Europe/Berlin (default: the floor's)"));
    declareValue(parser, "split", "HOW", Words::tr("auto (fewest requests, default), week, day or hour"));
}

Result<void> checkQuestion(const QCommandLineParser &options)
{
    if (const Result<void> last = checkLast(options); !last)
        return last;
    for (const char *name : {"start", "stop"})
        if (optionValue(options, name).isEmpty() && !isSet(options, "demo") && !isSet(options, "last"))
            return badArgument(QStringLiteral("--") + QLatin1String(name), Reason::TimeMissing);
    if (optionValue(options, "space").isEmpty() && !isSet(options, "demo"))
        return badArgument(QStringLiteral("--space"), Reason::SpaceMissing);
    const QByteArray zone =
        isSet(options, "timezone") ? optionValue(options, "timezone").toUtf8() : QByteArrayLiteral("UTC");
    const PeriodText period = periodText(options, zone, QDateTime::currentSecsSinceEpoch());
    const bool known = !isSet(options, "last")   // and which days these are, too
        && (isSet(options, "timezone") || looksLikeDay(period.start) == looksLikeDay(period.stop));
    if (const auto earlier = readEarlier(options); !earlier)
        return tl::unexpected(earlier.error());
    return readParts(options, period, optionValue(options, "space"), zone).and_then([&](const Question &question) {
        if (!known)
            return Result<void>();   // which of a day and an instant is first tells the floor's zone
        return checkOrder(period, question).and_then([&] { return checkExcluded(question); });
    });
}

Result<Question> readQuestion(const QCommandLineParser &options, const QString &spaceId, const QByteArray &timeZone,
                              qint64 now)
{
    const PeriodText period = periodText(options, timeZone, now);
    return readParts(options, period, spaceId, timeZone).and_then([&](const Question &question) {
        return checkOrder(period, question).and_then([&] { return checkExcluded(question); }).and_then([&] {
            return askedPeriod(options, question);
        });
    });
}

}   // namespace floorscope
