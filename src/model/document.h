// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_cells.h"
#include "base/described.h"
#include "floor/drawing_unit.h"
#include "floor/placement.h"
#include "floor/zones.h"
#include "look/look.h"
#include "look/surface.h"
#include "model/pane.h"
#include "service/question.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace floorscope {

enum class ChangeMeasure { Difference, Ratio };

/// By what a picture stands upright: by the plan, once it is fitted, so that its texts can be read; or by the floor's
/// axes, however the plan lies on them.
enum class Upright { Plan, Floor };

/// A floor of an account, or of the demo building.
struct ChosenFloor
{
    QString account;          ///< HeatmapSource::storeKey(): who asks and where; never a secret
    bool simulated = false;   ///< the demo building
    QString spaceId;
    friend bool operator==(const ChosenFloor &, const ChosenFloor &) = default;
};

template <typename Archive, Either<ChosenFloor> T>
void members(Archive &archive, T &floor)
{
    archive("account", floor.account);
    archive("simulated", floor.simulated);
    archive("space", floor.spaceId);
}

/// Saved answers and heatmap files, each a path; those of one list are added up.
struct OpenedFiles
{
    QStringList single;   ///< the map's
    QStringList before;   ///< Compare's
    QStringList after;
    friend bool operator==(const OpenedFiles &, const OpenedFiles &) = default;
};

template <typename Archive, Either<OpenedFiles> T>
void members(Archive &archive, T &files)
{
    archive("single", files.single);
    archive("before", files.before);
    archive("after", files.after);
}

/// Where the numbers come from; nothing until a floor is chosen or a file opened.
using Source = std::variant<std::monostate, ChosenFloor, OpenedFiles>;

/// The plan that the user imported, by name and hash, and how it lies on the floor.
struct PlacedPlan
{
    QString path;   ///< its name alone where it did not come from a file
    QByteArray sha256;
    int page = 1;
    std::optional<Placement> placement;       ///< nothing: not fitted yet
    std::optional<QStringList> layers = {};   ///< of a CAD drawing, by name; nothing: those that it shows itself
    std::optional<DrawingUnit> unit = {};     ///< of a CAD drawing, told by the person; nothing: as it says itself
    friend bool operator==(const PlacedPlan &, const PlacedPlan &) = default;
};

template <typename Archive, Either<PlacedPlan> T>
void members(Archive &archive, T &plan)
{
    archive("path", plan.path);
    archive("sha256", plan.sha256);
    archive("page", plan.page);
    archive("placement", plan.placement);
    archive("layers", plan.layers);
    archive("unit", plan.unit);
}

/// Everything that says what is shown: undo, autosave, project file, recipe and the command line's options read and
/// write it and nothing else. In the session it changes only through Session::apply.
struct Document
{
    Source source;
    ViewMode mode = ViewMode::Map;
    Question question;   ///< the map's question; of no meaning for opened files
    Question before;     ///< Compare: the earlier period
    Question after;      ///< Compare: the later period
    ChangeMeasure measure = ChangeMeasure::Difference;
    bool relative = false;   ///< Compare: change of the shares of the floor's own total
    bool byWeeks = false;    ///< Compare: weeks, not days, tell what chance does
    Look look;
    std::optional<SurfaceAngles> surface;   ///< drawn as heights, seen from there; nothing: flat
    std::optional<PlacedPlan> plan;
    Upright upright = Upright::Plan;
    bool protectIndividuals = false;       ///< what may tell of single persons is withheld: see `seen`
    std::optional<double> observedHours;   ///< told by the person, where the map's opened files do not tell theirs
    std::vector<FloorRect> masked{};       ///< parts of the floor that do not look like persons: nothing of them counts
    std::vector<Zone> zones;               ///< drawn as outlines with names
    ZoneRule zoneRule = ZoneRule::Area;    ///< which part of a cell counts in a zone
    QString title;                         ///< empty: what the source calls its floor
    friend bool operator==(const Document &, const Document &) = default;
};

template <typename Archive, Either<Document> T>
void members(Archive &archive, T &document)
{
    archive("source", document.source);
    archive("mode", document.mode);
    archive("question", document.question);
    archive("before", document.before);
    archive("after", document.after);
    archive("measure", document.measure);
    archive("relative", document.relative);
    archive("by_weeks", document.byWeeks);
    archive("look", document.look);
    archive("surface", document.surface);
    archive("plan", document.plan);
    archive("upright", document.upright);
    archive("protect_individuals", document.protectIndividuals);
    archive("observed_hours", document.observedHours);
    archive("masked", document.masked);
    archive("zones", document.zones);
    archive("zone_rule", document.zoneRule);
    archive("title", document.title);
}

/// The question of one map; `pane` is not Change.
[[nodiscard]] const Question &question(const Document &document, Pane pane);
[[nodiscard]] Document withQuestion(Document document, Pane pane, const Question &question);
/// The files of one map; none where a floor is the source.
[[nodiscard]] QStringList files(const Document &document, Pane pane);
/// Whether both are the same page of the same file, however it lies and is drawn.
[[nodiscard]] bool isSameFile(const PlacedPlan &a, const PlacedPlan &b);
/// Whether both show the same periods of the same source, whatever they look like.
[[nodiscard]] bool asksTheSame(const Document &a, const Document &b);

}   // namespace floorscope
