// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "model/project.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace floorscope {

/// `--view NAME`, for every command that reads a project as well as files.
void declareView(QCommandLineParser &parser);

/// Masks what does not look like a person where `--mask` says so, and tells what that does to the total, or what could
/// not be looked for.
void maskIfAsked(const QCommandLineParser &options, const AnyHeatmap &map, Document &document, Console &console);

/// `--protect`, for every command that draws or writes numbers.
void declareProtection(QCommandLineParser &parser);

/// What a project shows that was named in place of files: its view of --view, else its current sheet, with the `levels`
/// of its plan that are drawn, if any. Nothing where `files` are no project. What the data lack is warned of. Fails
/// with BadArgument where a project stands beside other files, where there is no such view or a period that it shows
/// has no answer, for --view without a project, and for an option (besides those of size and form, and `allowed`) that
/// says what the project says itself; and as readProject and withPixels do.
[[nodiscard]] Result<std::optional<Sheet>> openProjectInput(const QCommandLineParser &options, const QStringList &files,
                                                            const QStringList &allowed,
                                                            const std::optional<PlanLevels> &levels, Console &console);

/// What `stats` and `export` count, as far as it may be seen, and the zones that come with it.
struct CountsInput
{
    Heatmap heatmap;
    std::vector<Zone> zones;                  ///< those of the options, else of a project
    Look look{};                              ///< that of a project: the unit of its maps
    ZoneRule rule = ZoneRule::Area;           ///< that of a project
    std::optional<Floor> floor{};             ///< of a project, or of the demo building
    std::optional<SeenBefore> seenBefore{};   ///< of a project
    std::optional<PresenceTold> presence{};   ///< of a project
    std::vector<FloorRect> masked{};          ///< what the heatmap leaves out since it looks like no person
};
/// The counts of a project's view of one period, or of the files added up. `zones`: those of the options, by which use
/// is counted too where individuals are protected. Fails as openProjectInput and
/// openCountsAndWarn do, with BadArgument where the view compares, and with NormalisedAnswer.
[[nodiscard]] Result<CountsInput> openCountsInput(const QCommandLineParser &options, const QStringList &files,
                                                  const QStringList &allowed, const std::vector<Zone> &zones,
                                                  Console &console);
/// The same, with what the store of --store tells of where anybody ever was, for commands that tell of places.
[[nodiscard]] Result<CountsInput> openPlacesInput(const QCommandLineParser &options, const QStringList &files,
                                                  const QStringList &allowed, const std::vector<Zone> &zones,
                                                  Console &console);

/// The two sides of a project's view that compares; `allowed` as of openProjectInput. Nothing where `files` are no
/// project. Fails as openProjectInput does, with BadArgument where the view shows one period, and with
/// NormalisedAnswer.
[[nodiscard]] Result<std::optional<Sheet>> openComparisonInput(const QCommandLineParser &options,
                                                               const QStringList &files, const QStringList &allowed,
                                                               const std::optional<PlanLevels> &levels,
                                                               Console &console);

}   // namespace floorscope
