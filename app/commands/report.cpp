// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "connection.h"
#include "evidence_options.h"
#include "fetching/stored_presence.h"
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
    declareStore(parser);
    declareLegend(parser);
    declareView(parser);
    declareProtection(parser);
    declareSwitch(parser, "findings",
                  Words::tr("says under the map what it shows, or what changed and is more than chance"));
    declareValue(parser, "dpi", "N", Words::tr("dots per inch of a PNG, 20 to 2400 (default 150)"));
    declareOutput(parser, Words::tr("one A4 page: OUT.png or OUT.pdf"));
}

/// What --findings asks for.
Findings toldFindings(const QCommandLineParser &options, const QStringList &files, const Drawn &drawn, Console &console)
{
    if (!isSet(options, "findings"))
        return {};
    return findings(withStoredPresence(options, weighed(drawn, drawn.shown.relative, files, console)));
}

/// A pipe has a PNG.
Result<QString> readPage(const QCommandLineParser &options)
{
    return readOutput(options, {nameIn(kReportForms, ReportForm::Png), nameIn(kReportForms, ReportForm::Pdf)});
}

Result<double> readDpi(const QCommandLineParser &options)
{
    return readNumber(options, "dpi", 20.0, 2400.0, kReportDpi);
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readPage(options), readDpi(options), checkDocumentOptions(options, ViewMode::Map));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readPage(options);
    if (!output)
        return console.fail(output.error());
    const Result<double> dpi = readDpi(options);
    if (!dpi)
        return console.fail(dpi.error());
    const ReportForm form = valueIn(kReportForms, outputEnding(*output, "png"));
    const Result<void> written =
        openDrawn(options, files, neededLevelsOfReport(form, *dpi), console).and_then([&](const Drawn &drawn) {
            return writeReport(*output, drawn, form, *dpi, toldFindings(options, files, drawn, console));
        });
    return written ? ExitCode::Done : console.fail(written.error());
}

}   // namespace

Command reportCommand()
{
    return {"report",
            "FILE…|PROJECT|--demo [options] -o OUT.png|OUT.pdf",
            Words::tr("Draws one A4 page: map, legend, key figures, hottest places, hours."),
            "floorscope report q1.json --plan level3.pdf --points points.json -o q1.pdf",
            declare,
            check,
            run,
            Input::DrawnMap,
            Output::File,
            "png"};
}

}   // namespace floorscope
