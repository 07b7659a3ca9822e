// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_input.h"

#include "analysis/places/mask.h"
#include "analysis/protection.h"
#include "arguments.h"
#include "base/spelling.h"
#include "fetching/stored_seen.h"
#include "model/evidence/findings.h"
#include "model/protected_answers.h"
#include "opening.h"
#include "project/project_file.h"
#include "simulator/demo_building.h"
#include "words/places_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ProjectInput)
};

/// Options that say where to and in which form, not what is shown.
const QStringList &optionsOfForm()
{
    static const QStringList names{QStringLiteral("o"),       QStringLiteral("output"),
                                   QStringLiteral("quiet"),   QStringLiteral("language"),
                                   QStringLiteral("view"),    QStringLiteral("size"),
                                   QStringLiteral("dpi"),     QStringLiteral("plain"),
                                   QStringLiteral("format"),  QStringLiteral("decimal-comma"),
                                   QStringLiteral("protect"), QStringLiteral("findings")};
    return names;
}

Result<void> checkOptions(const QCommandLineParser &options, const QStringList &allowed, const QString &project)
{
    for (const QString &name : options.optionNames())
        if (!optionsOfForm().contains(name) && !allowed.contains(name))
            return badArgument(QStringLiteral("--") + name, Reason::ProjectSaysIt, {project});
    return {};
}

/// The project among the files; nothing where there is none.
Result<std::optional<QString>> findProject(const QCommandLineParser &options, const QStringList &files)
{
    const auto project = std::find_if(files.begin(), files.end(), isProjectFile);
    if (project == files.end() && isSet(options, "view"))
        return badArgument(QStringLiteral("--view"), Reason::NeedsProject);
    if (project == files.end())
        return std::optional<QString>();
    if (files.size() != 1)
        return badArgument(QStringLiteral("FILE"), Reason::ProjectAlone, {*project});
    return std::optional(*project);
}

Result<Sheet> chosenSheet(const QCommandLineParser &options, const Project &project, const QString &path)
{
    constexpr qsizetype kMostNear = 3;
    if (!isSet(options, "view") && project.sheets.empty())
        return failure(ErrorKind::ProjectDamaged, path);
    if (!isSet(options, "view"))
        return project.sheets[project.current];
    const QString name = optionValue(options, "view");
    if (const SavedView *view = findView(project, name))
        return view->sheet;
    if (project.views.empty())
        return badArgument(QStringLiteral("--view"), Reason::NoViews, {path});
    Facts facts{name};
    for (const QString &near : nearestNames(name, viewNames(project), kMostNear))
        facts.emplace_back(near);
    return badArgument(QStringLiteral("--view"), Reason::NoSuchView, facts);
}

void warnOfAnswers(const QString &name, const Answers &answers, Console &console)
{
    for (const Pane pane : {Pane::Single, Pane::Before, Pane::After})
        if (const std::optional<PeriodAnswer> &period = answer(answers, pane))
            warnOfData(name, period->map, console);
}

/// One switch for all of a project, or that of the command.
Sheet protectedSheet(const QCommandLineParser &options, const Project &project, Sheet sheet)
{
    bool &protects = sheet.drawn.shown.protectIndividuals;
    protects = protects || protectsIndividuals(project) || isSet(options, "protect");
    sheet.drawn = settled(seen(sheet.drawn));   // as the window shows it
    return sheet;
}

/// Of all detections, those of the odd places.
double shareOf(const OddPlaces &odd, const Heatmap &map)
{
    std::uint64_t sum = 0;
    for (const OddPlace &place : odd.places)
        sum += place.patch.detections;
    return map.total > 0 ? static_cast<double>(sum) / static_cast<double>(map.total) : 0.0;
}

/// What a person would change to see something else.
QString viewWord(const QCommandLineParser &options)
{
    return isSet(options, "view") ? QStringLiteral("--view") : QStringLiteral("PROJECT");
}

/// Fails where a period of what it shows has no answer: it was never fetched, or the project merely says how a page is
/// made again.
Result<void> checkAnswered(const QCommandLineParser &options, const Drawn &drawn, const QString &project)
{
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (!answer(drawn.answers, pane))
            return badArgument(viewWord(options), Reason::HoldsNoAnswer, {project});
    return {};
}

/// What was drawn is seen again with the zones of the options: they count use too.
CountsInput countsOf(Drawn drawn, const std::vector<Zone> &zones)
{
    if (!zones.empty())
        drawn.shown.zones = zones;
    const Drawn told = seen(drawn);
    return {*counts(told.answers.single), told.shown.zones,        told.shown.look,       told.shown.zoneRule,
            told.answers.floor,           told.answers.seenBefore, told.answers.presence, told.shown.masked};
}

