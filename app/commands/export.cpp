// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "connection.h"
#include "fetching/stored_presence.h"
#include "look_options.h"
#include "output/decimal_comma.h"
#include "output/export_formats.h"
#include "output/unit_values.h"
#include "project_input.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Export)
};

QStringList eachFormat(QString (*text)(const ExportFormat &))
{
    QStringList texts;
    for (const ExportFormat &format : exportFormats())
        texts << text(format);
    return texts;
}

QStringList endings()
{
    return eachFormat([](const ExportFormat &format) { return QString::fromLatin1(format.ending); });
}

void declare(QCommandLineParser &parser)
{
    const QStringList files = eachFormat([](const ExportFormat &format) { return format.description; });
    declareView(parser);
    declareProtection(parser);
    declareValue(parser, "per", "UNIT",
                 Words::tr("one more column in CSV and GeoJSON: hour-m2 (detections per observed hour and square "
                           "meter), busiest (share of the busiest cell), percentile (share of the value at --clip) or "
                           "person-hours (an estimate by presence time, which the store has to hold)"));
    declareValue(parser, "clip", "PERCENTILE",
                 Words::tr("percentile of the used cells for --per percentile (default 99)"));
    declareStore(parser);
    declareDecimalComma(parser);
    //: %1: a list of files, "OUT.csv, OUT.geojson (…)"
    declareOutput(parser, Words::tr("%1; - is CSV on standard output").arg(files.join(QStringLiteral(", "))));
}

/// What --per asks for is one more column.
Result<void> checkColumn(const QCommandLineParser &options, const Look &unit)
{
    if (isSet(options, "per") && unitColumn(unit).isEmpty())
        return badArgument(QStringLiteral("--per"), Reason::NotOneOf,
                           {QStringLiteral("hour-m2, busiest, percentile, person-hours")});
    return {};
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readOutput(options, endings()),
                   readUnit(options).and_then([&](const Look &unit) { return checkColumn(options, unit); }));
}

/// Fails as withKnownUnit does.
Result<ExportedMap> exportedMap(const QCommandLineParser &options, const CountsInput &input, const Look &look)
{
    Drawn drawn;
    drawn.shown.look = look;
    drawn.answers.floor = input.floor;
    drawn.answers.single = fileAnswer(input.heatmap);
    drawn.answers.presence = input.presence;
    return withKnownUnit(options, std::move(drawn)).map([](const Drawn &known) {
        return ExportedMap{*counts(known.answers.single), known.shown.look, known.answers.floor,
                           presenceRate(known.answers)};
    });
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.size() != 1)
        return console.fail(usageError(QStringLiteral("export"), Reason::OneFileForExport));
    const Result<QString> output = readOutput(options, endings());
    if (!output)
        return console.fail(output.error());
    const QString ending = outputEnding(*output, exportFormats().front().ending);
    const Result<Look> unit = readUnit(options);
    if (!unit)
        return console.fail(unit.error());
    const Result<CountsInput> input = openCountsInput(options, files, {QStringLiteral("store")}, {}, console);
    if (!input)
        return console.fail(input.error());
    if (const Result<void> checked = checkColumn(options, *unit); !checked)
        return console.fail(checked.error());
    const bool told = options.isSet(QStringLiteral("per"));   // which is refused for a project: its own look says it
    const Result<ExportedMap> map = exportedMap(options, *input, told ? *unit : input->look);
    if (!map)
        return console.fail(map.error());
    if (map->look.unit == Unit::PersonHours && !map->rate)
        console.warn(Words::tr("Presence time of these hours is not known, so the column of person-hours is empty."));
    const QByteArray bytes = exportedBytes(*map, ending);
    const Result<void> written = writeFile(*output, isSet(options, "decimal-comma") ? withDecimalComma(bytes) : bytes);
    if (!written)
        return console.fail(written.error());
    if (ending == QLatin1String("asc") && !input->heatmap.coverage)
        console.warn(Words::tr("Which cells a sensor covers is unknown, so 0 in the grid also stands where "
                               "no sensor looks; fetch with --include-empty to tell them apart."));
    return ExitCode::Done;
}

}   // namespace

Command exportCommand()
{
    return {"export",
            "FILE|PROJECT -o OUT." + endings().join(QStringLiteral("|.")).toLatin1(),
            Words::tr("Writes the numbers for other programs."),
            "floorscope export q1.json --per hour-m2 -o q1.csv",
            declare,
            check,
            run,
            Input::Map,
            Output::File,
            "csv"};
}

}   // namespace floorscope
