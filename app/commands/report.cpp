// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "evidence_options.h"
#include "look_options.h"
#include "model/evidence/findings.h"
#include "output/report.h"
#include "picture_output.h"
#include "project_input.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Report)
};

void declare(QCommandLineParser &parser)
{
    declareDocument(parser);
    declareMark(parser);
    declareLegend(parser);
    declareView(parser);
    declareProtection(parser);
    declareSwitch(parser, "findings",
                  Words::tr("says under the map what it shows, or what changed and is more than chance"));
    declareValue(parser, "dpi", "N", Words::tr("dots per inch of a PNG, 20 to 2400 (default 150)"));
    declareOutput(parser, Words::tr("one A4 page: OUT.png or OUT.pdf"));
}

bool isPdf(const QString &output)
{
    return outputEnding(output, "png") == QLatin1String("pdf");
}

/// What --findings asks for.
Findings toldFindings(const QCommandLineParser &options, const QStringList &files, const Drawn &drawn, Console &console)
{
    return isSet(options, "findings") ? findings(weighed(drawn, drawn.shown.relative, files, console)) : Findings();
}

ExitCode writePage(const Drawn &drawn, const QString &output, double dpi, const Findings &told, Console &console)
{
    const Result<void> written =
        isPdf(output) ? writeReportPdf(output, drawn, told) : writeReportPng(output, drawn, dpi, told);
    return written ? ExitCode::Done : console.fail(written.error());
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readOutput(options, {QStringLiteral("png"), QStringLiteral("pdf")});
    if (!output)
        return console.fail(output.error());
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, kReportDpi);
    if (!dpi)
        return console.fail(dpi.error());
    const Result<Drawn> drawn =
        openDrawn(options, files, neededLevelsOfReport(isPdf(*output) ? kReportPdfDpi : *dpi), console);
    return drawn ? writePage(*drawn, *output, *dpi, toldFindings(options, files, *drawn, console), console)
                 : console.fail(drawn.error());
}

}   // namespace

Command reportCommand()
{
    return {"report",
            "FILE…|PROJECT|--demo [options] -o OUT.png|OUT.pdf",
            Words::tr("Draws one A4 page: map, legend, key figures, hottest places, hours."),
            "floorscope report q1.json --plan level3.pdf --points points.json -o q1.pdf",
            declare,
            run,
            Input::DrawnMap,
            false,
            "png"};
}

}   // namespace floorscope
