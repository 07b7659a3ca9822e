// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "connection.h"
#include "document_options.h"
#include "fetching/told_figures.h"
#include "model/figures/figure_hours.h"
#include "output/decimal_comma.h"
#include "output/figures/figure_numbers.h"
#include "project_input.h"
#include "words/figures/figure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FiguresCommand)
};

const QStringList kTopics{topicName(FigureTopic::Occupancy), topicName(FigureTopic::Presence),
                          topicName(FigureTopic::Traffic)};

/// What the options say.
struct Wanted
{
    std::vector<FigureTopic> topics;
    QString over;          ///< the name of a place; empty: over places
    bool byHour = false;   ///< over its single hours
    QString format;
    bool comma = false;
};

void declare(QCommandLineParser &parser)
{
    declareValue(
        parser, "measure", "NAME",
        Words::tr("%1 (default: all of them; may be given several times)").arg(kTopics.join(QLatin1Char('|'))));
    declareValue(parser, "over", "NAME",
                 Words::tr("a room: correlation over the map's days or hours there, instead of over places"));
    declareSwitch(parser, "by-hour",
                  Words::tr("with --over: over single hours. Where the map does not tell them, detections are fetched "
                            "hour by hour beside it, as far as they are not stored"));
    declareTableFormat(parser);
    declareDecimalComma(parser);
    declareView(parser);
    declareProtection(parser);
    declareAccount(parser);
    declareStore(parser);
}

Result<Wanted> readWanted(const QCommandLineParser &options)
{
    const Result<QString> format = readTableFormat(options);
    if (!format)
        return tl::unexpected(format.error());
    Wanted wanted{
        {}, optionValue(options, "over"), isSet(options, "by-hour"), *format, isSet(options, "decimal-comma")};
    for (const QString &name : options.values(QStringLiteral("measure"))) {
        const std::optional<FigureTopic> topic = topicNamed(name);
        if (!topic)
            return badArgument(QStringLiteral("--measure"), Reason::NotOneOf, {kTopics.join(QStringLiteral(", "))});
        if (std::find(wanted.topics.begin(), wanted.topics.end(), *topic) == wanted.topics.end())
            wanted.topics.push_back(*topic);
    }
    if (wanted.topics.empty())
        wanted.topics = {FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic};
    return wanted;
}

/// The place that --over names; nothing without it.
Result<std::optional<FigurePlace>> readPlace(const QString &name, const std::vector<FigurePlace> &places)
{
    if (name.isEmpty())
        return std::optional<FigurePlace>();
    QStringList names;
    for (const FigurePlace &place : places) {
        if (place.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(place);
        names << place.name;
    }
    return badArgument(QStringLiteral("--over"), Reason::NotOneOf, {names.join(QStringLiteral(", "))});
}

/// Whose answers pairs run over.
struct MapOverTime
{
    Heatmap map;
    bool complete = true;   ///< no hour of it is missing
};

/// The map itself, or its hours one by one. Of whom it protects no hours are told, so none are fetched.
Result<MapOverTime> mapOverTime(ServiceConnection &connection, const CountsInput &input, const Wanted &wanted,
                                const FiguresQuestion &figures, Console &console)
{
    Drawn drawn;
    drawn.answers.single = fileAnswer(input.heatmap);
    drawn.shown.masked = input.masked;
    if (!wanted.byHour || input.heatmap.withheld || tellsHours(input.heatmap))
        return MapOverTime{input.heatmap};
    return fetchHours(connection, input.heatmap, figures, console).map([&](const Fetched &fetched) {
        return MapOverTime{hourlyMap(drawn, fetched.answer).value_or(input.heatmap), fetched.missing.empty()};
    });
}

ExitCode print(const Wanted &wanted, const FigureNumbers &numbers, bool complete, Console &console)
{
    const QByteArray text = wanted.format == QLatin1String("json") ? figuresJson(numbers)
        : wanted.format == QLatin1String("csv")                    ? figuresCsv(numbers)
                                                                   : figuresTable(numbers);
    if (const Result<void> written = writeFile(QStringLiteral("-"), wanted.comma ? withDecimalComma(text) : text);
        !written)
        return console.fail(written.error());
    return complete ? ExitCode::Done : ExitCode::Missing;
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readWanted(options));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.isEmpty())
        return console.fail(usageError(QStringLiteral("FILE"), Reason::FilesMissing));
    const Result<Wanted> wanted = readWanted(options);
    if (!wanted)
        return console.fail(wanted.error());
    const Result<CountsInput> input =
        openCountsInput(options, files, connectionOptions({"measure", "over", "by-hour"}), {}, console);
    if (!input)
        return console.fail(input.error());
    if (input->heatmap.observed.intervals.empty()) {
        console.warn(Words::tr("%1 does not tell at which times it was observed, so there is nothing to ask for. A "
                               "file of floorscope fetch tells it.")
                         .arg(files.front()));
        return ExitCode::BadInput;
    }
    Result<ServiceConnection> connection = connectAccount(options);
    if (!connection)
        return console.fail(connection.error());
    const Result<AskedFigures> asked = askFigures(*connection, input->heatmap, wanted->topics);
    if (!asked)
        return console.fail(asked.error());
    const Result<std::optional<FigurePlace>> place = readPlace(wanted->over, asked->question.places);
    if (!place)
        return console.fail(place.error());
    const Result<Figures> figures = fetchFigures(*connection, asked->question, console);
    if (!figures)
        return console.fail(figures.error());
    FigureNumbers numbers{input->heatmap, makeFigureTable(input->heatmap, asked->floor, *figures), {}};
    bool complete = figures->missing.empty();
    if (*place) {
        const Result<MapOverTime> over = mapOverTime(*connection, *input, *wanted, asked->question, console);
        if (!over)
            return console.fail(over.error());
        complete = complete && over->complete;
        const Figures observed = insideObserved(*figures, input->heatmap);
        for (const FigureKind kind : numbers.table.kinds)
            numbers.overTime.push_back(pairsOverTime(over->map, asked->floor, observed, **place, kind));
    }
    return print(*wanted, numbers, complete, console);
}

}   // namespace

Command figuresCommand()
{
    return {"figures",
            "FILE…|PROJECT [--measure NAME]… [--over NAME] [--by-hour] [--format table|json|csv]",
            Words::tr("Fetches occupancy, presence time and traffic and prints them beside each room's detections."),
            "floorscope figures q1.json --measure occupancy --measure presence",
            declare,
            check,
            run};
}

}   // namespace floorscope
