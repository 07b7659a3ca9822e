// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_rhythm.h"

#include "analysis/zone_stretches.h"
#include "base/time_zone.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

/// Seconds of an interval that lie in one local hour.
struct Piece
{
    QDate day;
    std::size_t hourOfWeek = 0;
    qint64 seconds = 0;
};

qint64 dayOf(qint64 localSecond)
{
    return (localSecond - (localSecond % kDay + kDay) % kDay) / kDay;
}

std::vector<Piece> piecesOf(TimeSpan span, const TimeZone &zone)
{
    std::vector<Piece> pieces;
    for (qint64 at = span.start, next = at; at < span.stop; at = next) {
        const qint64 local = at + zone.offsetAt(at);
        const qint64 second = local - dayOf(local) * kDay;
        const QDate day = QDate(1970, 1, 1).addDays(dayOf(local));
        next = std::min({at + kHour - second % kHour, span.stop, zone.nextChange(at).value_or(span.stop)});
        pieces.push_back({day, static_cast<std::size_t>((day.dayOfWeek() - 1) * 24 + second / kHour), next - at});
    }
    return pieces;
}

double hoursOf(qint64 seconds)
{
    return static_cast<double>(seconds) / static_cast<double>(kHour);
}

/// What one interval tells of one place: its detections; nothing where they are missing, or not told.
struct Told
{
    bool missing = false;
    std::optional<double> detections;
};

void add(RhythmPart &part, qint64 seconds, const Told &told, bool alone)
{
    const double hours = hoursOf(seconds);
    (told.missing ? part.missing : alone && told.detections ? part.hours : part.untold) += hours;
}

/// Adds an interval to its parts of the time; `partAt(piece)` yields the part of a piece. Detections go to a part that
/// is the only one.
template <typename PartAt>
void addPieces(const std::vector<Piece> &pieces, const Told &told, PartAt partAt)
{
    RhythmPart *const first = &partAt(pieces.front());
    const bool alone =
        std::all_of(pieces.begin(), pieces.end(), [&](const Piece &piece) { return &partAt(piece) == first; });
    for (const Piece &piece : pieces)
        add(partAt(piece), piece.seconds, told, alone);
    if (alone && told.detections)
        first->detections += *told.detections;
}

/// A rhythm while it grows.
class Growing
{
public:
    void add(const std::vector<Piece> &pieces, const Told &told)
    {
        addPieces(pieces, told, [this](const Piece &piece) -> RhythmPart & { return m_week[piece.hourOfWeek]; });
        addPieces(pieces, told, [this](const Piece &piece) -> RhythmPart & { return m_days[piece.day]; });
    }
    [[nodiscard]] Rhythm rhythm() const
    {
        Rhythm result{m_week, {}, false};
        for (const auto &[day, part] : m_days)
            result.days.push_back({day, part});
        return result;
    }

private:
    std::array<RhythmPart, kHoursOfWeek> m_week{};
    std::map<QDate, RhythmPart> m_days;
};

}   // namespace

bool wasAsked(const RhythmPart &part)
{
    return part.hours > 0.0 || part.untold > 0.0 || part.missing > 0.0;
}

std::optional<double> perHour(const RhythmPart &part)
{
    return part.hours > 0.0 ? std::optional(part.detections / part.hours) : std::nullopt;
}

std::vector<Rhythm> rhythms(const Heatmap &map, const ZoneCells &cells)
{
    if (map.withheld)
        return {};
    const TimeZone zone = TimeZone::find(map.observed.timeZone).value_or(TimeZone());
    const std::vector<ZoneStretch> stretches = zoneStretches(map, cells);
    auto stretch = stretches.begin();
    const std::size_t zones = cells.zones.size();
    std::vector<Growing> growing(zones + 1);
    for (const Interval &interval : map.observed.intervals) {
        const bool missing = interval.status == IntervalStatus::Missing;
        const ZoneStretch *told = stretch != stretches.end() && stretch->span == interval.span ? &*stretch++ : nullptr;
        const std::vector<Piece> pieces = piecesOf(interval.span, zone);
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
