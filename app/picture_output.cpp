// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_output.h"

#include "arguments.h"
#include "render/png_writer.h"
#include "simulator/demo_building.h"
#include "words/data_text.h"

#include <QCoreApplication>

#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PictureOutput)
};

std::optional<FloorRect> boundsOf(const AnyHeatmap &map)
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        return heatmap->bounds;
    const ShareMap &share = std::get<ShareMap>(map);
    return share.grid.isEmpty() ? std::nullopt : std::optional(share.grid.frame().bounds());
}

QString titleOf(const AnyHeatmap &map, const QStringList &files)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    const QString name = floorNameOf(map, files.front());
    return files.size() > 1 && heatmap && heatmap->spaceId.isEmpty()
        ? Words::tr("%1 and %2 more").arg(name).arg(files.size() - 1)
        : name;
}

PeriodAnswer periodOf(const AnyHeatmap &map)
{
    PeriodAnswer period;
    period.map = map;
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        period.askedHours = static_cast<double>(askedSeconds(*heatmap)) / 3600.0;
    return period;
}

/// Everything but the numbers.
Drawn drawnFor(const PictureRequest &request, const QString &title, const std::optional<FloorRect> &bounds)
{
    Drawn drawn;
    drawn.look = request.look;
    drawn.title = request.title.isEmpty() ? title : request.title;
    drawn.floor = request.floor;
    drawn.zones = request.zones;
    placePlan(drawn, request.plan, bounds);
    return drawn;
}

void sayAboutHours(const Heatmap &heatmap, Unit unit, Console &console)
{
    if (!heatmap.observedHours && unit == Unit::PerHour)
        console.say(Words::tr("The observed hours are unknown, so totals are drawn. %1").arg(howToTellHours()));
}

}   // namespace

void declarePicture(QCommandLineParser &parser)
{
    declarePlan(parser);
    declareLook(parser);
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

Result<void> needFiles(const QStringList &files)
{
    if (files.isEmpty())
        return badArgument(QStringLiteral("FILE"), Words::tr("name at least one file to draw, or --demo"));
    return {};
}

Result<PictureRequest> readPictureRequest(const QCommandLineParser &options, const QStringList &endings,
                                          Console &console)
{
    const Result<QString> output = readOutput(options, endings);
    if (!output)
        return tl::unexpected(output.error());
    const Result<Look> look = readLook(options);
    if (!look)
        return tl::unexpected(look.error());
    const Result<PlanInput> plan = readPlan(options, console);
    if (!plan)
        return tl::unexpected(plan.error());
    const Result<std::vector<Zone>> zones = readZonesOption(options);
    if (!zones)
        return tl::unexpected(zones.error());
    const std::optional<Floor> floor = isSet(options, "demo") ? std::optional(DemoBuilding().floor()) : std::nullopt;
    return PictureRequest{*output, *look, *plan, *zones, valueOf(options, "title"), floor};
}

Drawn drawnOf(const AnyHeatmap &map, const QStringList &files, const PictureRequest &request)
{
    Drawn drawn = drawnFor(request, titleOf(map, files), boundsOf(map));
    drawn.period = periodOf(map);
    return drawn;
}

Drawn drawnOf(const Heatmap &before, const Heatmap &after, const Comparison &comparison, const QStringList &files,
              const PictureRequest &request)
{
    const std::optional<FloorRect> bounds =
        comparison.before.isEmpty() ? std::nullopt : std::optional(comparison.before.frame().bounds());
    Drawn drawn = drawnFor(request, floorNameOf(before, files.front()), bounds);
    drawn.mode = ViewMode::Compare;
    drawn.before = periodOf(before);
    drawn.after = periodOf(after);
    drawn.comparison = comparison;
    return drawn;
}

void sayAboutMap(const AnyHeatmap &map, const PictureRequest &request, Console &console)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    if (heatmap)
        sayAboutHours(*heatmap, request.look.unit, console);
    else
        console.say(
            Words::tr("The file holds shares of the busiest cell (0 to 1), not counts; that is what is drawn."));
}

void sayAboutPlan(const PictureRequest &request, Console &console)
{
    for (const QString &note : request.plan.notes)
        console.say(note);
}

Result<void> writePicture(const Drawn &drawn, const QString &path, const PictureForm &form)
{
    return form.plain ? savePlainPicture(drawn, form.size.dpi, path) : savePicture(drawn, form.size, path);
}

}   // namespace floorscope
