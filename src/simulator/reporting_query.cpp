// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reporting_query.h"

#include "base/week_start.h"
#include "simulator/demo_layout.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

constexpr std::int64_t kLongestSeconds = 400 * 86'400;

FloorPolygon wholeFloor()
{
    constexpr double far = 1e4;
    return {{-far, -far}, {far, -far}, {far, far}, {-far, far}};
}

std::vector<ReportingAsset> roomAssets(const Floor &floor)
{
    std::vector<ReportingAsset> rooms;
    for (const Zone &room : floor.rooms)
        rooms.push_back({room.id, room.name, room.areas.front().outline});   // the demo knows all its outlines
    return rooms;
}

std::vector<ReportingAsset> entranceAssets(const Floor &floor)
{
    std::vector<ReportingAsset> entrances;
    for (const Sensor &sensor : floor.sensors)
        if (sensor.entrance)
            entrances.push_back({sensor.id, sensor.name, landing(entrances.size())});
    return entrances;
}

std::vector<FloorPolygon> outlinesOf(const std::vector<ReportingAsset> &assets)
{
    std::vector<FloorPolygon> outlines;
    for (const ReportingAsset &asset : assets)
        outlines.push_back(asset.outline);
    return outlines;
}

/// Start and stop of every window that lies within `span`, aligned to local midnights (weeks: Mondays).
ReportingRead<std::vector<ReportingSpan>> windowsIn(const ReportingSpan &span, const QString &every,
                                                    const TimeZone &zone)
{
    static const std::map<QString, std::int64_t> steps{
        {QStringLiteral("1m"), 60},         {QStringLiteral("5m"), 300},    {QStringLiteral("15m"), 900},
        {QStringLiteral("30m"), 1800},      {QStringLiteral("1h"), 3600},   {QStringLiteral("6h"), 6 * 3600},
        {QStringLiteral("12h"), 12 * 3600}, {QStringLiteral("1d"), 86'400}, {QStringLiteral("1w"), 7 * 86'400}};
    const auto step = steps.find(every);
    if (step == steps.end())
        return refuse(QStringLiteral("window.every must be 1m, 5m, 15m, 30m, 1h, 6h, 12h, 1d or 1w"));
    const int days = step->second >= 7 * 86'400 ? 7 : 1;
    QDate day = zone.localTime(span.start).date();
    day = days == 7 ? weekStart(day) : day;
    std::vector<ReportingSpan> windows;
    for (std::int64_t from = zone.firstInstant(day); from < span.stop; day = day.addDays(days)) {
        const std::int64_t next = zone.firstInstant(day.addDays(days));
        const std::int64_t length = step->second >= 86'400 ? next - from : step->second;
        for (; from < next; from = std::min(from + length, next)) {
            const ReportingSpan window{from, std::min(from + length, next)};
            if (window.start >= span.start && window.stop <= span.stop)
                windows.push_back(window);
        }
    }
    return windows;
}

ReportingRead<ReportingQuery::Function> readFunction(const QString &name)
{
    static const std::map<QString, ReportingQuery::Function> functions{
        {QStringLiteral("mean"), headcountMean},
        {QStringLiteral("max"), headcountMax},
        {QStringLiteral("min"), headcountMin},
        {QStringLiteral("sum"), headcountSum},
        {QStringLiteral("median"), [](const Headcounts &counts) { return headcountMedian(counts); }},
        {QStringLiteral("first"), [](const Headcounts &counts) { return counts.empty() ? 0.0 : counts.front(); }},
        {QStringLiteral("last"), [](const Headcounts &counts) { return counts.empty() ? 0.0 : counts.back(); }}};
    const auto found = functions.find(name);
    if (found == functions.end())
        return refuse(QStringLiteral("window.function must be max, mean, median, sum, min, first or last"));
    return found->second;
}

/// Of those of one name the one that is filtered by, else the first.
ReportingRead<std::vector<Measurement>> readMeasurements(const QJsonObject &filter, const Floor &floor)
{
    std::vector<Measurement> wanted;
    const std::vector<Measurement> known = makeMeasurements(floor);
    for (const QJsonValue &name : filter.value(QStringLiteral("measurements")).toArray()) {
        const auto isNamed = [&](const Measurement &m) { return m.name == name.toString(); };
        auto found = std::find_if(known.begin(), known.end(),
                                  [&](const Measurement &m) { return isNamed(m) && filter.contains(m.filter); });
        if (found == known.end())
            found = std::find_if(known.begin(), known.end(), isNamed);
        if (found == known.end())
            return refuse(QStringLiteral("the demo building knows the occupancy and presence_time_secs of floor, room "
                                         "and zone, and traffic"));
        wanted.push_back(*found);
    }
    if (wanted.empty())
        return refuse(QStringLiteral("filter.measurements is required"));
    return wanted;
}

}   // namespace

tl::unexpected<Refusal> refuse(const QString &text)
{
    return tl::unexpected<Refusal>({400, text});
}

