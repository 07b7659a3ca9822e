// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "demo_files.h"
#include "simulator/demo_server.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::DemoServer)
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "port", "N", Words::tr("port on 127.0.0.1 (default: any free one)"));
    declareValue(parser, "latency", "MS",
                 Words::tr("milliseconds before each heatmap, so that waiting can be looked at"));
    declareValue(parser, "write-plan", "FOLDER",
                 Words::tr("first writes the building's plan, the points that place it and its "
                           "rooms, for --plan, --points and --zones"));
}

QString addressLines(const DemoServer &server)
{
    QString text;
    QTextStream out(&text);
    out << Words::tr("The demo building (simulated) is served until interrupted. Use it with:") << '\n'
        << "  export BUTLR_BASE_URL=" << server.address().toString() << '\n'
        << "  export BUTLR_CLIENT_ID=" << DemoServer::clientId() << '\n'
        << "  export BUTLR_CLIENT_SECRET=" << DemoServer::clientSecret() << '\n'
        << "  floorscope fetch --space " << server.building().floor().id
        << " --start 2026-01-05 --stop 2026-04-27 -o demo.json";
    return text;
}

QString drawingLine(const DemoPlanFiles &files)
{
    return QStringLiteral("  floorscope render demo.json --plan %1 --points %2 --zones %3 -o demo.png")
        .arg(files.plan, files.points, files.rooms);
}

ExitCode run(const QCommandLineParser &options, const QStringList &, Console &console)
{
    const Result<int> port = readWhole(options, "port", 0, 65535, 0);
    const Result<int> latency = readWhole(options, "latency", 0, 600'000, 0);
    if (!port || !latency)
        return console.fail(port ? latency.error() : port.error());
    DemoFaults faults;
    faults.latencyMs = *latency;
    DemoServer server(faults);
    QLoggingCategory::setFilterRules(
        QStringLiteral("qt.httpserver=false"));   // what it would say about a taken port is said below
    if (server.listen(static_cast<quint16>(*port)) == 0)
        return console.fail({ErrorKind::PortTaken, QString::number(*port), {}});
    QString lines = addressLines(server);
    if (isSet(options, "write-plan")) {
        const Result<DemoPlanFiles> files = writeDemoPlan(optionValue(options, "write-plan"));
        if (!files)
            return console.fail(files.error());
        lines += QLatin1Char('\n') + drawingLine(*files);
    }
    if (const ExitCode printed = console.print(lines); printed != ExitCode::Done)
        return printed;
    QObject::connect(&server, &DemoServer::answered, &server, [&console](qint64 start, qint64 stop, int centimetres) {
        console.inform(Words::tr("answered %1 to %2, cells of %3 m")
                           .arg(QDateTime::fromSecsSinceEpoch(start, Qt::UTC).toString(Qt::ISODate),
                                QDateTime::fromSecsSinceEpoch(stop, Qt::UTC).toString(Qt::ISODate),
                                QLocale().toString(centimetres / 100.0)));
    });
    return static_cast<ExitCode>(QCoreApplication::exec());
}

}   // namespace

Command demoServerCommand()
{
    return {"demo-server",
            "[--port N] [--latency MS] [--write-plan FOLDER]",
            Words::tr("Serves the demo building behind Butlr's API on this computer until interrupted."),
            "floorscope demo-server --port 8080 --latency 150",
            declare,
            nullptr,
            run};
}

}   // namespace floorscope
