// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/merge_hours.h"

#include "base/time_zone.h"
#include "heatmap/binning.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace floorscope {

namespace {

constexpr double kMicrosecondsPerHour = 3.6e9;

bool startsBefore(const Interval &a, const Interval &b)
{
    return a.span < b.span;
}

std::vector<Interval> observedIntervals(const std::vector<Part> &parts)
{
    std::vector<Interval> result;
    for (const Part &part : parts)
        for (const Interval &interval : part.observed.intervals)
            if (interval.status == IntervalStatus::Ok)
                result.push_back(interval);
    std::sort(result.begin(), result.end(), startsBefore);
    return result;
}

std::vector<TimeSpan> missingSpans(const std::vector<Part> &parts)
{
    std::vector<TimeSpan> result;
    for (const Part &part : parts) {
        const std::vector<TimeSpan> missing = spans(part.observed, IntervalStatus::Missing);
        result.insert(result.end(), missing.begin(), missing.end());
    }
    return result;
}

struct ObservedSpan
{
    TimeSpan span;
    std::size_t part = 0;
    friend auto operator<=>(const ObservedSpan &, const ObservedSpan &) = default;
};

std::vector<ObservedSpan> observedSpans(const std::vector<Part> &parts)
{
    std::vector<ObservedSpan> result;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const TimeSpan &span : spans(parts[i].observed, IntervalStatus::Ok))
            result.push_back({span, i});
    std::sort(result.begin(), result.end());
    return result;
}

/// Why the parts' hours do not add: the first instant that two of them observed.
std::optional<Error> overlap(const std::vector<Part> &parts)
{
    std::optional<ObservedSpan> latest;
    for (const ObservedSpan &next : observedSpans(parts)) {
        if (latest && next.span.start < latest->span.stop)
            return because({ErrorKind::OverlappingHours, {}, {}}, Reason::FirstCommonHour,
                           {partName(parts, latest->part), partName(parts, next.part),
                            QDateTime::fromSecsSinceEpoch(next.span.start, Qt::UTC).toString(Qt::ISODate)});
        latest = next;
    }
    return std::nullopt;
}

/// What is missing and nowhere observed, cut wherever one of the missing spans begins or ends.
std::vector<Interval> missingIntervals(const std::vector<TimeSpan> &missing, const std::vector<Interval> &observed)
{
    std::vector<TimeSpan> taken;
    for (const Interval &interval : observed)
        taken.push_back(interval.span);
    std::set<qint64> cuts;
    for (const TimeSpan &span : missing)
        cuts.insert({span.start, span.stop});
    std::vector<Interval> result;
    for (TimeSpan rest : subtracted(missing, taken)) {
        for (auto cut = cuts.upper_bound(rest.start); cut != cuts.end() && *cut < rest.stop; ++cut) {
            result.push_back({{rest.start, *cut}, IntervalStatus::Missing, 0, {}, std::nullopt});
            rest.start = *cut;
        }
        result.push_back({rest, IntervalStatus::Missing, 0, {}, std::nullopt});
    }
    return result;
}

/// Added in whole microseconds, so that the order does not matter; the hours of one part stay as they are.
std::optional<double> addedHours(const std::vector<Part> &parts)
{
    if (parts.size() == 1)
        return parts.front().observed.hours;
    qint64 microseconds = 0;
    for (const Part &part : parts) {
        if (!part.observed.hours)
            return std::nullopt;
        microseconds += std::llround(*part.observed.hours * kMicrosecondsPerHour);
    }
    return static_cast<double>(microseconds) / kMicrosecondsPerHour;
}

QByteArray commonTimeZone(const std::vector<Part> &parts)
{
    QByteArray result;
    for (const Part &part : parts)
        if (!part.observed.timeZone.isEmpty() && (result.isEmpty() || part.observed.timeZone < result))
            result = part.observed.timeZone;
    return result;
}

/// The local days on which observed intervals with detections begin.
std::set<QDate> liveDays(const Part &part, const TimeZone &zone)
{
    std::set<QDate> result;
    for (const Interval &interval : part.observed.intervals)
        if (interval.detections > 0)
            result.insert(zone.localTime(interval.span.start).date());
    return result;
}

std::optional<std::vector<QDate>> commonSilentDays(const std::vector<Part> &parts, const QByteArray &timeZone)
{
    std::set<QDate> silent;
    for (const Part &part : parts) {
        if (!part.observed.silentDays)
            return std::nullopt;
        silent.insert(part.observed.silentDays->begin(), part.observed.silentDays->end());
    }
    const TimeZone zone = TimeZone::find(timeZone).value_or(TimeZone());
    for (const Part &part : parts)
        for (const QDate &day : silent.empty() ? std::set<QDate>() : liveDays(part, zone))
            if (std::find(part.observed.silentDays->begin(), part.observed.silentDays->end(), day)
                == part.observed.silentDays->end())
                silent.erase(day);
    return std::vector<QDate>(silent.begin(), silent.end());
}

}   // namespace

Result<Observation> mergedObservation(const std::vector<Part> &parts)
{
    if (const std::optional<Error> error = overlap(parts))
        return tl::unexpected<Error>(*error);
    Observation result = parts.size() == 1 ? parts.front().observed : Observation();
    result.intervals = observedIntervals(parts);
    std::vector<Interval> missing = missingIntervals(missingSpans(parts), result.intervals);
    std::move(missing.begin(), missing.end(), std::back_inserter(result.intervals));
    std::sort(result.intervals.begin(), result.intervals.end(), startsBefore);
    result.hours = addedHours(parts);
    result.timeZone = commonTimeZone(parts);
    result.silentDays = commonSilentDays(parts, result.timeZone);
    return result;
}

}   // namespace floorscope
