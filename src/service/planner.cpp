// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/planner.h"

#include "heatmap/local_time.h"
#include "service/time_zone_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace floorscope {

namespace {

constexpr int kMinutesOfDay = 1440;

bool isValid(const WeekPattern &week)
{
    return std::all_of(week.begin(), week.end(), [](const std::vector<MinuteSpan> &day) {
        return std::all_of(day.begin(), day.end(), [](const MinuteSpan &hours) {
            return hours.start >= 0 && hours.start < kMinutesOfDay && hours.stop > hours.start
                && hours.stop <= hours.start + kMinutesOfDay;
        });
    });
}

bool isExcluded(const Question &question, QDate day)
{
    return std::find(question.excluded.begin(), question.excluded.end(), day) != question.excluded.end();
}

/// The hours that `day` names, as far as they lie in a stretch of constant offset.
void appendDay(const Question &question, const OffsetSpan &piece, qint64 day, std::vector<WantedSpan> &wanted)
{
    const QDate date = dateOfDayNumber(day);
    if (isExcluded(question, date))
        return;
    const qint64 midnight = day * kDaySeconds - piece.offset;
    for (const MinuteSpan &hours : question.week[static_cast<std::size_t>(date.dayOfWeek() - 1)]) {
        const TimeSpan span = intersected(piece.span, {midnight + hours.start * 60, midnight + hours.stop * 60});
        if (!span.isEmpty())
            wanted.push_back({span, date});
    }
}

std::vector<WantedSpan> patternSpans(const Question &question, const TimeZone &zone)
{
    std::vector<WantedSpan> wanted;
    for (const OffsetSpan &piece : offsetSpans(zone, question.range)) {
        const qint64 dayBefore = dayNumber(piece.span.start + piece.offset) - 1;
        const qint64 lastDay = dayNumber(piece.span.stop - 1 + piece.offset);
        for (qint64 day = dayBefore; day <= lastDay; ++day)
            appendDay(question, piece, day, wanted);
    }
    return wanted;
}

/// In order and disjoint: where spans overlap, the one that began first keeps the hours; what abuts in one day is one
/// span.
std::vector<WantedSpan> disjoint(std::vector<WantedSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const WantedSpan &a, const WantedSpan &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.day < b.day;
    });
    std::vector<WantedSpan> result;
    for (WantedSpan next : spans) {
        if (!result.empty())
            next.span.start = std::max(next.span.start, result.back().span.stop);
        if (next.span.isEmpty())
            continue;
        if (!result.empty() && result.back().day == next.day && result.back().span.stop == next.span.start)
            result.back().span.stop = next.span.stop;
        else
            result.push_back(next);
    }
    return result;
}

std::map<QDate, qint64> secondsByDay(const std::vector<WantedSpan> &wanted)
{
    std::map<QDate, qint64> seconds;
    for (const WantedSpan &one : wanted)
        seconds[one.day] += one.span.seconds();
    return seconds;
}

/// Tells the days that have all their hours in the range from those that a wider range would give more.
void markWholeDays(Question question, const TimeZone &zone, std::vector<WantedSpan> &wanted)
{
    std::map<QDate, qint64> asked = secondsByDay(wanted);
    question.range = {question.range.start - 3 * kDaySeconds, question.range.stop + 3 * kDaySeconds};
    std::map<QDate, qint64> all = secondsByDay(disjoint(patternSpans(question, zone)));
    for (WantedSpan &one : wanted)
        one.wholeDay = asked[one.day] >= all[one.day];
}

Error nothingWanted(Question question, const TimeZone &zone)
{
    const bool leftOut = !std::exchange(question.excluded, {}).empty() && !patternSpans(question, zone).empty();
    return because({ErrorKind::BadQuestion, {}, {}}, leftOut ? Reason::EveryDayLeftOut : Reason::NoHourInPeriod);
}

std::vector<TimeSpan> timeSpans(const std::vector<WantedSpan> &wanted)
{
    std::vector<TimeSpan> spans;
    spans.reserve(wanted.size());
    for (const WantedSpan &one : wanted)
        spans.push_back(one.span);
    return spans;
}

/// `hours` cut at each of `boundaries`; both sorted.
std::vector<TimeSpan> cutAt(const std::vector<TimeSpan> &hours, const std::vector<qint64> &boundaries)
{
    std::vector<TimeSpan> pieces;
    for (TimeSpan rest : hours) {
        auto cut = std::upper_bound(boundaries.begin(), boundaries.end(), rest.start);
        for (; cut != boundaries.end() && *cut < rest.stop; ++cut) {
            pieces.push_back({rest.start, *cut});
            rest.start = *cut;
        }
        pieces.push_back(rest);
    }
    return pieces;
}

