// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "fetcher.h"
#include "inputs.h"
#include "opening.h"
#include "model/session.h"
#include "words/number_text.h"
#include "output/report.h"
#include "picture_output.h"
#include "render/png_writer.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

constexpr double kReportDpi = 150.0;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

void declare(QCommandLineParser &parser)
{
    declareSwitch(parser, "demo", tr(QT_TRANSLATE_NOOP("Report", "the demo building's last four full weeks, Mon–Fri 9–18")));
    declarePlan(parser);
    declareLook(parser);
    declareValue(parser, "dpi", "N", tr(QT_TRANSLATE_NOOP("Report", "dots per inch of a PNG, 20 to 2400 (default 150)")));
    declareOutput(parser, tr(QT_TRANSLATE_NOOP("Report", "one A4 page: OUT.png or OUT.pdf")));
}

ExitCode writePage(const Drawn &drawn, const QString &output, double dpi, Console &console)
{
    Result<void> written;
    if (output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        written = writeReportPdf(output, drawn);
    else
        written = writePng(output, reportImage(drawn, dpi), dpi, {{QStringLiteral("Software"), QStringLiteral("Floorscope " FLOORSCOPE_VERSION)}});
    return written ? ExitCode::Done : console.fail(written.error());
}

ExitCode reportFiles(const QCommandLineParser &options, const QStringList &files, const QString &output, double dpi, Console &console)
{
    const Result<Look> look = readLook(options);
    if (!look)
        return console.fail(look.error());
    const Result<PlanInput> plan = readPlan(options, console);
    if (!plan)
        return console.fail(plan.error());
    const Result<AnyHeatmap> map = openAndSay(files, console);
    if (!map)
        return console.fail(map.error());
    const PictureRequest request{output, *look, *plan, forPage()};
    const Result<Drawn> drawn = drawnOf(*map, files, request);
    if (!drawn)
        return console.fail(drawn.error());
    sayAboutPicture(*map, request, console);
    return writePage(*drawn, output, dpi, console);
}

/// The demo building as the window shows it first.
Drawn demoDrawn(const Floor &floor, const Question &question, const Heatmap &heatmap, const Collected &collected, const Look &look)
{
    Drawn drawn;
    drawn.look = look;
    drawn.title = floor.name;
    drawn.floor = floor;
    drawn.simulated = true;
    DrawnPeriod period;
    period.question = question;
    period.askedHours = static_cast<double>(askedSeconds(heatmap)) / 3600.0;
    period.map = heatmap;
    drawn.period = std::move(period);
    Q_UNUSED(collected)
    if (const Result<PlanImage> plan = planFromBytes(DemoBuilding::planSvg(), QStringLiteral("level-3.svg"))) {
        drawn.plan = *plan;
        drawn.placement = DemoBuilding::planPlacement();
        drawn.planFitted = true;
    }
    return drawn;
}

ExitCode reportDemo(const QCommandLineParser &options, const QString &output, double dpi, Console &console)
{
    const Result<Look> look = readLook(options);
    if (!look)
        return console.fail(look.error());
    auto server = std::make_unique<DemoServer>();
    if (server->listen() == 0)
        return console.fail({ErrorKind::Unreachable, tr(QT_TRANSLATE_NOOP("Report", "The demo building")), {}});
    Result<std::unique_ptr<ButlrClient>> client = demoClient(*server, 4);
    if (!client)
        return console.fail(client.error());
    const Floor floor = server->building().floor();
    const QDate today = localDays({DemoBuilding::now(), DemoBuilding::now() + 1}, timeZoneOf(floor)).first;
    const Question question = defaultQuestion(floor.id, timeZoneOf(floor), today);
    Collector collector(**client, nullptr, [] { return qint64(DemoBuilding::now()); });
    QObject::connect(&collector, &Collector::progressChanged, qApp, [&](const CollectProgress &progress) { console.progress(progress); });
    QObject::connect(&collector, &Collector::finished, qApp, [&](const Collected &collected) {
        console.endProgress();
        const Result<Heatmap> heatmap = collected.fatal ? Result<Heatmap>(tl::unexpected(*collected.fatal)) : heatmapOf(collected);
        const ExitCode code = heatmap ? writePage(demoDrawn(floor, question, *heatmap, collected, *look), output, dpi, console)
                                      : console.fail(heatmap.error());
        QCoreApplication::exit(static_cast<int>(code));
    });
    collector.start(question);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readOutput(options);
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, kReportDpi);
    if (!output || !dpi)
        return console.fail(output ? dpi.error() : output.error());
    if (isSet(options, "demo"))
        return reportDemo(options, *output, *dpi, console);
    if (files.isEmpty())
        return console.fail({ErrorKind::BadArgument, QStringLiteral("report"), tr(QT_TRANSLATE_NOOP("Report", "takes a heatmap file, or --demo; see floorscope report --help"))});
    return reportFiles(options, files, *output, *dpi, console);
}

} // namespace

Command reportCommand()
{
    return {"report", "FILE…|--demo [options] -o OUT.png|OUT.pdf", QT_TRANSLATE_NOOP("Command", "Draws one A4 page: map, legend, key figures, hottest places, hours."),
            "floorscope report q1.json --plan level3.pdf --points points.json -o q1.pdf", declare, run};
}

} // namespace floorscope
