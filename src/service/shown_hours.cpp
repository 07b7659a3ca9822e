// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/shown_hours.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/named_hours.h"

#include <algorithm>
#include <bitset>
#include <map>

namespace floorscope {

namespace {

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

/// What the question wants, each hour named by a day of its range: a night that began before it, by its first day.
std::vector<WantedSpan> wantedInRange(const Question &question)
{
    std::vector<WantedSpan> wanted = wantedSpans(question).value_or(std::vector<WantedSpan>());
    const QDate first = localDays(question.range, question.timeZone).first;
    for (WantedSpan &one : wanted)
        one.day = std::max(one.day, first);
    return wanted;
}

/// Each day that the question wants, and whether it was asked. Silent days that are left out are neither.
std::map<QDate, bool> wantedDays(const Heatmap &heatmap, const Question &question)
{
    std::map<QDate, bool> days;
    const std::optional<std::vector<QDate>> &silent = heatmap.observed.silentDays;
    for (const WantedSpan &wanted : wantedInRange(question)) {
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

/// Without a question: the days that have hours, as long as one follows the other.
std::vector<DayRange> touchedStretches(const Heatmap &heatmap)
{
    std::vector<DayRange> result;
    for (const WantedSpan &hours : namedHours(heatmap)) {
        if (!result.empty() && hours.day <= result.back().second.addDays(1))
            result.back().second = std::max(result.back().second, hours.day);
        else
            result.emplace_back(hours.day, hours.day);
    }
    return result;
}

bool allAsked(const std::map<QDate, bool> &days)
{
    return !days.empty() && std::all_of(days.begin(), days.end(), [](const auto &day) { return day.second; });
}

/// From the first to the last hour of a stretch: whole days, but where its hours begin later than they were wanted or
/// end earlier, and where the range does.
TimeSpan stretchHours(const Heatmap &heatmap, const Question &question, DayRange days)
{
    const TimeZone zone = zoneOrUtc(question.timeZone);
    const TimeSpan whole =
        intersected({zone.firstInstant(days.first), zone.firstInstant(days.second.addDays(1))}, question.range);
    const std::vector<WantedSpan> wanted = wantedInRange(question);
    const auto first =
        std::partition_point(wanted.begin(), wanted.end(), [&](const WantedSpan &one) { return one.day < days.first; });
    const auto end =
        std::partition_point(first, wanted.end(), [&](const WantedSpan &one) { return one.day <= days.second; });
    if (first == end)
        return whole;
    const TimeSpan asked{first->span.start, std::prev(end)->span.stop};
    TimeSpan hours{asked.stop, asked.start};
    for (const Interval &interval : heatmap.observed.intervals)
        if (overlaps(interval.span, asked))
            hours = {std::min(hours.start, interval.span.start), std::max(hours.stop, interval.span.stop)};
    return {hours.start > asked.start ? hours.start : whole.start, hours.stop < asked.stop ? hours.stop : whole.stop};
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
    if (!question)
        return touchedStretches(heatmap);
    const std::map<QDate, bool> wanted = wantedDays(heatmap, *question);
    return allAsked(wanted) ? std::vector<DayRange>{localDays(question->range, question->timeZone)} : stretches(wanted);
}

std::vector<TimeSpan> shownSpans(const Heatmap &heatmap)
{
    std::vector<TimeSpan> spans;
    if (const std::optional<Question> question = toQuestion(heatmap))
        for (const DayRange &days : shownDays(heatmap))
            spans.push_back(stretchHours(heatmap, *question, days));
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
