// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "analysis/rank_correlation.h"
#include "analysis/zone_stretches.h"
#include "floor/floor.h"
#include "service/figures/figure_plan.h"

#include <optional>
#include <vector>

namespace floorscope {

/// One place with its detections and the figures that the service tells of it. What is unknown is absent.
struct FigureRow
{
    FigurePlace place;
    bool withheld = false;   ///< to protect individuals nothing of it is told
    bool unseen = false;     ///< no sensor sees it: it has no detections, which is no zero
    std::optional<double> detections;
    std::optional<double> perHour;                    ///< detections per observed hour
    std::vector<std::optional<FigureTotal>> totals;   ///< one for each of the table's kinds
    std::optional<DetectionRate> rate;                ///< detections per person-second of this place
    std::optional<PersonHours> personHours;           ///< of its detections, by the rate of all places together
};

/// Figures of the hours that the map observed, beside its detections.
struct FigureTable
{
    std::vector<FigureKind> kinds;
    std::vector<FigureRow> rows;
    std::vector<RankCorrelation> overPlaces;   ///< one for each kind: its totals and detections, per hour
    std::optional<DetectionRate> rate;         ///< of all stretches of all places
    double hours = 0.0;                        ///< that the map observed
};

/// The figures that came, in the order of FigureKind.
[[nodiscard]] std::vector<FigureKind> kindsIn(const Figures &figures);

/// A row for each place that was asked for, the whole floor among them; that is in no correlation over places. Places
/// are counted by their outlines on `floor`, cells by their area inside; where the map protects individuals, nothing is
/// told of single stretches, and so no rate.
[[nodiscard]] FigureTable makeFigureTable(const Heatmap &map, const Floor &floor, const Figures &figures);

/// What pairs run over.
enum class PairsOver { Places, Hours, Days, Stretches };

/// A figure against detections, both per hour.
struct FigurePairs
{
    PairsOver over = PairsOver::Places;
    FigureKind kind = FigureKind::Occupancy;
    FigurePlace place;                ///< of pairs over time
    std::vector<QString> names;       ///< of places; empty over time
    std::vector<TimeSpan> spans;      ///< over time; empty over places
    std::vector<double> detections;   ///< per hour, one a pair
    std::vector<double> figures;      ///< the same: people on average, person-seconds or passages
    RankCorrelation correlation;
};
/// Over the places of a table that have both.
[[nodiscard]] FigurePairs pairsOverPlaces(const FigureTable &table, FigureKind kind);
/// Over the stretches of time of the map's answers at one place: those that the figure covers whole.
[[nodiscard]] FigurePairs pairsOverTime(const Heatmap &map, const Floor &floor, const Figures &figures,
                                        const FigurePlace &place, FigureKind kind);

}   // namespace floorscope
