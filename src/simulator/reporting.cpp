// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reporting.h"

#include "simulator/headcount.h"
#include "simulator/heatmap_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

template <typename T>
using Read = tl::expected<T, Refusal>;

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kLongestSeconds = 400 * 86'400;

tl::unexpected<Refusal> refuse(const QString &text)
{
    return tl::unexpected<Refusal>({400, text});
}

ReportingReply answer(const QJsonObject &body)
{
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ReportingReply refusal(const Refusal &why)
{
    return {why.status,
            QJsonDocument(QJsonObject{{QStringLiteral("error"), why.text}, {QStringLiteral("code"), why.status}})
                .toJson(QJsonDocument::Compact)};
}

QString utc(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

/// A room, or the floor, by its id; the building itself for a floor.
struct Asset
{
    QString id;
    QString name;
    FloorPolygon outline;
};

FloorPolygon wholeFloor()
{
    constexpr double far = 1e4;
    return {{-far, -far}, {far, -far}, {far, far}, {-far, far}};
}

std::vector<Asset> roomsOf(const Floor &floor)
{
    std::vector<Asset> rooms;
    for (const Zone &room : floor.rooms)
        rooms.push_back({room.id, room.name, room.areas.front().outline});   // the demo knows all its outlines
    return rooms;
}

/// What a measurement is about, where it is filtered and how its id is called.
struct Measurement
{
    QString name;
    QString filter;
    QString id;
    std::vector<Asset> assets;
};

std::vector<Measurement> measurementsOf(const Floor &floor)
{
    return {{QStringLiteral("room_occupancy"), QStringLiteral("rooms"), QStringLiteral("room_id"), roomsOf(floor)},
            {QStringLiteral("zone_occupancy"), QStringLiteral("zones"), QStringLiteral("zone_id"), {}},
            {QStringLiteral("floor_occupancy"),
             QStringLiteral("spaces"),
             QStringLiteral("space_id"),
             {{floor.id, floor.name, wholeFloor()}}}};
}

Read<std::int64_t> readInstant(const QString &text, const QString &name)
{
    const QDateTime time = text.endsWith(QLatin1Char('Z')) ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return refuse(name + QStringLiteral(" must be an RFC 3339 time in UTC; relative times are not understood"));
    return time.toSecsSinceEpoch();
}

struct Span
{
    std::int64_t start = 0;
    std::int64_t stop = 0;
};

Read<Span> checked(const Read<std::int64_t> &start, const Read<std::int64_t> &stop)
{
    if (!start || !stop)
        return tl::unexpected(start ? stop.error() : start.error());
    if (*stop <= *start || *stop - *start > kLongestSeconds)
        return refuse(QStringLiteral("stop must be after start, by 400 days at most"));
    return Span{*start, *stop};
}

/// Start and stop of every window that lies within `span`, aligned to local midnights (weeks: Mondays).
Read<std::vector<Span>> windowsIn(const Span &span, const QString &every, const QTimeZone &zone)
{
    static const std::map<QString, std::int64_t> steps{
        {QStringLiteral("1m"), 60},         {QStringLiteral("5m"), 300},    {QStringLiteral("15m"), 900},
        {QStringLiteral("30m"), 1800},      {QStringLiteral("1h"), 3600},   {QStringLiteral("6h"), 6 * 3600},
        {QStringLiteral("12h"), 12 * 3600}, {QStringLiteral("1d"), 86'400}, {QStringLiteral("1w"), 7 * 86'400}};
    const auto step = steps.find(every);
    if (step == steps.end())
        return refuse(QStringLiteral("window.every must be 1m, 5m, 15m, 30m, 1h, 6h, 12h, 1d or 1w"));
    const int days = step->second >= 7 * 86'400 ? 7 : 1;
    QDate day = QDateTime::fromSecsSinceEpoch(span.start, zone).date();
    day = days == 7 ? day.addDays(1 - day.dayOfWeek()) : day;
    std::vector<Span> windows;
    for (std::int64_t from = day.startOfDay(zone).toSecsSinceEpoch(); from < span.stop; day = day.addDays(days)) {
        const std::int64_t next = day.addDays(days).startOfDay(zone).toSecsSinceEpoch();
        const std::int64_t length = step->second >= 86'400 ? next - from : step->second;
        for (; from < next; from = std::min(from + length, next)) {
            const Span window{from, std::min(from + length, next)};
            if (window.start >= span.start && window.stop <= span.stop)
                windows.push_back(window);
        }
    }
    return windows;
}

using Function = double (*)(const Headcounts &);

Read<Function> readFunction(const QString &name)
{
    static const std::map<QString, Function> functions{
        {QStringLiteral("mean"), meanOf},
        {QStringLiteral("max"), maxOf},
        {QStringLiteral("min"), minOf},
        {QStringLiteral("sum"), sumOf},
        {QStringLiteral("median"), [](const Headcounts &counts) { return medianOf(counts); }},
        {QStringLiteral("first"), [](const Headcounts &counts) { return counts.empty() ? 0.0 : counts.front(); }},
        {QStringLiteral("last"), [](const Headcounts &counts) { return counts.empty() ? 0.0 : counts.back(); }}};
    const auto found = functions.find(name);
    if (found == functions.end())
        return refuse(QStringLiteral("window.function must be max, mean, median, sum, min, first or last"));
    return found->second;
}

struct Point
{
    const Measurement *measurement = nullptr;
    const Asset *asset = nullptr;
    Span window;
    double value = 0.0;
};

QJsonObject jsonPoint(const Point &point, const Floor &floor, const QTimeZone &zone)
{
    const bool room = point.measurement->id == QLatin1String("room_id");
    const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(point.window.stop, Qt::UTC)) / 3600;
    return {{QStringLiteral("field"), QStringLiteral("occupancy")},
            {QStringLiteral("measurement"), point.measurement->name},
            {QStringLiteral("time"), utc(point.window.stop)},
            {QStringLiteral("start"), utc(point.window.start)},
            {QStringLiteral("stop"), utc(point.window.stop)},
            {QStringLiteral("value"), point.value},
            {QStringLiteral("timezone_offset"), QStringLiteral("%1h").arg(offset)},
            {QStringLiteral("building_name"), floor.building},
            {QStringLiteral("space_id"), floor.id},
            {QStringLiteral("space_name"), floor.name},
            {QStringLiteral("room_id"), room ? point.asset->id : QString()},
            {QStringLiteral("room_name"), room ? point.asset->name : QString()},
            {QStringLiteral("zone_id"), QString()}};
}

QJsonObject leafOf(const Headcounts &values)
{
    return {
        {QStringLiteral("sum"), sumOf(values)},          {QStringLiteral("min"), minOf(values)},
        {QStringLiteral("max"), maxOf(values)},          {QStringLiteral("count"), static_cast<qint64>(values.size())},
        {QStringLiteral("mean"), meanOf(values)},        {QStringLiteral("median"), medianOf(values)},
        {QStringLiteral("stddev"), deviationOf(values)}, {QStringLiteral("first"), values.front()},
        {QStringLiteral("last"), values.back()}};
}

QString keyOf(const Point &point, const QString &key)
{
    if (key == QLatin1String("time"))
        return utc(point.window.stop);
    if (key == QLatin1String("field"))
        return QStringLiteral("occupancy");
    return key == point.measurement->id ? point.asset->id : QString();
}

/// Nested objects in the order of the keys.
QJsonObject grouped(const std::vector<Point> &points, const QStringList &keys)
{
    std::map<QString, std::vector<Point>> groups;
    for (const Point &point : points)
        groups[keyOf(point, keys.front())].push_back(point);
    QJsonObject object;
    for (const auto &[key, members] : groups) {
        Headcounts values;
        for (const Point &member : members)
            values.push_back(member.value);
        object.insert(key, keys.size() > 1 ? grouped(members, keys.mid(1)) : leafOf(values));
    }
    return object;
}

std::vector<Asset> wantedOf(const Measurement &measurement, const QJsonObject &filter)
{
    const QJsonValue ids = filter.value(measurement.filter).toObject().value(QStringLiteral("eq"));
    std::vector<Asset> wanted;
    for (const Asset &asset : measurement.assets)
        if (ids.isUndefined() || ids.toArray().contains(QJsonValue(asset.id)))
            wanted.push_back(asset);
    return wanted;
}

/// Everybody in `assets`, minute by minute.
std::vector<Headcounts> headcounts(const DemoBuilding &building, const std::vector<Asset> &assets, const Span &span)
{
    std::vector<FloorPolygon> outlines;
    for (const Asset &asset : assets)
        outlines.push_back(asset.outline);
    return building.peopleIn(outlines, span.start, span.stop);
}

Headcounts within(const Headcounts &counts, const Span &all, const Span &part)
{
    const auto at = [&](std::int64_t time) {
        return counts.begin()
            + std::min<std::int64_t>((time - all.start) / kMinute, static_cast<std::int64_t>(counts.size()));
    };
    return {at(part.start), at(part.stop)};
}

struct ReportingQuery
{
    std::vector<Measurement> measurements;
    Span span;
    std::vector<Span> windows;
    QTimeZone zone;
    Function function = meanOf;
    bool createEmpty = false;
    QStringList order;
};

Read<std::vector<Measurement>> readMeasurements(const QJsonArray &names, const Floor &floor)
{
    std::vector<Measurement> wanted;
    const std::vector<Measurement> known = measurementsOf(floor);
    for (const QJsonValue &name : names) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const Measurement &m) { return m.name == name.toString(); });
        if (found == known.end())
            return refuse(QStringLiteral("the demo building knows floor_occupancy, room_occupancy and zone_occupancy"));
        wanted.push_back(*found);
    }
    if (wanted.empty())
        return refuse(QStringLiteral("filter.measurements is required"));
    return wanted;
}