/// The first multiple of the longest request after `instant`.
qint64 nextFixedBoundary(qint64 instant)
{
    const qint64 past = ((instant % kLongestRequest) + kLongestRequest) % kLongestRequest;
    return instant + kLongestRequest - past;
}

/// What is too long for one request is cut on the fixed boundaries; the rest stays whole, which takes the fewest
/// requests.
std::vector<TimeSpan> cutTooLong(const std::vector<TimeSpan> &hours)
{
    std::vector<TimeSpan> pieces;
    for (TimeSpan rest : hours) {
        while (rest.seconds() > kLongestRequest) {
            const qint64 cut = nextFixedBoundary(rest.start);
            pieces.push_back({rest.start, cut});
            rest.start = cut;
        }
        pieces.push_back(rest);
    }
    return pieces;
}

/// Where the question's split cuts; nothing where it leaves the hours whole.
std::optional<WallClockUnit> cutUnit(const Question &question)
{
    switch (question.split) {
    case Split::Auto: return std::nullopt;
    case Split::Week: return question.leaveOutSilent ? std::nullopt : std::optional(kLocalWeeks);
    case Split::Day: return kLocalDays;
    case Split::Hour: return kLocalHours;
    }
    return std::nullopt;
}

/// `hours`, apart by the day that names them. Both sorted and disjoint.
std::vector<TimeSpan> apartByDay(const std::vector<WantedSpan> &wanted, const std::vector<TimeSpan> &hours)
{
    std::vector<TimeSpan> pieces;
    auto hour = hours.begin();
    for (const WantedSpan &one : wanted) {
        while (hour != hours.end() && hour->stop <= one.span.start)
            ++hour;
        for (auto next = hour; next != hours.end() && next->start < one.span.stop; ++next)
            pieces.push_back(intersected(*next, one.span));
    }
    return pieces;
}

}   // namespace

qint64 RequestPlan::seconds() const
{
    return totalSeconds(requests);
}

Result<std::vector<WantedSpan>> wantedSpans(const Question &question)
{
    const Result<TimeZone> zone = findTimeZone(question.timeZone);
    if (!zone)
        return tl::unexpected(zone.error());
    if (question.range.isEmpty())
        return failureFor(ErrorKind::BadQuestion, Reason::StopNotAfterStart);
    if (!isWithinReach(question.range))
        return failureFor(ErrorKind::BadQuestion, Reason::OutOfReach);
    if (!isValid(question.week))
        return failureFor(ErrorKind::BadQuestion, Reason::BadSpanOfHours);
    std::vector<WantedSpan> wanted = disjoint(patternSpans(question, *zone));
    if (wanted.empty())
        return tl::unexpected(nothingWanted(question, *zone));
    markWholeDays(question, *zone, wanted);
    return wanted;
}

std::vector<WantedSpan> overAt(const std::vector<WantedSpan> &wanted, qint64 now)
{
    const qint64 minute = now - now % 60;
    std::vector<WantedSpan> over;
    for (WantedSpan one : wanted) {
        one.span.stop = std::min(one.span.stop, minute);
        if (!one.span.isEmpty())
            over.push_back(one);
    }
    return over;
}

std::vector<TimeSpan> wantedHours(const std::vector<WantedSpan> &wanted)
{
    return joined(timeSpans(wanted));
}

Result<std::vector<TimeSpan>> requestsFor(const Question &question, const std::vector<TimeSpan> &hours)
{
    const Result<TimeZone> zone = findTimeZone(question.timeZone);
    if (!zone)
        return tl::unexpected(zone.error());
    std::vector<TimeSpan> pieces = joined(hours);
    if (pieces.empty())
        return pieces;
    if (question.leaveOutSilent) {
        const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
        if (!wanted)
            return tl::unexpected(wanted.error());
        pieces = apartByDay(*wanted, pieces);
    }
    if (const std::optional<WallClockUnit> cuts = cutUnit(question); cuts && !pieces.empty())
        pieces = cutAt(pieces, localBoundaries(*zone, {pieces.front().start - 1, pieces.back().stop}, *cuts));
    return cutTooLong(pieces);
}

Result<RequestPlan> planFor(const Question &question)
{
    Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
    if (!wanted)
        return tl::unexpected(wanted.error());
    Result<std::vector<TimeSpan>> requests = requestsFor(question, timeSpans(*wanted));
    if (!requests)
        return tl::unexpected(requests.error());
    return RequestPlan{std::move(*wanted), std::move(*requests)};
}

}   // namespace floorscope
