// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "heatmap/io/heatmap_file.h"
#include "opening.h"
#include "words/error_text.h"
#include "words/number_text.h"
#include "words/warning_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Merge)
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "exposure", "HOURS",
                 Words::tr("observed time of the whole result, such as 168h, where the files do not tell it"));
    declareSwitch(parser, "merged-only", Words::tr("writes the sum alone, without each interval's own cells"));
    declareOutput(parser, Words::tr("heatmap file to write; - is standard output"));
}

Result<QString> readMerged(const QCommandLineParser &options)
{
    return readOutput(options, {QStringLiteral("json")});
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readMerged(options), readExposure(options));
}

/// What files say of hours that somebody told before gives way to what is told now, and that is named.
void warnOfToldHours(const Observation &before, const Observation &now, Console &console)
{
    if (before.hours && before.hours != now.hours)
        //: %1 and %2: numbers of hours
        console.warn(Words::tr("warning: The files tell %1 observed hours, which %2 take the place of.")
                         .arg(hoursText(*before.hours), hoursText(*now.hours)));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<QString> output = readMerged(options);
    const Result<std::optional<double>> exposure = readExposure(options);
    if (!output || !exposure)
        return console.fail(output ? exposure.error() : output.error());
    Result<Heatmap> heatmap = openCountsAndWarn(files, false, console);
    if (!heatmap)
        return console.fail(heatmap.error());
    const Result<Observation> observed =
        *exposure ? withToldHours(heatmap->observed, **exposure) : Result<Observation>(heatmap->observed);
    if (!observed)
        return console.fail(usageError(QStringLiteral("--exposure"), observed.error().reason, observed.error().facts));
    warnOfToldHours(heatmap->observed, *observed, console);
    heatmap->observed = *observed;
    const HeatmapFileOptions file{isSet(options, "merged-only"), fileWarningTexts(heatmap->warnings),
                                  QStringLiteral(FLOORSCOPE_VERSION)};
    const Result<void> written = writeFile(*output, writeHeatmapFile(*heatmap, file));
    if (!written)
        return console.fail(written.error());
    if (!heatmap->observed.hours)
        console.warn(
            Words::tr("The observed hours are unknown. Tell them with: floorscope merge --exposure 168h FILE -o FILE"));
    //: %1 "17 detections", %2 "2 cells", %3 the file that was written
    console.inform(Words::tr("%1 in %2: %3")
                       .arg(detectionsText(heatmap->total), cellsText(heatmap->occupiedCells), outputName(*output)));
    return ExitCode::Done;
}

}   // namespace

Command mergeCommand()
{
    return {"merge",
            "FILE… [--exposure HOURSh] -o FILE",
            Words::tr("Adds saved answers or heatmap files."),
            "floorscope merge week1.json week2.json --exposure 336h -o both.json",
            declare,
            check,
            run,
            Input::Map,
            Output::File,
            "json",
            true};
}

}   // namespace floorscope