Read<ReportingQuery> readQuery(const QJsonObject &body, const Floor &floor)
{
    const QJsonObject filter = body.value(QStringLiteral("filter")).toObject();
    const QJsonObject window = body.value(QStringLiteral("window")).toObject();
    ReportingQuery query;
    query.zone = QTimeZone(window.value(QStringLiteral("timezone")).toString(QStringLiteral("UTC")).toLatin1());
    if (!query.zone.isValid())
        return refuse(QStringLiteral("window.timezone must be an IANA name"));
    const auto measurements = readMeasurements(filter.value(QStringLiteral("measurements")).toArray(), floor);
    const auto function = readFunction(window.value(QStringLiteral("function")).toString(QStringLiteral("mean")));
    const auto span =
        checked(readInstant(filter.value(QStringLiteral("start")).toString(), QStringLiteral("filter.start")),
                readInstant(filter.value(QStringLiteral("stop")).toString(), QStringLiteral("filter.stop")));
    if (!measurements || !function || !span)
        return tl::unexpected(!measurements ? measurements.error() : !function ? function.error() : span.error());
    const auto windows =
        windowsIn(*span, window.value(QStringLiteral("every")).toString(QStringLiteral("1h")), query.zone);
    if (!windows)
        return tl::unexpected(windows.error());
    query.measurements = *measurements;
    query.function = *function;
    query.span = *span;
    query.windows = *windows;
    query.createEmpty = window.value(QStringLiteral("create_empty")).toBool();
    for (const QJsonValue &key :
         body.value(QStringLiteral("group_by")).toObject().value(QStringLiteral("order")).toArray())
        query.order << key.toString();
    return query;
}

