// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "commands/compared_files.h"
#include "commands/wait_option.h"
#include "connection.h"
#include "document_options.h"
#include "evidence_options.h"
#include "fetching/stored_presence.h"
#include "model/evidence/findings.h"
#include "model/protected_answers.h"
#include "output/evidence/evidence_numbers.h"
#include "output/picture_frame.h"
#include "output/scene_facts.h"
#include "project/project_file.h"
#include "project_input.h"
#include "simulator/demo_building.h"
#include "words/caption.h"
#include "words/findings/finding_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FindingsCommand)
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "format", "NAME", Words::tr("text (default) or json"));
    declareValue(parser, "zones", "FILE", Words::tr("GeoJSON polygons in meters: the places whose change is told"));
    declareSwitch(parser, "relative", Words::tr("shares of the floor's own total instead of detections per hour"));
    declareWait(parser);
    declareValue(
        parser, "replicates", "UNIT",
        Words::tr("what is compared among itself to know what chance does, day or week (default: days, and weeks "
                  "where the answers span days)"));
    declareView(parser);
    declareStore(parser);
}

/// How findings are told.
struct Wanted
{
    bool asJson = false;
    std::optional<double> wait;   ///< the change that is waited for, a share; nothing: as findings say by themselves
};

/// The demo building's files do not tell its rooms.
std::optional<Floor> demoFloor(const QCommandLineParser &options)
{
    return isSet(options, "demo") ? std::optional(DemoBuilding().floor()) : std::nullopt;
}

/// Two files as a comparison.
Result<Drawn> openFiles(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    Answers answers;
    answers.floor = demoFloor(options);
    return openBothSides({{files[0]}, {files[1]}}, false, std::move(answers), console)
        .map([&files](const Answers &opened) {
            Drawn drawn;
            drawn.shown.mode = ViewMode::Compare;
            drawn.shown.source = OpenedFiles{{}, {files[0]}, {files[1]}};
            drawn.answers = opened;
            return drawn;
        });
}

bool tellsOfOneMap(const Drawn &drawn)
{
    return drawn.shown.mode != ViewMode::Compare;
}

/// What a project says itself but for these.
QStringList optionsOfFindings()
{
    return {QStringLiteral("zones"),      QStringLiteral("format"), QStringLiteral("relative"),
            QStringLiteral("replicates"), QStringLiteral("wait"),   QStringLiteral("store")};
}

/// Fails where there is nothing to tell of: what a project answers are shares.
Result<void> checkShown(const Drawn &drawn, const QString &project)
{
    if (tellsOfOneMap(drawn) ? counts(drawn.answers.single) != nullptr : drawn.answers.comparison.has_value())
        return {};
    return failure(ErrorKind::NormalisedAnswer, project);
}

/// What a project shows, or two files as a comparison.
Result<Drawn> openDrawn(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    if (!zones)
        return tl::unexpected(zones.error());
    const Result<std::optional<Sheet>> project =
        openProjectInput(options, files, optionsOfFindings(), std::nullopt, console);
    if (!project)
        return tl::unexpected(project.error());
    if (*project)
        if (const Result<void> checked = checkShown((*project)->drawn, files.front()); !checked)
            return tl::unexpected(checked.error());
    return (*project ? Result<Drawn>((*project)->drawn) : openFiles(options, files, console)).map([&](Drawn drawn) {
        if (!zones->empty())
            drawn.shown.zones = *zones;
        return withStoredPresence(options, seen(drawn));
    });
}

/// Warns where --wait asks for what cannot be said.
Findings toldFindings(const Drawn &drawn, std::optional<double> wait, Console &console)
{
    Findings told = findings(drawn, wait);
    const bool tellsWaits = std::any_of(told.begin(), told.end(),
                                        [](const Finding &finding) { return std::holds_alternative<Waits>(finding); });
    if (wait && !tellsWaits)
        warnOfNoWaits(console);
    return told;
}

