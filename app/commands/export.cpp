// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "heatmap/io/heatmap_file.h"
#include "opening.h"
#include "output/numbers.h"
#include "words/warning_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Export)
};

void declare(QCommandLineParser &parser)
{
    declareOutput(
        parser,
        Words::tr("OUT.csv, OUT.geojson (cells as squares in local meters), OUT.asc (ESRI ASCII grid, -9999 where "
                  "it is known that no sensor looks) or OUT.json; - is CSV on standard output"));
}

QByteArray bytesFor(const QString &ending, const Heatmap &heatmap)
{
    if (ending == QLatin1String("geojson"))
        return cellsGeoJson(heatmap);
    if (ending == QLatin1String("asc"))
        return cellsAsciiGrid(heatmap);
    if (ending == QLatin1String("json"))
        return writeHeatmapFile(heatmap,
                                {false, fileWarningTexts(heatmap.warnings), QStringLiteral(FLOORSCOPE_VERSION)});
    return cellsCsv(heatmap);
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.size() != 1)
        return console.fail(usageError(QStringLiteral("export"), Reason::OneFileForExport));
    const Result<QString> output = readOutput(
        options, {QStringLiteral("csv"), QStringLiteral("geojson"), QStringLiteral("asc"), QStringLiteral("json")});
    if (!output)
        return console.fail(output.error());
    const Result<Heatmap> heatmap = openCountsAndWarn(files, console);
    if (!heatmap)
        return console.fail(heatmap.error());
    const QString ending = outputEnding(*output, "csv");
    const Result<void> written = writeFile(*output, bytesFor(ending, *heatmap));
    if (!written)
        return console.fail(written.error());
    if (ending == QLatin1String("asc") && !heatmap->coverage)
        console.warn(Words::tr("Which cells a sensor covers is unknown, so 0 in the grid also stands where "
                               "no sensor looks; fetch with --include-empty to tell them apart."));
    return ExitCode::Done;
}

}   // namespace

Command exportCommand()
{
    return {"export",
            "FILE -o OUT.csv|.geojson|.asc|.json",
            Words::tr("Writes the numbers for other programs."),
            "floorscope export q1.json -o q1.csv",
            declare,
            run};
}

}   // namespace floorscope
