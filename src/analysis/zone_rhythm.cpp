// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_rhythm.h"

#include "analysis/zone_stretches.h"
#include "heatmap/local_time.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

std::size_t hourOfWeek(const LocalHour &piece)
{
    return static_cast<std::size_t>((piece.day.dayOfWeek() - 1) * 24 + piece.hour);
}

/// What one interval tells of one place: its detections; nothing where they are missing, or not told.
struct Told
{
    bool missing = false;
    std::optional<double> detections;
};

void add(RhythmPart &part, qint64 seconds, const Told &told, bool alone)
{
    const double hours = inHours(seconds);
    (told.missing ? part.missing : alone && told.detections ? part.hours : part.untold) += hours;
}

/// Adds an interval, hour by hour, to its parts of the time; `partAt(piece)` yields the part of a piece. Detections go
/// to a part that is the only one.
template <typename PartAt>
void addPieces(const std::vector<LocalHour> &pieces, const Told &told, PartAt partAt)
{
    RhythmPart *const first = &partAt(pieces.front());
    const bool alone =
        std::all_of(pieces.begin(), pieces.end(), [&](const LocalHour &piece) { return &partAt(piece) == first; });
    for (const LocalHour &piece : pieces)
        add(partAt(piece), piece.seconds, told, alone);
    if (alone && told.detections)
        first->detections += *told.detections;
}

/// A rhythm while it grows.
class Growing
{
public:
    void add(const std::vector<LocalHour> &pieces, const Told &told)
    {
        addPieces(pieces, told, [this](const LocalHour &piece) -> RhythmPart & { return m_week[hourOfWeek(piece)]; });
        addPieces(pieces, told, [this](const LocalHour &piece) -> RhythmPart & { return m_days[piece.day]; });
    }
    [[nodiscard]] Rhythm rhythm() const
    {
        Rhythm result{m_week, {}};
        for (const auto &[day, part] : m_days)
            result.days.push_back({day, part});
        return result;
    }

private:
    std::array<RhythmPart, kHoursOfWeek> m_week{};
    std::map<QDate, RhythmPart> m_days;
};

/// Of each zone, and behind them of the whole floor, which answers tell that do not tell their cells.
std::vector<Rhythm> grown(const Heatmap &map, const std::vector<ZoneStretch> &stretches, std::size_t zones)
{
    const TimeZone zone = zoneOrUtc(map.observed.timeZone);
    auto stretch = stretches.begin();
    std::vector<Growing> growing(zones + 1);
    for (const Interval &interval : map.observed.intervals) {
        const bool missing = interval.status == IntervalStatus::Missing;
        const ZoneStretch *told = stretch != stretches.end() && stretch->span == interval.span ? &*stretch++ : nullptr;
        const std::vector<LocalHour> pieces = localHours(zone, interval.span);
        if (pieces.empty())
            continue;
        for (std::size_t i = 0; i < zones; ++i)
            growing[i].add(pieces, {missing, told ? std::optional(told->zones[i]) : std::nullopt});
        growing.back().add(pieces,
                           {missing, missing ? std::nullopt : std::optional(static_cast<double>(interval.detections))});
    }
    std::vector<Rhythm> result(growing.size());
    std::transform(growing.begin(), growing.end(), result.begin(), [](const Growing &one) { return one.rhythm(); });
    return result;
}

}   // namespace

bool wasAsked(const RhythmPart &part)
{
    return part.hours > 0.0 || part.untold > 0.0 || part.missing > 0.0;
}

std::optional<double> perHour(const RhythmPart &part)
{
    return part.hours > 0.0 ? std::optional(part.detections / part.hours) : std::nullopt;
}

std::vector<Rhythm> rhythms(const Heatmap &map, const ZoneShares &cells)
{
    return map.withheld ? std::vector<Rhythm>() : grown(map, zoneStretches(map, cells), cells.zones.size());
}

Rhythm floorRhythm(const Heatmap &map)
{
    return map.withheld ? Rhythm() : grown(map, {}, 0).front();
}

KeptMerged keptMerged(const Heatmap &map)
{
    bool told = false, untold = false;
    for (const Interval &interval : map.observed.intervals)
        if (interval.status == IntervalStatus::Ok)
            (interval.cells ? told : untold) = true;
    return !untold ? KeptMerged::None : told ? KeptMerged::Some : KeptMerged::All;
}

bool hasUntoldHours(const Rhythm &rhythm)
{
    return std::any_of(rhythm.week.begin(), rhythm.week.end(),
                       [](const RhythmPart &part) { return part.untold > 0.0; });
}

bool hasUntoldDays(const Rhythm &rhythm)
{
    return std::any_of(rhythm.days.begin(), rhythm.days.end(),
                       [](const RhythmDay &day) { return day.part.untold > 0.0; });
}

int knownHours(const Rhythm &rhythm)
{
    return static_cast<int>(
        std::count_if(rhythm.week.begin(), rhythm.week.end(), [](const RhythmPart &part) { return part.hours > 0.0; }));
}

std::optional<BusiestHour> busiestHour(const Rhythm &rhythm)
{
    if (hasUntoldHours(rhythm))
        return std::nullopt;
    BusiestHour busiest;
    for (std::size_t at = 0; at < kHoursOfWeek; ++at)
        if (const double rate = perHour(rhythm.week[at]).value_or(0.0); rate > busiest.perHour)
            busiest = {static_cast<int>(at / 24), static_cast<int>(at % 24), rate};
    return busiest.perHour > 0.0 ? std::optional(busiest) : std::nullopt;
}

}   // namespace floorscope
