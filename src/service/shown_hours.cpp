// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/shown_hours.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/planner.h"

#include <algorithm>
#include <bitset>
#include <map>

namespace floorscope {

namespace {

constexpr int kFarApart = 4;   ///< days without an hour that are more than a long weekend
constexpr std::size_t kWeekHours = 168;

bool overlaps(TimeSpan a, TimeSpan b)
{
    return a.start < b.stop && b.start < a.stop;
}

/// Whether an hour of `span` was asked. `intervals` are in order and disjoint.
bool isAsked(const std::vector<Interval> &intervals, TimeSpan span)
{
    const auto after = std::partition_point(intervals.begin(), intervals.end(), [span](const Interval &interval) {
        return interval.span.stop <= span.start;
    });
    return after != intervals.end() && overlaps(after->span, span);
}

/// Each day that the question wants, and whether it was asked. Silent days that are left out are neither.
std::map<QDate, bool> wantedDays(const Heatmap &heatmap, const Question &question)
{
    std::map<QDate, bool> days;
    const std::optional<std::vector<QDate>> &silent = heatmap.observed.silentDays;
    for (const WantedSpan &wanted : wantedSpans(question).value_or(std::vector<WantedSpan>())) {
        const bool leftOut =
            question.leaveOutSilent && silent && std::find(silent->begin(), silent->end(), wanted.day) != silent->end();
        if (!leftOut)
            days[wanted.day] = days[wanted.day] || isAsked(heatmap.observed.intervals, wanted.span);
    }
    return days;
}

std::vector<DayRange> stretches(const std::map<QDate, bool> &days)
{
    std::vector<DayRange> result;
    bool open = false;
    for (const auto &[day, asked] : days) {
        if (asked && open)
            result.back().second = day;
        else if (asked)
            result.emplace_back(day, day);
        open = asked;
    }
    return result;
}

/// The local days that intervals touch, without their question.
std::vector<DayRange> touchedDays(const Observation &observed)
{
    std::vector<DayRange> result;
    for (const Interval &interval : observed.intervals) {
        const auto [first, last] = localDays(interval.span, observed.timeZone);
        if (!result.empty() && result.back().second.daysTo(first) <= kFarApart)
            result.back().second = std::max(result.back().second, last);
        else
            result.emplace_back(first, last);
    }
    return result;
}

/// The hours of the local week, counted from Monday, that intervals touch.
std::bitset<kWeekHours> weekProfile(const Observation &observed)
{
    std::bitset<kWeekHours> hours;
    const TimeZone zone = zoneOrUtc(observed.timeZone);
    for (const Interval &interval : observed.intervals) {
        for (const OffsetSpan &piece : offsetSpans(zone, interval.span)) {
            const qint64 monday = kLocalWeeks.phase;
            const qint64 first = (piece.span.start + piece.offset - monday) / kHourSeconds;
            const qint64 last = (piece.span.stop - 1 + piece.offset - monday) / kHourSeconds;
            for (qint64 hour = first; hour <= last && hour < first + qint64(kWeekHours); ++hour)
                hours.set(
                    static_cast<std::size_t>((hour % qint64(kWeekHours) + qint64(kWeekHours)) % qint64(kWeekHours)));
        }
    }
    return hours;
}

bool countsSilentDays(const Heatmap &heatmap)
{
    const bool leftOut = heatmap.origin.asked && heatmap.origin.asked->leaveOutSilent;
    return heatmap.observed.silentDays && !heatmap.observed.silentDays->empty() && !leftOut;
}

}   // namespace

std::vector<DayRange> shownDays(const Heatmap &heatmap)
{
    if (heatmap.observed.intervals.empty())
        return {};
    const std::optional<Question> question = toQuestion(heatmap);
    return question ? stretches(wantedDays(heatmap, *question)) : touchedDays(heatmap.observed);
}

std::vector<TimeSpan> shownSpans(const Heatmap &heatmap)
{
    const std::optional<Question> question = toQuestion(heatmap);
    if (!question || question->week != everyHour())
        return {};
    const TimeZone zone = zoneOrUtc(heatmap.observed.timeZone);
    std::vector<TimeSpan> spans;
    for (const auto &[first, last] : shownDays(heatmap)) {
        const TimeSpan days{zone.firstInstant(first), zone.firstInstant(last.addDays(1))};
        TimeSpan hours{days.stop, days.start};
        for (const Interval &interval : heatmap.observed.intervals)
            if (overlaps(interval.span, days))
                hours = {std::min(hours.start, std::max(interval.span.start, days.start)),
                         std::max(hours.stop, std::min(interval.span.stop, days.stop))};
        spans.push_back(hours);
    }
    return spans;
}

std::vector<Mismatch> mismatches(const Heatmap &before, const Heatmap &after)
{
    const std::vector<Interval> &a = before.observed.intervals;
    const std::vector<Interval> &b = after.observed.intervals;
    std::vector<Mismatch> found;
    if (!a.empty() && !b.empty()) {
        const bool zonesKnown = TimeZone::find(before.observed.timeZone) && TimeZone::find(after.observed.timeZone);
        if (zonesKnown && weekProfile(before.observed) != weekProfile(after.observed))
            found.push_back(Mismatch::OtherHours);
        if (std::any_of(a.begin(), a.end(), [&b](const Interval &interval) { return isAsked(b, interval.span); }))
            found.push_back(Mismatch::Overlap);
        else if (b.front().span.start < a.front().span.start)
            found.push_back(Mismatch::Reversed);
    }
    if (countsSilentDays(before))
        found.push_back(Mismatch::SilentBefore);
    if (countsSilentDays(after))
        found.push_back(Mismatch::SilentAfter);
    return found;
}

}   // namespace floorscope
