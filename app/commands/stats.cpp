// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "document_options.h"
#include "named_option.h"
#include "output/decimal_comma.h"
#include "output/numbers.h"
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
    declareValue(parser, "format", "NAME", Words::tr("table (default), json or csv"));
    declareDecimalComma(parser);
    declareValue(parser, "zones", "FILE",
                 Words::tr("GeoJSON polygons in metres: detections per zone, and where the hottest cells lie"));
    declareValue(parser, "rule", "NAME",
                 Words::tr("which part of a cell counts in a zone: area (default; the share of the cell that lies "
                           "inside) or centre (all of it where its center does)"));
    declareView(parser);
    declareProtection(parser);
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.isEmpty())
        return console.fail(usageError(QStringLiteral("FILE"), Reason::FilesMissing));
    const QString format = isSet(options, "format") ? optionValue(options, "format") : QStringLiteral("table");
    if (format != QLatin1String("table") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return console.fail(usageError(QStringLiteral("--format"), Reason::NotAFormat));
    const bool comma = isSet(options, "decimal-comma");
    if (comma && format != QLatin1String("csv"))
        return console.fail(usageError(QStringLiteral("--format"), Reason::NotOneOf, {QStringLiteral("csv")}));
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    if (!zones)
        return console.fail(zones.error());
    const Result<ZoneRule> rule =
        named(zoneRuleNamed(isSet(options, "rule") ? optionValue(options, "rule") : zoneRuleName(ZoneRule::Area)),
              "rule", QStringLiteral("area, centre"));
    if (!rule)
        return console.fail(rule.error());
    const Result<CountsInput> input =
        openCountsInput(options, files, {QStringLiteral("zones"), QStringLiteral("rule")}, *zones, console);
    if (!input)
        return console.fail(input.error());
    const std::vector<Zone> &counted = input->zones;
    const QByteArray text = format == QLatin1String("json") ? statsJson(input->heatmap, counted, *rule)
        : format == QLatin1String("csv")                    ? statsCsv(input->heatmap, counted, *rule)
                                                            : statsTable(input->heatmap, counted, *rule);
    const Result<void> written = writeFile(QStringLiteral("-"), comma ? withDecimalComma(text) : text);
    return written ? ExitCode::Done : console.fail(written.error());
}

}   // namespace

Command statsCommand()
{
    return {"stats",
            "FILE…|PROJECT [--zones FILE] [--rule area|centre] [--format table|json|csv]",
            Words::tr("Prints totals, observed hours, days and the hottest cells."),
            "floorscope stats q1.json --format json",
            declare,
            run};
}

}   // namespace floorscope
