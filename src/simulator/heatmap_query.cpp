// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/heatmap_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace floorscope {

namespace {

constexpr std::int64_t kLongestSeconds = 604'800;

template <typename T>
using Read = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refuse(const QString &text, int status = 400)
{
    return tl::unexpected<Refusal>({status, text});
}

/// A switch that may be left out.
Read<bool> readSwitch(const QJsonObject &object, const QString &name, bool otherwise)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        return refuse(name + QStringLiteral(" must be true or false"));
    return value.toBool();
}

Read<std::int64_t> readInstant(const QJsonObject &filter, const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}Z\\z"));
    const QString text = filter.value(name).toString();
    const QDateTime time = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return refuse(name + QStringLiteral(" must be an RFC 3339 time in UTC, for example 2024-01-01T00:00:00Z"));
    return time.toSecsSinceEpoch();
}

Read<int> readCellSize(const QJsonObject &options)
{
    const QJsonValue value = options.value(QStringLiteral("grid_resolution"));
    if (value.isUndefined())
        return 50;
    for (const int centimetres : {25, 50, 100}) {
        if (value.isDouble() && value.toDouble() == centimetres / 100.0)
            return centimetres;
    }
    return refuse(QStringLiteral("grid_resolution must be 0.25, 0.5 or 1.0"));
}

Read<HeatmapQuery> readSpan(const QJsonObject &filter, HeatmapQuery query)
{
    const Read<std::int64_t> start = readInstant(filter, QStringLiteral("start"));
    if (!start)
        return tl::unexpected(start.error());
    const Read<std::int64_t> stop = readInstant(filter, QStringLiteral("stop"));
    if (!stop)
        return tl::unexpected(stop.error());
    if (*stop <= *start)
        return refuse(QStringLiteral("stop must be after start"));
    if (*stop - *start > kLongestSeconds)
        return refuse(QStringLiteral("the time range must not exceed 7 days"));
    query.start = *start;
    query.stop = *stop;
    return query;
}

Read<HeatmapQuery> readOptions(const QJsonObject &options, HeatmapQuery query)
{
    const QString type = options.value(QStringLiteral("heatmap_type")).toString(QStringLiteral("occupancy"));
    if (type != QLatin1String("occupancy"))
        return refuse(QStringLiteral("heatmap_type must be occupancy"));
    const Read<int> cellSize = readCellSize(options);
    if (!cellSize)
        return tl::unexpected(cellSize.error());
    const Read<bool> normalize = readSwitch(options, QStringLiteral("normalize"), false);
    if (!normalize)
        return tl::unexpected(normalize.error());
    query.cellSizeCm = *cellSize;
    query.normalize = *normalize;
    return query;
}

Read<HeatmapQuery> readFilter(const QJsonObject &filter, const QString &spaceId, HeatmapQuery query)
{
    const QString space = filter.value(QStringLiteral("space_id")).toString();
    if (space.isEmpty())
        return refuse(QStringLiteral("space_id is required"));
    if (space != spaceId)
        return refuse(QStringLiteral("no such space: ") + space, 404);
    const Read<bool> omitEmpty = readSwitch(filter, QStringLiteral("omit_empty_value"), true);
    if (!omitEmpty)
        return tl::unexpected(omitEmpty.error());
    query.omitEmpty = *omitEmpty;
    return readSpan(filter, query);
}

}   // namespace

tl::expected<HeatmapQuery, Refusal> readHeatmapQuery(const QByteArray &body, const QString &spaceId)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return refuse(QStringLiteral("the body must be a JSON object"));
    if (document[QStringLiteral("data_types")].toArray() != QJsonArray{QStringLiteral("heatmap_v2")})
        return refuse(QStringLiteral("data_types must be [\"heatmap_v2\"]"));
    const QJsonObject options = document[QStringLiteral("window")][QStringLiteral("heatmap_v2_options")].toObject();
    return readOptions(options, {}).and_then([&](const HeatmapQuery &query) {
        return readFilter(document[QStringLiteral("filter")].toObject(), spaceId, query);
    });
}

}   // namespace floorscope
