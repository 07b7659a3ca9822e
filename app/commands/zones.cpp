// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "commands/compared_files.h"
#include "connection.h"
#include "document_options.h"
#include "evidence_options.h"
#include "fetching/told_figures.h"
#include "model/figures/figure_table.h"
#include "model/protected_answers.h"
#include "model/zones/drawn_zones.h"
#include "opening.h"
#include "output/decimal_comma.h"
#include "output/plain_number.h"
#include "output/zones/rhythm_numbers.h"
#include "output/zones/zone_numbers.h"
#include "project_input.h"
#include "simulator/demo_building.h"
#include "words/figures/figure_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Zones)
};

void declare(QCommandLineParser &parser)
{
    declareTableFormat(parser);
    declareDecimalComma(parser);
    declareValue(parser, "zones", "FILE", Words::tr("GeoJSON polygons in meters; of a project besides its own"));
    declareValue(parser, "before", "FILE",
                 Words::tr("an earlier period: the table compares, with the change of each zone"));
    declareSwitch(parser, "rhythm",
                  Words::tr("instead of the table when each is used: by hour of the week and by day, as far as the "
                            "answers tell them apart (fetch --split hour), with the observed hours of every number"));
    declareSwitch(
        parser, "person-hours",
        Words::tr("adds an estimate of person-hours with its spread: fetches presence time of the same hours, "
                  "as far as it is not stored"));
    declareZoneRule(parser);
    declareView(parser);
    declareProtection(parser);
    declareAccount(parser);
    declareStore(parser);
}

/// Files as a drawing: one map, or two where --before names an earlier period.
Result<Drawn> openFilesOf(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    Drawn drawn;
    const bool protects = isSet(options, "protect");
    drawn.shown.protectIndividuals = protects;
    if (isSet(options, "demo"))
        drawn.answers.floor = DemoBuilding().floor();
    const auto alone = [&](const Heatmap &map) { return withAnswer(drawn.answers, Pane::Single, fileAnswer(map)); };
    if (isSet(options, "before"))
        drawn.shown.mode = ViewMode::Compare;
    const Result<Answers> answers = isSet(options, "before")
        ? openBothSides({{optionValue(options, "before")}, files}, protects, drawn.answers, console)
        : openCountsAndWarn(files, protects, console).map(alone);
    return answers.map([&](const Answers &opened) { return Drawn{drawn.shown, opened}; });
}

/// Both sides of a comparison.
QStringList comparedFiles(const QCommandLineParser &options, const QStringList &files)
{
    return isSet(options, "before") ? QStringList{optionValue(options, "before")} + files : files;
}

/// What is counted, with the zones of the options.
Result<Drawn> openDrawn(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    const Result<std::optional<ZoneRule>> rule = readZoneRule(options);
    if (!zones || !rule)
        return tl::unexpected(!zones ? zones.error() : rule.error());
    const Result<std::optional<Sheet>> sheet =
        openProjectInput(options, files, connectionOptions({"zones", "rule", "rhythm", "person-hours"}), {}, console);
    if (!sheet)
        return tl::unexpected(sheet.error());
    return (*sheet ? Result<Drawn>((*sheet)->drawn) : openFilesOf(options, files, console)).map([&](Drawn drawn) {
        drawn.shown.zoneRule = rule->value_or(drawn.shown.zoneRule);
        drawn.shown.zones.insert(drawn.shown.zones.end(), zones->begin(), zones->end());
        return weighed(seen(drawn), false, comparedFiles(options, files), console);
    });
}

/// How many detections a second of one person gives; nothing where there is too little presence time.
Result<std::optional<DetectionRate>> fetchRate(const QCommandLineParser &options, const Drawn &drawn, Console &console)
{
    const Heatmap *map = counts(drawn.answers.single);
    if (!map || map->observed.intervals.empty())
        return failure(ErrorKind::UnknownHours);
    Result<ServiceConnection> connection = connectAccount(options);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<AskedFigures> asked = askFigures(*connection, *map, {FigureTopic::Presence}, false);
    if (!asked)
        return tl::unexpected(asked.error());
    return fetchFigures(*connection, asked->question, console).map([&](const Figures &figures) {
        return makeFigureTable(*map, asked->floor, figures).rate;
    });
}

