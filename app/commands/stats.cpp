// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "connection.h"
#include "document_options.h"
#include "look_options.h"
#include "named_option.h"
#include "output/decimal_comma.h"
#include "output/numbers.h"
#include "output/places/gi_numbers.h"
#include "project_input.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Stats)
};

void declare(QCommandLineParser &parser)
{
    declareTableFormat(parser);
    declareDecimalComma(parser);
    declareValue(parser, "zones", "FILE",
                 Words::tr("GeoJSON polygons in meters: detections per zone, and where the hottest cells lie"));
    declareZoneRule(parser);
    declareValue(parser, "gi", "NAME",
                 Words::tr("busy and quiet places by Getis-Ord's Gi*: rates (neighbors within --gi-radius, observed "
                           "cells), permuted (the "
                           "same, against 9,999 seeded draws) or plain (8 neighbors, every cell)"));
    declareValue(parser, "gi-radius", "METERS",
                 Words::tr("how far neighbors of --gi reach: 0.25 to 10 m, of permuted to 2.5 m (default 1.25)"));
    declareMark(parser);
    declareView(parser);
    declareProtection(parser);
    declareStore(parser);
}

/// Fails with BadArgument where the format has no place for them.
Result<StatsExtras> readExtras(const QCommandLineParser &options, const QString &format)
{
    StatsExtras extras;
    if (isSet(options, "gi")) {
        const Result<GiVariant> variant =
            named(giVariant(optionValue(options, "gi")), "gi", giVariantNames().join(QStringLiteral(", ")));
        if (!variant)
            return tl::unexpected(variant.error());
        if (format == QLatin1String("csv"))
            return badArgument(QStringLiteral("--format"), Reason::NotOneOf, {QStringLiteral("table, json")});
        extras.gi.emplace().variant = *variant;
    }
    if (isSet(options, "gi-radius") && extras.gi && extras.gi->variant == GiVariant::Plain)
        return badArgument(QStringLiteral("--gi"), Reason::NotOneOf, {QStringLiteral("rates, permuted")});
    Look look;
    if (const Result<void> mark = readMark(options, look); !mark)
        return tl::unexpected(mark.error());
    if (look.mark && format == QLatin1String("csv"))
        return badArgument(QStringLiteral("--format"), Reason::NotOneOf, {QStringLiteral("table, json")});
    extras.places = look.mark;
    extras.rarelyUsedPercent = look.rarelyUsedPercent;
    const bool draws = extras.gi && extras.gi->variant == GiVariant::Permuted;
    const Result<double> radius =
        readNumber(options, "gi-radius", 0.25, draws ? kFarthestDraws : 10.0, GiOptions().radius);
    if (!radius)
        return tl::unexpected(radius.error());
    if (extras.gi)
        extras.gi->radius = *radius;
    return extras;
}

QStringList optionsBesideAProject()
{
    return {QStringLiteral("zones"),     QStringLiteral("rule"), QStringLiteral("gi"),
            QStringLiteral("gi-radius"), QStringLiteral("mark"), QStringLiteral("rarely-used")};
}

/// Places are told by what the store knows, too.
Result<CountsInput> openInput(const QCommandLineParser &options, const QStringList &files, const StatsExtras &extras,
                              const std::vector<Zone> &zones, Console &console)
{
    const bool tellsPlaces = extras.places || extras.gi;
    return (tellsPlaces ? openPlacesInput : openCountsInput)(options, files, optionsBesideAProject(), zones, console);
}

Result<void> check(const QCommandLineParser &options)
{
    const Result<QString> format = readTableFormat(options);
    return format ? allRead(readExtras(options, *format), readZoneRule(options)) : allRead(format);
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.isEmpty())
        return console.fail(usageError(QStringLiteral("FILE"), Reason::FilesMissing));
    const Result<QString> format = readTableFormat(options);
    if (!format)
        return console.fail(format.error());
    const bool comma = isSet(options, "decimal-comma");
    Result<StatsExtras> extras = readExtras(options, *format);
    if (!extras)
        return console.fail(extras.error());
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    if (!zones)
        return console.fail(zones.error());
    const Result<std::optional<ZoneRule>> told = readZoneRule(options);
    if (!told)
        return console.fail(told.error());
    const Result<CountsInput> input = openInput(options, files, *extras, *zones, console);
    if (!input)
        return console.fail(input.error());
    const std::vector<Zone> &counted = input->zones;
    const ZoneRule rule = told->value_or(input->rule);
    extras->floor = input->floor;
    extras->seenBefore = input->seenBefore;
    const QByteArray text = *format == QLatin1String("json") ? statsJson(input->heatmap, counted, rule, *extras)
        : *format == QLatin1String("csv") ? statsCsv(input->heatmap, counted, rule, input->floor, input->seenBefore)
                                          : statsTable(input->heatmap, counted, rule, *extras);
    const Result<void> written = writeFile(QStringLiteral("-"), comma ? withDecimalComma(text) : text);
    return written ? ExitCode::Done : console.fail(written.error());
}

}   // namespace

Command statsCommand()
{
    return {"stats",
            "FILE…|PROJECT [--zones FILE] [--rule area|centre] [--gi rates|permuted|plain] [--mark NAME] [--format "
            "table|json|csv]",
            Words::tr("Prints totals, observed hours, days and the hottest cells."),
            "floorscope stats q1.json --format json",
            declare,
            check,
            run};
}

}   // namespace floorscope