QJsonObject emptyReply()
{
    const QJsonObject page{{QStringLiteral("page"), 0},
                           {QStringLiteral("page_item_count"), 0},
                           {QStringLiteral("total_item_count"), 0},
                           {QStringLiteral("total_pages"), 0}};
    return {{QStringLiteral("data"), QJsonArray()}, {QStringLiteral("page_info"), page}};
}

/// The minutes that the filters of the statistics let through.
class MinuteFilter
{
public:
    MinuteFilter(const QJsonObject &filters, QTimeZone zone) : m_zone(std::move(zone))
    {
        for (const QJsonValue &day : filters.value(QStringLiteral("exclude_days_of_week")).toArray())
            m_days << day.toString().left(3).toLower();
        for (const QJsonValue &range : filters.value(QStringLiteral("time_ranges")).toArray())
            m_ranges.push_back(
                {QTime::fromString(range.toObject().value(QStringLiteral("start")).toString(), QStringLiteral("HH:mm")),
                 QTime::fromString(range.toObject().value(QStringLiteral("stop")).toString(),
                                   QStringLiteral("HH:mm"))});
    }

    [[nodiscard]] bool takes(std::int64_t time) const
    {
        static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                       QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                       QStringLiteral("sun")};
        const QDateTime local = QDateTime::fromSecsSinceEpoch(time, m_zone);
        const bool inRange = m_ranges.empty() || std::any_of(m_ranges.begin(), m_ranges.end(), [&](const auto &range) {
                                 return local.time() >= range.first && local.time() < range.second;
                             });
        return inRange && !m_days.contains(names[local.date().dayOfWeek() - 1]);
    }

