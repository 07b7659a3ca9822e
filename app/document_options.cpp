// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_options.h"

#include "arguments.h"
#include "base/background.h"
#include "look_options.h"
#include "named_option.h"
#include "plan/plan_formats.h"
#include "plan_layers.h"
#include "simulator/demo_building.h"
#include "words/error_text.h"
#include "words/fit_text.h"
#include "words/number_text.h"
#include "words/zone_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Inputs)
};

void usePlacement(const PlacementFit &fit, DocumentInput &input)
{
    input.document.plan->placement = fit.placement;
    for (const FitNote &note : fitNotes(fit))
        input.planNotes << (note.isWarning ? Words::tr("warning: %1").arg(note.text) : note.text);
}

/// By the world file beside the plan; without a good one the plan stays where a guess puts it (`warnAboutPlan`).
void placeByFileBeside(DocumentInput &input)
{
    const std::optional<QString> world = worldFileBeside(input.document.plan->path);
    const Result<PlacementFit> fit =
        world ? openPlacement(*world, PlacementFile::World) : Result<PlacementFit>(failure(ErrorKind::NotAPlacement));
    if (world)
        input.planNotes << (fit ? Words::tr("using %1, found beside the plan").arg(*world) : errorText(fit.error()));
    if (fit)
        usePlacement(*fit, input);
}

/// By the file of --points or --world, else by one beside the plan.
Result<void> placeByFile(const QCommandLineParser &options, QSizeF units, DocumentInput &input)
{
    const bool points = isSet(options, "points");
    if (!points && !isSet(options, "world")) {
        placeByFileBeside(input);
        return {};
    }
    const FitModel model =
        optionValue(options, "fit") == QLatin1String("similarity") ? FitModel::Similarity : FitModel::Affine;
    const QString path = optionValue(options, points ? "points" : "world");
    return openPlacement(path, points ? PlacementFile::Points : PlacementFile::World, model, units)
        .map([&](const PlacementFit &fit) { usePlacement(fit, input); });
}

/// A plan of that much memory is announced before it is loaded.
constexpr qint64 kLargePlan = qint64(256) << 20;

void declarePlan(QCommandLineParser &parser)
{
    //: %1 a list of formats: "PNG, JPEG, PDF"
    declareValue(parser, "plan", "IMAGE",
                 Words::tr("floor plan: %1").arg(readPlanFormats().join(QStringLiteral(", "))));
    declareValue(parser, "page", "N", Words::tr("page of a PDF plan (default 1)"));
    declareLayers(parser);
    declareValue(parser, "plan-unit", "UNIT",
                 Words::tr("unit of a DXF or DWG plan that is not placed: %1 (default: as the drawing says)")
                     .arg(drawingUnitNames().join(QStringLiteral(", "))));
    declareValue(parser, "points", "FILE",
                 Words::tr("places the plan: [{\"pixel\":[px,py],\"metre\":[x,y]}, …], y down in pixels, up "
                           "in meters. Pixels are counted from the plan's top left corner; in an SVG a pixel "
                           "is a unit of its viewBox, in a PDF 1/72 inch, in a DXF a unit of the drawing. The points "
                           "of QGIS's georeferencer are understood "
                           "too"));
    declareValue(
        parser, "world", "FILE",
        Words::tr("places the plan by a world file (six lines); one that lies beside the plan is used without it"));
    declareValue(
        parser, "upright", "HOW",
        Words::tr("plan (default: a plan that lies turned or mirrored on the floor stands upright, the floor is "
                  "turned with it) or floor (the floor's axes are upright)"));
    declareValue(parser, "zones", "FILE", Words::tr("GeoJSON polygons in meters, drawn as outlines with their names"));
    declareValue(parser, "title", "TEXT",
                 Words::tr("what the picture calls the floor (default: its name in the file)"));
    declareValue(parser, "fit", "MODEL",
                 Words::tr("affine (default) or similarity, for three points or more of --points"));
}

Result<Upright> readUpright(const QCommandLineParser &options)
{
    const QString name = isSet(options, "upright") ? optionValue(options, "upright") : QStringLiteral("plan");
    return named(name == QLatin1String("plan")        ? std::optional(Upright::Plan)
                     : name == QLatin1String("floor") ? std::optional(Upright::Floor)
                                                      : std::nullopt,
                 "upright", QStringLiteral("plan, floor"));
}

