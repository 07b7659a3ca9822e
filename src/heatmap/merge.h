// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/heatmap.h"

namespace floorscope {

/// What a heatmap file withholds: cells by their centres, or everything.
struct WithheldPlaces
{
    bool everything = false;
    std::vector<Cell> cells;
};

/// One thing to merge: the cells of one answer (or of one heatmap) with their own coordinates, how they were observed
/// and where they come from.
struct Part
{
    QString name;   ///< what messages call it, such as its file; empty: its number among the parts
    Observation observed;
    Origin origin;
    CellSize cellSize = CellSize::Half;
    CellList cells;
    std::optional<FloorRect> bounds;   ///< holds the edges of all cells
    PhaseTally tally;
    AllowedPhases allowed;
    std::vector<QByteArray> rawAnswers;   ///< SHA-256 of the bare answers in it that have detections
    Warnings warnings;
    std::optional<WithheldPlaces> withheld{};   ///< to protect individuals
    bool coverageKnown = false;                 ///< `cells` has zero cells: covered and empty ones
    bool cellSizeKnown = true;                  ///< false for an answer without cells that does not state its cell size
};
/// False where there are neither cells nor hours and a warning says that the cell size was not stated.
[[nodiscard]] bool knowsItsCellSize(const Part &part);

/// A bare answer: hours unknown.
[[nodiscard]] Part toPart(const Answer &answer);
/// An answer to a question about `span` on `spaceId`; its own cells are kept in the interval unless `keepCells` is
/// false.
[[nodiscard]] Part toPart(const Answer &answer, const QString &spaceId, TimeSpan span, bool keepCells = true);
/// Hours that had no valid answer.
[[nodiscard]] Part missingPart(const QString &spaceId, CellSize size, TimeSpan span);
/// A heatmap that was merged before; merging it again gives what its answers would have given.
[[nodiscard]] Part toPart(const Heatmap &heatmap);

/// The centres of the cells that are withheld, with a count of 0, row by row from the lowest y upward; none where all
/// of them are.
[[nodiscard]] std::vector<Cell> withheldCentres(const Heatmap &heatmap);

/// Adds parts cell by cell with exact 64-bit sums, on the union of their bounds. The phase is, per axis, that of most
/// cells of all parts together (a tie: half a cell off 0). Cells off it go into the cell that contains them (on an edge
/// the upper one), counted and reported, the total kept. Any order and any grouping of the same answers give the same
/// result. Observed hours add up; one part of unknown hours makes the sum unknown. Where hours are missing in one part
/// and observed in another they count as observed. Coverage is known where any part knows it: every cell that was
/// listed, zero ones too. A day is silent if a part says so and every other part agrees or has no detections then;
/// unknown if a part does not know. The floor's name stays where all parts give the same one, the question where all
/// ask for the same hours of the same weekdays. Warnings of all parts in a fixed order, with SnappedCells and
/// RepeatedAnswer for the whole.
///
/// Fails with NothingToMerge, MixedResolutions and DifferentFloors (`facts`: who has what), IncompatiblePhase (`where`
/// or `spot`: the part of at least 10 cells more than half of which are misfits), WithheldCells (`where`: the part that
/// is not alone and does not tell all of its cells), OverlappingHours (`facts`: both
/// parts, the first common hour, RFC 3339), AbsurdExtent, TooManyDetections.
[[nodiscard]] Result<Heatmap> merge(const std::vector<Part> &parts);

/// Two heatmaps' counts on one frame.
struct CommonFrame
{
    Grid<Detections> a;
    Grid<Detections> b;
    std::uint64_t misfits = 0;   ///< cells of both that lie off the common lattice
};
/// The counts of both on the lattice and frame that their merge would have; their hours may overlap.
/// Fails with MixedResolutions, IncompatiblePhase (the parts are called A and B), AbsurdExtent.
[[nodiscard]] Result<CommonFrame> onOneFrame(const Heatmap &a, const Heatmap &b);

/// A normalised answer on its own lattice. Fails with NotAShare (`spot`: the first cell above 1, `detail`: its value),
/// AbsurdExtent, IncompatiblePhase.
[[nodiscard]] Result<ShareMap> toShareMap(const NormalisedAnswer &answer);

}   // namespace floorscope