private:
    QTimeZone m_zone;
    QStringList m_days;
    std::vector<std::pair<QTime, QTime>> m_ranges;
};

Read<std::int64_t> readLocalInstant(const QString &text, const QTimeZone &zone, const QString &name)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? Read<std::int64_t>(day.startOfDay(zone).toSecsSinceEpoch())
                                              : readInstant(text, name);
}

Read<double> statisticOf(const QString &name, const Headcounts &counts)
{
    Headcounts used;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(used), [](double count) { return count > 0.0; });
    if (name == QLatin1String("occupancy_avg_presence"))
        return meanOf(counts);
    if (name == QLatin1String("occupancy_median_presence"))
        return medianOf(counts);
    if (name == QLatin1String("occupancy_used_avg_presence"))
        return meanOf(used);
    if (name == QLatin1String("occupancy_used_median_presence"))
        return medianOf(used);
    return refuse(QStringLiteral(
        "the demo building knows occupancy_avg_presence, occupancy_median_presence, occupancy_used_avg_presence and "
        "occupancy_used_median_presence"));
}

}   // namespace

ReportingReply reportingReply(const QByteArray &requestBody, const DemoBuilding &building)
{
    const QJsonObject body = QJsonDocument::fromJson(requestBody).object();
    if (body.value(QStringLiteral("filter")).toObject().value(QStringLiteral("stop")).isUndefined())
        return answer(emptyReply());
    const Read<ReportingQuery> query = readQuery(body, building.floor());
    if (!query)
        return refusal(query.error());
    std::vector<std::vector<Asset>> assets;   // the points point into it
    std::vector<Point> points;
    for (const Measurement &measurement : query->measurements)
        assets.push_back(wantedOf(measurement, body.value(QStringLiteral("filter")).toObject()));
    for (std::size_t m = 0; m < assets.size(); ++m) {
        const std::vector<Headcounts> counts = headcounts(building, assets[m], query->span);
        for (std::size_t a = 0; a < assets[m].size(); ++a)
            for (const Span &window : query->windows) {
                const Headcounts part = within(counts[a], query->span, window);
                if (query->createEmpty || maxOf(part) > 0.0)
                    points.push_back({&query->measurements[m], &assets[m][a], window, query->function(part)});
            }
    }
    if (!query->order.isEmpty())
        return answer({{QStringLiteral("data"), grouped(points, query->order)}});
    QJsonArray data;
    for (const Point &point : points)
        data.append(jsonPoint(point, building.floor(), query->zone));
    QJsonObject reply = emptyReply();
    reply.insert(QStringLiteral("data"), data);
    return answer(reply);
}

ReportingReply statsReply(const QByteArray &requestBody, const DemoBuilding &building)
{
    const QJsonObject body = QJsonDocument::fromJson(requestBody).object();
    const QTimeZone zone(building.floor().siteTimeZone);
    const Read<Span> span =
        checked(readLocalInstant(body.value(QStringLiteral("start")).toString(), zone, QStringLiteral("start")),
                readLocalInstant(body.value(QStringLiteral("stop")).toString(), zone, QStringLiteral("stop")));
    if (!span)
        return refusal(span.error());
    std::vector<Asset> assets;
    for (const Measurement &measurement : measurementsOf(building.floor()))
        std::copy_if(measurement.assets.begin(), measurement.assets.end(), std::back_inserter(assets),
                     [&](const Asset &asset) {
                         return body.value(QStringLiteral("items")).toArray().contains(QJsonValue(asset.id));
                     });
    const std::vector<Headcounts> counts = headcounts(building, assets, *span);
    const MinuteFilter filter(body.value(QStringLiteral("filters")).toObject(), zone);
    QJsonObject data;
    for (std::size_t a = 0; a < assets.size(); ++a) {
        Headcounts taken;
        for (std::size_t minute = 0; minute < counts[a].size(); ++minute)
            if (filter.takes(span->start + static_cast<std::int64_t>(minute) * kMinute))
                taken.push_back(counts[a][minute]);
        QJsonObject numbers;
        for (const QJsonValue &name : body.value(QStringLiteral("measurements")).toArray()) {
            const Read<double> number = statisticOf(name.toString(), taken);
            if (!number)
                return refusal(number.error());
            numbers.insert(name.toString(), *number);
        }
        data.insert(assets[a].id, numbers);
    }
    return answer({{QStringLiteral("data"), data}});
}

}   // namespace floorscope