/// The unit of --plan-unit, or nothing.
Result<std::optional<DrawingUnit>> readDrawingUnit(const QCommandLineParser &options)
{
    if (!isSet(options, "plan-unit"))
        return std::nullopt;
    return named(drawingUnitNamed(optionValue(options, "plan-unit")), "plan-unit",
                 drawingUnitNames().join(QStringLiteral(", ")))
        .map([](DrawingUnit unit) { return std::optional(unit); });
}

/// The plan's pixels, decoded beside other work.
QFuture<Result<PlanImage>> startDecoding(const QByteArray &bytes, const PlacedPlan &plan, const LayersAsked &layers,
                                         const PlanLevels &levels)
{
    return inBackground([=] {
        const PlanRequest request{.page = plan.page, .levels = levels, .folder = planFolder(plan.path)};
        return planFromBytes(bytes, QFileInfo(plan.path).fileName(), request).and_then([&](const PlanImage &image) {
            return chooseLayers(image, layers, levels);
        });
    });
}

void declareSurface(QCommandLineParser &parser)
{
    declareSwitch(parser, "surface",
                  Words::tr("draws heights: columns over the floor plan, as high as their values; of a change, as high "
                            "as it is large"));
    declareValue(parser, "turn", "DEGREES",
                 Words::tr("the same with the floor turned, counter-clockwise from above, -360 to 360 (default %1)")
                     .arg(SurfaceAngles().turnDegrees));
    declareValue(parser, "tilt", "DEGREES",
                 Words::tr("the same seen from so far above the ground, %1 to %2, which is straight down (default %3)")
                     .arg(kFlattestTilt)
                     .arg(kSteepestTilt)
                     .arg(SurfaceAngles().tiltDegrees));
}

/// Nothing where a flat map is asked for.
Result<std::optional<SurfaceAngles>> readSurface(const QCommandLineParser &options)
{
    constexpr double kMostTurn = 360.0;
    SurfaceAngles angles;
    const Result<double> turn = readNumber(options, "turn", -kMostTurn, kMostTurn, angles.turnDegrees);
    const Result<double> tilt = readNumber(options, "tilt", kFlattestTilt, kSteepestTilt, angles.tiltDegrees);
    if (!turn || !tilt)
        return tl::unexpected(turn ? tilt.error() : turn.error());
    for (const char *name : {"surface", "turn", "tilt"}) {
        if (!isSet(options, name))
            continue;
        const QString given = QStringLiteral("--") + QLatin1String(name);
        if (isSet(options, "style") && optionValue(options, "style") == QLatin1String("checkerboard"))
            return badArgument(given, Reason::LastAndDates, {QStringLiteral("--style checkerboard")});
        if (options.optionNames().contains(QStringLiteral("plain")))
            return badArgument(given, Reason::LastAndDates, {QStringLiteral("--plain")});
        return SurfaceAngles{*turn, *tilt};
    }
    return std::nullopt;
}

/// Options of a plan that do not go together.
Result<void> checkPlanOptions(const QCommandLineParser &options)
{
    const QString fit = optionValue(options, "fit");
    if (!fit.isEmpty() && fit != QLatin1String("affine") && fit != QLatin1String("similarity"))
        return badArgument(QStringLiteral("--fit"), Reason::NotAFit);
    if (isSet(options, "points") && isSet(options, "world"))
        return badArgument(QStringLiteral("--points"), Reason::PointsAndWorld);
    return {};
}

/// What the options say of a plan besides its files.
struct PlanWords
{
    int page = 1;
    Upright upright = Upright::Plan;
    LayersAsked layers;
    std::optional<DrawingUnit> unit{};
};

Result<PlanWords> readPlanWords(const QCommandLineParser &options)
{
    const Result<int> page = readWhole(options, "page", 1, 100000, 1);
    const Result<Upright> upright = readUpright(options);
    const Result<LayersAsked> layers = readLayers(options);
    const Result<std::optional<DrawingUnit>> unit = readDrawingUnit(options);
    return allRead(checkPlanOptions(options), page, upright, layers, unit).map([&] {
        return PlanWords{*page, *upright, *layers, *unit};
    });
}

