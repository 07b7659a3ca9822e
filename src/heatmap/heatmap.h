// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/answer.h"
#include "heatmap/asked.h"
#include "heatmap/exposure.h"
#include "heatmap/grid.h"
#include "heatmap/lattice.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace floorscope {

/// Detections of one floor on one lattice, and how they were observed: the value behind every picture.
/// Made by `merge`; read from and written to heatmap files.
struct Heatmap
{
    QString spaceId;   ///< empty where unknown (a bare answer)
    CellSize cellSize = CellSize::Half;
    Phase phase;
    std::optional<FloorRect> bounds;    ///< union of the answers' bounds and cells' own edges; nothing if all are empty
    Grid<Detections> grid;              ///< its frame holds `bounds` and the snapped cells
    std::optional<Coverage> coverage;   ///< which cells are known to be covered; nothing where unknown
    std::optional<FloorName> floor;     ///< nothing where unknown
    std::optional<Asked> asked;         ///< nothing where unknown, or where more than one question was merged
    std::vector<Interval> intervals;    ///< in order, disjoint; [] where hours are unknown
    std::optional<double> observedHours;            ///< nothing where unknown
    QByteArray timeZone;                            ///< IANA, empty where unknown
    std::optional<std::vector<QDate>> silentDays;   ///< nothing where it cannot be known
    Warnings warnings;

    // What lets a merged heatmap be merged again as if its answers had been merged one by one:
    PhaseTally tally;                     ///< of all cells of all answers
    AllowedPhases allowed;                ///< the phases that no answer is incompatible with
    std::vector<Cell> misfits;            ///< cells off the lattice with their own coordinates (contained in grid)
    std::vector<QByteArray> rawAnswers;   ///< SHA-256 of each bare answer with detections, sorted

    std::uint64_t total = 0;         ///< sum of grid
    std::uint64_t maximum = 0;       ///< largest cell of grid
    std::size_t occupiedCells = 0;   ///< cells above 0

    friend bool operator==(const Heatmap &, const Heatmap &) = default;
};

/// The hours that rates are formed with; nothing where they are unknown or none: there are no rates then.
[[nodiscard]] inline std::optional<double> hoursForRates(const Heatmap &heatmap)
{
    return heatmap.observedHours && *heatmap.observedHours >= kFewestHours ? heatmap.observedHours : std::nullopt;
}

/// Seconds that had no valid answer.
[[nodiscard]] inline qint64 missingSeconds(const Heatmap &heatmap)
{
    qint64 seconds = 0;
    for (const Interval &interval : heatmap.intervals)
        seconds += interval.status == IntervalStatus::Missing ? interval.span.seconds() : 0;
    return seconds;
}

/// Seconds that were asked for, missing ones too; 0 where the hours are unknown.
[[nodiscard]] inline qint64 askedSeconds(const Heatmap &heatmap)
{
    qint64 seconds = 0;
    for (const Interval &interval : heatmap.intervals)
        seconds += interval.span.seconds();
    return seconds;
}

/// A normalised answer on its lattice: it can be drawn, and nothing else.
struct ShareMap
{
    CellSize cellSize = CellSize::Half;
    Grid<Share> grid;
    Warnings warnings;
};

/// What a file can hold.
using AnyHeatmap = std::variant<Heatmap, ShareMap>;

}   // namespace floorscope
