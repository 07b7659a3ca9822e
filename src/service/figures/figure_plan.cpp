// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/figures/figure_plan.h"

#include "heatmap/local_time.h"
#include "service/retry/pieces.h"
#include "service/time_zone_names.h"

#include <algorithm>

namespace floorscope {

namespace {

/// `hours` as the stretches between the cuts that hold them: each from its first hour to its last.
std::vector<TimeSpan> hulls(const std::vector<TimeSpan> &hours, const std::vector<qint64> &cuts)
{
    std::vector<TimeSpan> result;
    std::optional<std::ptrdiff_t> last;
    const auto add = [&](TimeSpan piece) {
        const std::ptrdiff_t unit = std::upper_bound(cuts.begin(), cuts.end(), piece.start) - cuts.begin();
        if (last == unit)
            result.back().stop = piece.stop;
        else
            result.push_back(piece);
        last = unit;
    };
    for (TimeSpan rest : hours) {
        for (auto cut = std::upper_bound(cuts.begin(), cuts.end(), rest.start); cut != cuts.end() && *cut < rest.stop;
             ++cut) {
            add({rest.start, *cut});
            rest.start = *cut;
        }
        add(rest);
    }
    return result;
}

/// The places of that kind of which the topic is told, so many at a time as one request names.
std::vector<std::vector<FigurePlace>> batches(const std::vector<FigurePlace> &places, PlaceKind kind, FigureTopic topic)
{
    std::vector<std::vector<FigurePlace>> result;
    for (const FigurePlace &place : places) {
        if (place.kind != kind || place.id.isEmpty() || !isOffered(topic, place))
            continue;
        if (result.empty() || result.back().size() >= kMostPlaces)
            result.emplace_back();
        result.back().push_back(place);
    }
    return result;
}

}   // namespace

void accept(Figures &figures, const std::vector<FigureSeries> &came)
{
    for (const FigureSeries &one : came) {
        const FigureSeries part = inside(one, figures.hours);
        const auto known = std::find_if(figures.series.begin(), figures.series.end(), [&](const FigureSeries &other) {
            return other.kind == one.kind && other.place == one.place;
        });
        if (known == figures.series.end())
            figures.series.push_back(part);
        else
            *known = joined(*known, part);
    }
}

std::vector<FigurePlace> figurePlaces(const Floor &floor)
{
    std::vector<FigurePlace> places;
    for (const Zone &room : floor.rooms)
        places.push_back({PlaceKind::Room, room.id, room.name});
    for (const Zone &zone : floor.zones)
        places.push_back({PlaceKind::Zone, zone.id, zone.name});
    QStringList entrances;
    for (const Sensor &sensor : floor.sensors)
        if (sensor.entrance && !sensor.id.isEmpty())
            entrances << sensor.id;
    places.push_back({PlaceKind::Floor, floor.id, floor.name, entrances});
    std::erase_if(places, [](const FigurePlace &place) { return place.id.isEmpty(); });
    return places;
}

bool isOffered(FigureTopic topic, const FigurePlace &place)
{
    return topic != FigureTopic::Traffic || place.kind == PlaceKind::Room || !place.entrances.isEmpty();
}

QStringList askedIds(const FigurePlace &place, FigureTopic topic)
{
    const bool bySensors = topic == FigureTopic::Traffic && place.kind == PlaceKind::Floor;
    return bySensors ? place.entrances : QStringList{place.id};
}

std::vector<FigureKind> kindsOf(FigureTopic topic)
{
    switch (topic) {
    case FigureTopic::Occupancy: return {FigureKind::Occupancy};
    case FigureTopic::Presence: return {FigureKind::PresenceTime};
    case FigureTopic::Traffic: return {FigureKind::Entries, FigureKind::Exits};
    }
    return {};
}

qint64 bucketSeconds(const WeekPattern &week)
{
    for (const int minutes : {60, 5}) {
        const bool fits = std::all_of(week.begin(), week.end(), [&](const std::vector<MinuteSpan> &day) {
            return std::all_of(day.begin(), day.end(), [&](const MinuteSpan &hours) {
                return hours.start % minutes == 0 && hours.stop % minutes == 0;
            });
        });
        if (fits)
            return minutes * 60;
    }
    return 60;
}

Result<FiguresPlan> planFigures(const FiguresQuestion &question, qint64 now)
{
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(question.hours);
    const Result<TimeZone> zone = findTimeZone(question.hours.timeZone);
    if (!wanted || !zone)
        return tl::unexpected(wanted ? zone.error() : wanted.error());
    FiguresPlan plan;
    plan.hours = wantedHours(overAt(*wanted, now));
    if (plan.hours.empty())
        return failure(ErrorKind::NotOverYet);
    const qint64 bucket = bucketSeconds(question.hours.week);
    const std::vector<TimeSpan> spans =
        hulls(plan.hours,
              localBoundaries(*zone, {plan.hours.front().start - 1, plan.hours.back().stop},
                              bucket == kHourSeconds ? kLocalWeeks : kLocalDays));
    for (const FigureTopic topic : question.topics)
        for (const PlaceKind kind : {PlaceKind::Room, PlaceKind::Zone, PlaceKind::Floor})
            for (const std::vector<FigurePlace> &places : batches(question.places, kind, topic))
                for (const TimeSpan span : spans)
                    plan.requests.push_back({topic, kind, places, span, bucket, question.hours.timeZone});
    return plan;
}

std::optional<std::pair<FigureRequest, FigureRequest>> halvedRequest(const FigureRequest &request)
{
    if (!canBeHalved(request.span) || request.span.seconds() < 2 * request.bucketSeconds)
        return std::nullopt;
    const std::vector<qint64> hours = localBoundaries(zoneOrUtc(request.timeZone), request.span, kLocalHours);
    const qint64 middle = request.span.start + request.span.seconds() / 2;
    const auto cut = std::lower_bound(hours.begin(), hours.end(), middle);
    if (cut == hours.end() || *cut <= request.span.start)
        return std::nullopt;
    std::pair<FigureRequest, FigureRequest> halves{request, request};
    halves.first.span.stop = *cut;
    halves.second.span.start = *cut;
    return halves;
}

}   // namespace floorscope
