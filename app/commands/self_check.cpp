// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/time_zone.h"
#include "base/when_done.h"
#include "connection.h"
#include "words/error_text.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdio>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::SelfCheck)
};

QString zoneText(const QByteArray &timeZone)
{
    return timeZone.isEmpty() ? Words::tr("time zone not known") : QString::fromUtf8(timeZone);
}

QString boundsText(const FloorRect &bounds)
{
    const auto text = [](double metres) { return QLocale().toString(metres); };
    return Words::tr("x %1 to %2 m, y %3 to %4 m")
        .arg(text(bounds.minX), text(bounds.maxX), text(bounds.minY), text(bounds.maxY));
}

/// Every corner of rooms and zones and every sensor: where the service's coordinates lie.
FloorPolygon placedPoints(const Floor &floor)
{
    FloorPolygon places;
    for (const std::vector<Zone> *kind : {&floor.rooms, &floor.zones})
        for (const Zone &zone : *kind)
            for (const Zone::Area &area : zone.areas)
                places.insert(places.end(), area.outline.begin(), area.outline.end());
    for (const Sensor &sensor : floor.sensors)
        places.push_back(sensor.center);
    return places;
}

QString siteText(const Floor &floor)
{
    const QString name = floor.site.isEmpty() ? Words::tr("without a name") : floor.site;
    return QStringLiteral("  %1, %2").arg(name, zoneText(floor.siteTimeZone));
}

QString floorText(const Floor &floor)
{
    const QStringList parts{
        floor.building,
        floor.name,
        zoneText(floorTimeZone(floor)),
        Words::tr("%1 rooms", nullptr, pluralNumber(floor.rooms.size())).arg(floor.rooms.size()),
        Words::tr("%1 zones", nullptr, pluralNumber(floor.zones.size())).arg(floor.zones.size()),
        Words::tr("%1 sensors", nullptr, pluralNumber(floor.sensors.size())).arg(floor.sensors.size()),
        Words::tr("%1 plans", nullptr, pluralNumber(floor.plans.size())).arg(floor.plans.size())};
    return QStringLiteral("  %1  ").arg(floor.id) + parts.join(QStringLiteral(", "));
}

/// Login, sites, floors, fields of a plan, one hour of one floor at 1.0 m; each step prints what the service really
/// does.
class SelfCheck : public QObject
{
public:
    SelfCheck(ServiceConnection connection, const QString &space, Console &console)
        : m_connection(std::move(connection)), m_space(space), m_console(console)
    {
    }

    void start()
    {
        whenDone(m_connection.client->login(), this,
                 [this](const Result<std::optional<qint64>> &seconds) { loggedIn(seconds); });
    }

private:
    void loggedIn(const Result<std::optional<qint64>> &seconds)
    {
        if (!seconds)
            return end(m_console.fail(seconds.error()));
        print(*seconds ? Words::tr("login: accepted, the token lasts %1 s").arg(**seconds)
                       : Words::tr("login: accepted, the service did not say how long the token lasts"));
        print(Words::tr("time zones: IANA database %1").arg(QString::fromLatin1(TimeZone::databaseVersion())));
        whenDone(m_connection.client->floors(), this,
                 [this](const Result<std::vector<Floor>> &floors) { knowFloors(floors); });
    }

    void knowFloors(const Result<std::vector<Floor>> &floors)
    {
        if (!floors)
            return end(m_console.fail(floors.error()));
        for (const Error &note : m_connection.client->notes())
            m_console.warn(errorText(note));
        printFloors(*floors);
        if (m_space.isEmpty() && !floors->empty())
            m_space = floors->front().id;
        whenDone(m_connection.client->planFields(), this,
                 [this](const Result<QStringList> &fields) { knowPlanFields(fields); });
    }

    void printFloors(const std::vector<Floor> &floors)
    {
        QStringList sites;
        for (const Floor &floor : floors)
            sites << siteText(floor);
        sites.removeDuplicates();
        print(Words::tr("sites: %1").arg(sites.size()));
        for (const QString &site : sites)
            print(site);
        print(Words::tr("floors: %1").arg(floors.size()));
        for (const Floor &floor : floors) {
            print(floorText(floor));
            if (const std::optional<FloorRect> bounds = ringBounds(placedPoints(floor)))
                print(QStringLiteral("    ") + Words::tr("rooms, zones and sensors: %1").arg(boundsText(*bounds)));
        }
    }

    void knowPlanFields(const Result<QStringList> &fields)
    {
        if (!fields)
            m_console.warn(errorText(fields.error()));
        else if (fields->isEmpty())
            print(Words::tr("fields of a FloorPlan: none; the service does not know the type"));
        else
            print(Words::tr("fields of a FloorPlan: %1").arg(fields->join(QStringLiteral(", "))));
        if (m_space.isEmpty()) {
            print(Words::tr("heatmap: not asked, this account sees no floor"));
            return end(ExitCode::Done);
        }
        fetchHeatmap();
    }

    /// Three days ago by the clock of whoever answers, so that the hour is over and settled.
    void fetchHeatmap()
    {
        const qint64 now = isSimulated(m_space) ? qint64(DemoBuilding::now()) : m_connection.clock();
        const qint64 hour = (now / 3600 - 72) * 3600;
        whenDone(m_connection.client->heatmap({m_space, CellSize::Whole, {hour, hour + 3600}, false}), this,
                 [this, hour](const Result<HeatmapReply> &reply) { gotHeatmap(hour, reply); });
    }

    void gotHeatmap(qint64 hour, const Result<HeatmapReply> &reply)
    {
        if (!reply)
            return end(m_console.fail(reply.error()));
        print(Words::tr("heatmap: %1 from %2, one hour at 1.0 m over %3: %4 in %5")
                  .arg(m_space, QDateTime::fromSecsSinceEpoch(hour, Qt::UTC).toString(Qt::ISODate),
                       m_connection.client->workingDetectionsPath(), detectionsText(reply->answer.total),
                       cellsText(reply->answer.cells.size())));
        if (const std::optional<FloorRect> bounds = reply->answer.bounds)
            print(Words::tr("bounds of the heatmap: %1").arg(boundsText(*bounds)));
        end(ExitCode::Done);
    }

    void print(const QString &line)
    {
        if (const ExitCode printed = m_console.print(line); printed != ExitCode::Done)
            end(printed);
    }
    static void end(ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }

    ServiceConnection m_connection;
    QString m_space;
    Console &m_console;
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "space", "ID", Words::tr("the floor to ask (default: the first)"));
    declareConnection(parser);
}

ExitCode run(const QCommandLineParser &options, const QStringList &, Console &console)
{
    Result<ServiceConnection> connection = connectService(options);
    if (!connection)
        return console.fail(connection.error());
    SelfCheck check(std::move(*connection), optionValue(options, "space"), console);
    check.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

}   // namespace

Command selfCheckCommand()
{
    return {"self-check",
            "[--space ID] [--demo]",
            Words::tr("Logs in, lists sites and floors, asks for one hour, and prints what the service really does."),
            "floorscope self-check",
            declare,
            nullptr,
            run};
}

}   // namespace floorscope