/// With person-hours where they are asked for.
Result<ZoneTable> makeTable(const QCommandLineParser &options, const Drawn &drawn, const QString &file,
                            Console &console)
{
    std::optional<ZoneTable> table = zoneTable(drawn);
    if (!table)
        return failure(ErrorKind::NormalisedAnswer, file);
    if (!isSet(options, "person-hours"))
        return *table;
    return fetchRate(options, drawn, console).map([&](const std::optional<DetectionRate> &rate) {
        if (!rate)
            console.warn(rateSentence(rate));
        table->rate = rate;
        return *table;
    });
}

Result<QByteArray> tableText(const QCommandLineParser &options, const Drawn &drawn, const QString &format,
                             const QString &file, Console &console)
{
    const Result<ZoneTable> table = makeTable(options, drawn, file, console);
    if (!table)
        return tl::unexpected(table.error());
    return format == QLatin1String("json") ? zoneJson(*table, drawn)
        : format == QLatin1String("csv")   ? zoneCsv(*table, drawn)
                                           : zoneLines(*table, tableNumbers());
}

/// The rhythm of what is drawn. Else the sentence that says why it has none.
tl::expected<QByteArray, QString> rhythmOf(const Drawn &drawn, const QString &format, const QString &file)
{
    const std::optional<ZoneRhythms> found = zoneRhythms(drawn);
    if (!found)
        return tl::unexpected(Words::tr("%1 has no rhythm: it shows two periods, or shares from 0 to 1 instead of "
                                        "counts. Name a file of one period.")
                                  .arg(file));
    if (found->rhythms.empty())
        return tl::unexpected(
            Words::tr("%1 protects individuals: nothing is told of single days and hours.").arg(file));
    if (found->map.observed.intervals.empty())
        return tl::unexpected(Words::tr("%1 does not tell at which times it was observed, so it has no rhythm. A file "
                                        "of floorscope fetch tells it.")
                                  .arg(file));
    return format == QLatin1String("json") ? rhythmJson(*found)
        : format == QLatin1String("csv")   ? rhythmCsv(*found)
                                           : rhythmLines(*found, tableNumbers());
}

/// Why what is drawn has no person-hours, before anybody is asked; empty where it may have.
QString whyNoPersonHours(const Drawn &drawn, const QString &file)
{
    if (drawn.shown.mode == ViewMode::Compare)
        return Words::tr("%1 shows two periods, and person-hours are told of one. Name a file of one period.")
            .arg(file);
    if (drawn.shown.protectIndividuals)
        return Words::tr("%1 protects individuals: nothing is told of single days and hours.").arg(file);
    return {};
}

ExitCode write(const QByteArray &text, const QCommandLineParser &options, Console &console)
{
    const Result<void> written =
        writeFile(QStringLiteral("-"), isSet(options, "decimal-comma") ? withDecimalComma(text) : text);
    return written ? ExitCode::Done : console.fail(written.error());
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readTableFormat(options), readZoneRule(options));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.isEmpty())
        return console.fail(usageError(QStringLiteral("FILE"), Reason::FilesMissing));
    const Result<QString> format = readTableFormat(options);
    if (!format)
        return console.fail(format.error());
    const Result<Drawn> drawn = openDrawn(options, files, console);
    if (!drawn)
        return console.fail(drawn.error());
    if (const QString why = whyNoPersonHours(*drawn, files.front()); isSet(options, "person-hours") && !why.isEmpty()) {
        console.warn(why);
        return ExitCode::BadInput;
    }
    if (!isSet(options, "rhythm")) {
        const Result<QByteArray> text = tableText(options, *drawn, *format, files.front(), console);
        return text ? write(*text, options, console) : console.fail(text.error());
    }
    const tl::expected<QByteArray, QString> text = rhythmOf(*drawn, *format, files.front());
    if (text)
        return write(*text, options, console);
    console.warn(text.error());
    return ExitCode::BadInput;
}

}   // namespace

Command zonesCommand()
{
    return {"zones",
            "FILE…|PROJECT [--zones FILE] [--before FILE|--rhythm|--person-hours] [--rule area|centre] [--format "
            "table|json|csv]",
            Words::tr("Prints what rooms and zones hold: area, detections, rates, and their change."),
            "floorscope zones q1.json --zones zones.geojson --before q4.json --format csv\n"
            "  floorscope zones hours.json --zones zones.geojson --rhythm",
            declare,
            check,
            run};
}

}   // namespace floorscope
