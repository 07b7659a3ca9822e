// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/local_time.h"

#include "base/floor_divided.h"

#include <algorithm>
#include <optional>

namespace floorscope {

namespace {

qint64 unitNumber(qint64 localSecond, WallClockUnit unit)
{
    return floorDivided(localSecond - unit.phase, unit.unit);
}

/// Where the offset that holds at `from` ends, at most `limit`.
qint64 endOfOffset(const TimeZone &zone, qint64 from, qint64 limit)
{
    return std::min(zone.nextChange(from).value_or(limit), limit);
}

/// Whether a unit begins where `after` takes over from `before`.
bool beginsAtChange(const OffsetSpan &before, const OffsetSpan &after, WallClockUnit unit)
{
    const qint64 at = after.span.start;
    const qint64 shown = at + after.offset;
    return (shown - unit.phase) % unit.unit == 0 || unitNumber(at - 1 + before.offset, unit) != unitNumber(shown, unit);
}

void appendBoundariesInside(const OffsetSpan &piece, WallClockUnit unit, std::vector<qint64> &boundaries)
{
    qint64 number = unitNumber(piece.span.start + piece.offset, unit) + 1;
    for (;; ++number) {
        const qint64 at = number * unit.unit + unit.phase - piece.offset;
        if (at >= piece.span.stop)
            return;
        boundaries.push_back(at);
    }
}

}   // namespace

TimeZone zoneOrUtc(const QByteArray &ianaId)
{
    return TimeZone::find(ianaId).value_or(TimeZone());
}

std::vector<OffsetSpan> offsetSpans(const TimeZone &zone, TimeSpan range)
{
    std::vector<OffsetSpan> result;
    for (qint64 at = range.start; at < range.stop;) {
        const qint64 offset = zone.offsetAt(at);
        const qint64 end = endOfOffset(zone, at, range.stop);
        if (!result.empty() && result.back().offset == offset)
            result.back().span.stop = end;
        else
            result.push_back({{at, end}, offset});
        at = end;
    }
    return result;
}

std::vector<qint64> localBoundaries(const TimeZone &zone, TimeSpan range, WallClockUnit unit)
{
    std::vector<qint64> boundaries;
    const std::vector<OffsetSpan> pieces = offsetSpans(zone, range);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && beginsAtChange(pieces[i - 1], pieces[i], unit))
            boundaries.push_back(pieces[i].span.start);
        appendBoundariesInside(pieces[i], unit, boundaries);
    }
    return boundaries;
}

std::vector<LocalHour> localHours(const TimeZone &zone, TimeSpan range)
{
    std::vector<qint64> ends = localBoundaries(zone, range, kLocalHours);
    ends.push_back(range.stop);
    std::vector<LocalHour> hours;
    qint64 from = range.start;
    for (const qint64 end : ends) {
        const qint64 local = from + zone.offsetAt(from);
        const qint64 day = dayNumber(local);
        if (end > from)
            hours.push_back(
                {dateOfDayNumber(day), static_cast<int>((local - day * kDaySeconds) / kHourSeconds), end - from});
        from = end;
    }
    return hours;
}

qint64 dayNumber(qint64 localSecond)
{
    return floorDivided(localSecond, kDaySeconds);
}

QDate dateOfDayNumber(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

std::pair<QDate, QDate> localDays(TimeSpan range, const QByteArray &timeZone)
{
    const TimeZone zone = zoneOrUtc(timeZone);
    const qint64 last = std::max(range.start, range.stop - 1);
    return {zone.localTime(range.start).date(), zone.localTime(last).date()};
}

}   // namespace floorscope