std::vector<Measurement> makeMeasurements(const Floor &floor)
{
    const std::vector<ReportingAsset> rooms = roomAssets(floor), whole{{floor.id, floor.name, wholeFloor()}};
    const QString room = QStringLiteral("room_id"), zone = QStringLiteral("zone_id"),
                  space = QStringLiteral("space_id");
    std::vector<Measurement> all;
    for (const auto &[counted, ending] : {std::pair(Counted::People, QStringLiteral("_occupancy")),
                                          std::pair(Counted::Seconds, QStringLiteral("_presence_time_secs"))}) {
        all.push_back({counted, QStringLiteral("room") + ending, QStringLiteral("rooms"), room, rooms});
        all.push_back({counted, QStringLiteral("zone") + ending, QStringLiteral("zones"), zone, {}});
        all.push_back({counted, QStringLiteral("floor") + ending, QStringLiteral("spaces"), space, whole});
    }
    all.push_back({Counted::Passages, QStringLiteral("traffic"), QStringLiteral("rooms"), room, rooms});
    all.push_back({Counted::Arrivals, QStringLiteral("traffic"), QStringLiteral("sensors"), QStringLiteral("sensor_id"),
                   entranceAssets(floor)});
    return all;
}

ReportingRead<std::int64_t> readInstant(const QString &text, const QString &name)
{
    const QDateTime time = text.endsWith(QLatin1Char('Z')) ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return refuse(name + QStringLiteral(" must be an RFC 3339 time in UTC; relative times are not understood"));
    return time.toSecsSinceEpoch();
}

ReportingRead<ReportingSpan> readSpan(const ReportingRead<std::int64_t> &start, const ReportingRead<std::int64_t> &stop)
{
    if (!start || !stop)
        return tl::unexpected(start ? stop.error() : start.error());
    if (*stop <= *start || *stop - *start > kLongestSeconds)
        return refuse(QStringLiteral("stop must be after start, by 400 days at most"));
    return ReportingSpan{*start, *stop};
}

ReportingRead<ReportingQuery> readReportingQuery(const QJsonObject &body, const Floor &floor)
{
    const QJsonObject filter = body.value(QStringLiteral("filter")).toObject();
    const QJsonObject window = body.value(QStringLiteral("window")).toObject();
    ReportingQuery query;
    const std::optional<TimeZone> zone =
        TimeZone::find(window.value(QStringLiteral("timezone")).toString(QStringLiteral("UTC")).toLatin1());
    if (!zone)
        return refuse(QStringLiteral("window.timezone must be an IANA name"));
    const auto measurements = readMeasurements(filter, floor);
    const auto function = readFunction(window.value(QStringLiteral("function")).toString(QStringLiteral("mean")));
    const auto span =
        readSpan(readInstant(filter.value(QStringLiteral("start")).toString(), QStringLiteral("filter.start")),
                 readInstant(filter.value(QStringLiteral("stop")).toString(), QStringLiteral("filter.stop")));
    if (!measurements || !function || !span)
        return tl::unexpected(!measurements ? measurements.error() : !function ? function.error() : span.error());
    const auto windows = windowsIn(*span, window.value(QStringLiteral("every")).toString(QStringLiteral("1h")), *zone);
    if (!windows)
        return tl::unexpected(windows.error());
    query.measurements = *measurements;
    query.function = *function;
    query.span = *span;
    query.zone = *zone;
    query.windows = *windows;
    query.createEmpty = window.value(QStringLiteral("create_empty")).toBool();
    for (const QJsonValue &key :
         body.value(QStringLiteral("group_by")).toObject().value(QStringLiteral("order")).toArray())
        query.order << key.toString();
    return query;
}

std::vector<Headcounts> countPeople(const DemoBuilding &building, const std::vector<ReportingAsset> &assets,
                                    const ReportingSpan &span)
{
    return building.peopleIn(outlinesOf(assets), span.start, span.stop);
}

std::vector<FieldCounts> countFields(Counted counted, const DemoBuilding &building,
                                     const std::vector<ReportingAsset> &assets, const ReportingSpan &span)
{
    if (counted == Counted::People)
        return {{QStringLiteral("occupancy"), countPeople(building, assets, span)}};
    if (counted == Counted::Seconds)
        return {{QStringLiteral("presence_time"), building.secondsIn(outlinesOf(assets), span.start, span.stop)}};
    FieldCounts in{QStringLiteral("in"), {}}, out{QStringLiteral("out"), {}};
    if (counted == Counted::Arrivals)   // who leaves the landing comes in
        std::swap(in.field, out.field);
    for (DemoBuilding::Passages &passages : building.passagesOf(outlinesOf(assets), span.start, span.stop)) {
        in.assets.push_back(std::move(passages.in));
        out.assets.push_back(std::move(passages.out));
    }
    return {in, out};
}

}   // namespace floorscope
