// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_output.h"

#include "arguments.h"
#include "fetching/stored_presence.h"
#include "fetching/stored_seen.h"
#include "model/protected_answers.h"
#include "opening.h"
#include "output/picture_frame.h"
#include "project_input.h"
#include "words/data_text.h"
#include "words/meeting_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PictureOutput)
};

void warnAboutHours(const Heatmap &heatmap, Unit unit, Console &console)
{
    if (!heatmap.observed.hours && isRate(unit))
        console.warn(Words::tr("The observed hours are unknown, so totals are drawn. Tell them with: floorscope merge "
                               "--exposure 168h FILE -o FILE"));
}

void declareSize(QCommandLineParser &parser)
{
    declareValue(parser, "size", "WxH", Words::tr("size of the picture in pixels (default 2560x1440)"));
    declareValue(
        parser, "dpi", "N",
        Words::tr("dots per inch, 20 to 2400 (default 192); sets the size of the text and is written into the file"));
}

/// Shares of the busiest cell have one unit, and tell of no places: an option that needs counts is refused.
Result<void> checkCounts(const QCommandLineParser &options, const QString &file, const AnyHeatmap &map)
{
    for (const char *name : {"per", "mark", "rarely-used", "mask"})
        if (std::holds_alternative<ShareMap>(map) && options.optionNames().contains(QLatin1String(name)))
            return badArgument(QStringLiteral("--") + QLatin1String(name), Reason::NeedsCounts, {file});
    return {};
}

/// `remedy`: how a plan is fitted that is not.
void warnOfPlan(const QStringList &notes, const Drawn &drawn, const QString &remedy, Console &console)
{
    for (const QString &note : notes)
        console.warn(note);
    if (drawn.answers.plan && !planIsFitted(drawn))
        console.warn(unfittedPlanText(drawnScale(drawn)) + QLatin1Char(' ') + remedy);
    for (const QString &text : meetingTexts(makeMeeting(drawn)))
        console.warn(Words::tr("warning: %1").arg(text));
}

/// What is drawn or said depends on what is covered.
bool tellsPlaces(const QCommandLineParser &options)
{
    const QStringList given = options.optionNames();
    return given.contains(QStringLiteral("mark")) || given.contains(QStringLiteral("findings"));
}

}   // namespace

void declarePicture(QCommandLineParser &parser)
{
    declareDocument(parser);
    declareView(parser);
    declareProtection(parser);
    declareSize(parser);
    declareSwitch(parser, "plain", Words::tr("plan and overlay alone, in the plan's own pixels"));
}

Result<PictureForm> readPictureForm(const QCommandLineParser &options)
{
    PictureForm form{forSlide(), isSet(options, "plain")};
    const Result<std::optional<QSize>> pixels = readSize(options);
    if (!pixels)
        return tl::unexpected(pixels.error());
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, form.size.dpi);
    if (!dpi)
        return tl::unexpected(dpi.error());
    form.size.pixels = pixels->value_or(form.size.pixels);
    form.size.dpi = *dpi;
    return form;
}

PlanLevels neededLevels(const PictureForm &form)
{
    return form.plain ? neededLevelsOfPlain() : neededLevels(form.size);
}

Result<void> needFiles(const QStringList &files)
{
    if (files.isEmpty())
        return badArgument(QStringLiteral("FILE"), Reason::FilesMissing);
    return {};
}

Result<Drawn> openDrawn(const QCommandLineParser &options, const QStringList &files, const PlanLevels &levels,
                        Console &console)
{
    const Result<std::optional<Sheet>> sheet =
        openProjectInput(options, files, {QStringLiteral("store")}, levels, console);   // which may know more
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (*sheet) {
        const Result<Drawn> drawn = withKnownUnit(options, (*sheet)->drawn);
        if (drawn)
            warnAboutSheet(*drawn, console);
        return drawn;
    }
    Result<DocumentInput> input = readDocumentOptions(options, {files, {}, {}}, ViewMode::Map, levels, console);
    const Result<void> named = needFiles(files);
    if (!input || !named)
        return tl::unexpected(!input ? input.error() : named.error());
    const Result<AnyHeatmap> map = openAndWarn(files, isSet(options, "protect"), console);
    const Result<void> counted = map ? checkCounts(options, files.front(), *map) : tl::unexpected(map.error());
    const Result<void> taken = counted ? takePlan(*input) : counted;
    if (!taken)
        return tl::unexpected(taken.error());
    input->answers = withAnswer(input->answers, Pane::Single, fileAnswer(*map));
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&*map); heatmap && tellsPlaces(options))
        input->answers.seenBefore = seenInStore(options, *heatmap, input->answers.floor);
    maskIfAsked(options, *map, input->document, console);
    warnAboutMap(*map, input->document.look.unit, console);
    Result<Drawn> drawn = withKnownUnit(options, seen(makeDrawn(input->document, input->answers)));
    if (drawn)
        warnAboutPlan(*input, *drawn, console);
    return drawn;
}

void warnAboutMap(const AnyHeatmap &map, Unit unit, Console &console)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    if (heatmap)
        warnAboutHours(*heatmap, unit, console);
    else
        console.warn(
            Words::tr("The file holds shares of the busiest cell (0 to 1), not counts; that is what is drawn."));
}

void warnAboutPlan(const DocumentInput &input, const Drawn &drawn, Console &console)
{
    const std::optional<DrawnScale> scale = drawnScale(drawn);
    warnOfPlan(input.planNotes, drawn,
               scale && scale->source == UnitSource::Assumed
                   ? Words::tr("Say it with --plan-unit, or use --points or --world.")
                   : Words::tr("Use --points or --world."),
               console);
}

void warnAboutSheet(const Drawn &drawn, Console &console)
{
    if (drawn.shown.mode == ViewMode::Map && drawn.answers.single)
        warnAboutMap(drawn.answers.single->map, drawn.shown.look.unit, console);
    if (drawn.shown.mode == ViewMode::Map && drawn.shown.look.unit == Unit::PersonHours && !presenceRate(drawn.answers))
        console.warn(Words::tr("Presence time of these hours is not known, so totals are drawn instead of "
                               "person-hours."));
    const std::optional<PlanImage> &plan = drawn.answers.plan;
    if (drawn.shown.plan && !plan)
        //: %1 the name of a file
        console.warn(Words::tr("The project does not hold the plan %1, so the map is drawn without it. Open the "
                               "project in the window, find the plan and save it.")
                         .arg(QFileInfo(drawn.shown.plan->path).fileName()));
    warnOfPlan(plan ? planNotes(*plan) : QStringList(), drawn, Words::tr("Fit it in the window and save the project."),
               console);
}

Result<void> writePicture(const Drawn &drawn, const QString &path, const PictureForm &form)
{
    return form.plain ? savePlainPicture(drawn, form.size.dpi, path) : savePicture(drawn, form.size, path);
}

}   // namespace floorscope