/// What it is told of, then a heading and what belongs to it, a paragraph each; of what is waited for every place.
QByteArray paragraphs(const Findings &findings, const Drawn &drawn)
{
    QStringList lines{captionText(caption(drawn, mainPane(drawn.shown.mode))), QString()};
    for (const Finding &finding : findings) {
        const FindingText text = findingText(finding);
        lines << text.heading;
        const auto *waits = std::get_if<Waits>(&finding);
        for (const QString &body : waits ? waitSentences(*waits) : QStringList{text.body})
            lines << QStringLiteral("  ") + body;
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

/// What is drawn says: its map, or its comparison.
ExitCode write(const Drawn &drawn, const Wanted &wanted, Console &console)
{
    const Findings found = toldFindings(drawn, wanted.wait, console);
    const Result<void> written =
        writeFile(QStringLiteral("-"), wanted.asJson ? findingsJson(found, drawn) : paragraphs(found, drawn));
    return written ? ExitCode::Done : console.fail(written.error());
}

Drawn drawnOf(const CountsInput &input, const QStringList &files)
{
    Drawn drawn;
    drawn.shown.source = OpenedFiles{files, {}, {}};
    drawn.shown.zones = input.zones;
    drawn.answers.floor = input.floor;
    drawn.answers.single = fileAnswer(input.heatmap);
    drawn.answers.seenBefore = input.seenBefore;
    drawn.answers.presence = input.presence;
    return drawn;
}

/// What options say that concerns a comparison alone.
Result<void> checkOneMap(const QCommandLineParser &options)
{
    for (const char *name : {"relative", "replicates"})
        if (isSet(options, name))
            return tl::unexpected(usageError(QStringLiteral("--") + QLatin1String(name), Reason::TwoFilesForCompare));
    return {};
}

/// One file, which says hot, dead and odd places.
Result<Drawn> openMap(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (const Result<void> checked = checkOneMap(options); !checked)
        return tl::unexpected(checked.error());
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    if (!zones)
        return tl::unexpected(zones.error());
    return openPlacesInput(options, files, {QStringLiteral("wait")}, *zones, console)
        .map([&](const CountsInput &input) { return withStoredPresence(options, drawnOf(input, files)); });
}

ExitCode tell(const Drawn &drawn, const QCommandLineParser &options, const QStringList &files, const Wanted &wanted,
              Console &console)
{
    if (tellsOfOneMap(drawn)) {
        const Result<void> checked = checkOneMap(options);
        return checked ? write(drawn, wanted, console) : console.fail(checked.error());
    }
    const tl::expected<Drawn, QString> judged = judge(drawn, options, files);
    if (judged)
        return write(*judged, wanted, console);
    console.warn(judged.error());
    return ExitCode::Usage;
}

Result<Wanted> readWanted(const QCommandLineParser &options)
{
    const QString format = isSet(options, "format") ? optionValue(options, "format") : QStringLiteral("text");
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return badArgument(QStringLiteral("--format"), Reason::NotOneOf, {QStringLiteral("text, json")});
    return readWait(options).map([&](std::optional<double> wait) {
        return Wanted{format == QLatin1String("json"), wait};
    });
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readWanted(options), readEvidenceOptions(options));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.isEmpty())
        return console.fail(usageError(QStringLiteral("FILE"), Reason::FilesMissing));
    if (files.size() > 2)
        return console.fail(usageError(QStringLiteral("findings"), Reason::TwoFilesForCompare));
    const Result<Wanted> wanted = readWanted(options);
    if (!wanted)
        return console.fail(wanted.error());
    if (files.size() == 1 && !isProjectFile(files.front())) {
        const Result<Drawn> map = openMap(options, files, console);
        return map ? write(*map, *wanted, console) : console.fail(map.error());
    }
    const Result<Drawn> opened = openDrawn(options, files, console);
    return opened ? tell(*opened, options, files, *wanted, console) : console.fail(opened.error());
}

}   // namespace

Command findingsCommand()
{
    return {
        "findings",
        "A [B]|PROJECT [--zones FILE] [--wait PERCENT] [--format text|json]",
        Words::tr("Says in sentences what a map shows, or what changed between two periods and is more than chance."),
        "floorscope findings before.json after.json --zones zones.geojson",
        declare,
        check,
        run,
        Input::Pair};
}

}   // namespace floorscope
