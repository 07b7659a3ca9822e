// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "document_options.h"
#include "opening.h"
#include "output/report.h"
#include "picture_output.h"

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
    declareValue(parser, "dpi", "N", Words::tr("dots per inch of a PNG, 20 to 2400 (default 150)"));
    declareOutput(parser, Words::tr("one A4 page: OUT.png or OUT.pdf"));
}

bool isPdf(const QString &output)
{
    return outputEnding(output, "png") == QLatin1String("pdf");
}

ExitCode writePage(const Drawn &drawn, const QString &output, double dpi, Console &console)
{
    const Result<void> written = isPdf(output) ? writeReportPdf(output, drawn) : writeReportPng(output, drawn, dpi);
    return written ? ExitCode::Done : console.fail(written.error());
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readOutput(options, {QStringLiteral("png"), QStringLiteral("pdf")});
    if (!output)
        return console.fail(output.error());
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, kReportDpi);
    Result<DocumentInput> input =
        readDocumentOptions(options, {files, {}, {}}, ViewMode::Map,
                            neededLevelsOfReport(isPdf(*output) ? kReportPdfDpi : dpi.value_or(kReportDpi)), console);
    const Result<void> named = needFiles(files);
    if (!input || !dpi || !named)
        return console.fail(!input ? input.error() : !dpi ? dpi.error() : named.error());
    const Result<AnyHeatmap> map = openAndWarn(files, console);
    if (!map)
        return console.fail(map.error());
    if (const Result<void> taken = takePlan(*input); !taken)
        return console.fail(taken.error());
    warnAboutMap(*map, input->document.look.unit, console);
    const Answers answers = withAnswer(input->answers, Pane::Single, fileAnswer(*map));
    const Drawn drawn = makeDrawn(input->document, answers);
    warnAboutPlan(*input, drawn, console);
    return writePage(drawn, *output, *dpi, console);
}

}   // namespace

Command reportCommand()
{
    return {"report",
            "FILE…|--demo [options] -o OUT.png|OUT.pdf",
            Words::tr("Draws one A4 page: map, legend, key figures, hottest places, hours."),
            "floorscope report q1.json --plan level3.pdf --points points.json -o q1.pdf",
            declare,
            run,
            Input::DrawnMap};
}

}   // namespace floorscope
