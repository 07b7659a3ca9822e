// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/planner.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

/// What is known of the hours that one day names.
struct DayRecord
{
    qint64 wantedSeconds = 0;
    qint64 observedSeconds = 0;
    bool detected = false;
    bool whole = true;
    [[nodiscard]] bool isSilent() const { return whole && observedSeconds == wantedSeconds && !detected; }
};

using DayRecords = std::map<QDate, DayRecord>;

DayRecords recordsFor(const std::vector<WantedSpan> &wanted)
{
    DayRecords records;
    for (const WantedSpan &one : wanted) {
        DayRecord &record = records[one.day];
        record.wantedSeconds += one.span.seconds();
        record.whole = record.whole && one.wholeDay;
    }
    return records;
}

/// Adds an answer to the day that it belongs to. False: it reaches beyond that day's own hours.
bool addAnswer(const Interval &answer, const std::vector<WantedSpan> &wanted, DayRecords &records)
{
    auto touched = std::partition_point(
        wanted.begin(), wanted.end(), [&answer](const WantedSpan &one) { return one.span.stop <= answer.span.start; });
    if (touched == wanted.end() || touched->span.start >= answer.span.stop)
        return true;
    const QDate day = touched->day;
    qint64 seconds = 0;
    for (; touched != wanted.end() && touched->span.start < answer.span.stop; ++touched) {
        if (touched->day != day)
            return false;
        seconds += intersected(touched->span, answer.span).seconds();
    }
    DayRecord &record = records[day];
    record.observedSeconds += seconds;
    record.detected = record.detected || answer.detections > 0;
    return seconds == answer.span.seconds();
}

}   // namespace

std::optional<std::vector<QDate>> silentDays(const std::vector<WantedSpan> &wanted,
                                             const std::vector<Interval> &answered)
{
    DayRecords records = recordsFor(wanted);
    for (const Interval &answer : answered) {
        if (answer.status == IntervalStatus::Ok && !answer.span.isEmpty() && !addAnswer(answer, wanted, records))
            return std::nullopt;
    }
    std::vector<QDate> silent;
    for (const auto &[day, record] : records) {
        if (record.isSilent())
            silent.push_back(day);
    }
    return silent;
}

}   // namespace floorscope
