// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "heatmap/heatmap_file.h"
#include "opening.h"
#include "output/numbers.h"
#include "words/warning_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

void declare(QCommandLineParser &parser)
{
    declareOutput(parser, tr(QT_TRANSLATE_NOOP("Export", "OUT.csv, OUT.geojson (cells as squares in local meters), OUT.asc (ESRI ASCII grid, -9999 where it is known that no sensor looks) or OUT.json; - is CSV on standard output")));
}

/// The bytes for the file's ending; nothing for an ending that is none of ours.
std::optional<QByteArray> bytesFor(const QString &path, const Heatmap &heatmap)
{
    const QString ending = endingOf(path, "csv");
    if (ending == QLatin1String("csv"))
        return cellsCsv(heatmap);
    if (ending == QLatin1String("geojson"))
        return cellsGeoJson(heatmap);
    if (ending == QLatin1String("asc"))
        return cellsAsciiGrid(heatmap);
    if (ending == QLatin1String("json"))
        return writeHeatmapFile(heatmap, {false, warningTexts(heatmap.warnings), QStringLiteral(FLOORSCOPE_VERSION)});
    return std::nullopt;
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.size() != 1)
        return console.fail({ErrorKind::BadArgument, QStringLiteral("export"), tr(QT_TRANSLATE_NOOP("Export", "takes one file; see floorscope export --help"))});
    const Result<QString> output = readOutput(options);
    if (!output)
        return console.fail(output.error());
    const Result<Heatmap> heatmap = openCountsAndSay(files, console);
    if (!heatmap)
        return console.fail(heatmap.error());
    const std::optional<QByteArray> bytes = bytesFor(*output, *heatmap);
    if (!bytes)
        return console.fail({ErrorKind::BadArgument, QStringLiteral("-o"), tr(QT_TRANSLATE_NOOP("Export", "a file that ends in .csv, .geojson, .asc or .json"))});
    const Result<void> written = writeFile(*output, *bytes);
    if (!written)
        return console.fail(written.error());
    if (endingOf(*output, "csv") == QLatin1String("asc") && !heatmap->coverage)
        console.say(tr(QT_TRANSLATE_NOOP("Export", "Which cells a sensor covers is unknown, so 0 in the grid also stands where no sensor looks; fetch with --include-empty to tell them apart.")));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {"export", "FILE -o OUT.csv|.geojson|.asc|.json", QT_TRANSLATE_NOOP("Command", "Writes the numbers for other programs."),
            "floorscope export q1.json -o q1.csv", declare, run};
}

} // namespace floorscope
