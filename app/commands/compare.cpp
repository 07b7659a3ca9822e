// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "heatmap/compare.h"
#include "inputs.h"
#include "opening.h"
#include "output/numbers.h"
#include "picture_output.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Compare", text);
}

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "show", "WHAT", tr(QT_TRANSLATE_NOOP("Compare", "difference (default, per observed hour) or ratio (where neither side is tiny)")));
    declarePlan(parser);
    declareLook(parser);
    declareSize(parser);
    declareOutput(parser, tr(QT_TRANSLATE_NOOP("Compare", "OUT.png, OUT.json or OUT.csv; - is JSON on standard output")));
}

Result<ChangeMeasure> readMeasure(const QCommandLineParser &options)
{
    const QString name = valueOf(options, "show");
    if (name.isEmpty() || name == QLatin1String("difference"))
        return ChangeMeasure::Difference;
    if (name == QLatin1String("ratio"))
        return ChangeMeasure::Ratio;
    return badArgument(QStringLiteral("--show"), tr(QT_TRANSLATE_NOOP("Compare", "difference or ratio")));
}

DrawnPeriod periodOf(const Heatmap &heatmap)
{
    DrawnPeriod period;
    period.map = heatmap;
    period.askedHours = static_cast<double>(askedSeconds(heatmap)) / 3600.0;
    return period;
}

ExitCode drawComparison(const QCommandLineParser &options, const Heatmap &a, const Heatmap &b, const Comparison &comparison,
                        ChangeMeasure measure, const QStringList &files, Console &console)
{
    const Result<PictureRequest> request = readPictureRequest(options, console);
    if (!request)
        return console.fail(request.error());
    Drawn drawn;
    drawn.mode = ViewMode::Compare;
    drawn.measure = measure;
    drawn.look = request->look;
    drawn.title = titleOf(a, files.front());
    drawn.before = periodOf(a);
    drawn.after = periodOf(b);
    drawn.comparison = comparison;
    placePlan(drawn, request->plan, comparison.before.isEmpty() ? std::nullopt : std::optional(comparison.before.frame().bounds()));
    for (const QString &note : request->plan.notes)
        console.say(note);
    const Result<void> written = savePicture(request->output, picture(drawn, request->size), request->size.dpi, drawn);
    return written ? ExitCode::Done : console.fail(written.error());
}

/// The side that the error is about by its file's name.
Error ofFile(Error error, const QStringList &files)
{
    if (error.where == QLatin1String("A") || error.where == QLatin1String("B"))
        error.where = files[error.where == QLatin1String("A") ? 0 : 1];
    return error;
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.size() != 2)
        return console.fail({ErrorKind::BadArgument, QStringLiteral("compare"),
                             tr(QT_TRANSLATE_NOOP("Compare", "takes two files, A (before) and B (after); see floorscope compare --help"))});
    const Result<QString> output = readOutput(options);
    const Result<ChangeMeasure> measure = readMeasure(options);
    if (!output || !measure)
        return console.fail(output ? measure.error() : output.error());
    const bool drawing = output->endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (!drawing && *output != QLatin1String("-") && !output->endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        && !output->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return console.fail({ErrorKind::BadArgument, QStringLiteral("-o"), tr(QT_TRANSLATE_NOOP("Compare", "a file that ends in .png, .json or .csv"))});
    const Result<Heatmap> a = openCountsAndSay({files[0]}, console);
    const Result<Heatmap> b = a ? openCountsAndSay({files[1]}, console) : a;
    if (!b)
        return console.fail(b.error());
    const Result<Comparison> comparison = compare(*a, *b);
    if (!comparison)
        return console.fail(ofFile(comparison.error(), files));
    sayWarnings(files.join(QStringLiteral(", ")), comparison->warnings, console);
    if (drawing)
        return drawComparison(options, *a, *b, *comparison, *measure, files, console);
    const bool csv = output->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const Result<void> written = writeOutput(*output, csv ? comparisonCsv(*comparison) : comparisonJson(*comparison));
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace

Command compareCommand()
{
    return {"compare", "A B [options] -o OUT.png|OUT.json|OUT.csv",
            QT_TRANSLATE_NOOP("Command", "Compares two periods, B against A, per observed hour."),
            "floorscope compare before.json after.json --plan level3.svg --points points.json -o change.png", declare, run};
}

} // namespace floorscope