Result<void> readPlan(const QCommandLineParser &options, const PlanLevels &levels, DocumentInput &input,
                      Console &console)
{
    const Result<PlanWords> words = readPlanWords(options);
    if (!words)
        return tl::unexpected(words.error());
    if (!isSet(options, "plan"))
        return {};
    input.document.upright = words->upright;
    const QString path = optionValue(options, "plan");
    const Result<QByteArray> bytes = readPlanFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<PlanCostEstimate> cost = estimatePlan(*bytes, {.page = words->page, .levels = levels});
    if (!cost)
        return tl::unexpected(at(cost.error(), QFileInfo(path).fileName()));
    if (cost->bytes > kLargePlan)
        //: %1 size and memory of a floor plan
        console.warn(Words::tr("a large plan: %1").arg(planSizeText(cost->units, cost->bytes)));
    input.document.plan = PlacedPlan{path, {}, words->page, std::nullopt, std::nullopt, words->unit};
    input.plan = startDecoding(*bytes, *input.document.plan, words->layers, levels);
    return placeByFile(options, cost->units, input);
}

}   // namespace

void declareTableFormat(QCommandLineParser &parser)
{
    declareValue(parser, "format", "NAME", Words::tr("table (default), json or csv"));
}

Result<QString> readTableFormat(const QCommandLineParser &options)
{
    const QString format = isSet(options, "format") ? optionValue(options, "format") : QStringLiteral("table");
    if (format != QLatin1String("table") && format != QLatin1String("json") && format != QLatin1String("csv"))
        return tl::unexpected(usageError(QStringLiteral("--format"), Reason::NotAFormat));
    return format;
}

void declareZoneRule(QCommandLineParser &parser)
{
    declareValue(parser, "rule", "NAME",
                 Words::tr("which part of a cell counts in a zone: area (default; the share of the cell that lies "
                           "inside) or centre (all of it where its center does)"));
}

Result<std::optional<ZoneRule>> readZoneRule(const QCommandLineParser &options)
{
    if (!isSet(options, "rule"))
        return std::optional<ZoneRule>();
    return named(zoneRuleNamed(optionValue(options, "rule")), "rule", QStringLiteral("area, centre"))
        .map([](ZoneRule rule) { return std::optional(rule); });
}

Result<std::vector<Zone>> readZonesOption(const QCommandLineParser &options, Console &console)
{
    if (!isSet(options, "zones"))
        return std::vector<Zone>();
    const QString path = optionValue(options, "zones");
    return openZones(path).map([&](const ZoneFile &file) {
        for (const QString &note : zoneNotes(path, file))
            console.warn(note);
        return file.zones;
    });
}

void declareDocument(QCommandLineParser &parser)
{
    declarePlan(parser);
    declareLook(parser);
    declareSurface(parser);
}

Result<void> checkDocumentOptions(const QCommandLineParser &options, ViewMode mode)
{
    return allRead(readLook(options, mode), readSurface(options), readPlanWords(options));
}

Result<DocumentInput> readDocumentOptions(const QCommandLineParser &options, OpenedFiles files, ViewMode mode,
                                          const PlanLevels &levels, Console &console)
{
    DocumentInput input;
    input.document.source = std::move(files);
    input.document.mode = mode;
    input.document.title = optionValue(options, "title");
    input.document.protectIndividuals = isSet(options, "protect");
    if (isSet(options, "demo"))
        input.answers.floor = DemoBuilding().floor();
    const Result<Look> look = readLook(options, mode);
    if (!look)
        return tl::unexpected(look.error());
    const Result<std::optional<SurfaceAngles>> surface = readSurface(options);
    if (!surface)
        return tl::unexpected(surface.error());
    input.document.look = *look;
    input.document.surface = *surface;
    if (const Result<void> plan = readPlan(options, levels, input, console); !plan)
        return tl::unexpected(plan.error());
    const Result<std::vector<Zone>> zones = readZonesOption(options, console);
    if (!zones)
        return tl::unexpected(zones.error());
    input.document.zones = *zones;
    return input;
}

QStringList planNotes(const PlanImage &plan)
{
    QStringList notes;
    for (const Error &note : plan.notes)
        notes << Words::tr("warning: %1").arg(errorText(note));
    return notes;
}

Result<void> takePlan(DocumentInput &input)
{
    if (!input.plan)
        return {};
    const Result<PlanImage> plan = input.plan->result();
    if (!plan)
        return tl::unexpected(plan.error());
    input.planNotes = planNotes(*plan) + input.planNotes;
    if (input.document.plan->unit && !plan->drawing)
        return badArgument(QStringLiteral("--plan-unit"), Reason::OnlyOfDrawings);
    input.document.plan->sha256 = plan->sha256;
    if (plan->drawing && plan->layers != layersShown(*plan->drawing))
        input.document.plan->layers = plan->layers;
    input.answers.plan = *plan;
    return {};
}

}   // namespace floorscope
