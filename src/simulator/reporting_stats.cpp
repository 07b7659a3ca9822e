// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reporting_stats.h"

#include "simulator/reporting_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::int64_t kMinute = 60;

/// The minutes that the filters of the statistics let through.
class MinuteFilter
{
public:
    MinuteFilter(const QJsonObject &filters, TimeZone zone) : m_zone(zone)
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
        const QDateTime local = m_zone.localTime(time);
        const bool inRange = m_ranges.empty() || std::any_of(m_ranges.begin(), m_ranges.end(), [&](const auto &range) {
                                 return local.time() >= range.first && local.time() < range.second;
                             });
        return inRange && !m_days.contains(names[local.date().dayOfWeek() - 1]);
    }

private:
    TimeZone m_zone;
    QStringList m_days;
    std::vector<std::pair<QTime, QTime>> m_ranges;
};

ReportingRead<std::int64_t> readLocalInstant(const QString &text, const TimeZone &zone, const QString &name)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && text.size() == 10 ? ReportingRead<std::int64_t>(zone.firstInstant(day))
                                              : readInstant(text, name);
}

ReportingRead<double> findStatistic(const QString &name, const Headcounts &counts)
{
    Headcounts used;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(used), [](double count) { return count > 0.0; });
    if (name == QLatin1String("occupancy_avg_presence"))
        return headcountMean(counts);
    if (name == QLatin1String("occupancy_median_presence"))
        return headcountMedian(counts);
    if (name == QLatin1String("occupancy_used_avg_presence"))
        return headcountMean(used);
    if (name == QLatin1String("occupancy_used_median_presence"))
        return headcountMedian(used);
    return refuse(QStringLiteral(
        "the demo building knows occupancy_avg_presence, occupancy_median_presence, occupancy_used_avg_presence and "
        "occupancy_used_median_presence"));
}

}   // namespace

ReportingReply statsReply(const QByteArray &requestBody, const DemoBuilding &building)
{
    const QJsonObject body = QJsonDocument::fromJson(requestBody).object();
    const TimeZone zone = TimeZone::find(building.floor().siteTimeZone).value_or(TimeZone());
    const ReportingRead<ReportingSpan> span =
        readSpan(readLocalInstant(body.value(QStringLiteral("start")).toString(), zone, QStringLiteral("start")),
                 readLocalInstant(body.value(QStringLiteral("stop")).toString(), zone, QStringLiteral("stop")));
    if (!span)
        return makeReply(span.error());
    std::vector<ReportingAsset> assets;
    for (const Measurement &measurement : makeMeasurements(building.floor()))
        std::copy_if(measurement.assets.begin(), measurement.assets.end(), std::back_inserter(assets),
                     [&](const ReportingAsset &asset) {
                         return measurement.counted == Counted::People
                             && body.value(QStringLiteral("items")).toArray().contains(QJsonValue(asset.id));
                     });
    const std::vector<Headcounts> counts = countPeople(building, assets, *span);
    const MinuteFilter filter(body.value(QStringLiteral("filters")).toObject(), zone);
    QJsonObject data;
    for (std::size_t a = 0; a < assets.size(); ++a) {
        Headcounts taken;
        for (std::size_t minute = 0; minute < counts[a].size(); ++minute)
            if (filter.takes(span->start + static_cast<std::int64_t>(minute) * kMinute))
                taken.push_back(counts[a][minute]);
        QJsonObject numbers;
        for (const QJsonValue &name : body.value(QStringLiteral("measurements")).toArray()) {
            const ReportingRead<double> number = findStatistic(name.toString(), taken);
            if (!number)
                return makeReply(number.error());
            numbers.insert(name.toString(), *number);
        }
        data.insert(assets[a].id, numbers);
    }
    return makeReply({{QStringLiteral("data"), data}});
}

}   // namespace floorscope
