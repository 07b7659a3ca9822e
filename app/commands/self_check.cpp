// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/when_done.h"
#include "connection.h"
#include "words/error_text.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SelfCheck", text);
}

/// Login, floors, one hour of the first floor at 1.0 m; each step prints what the service really does.
class SelfCheck : public QObject
{
public:
    SelfCheck(ServiceConnection connection, const QString &space, Console &console)
        : m_connection(std::move(connection)), m_space(space), m_console(console)
    {
    }

    void start()
    {
        whenDone(m_connection.client->login(), this, [this](const Result<qint64> &seconds) { loggedIn(seconds); });
    }

private:
    void loggedIn(const Result<qint64> &seconds)
    {
        if (!seconds)
            return end(m_console.fail(seconds.error()));
        print(tr(QT_TRANSLATE_NOOP("SelfCheck", "login: accepted, the token lasts %1 s")).arg(*seconds));
        whenDone(m_connection.client->floors(), this, [this](const Result<std::vector<Floor>> &floors) { knowFloors(floors); });
    }

    void knowFloors(const Result<std::vector<Floor>> &floors)
    {
        if (!floors)
            return end(m_console.fail(floors.error()));
        print(tr(QT_TRANSLATE_NOOP("SelfCheck", "floors: %1")).arg(floors->size()));
        for (const Floor &floor : *floors)
            print(QStringLiteral("  %1  %2, %3, %4").arg(floor.id, floor.building, floor.name, QString::fromUtf8(timeZoneOf(floor)))
                  + tr(QT_TRANSLATE_NOOP("SelfCheck", ", %1 rooms, %2 zones, %3 sensors, %4 plans"))
                        .arg(floor.rooms.size()).arg(floor.zones.size()).arg(floor.sensors.size()).arg(floor.plans.size()));
        const QString space = !m_space.isEmpty() ? m_space : floors->empty() ? QString() : floors->front().id;
        if (space.isEmpty())
            return end(ExitCode::Done);
        const qint64 hour = (m_connection.clock() / 3600 - 72) * 3600;
        whenDone(m_connection.client->heatmap({space, CellSize::Whole, {hour, hour + 3600}, false}), this,
                 [this](const Result<HeatmapReply> &reply) { gotHeatmap(reply); });
    }

    void gotHeatmap(const Result<HeatmapReply> &reply)
    {
        if (!reply)
            return end(m_console.fail(reply.error()));
        print(tr(QT_TRANSLATE_NOOP("SelfCheck", "heatmap: one hour at 1.0 m over %1: %2 detections in %3 cells"))
                  .arg(m_connection.client->workingDetectionsPath(), countText(reply->answer.total), countText(reply->answer.cells.size())));
        if (const std::optional<FloorRect> bounds = reply->answer.bounds)
            print(tr(QT_TRANSLATE_NOOP("SelfCheck", "bounds: x %1 to %2 m, y %3 to %4 m")).arg(bounds->minX).arg(bounds->maxX).arg(bounds->minY).arg(bounds->maxY));
        end(ExitCode::Done);
    }

    static void print(const QString &line) { QTextStream(stdout) << line << Qt::endl; }
    static void end(ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }

    ServiceConnection m_connection;
    QString m_space;
    Console &m_console;
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "space", "ID", tr(QT_TRANSLATE_NOOP("SelfCheck", "the floor to ask (default: the first)")));
    declareConnection(parser);
}

ExitCode run(const QCommandLineParser &options, const QStringList &, Console &console)
{
    Result<ServiceConnection> connection = connectService(options);
    if (!connection)
        return console.fail(connection.error());
    SelfCheck check(std::move(*connection), valueOf(options, "space"), console);
    check.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

Command selfCheckCommand()
{
    return {"self-check", "[--space ID] [--demo]",
            QT_TRANSLATE_NOOP("Command", "Logs in, lists the floors, asks for one hour, and prints what the service really does."),
            "floorscope self-check", declare, run};
}

} // namespace floorscope