/// The files added up, as one map.
Result<Drawn> openFiles(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    return openCountsAndWarn(files, isSet(options, "protect"), console).map([&](const Heatmap &heatmap) {
        Drawn drawn;
        drawn.shown.protectIndividuals = isSet(options, "protect");
        drawn.answers.single = fileAnswer(heatmap);
        maskIfAsked(options, heatmap, drawn.shown, console);
        if (isSet(options, "demo"))
            drawn.answers.floor = DemoBuilding().floor();
        return drawn;
    });
}

/// A project's view of one period, or the files, before they are seen.
Result<Drawn> openInput(const QCommandLineParser &options, const QStringList &files, const QStringList &allowed,
                        Console &console)
{
    const Result<std::optional<Sheet>> sheet = openProjectInput(options, files, allowed, {}, console);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (!*sheet)
        return openFiles(options, files, console);
    const Drawn &drawn = (*sheet)->drawn;
    if (drawn.shown.mode == ViewMode::Compare)
        return badArgument(viewWord(options), Reason::ViewCompares, {files.front()});
    if (counts(drawn.answers.single))
        return drawn;
    return failure(ErrorKind::NormalisedAnswer, files.front());
}

}   // namespace

void declareView(QCommandLineParser &parser)
{
    declareValue(parser, "view", "NAME",
                 Words::tr("of a project: the saved view of that name (default: what was shown when it was saved)"));
}

void declareProtection(QCommandLineParser &parser)
{
    declareSwitch(parser, "protect",
                  Words::tr("protects individuals: withholds patches of used cells and zones with under %1 m² of use, "
                            "everything where fewer than %2 days were observed, and the numbers of single days. A "
                            "project that protects them does so without it")
                      .arg(QLocale().toString(kLeastUse), QLocale().toString(kLeastDays)));
}

void maskIfAsked(const QCommandLineParser &options, const AnyHeatmap &map, Document &document, Console &console)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    if (!heatmap || !options.optionNames().contains(QStringLiteral("mask")))
        return;
    const OddPlaces odd = findOddPlaces(*heatmap);
    document.masked = squares(odd, heatmap->grid.frame());
    if (const QString unknown = oddUnknownText(odd); !unknown.isEmpty())
        console.warn(unknown);
    if (!odd.places.empty())
        console.inform(maskText(document.protectIndividuals ? std::nullopt : std::optional(shareOf(odd, *heatmap))));
    else if (odd.nightsKnown)
        console.inform(oddHeading(0));
}

Result<std::optional<Sheet>> openProjectInput(const QCommandLineParser &options, const QStringList &files,
                                              const QStringList &allowed, const std::optional<PlanLevels> &levels,
                                              Console &console)
{
    const Result<std::optional<QString>> path = findProject(options, files);
    if (!path)
        return tl::unexpected(path.error());
    if (!*path)
        return std::optional<Sheet>();
    if (const Result<void> checked = checkOptions(options, allowed, **path); !checked)
        return tl::unexpected(checked.error());
    const Result<Project> project = readProject(**path);
    if (!project)
        return tl::unexpected(project.error());
    return chosenSheet(options, *project, **path)
        .and_then([&](const Sheet &sheet) -> Result<Sheet> {
            if (const Result<void> checked = checkAnswered(options, sheet.drawn, **path); !checked)
                return tl::unexpected(checked.error());
            return levels ? withPixels(*project, sheet, *levels) : Result<Sheet>(sheet);
        })
        .map([&](const Sheet &sheet) {
            const Sheet told = protectedSheet(options, *project, sheet);
            warnOfAnswers(**path, told.drawn.answers, console);
            return std::optional(told);
        });
}

Result<CountsInput> openCountsInput(const QCommandLineParser &options, const QStringList &files,
                                    const QStringList &allowed, const std::vector<Zone> &zones, Console &console)
{
    return openInput(options, files, allowed, console).map([&](Drawn drawn) {
        return countsOf(std::move(drawn), zones);
    });
}

Result<CountsInput> openPlacesInput(const QCommandLineParser &options, const QStringList &files,
                                    const QStringList &allowed, const std::vector<Zone> &zones, Console &console)
{
    return openInput(options, files, allowed, console).map([&](Drawn drawn) {
        if (!isProjectFile(files.front()))   // which tells it itself
            drawn.answers.seenBefore = seenInStore(options, *counts(drawn.answers.single), drawn.answers.floor);
        return countsOf(std::move(drawn), zones);
    });
}

Result<std::optional<Sheet>> openComparisonInput(const QCommandLineParser &options, const QStringList &files,
                                                 const QStringList &allowed, const std::optional<PlanLevels> &levels,
                                                 Console &console)
{
    Result<std::optional<Sheet>> sheet = openProjectInput(options, files, allowed, levels, console);
    if (!sheet || !*sheet || (*sheet)->drawn.answers.comparison)
        return sheet;
    if ((*sheet)->drawn.shown.mode == ViewMode::Compare)   // of shares there is none
        return failure(ErrorKind::NormalisedAnswer, files.front());
    return badArgument(viewWord(options), Reason::ViewOfOnePeriod, {files.front()});
}

}   // namespace floorscope
