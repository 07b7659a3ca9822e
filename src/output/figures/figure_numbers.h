// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "heatmap/io/json_writer.h"
#include "model/figures/figure_table.h"

#include <QByteArray>
#include <QStringList>

namespace floorscope {

// The other figures of a floor beside its detections, for command line and window alike.

/// What is told of the figures of one map.
struct FigureNumbers
{
    Heatmap map;
    FigureTable table;
    std::vector<FigurePairs> overTime;   ///< of one place, one a figure; empty: pairs run over places
};

/// An estimate with its spread, as JSON; null without one.
void writeRate(json::Writer &out, const std::optional<DetectionRate> &rate);

void writePersonHours(json::Writer &out, const std::optional<PersonHours> &hours);
/// Why person-hours by that rate have no upper end, as a line of a CSV; empty where they have one.
[[nodiscard]] QByteArray openEndLine(const std::optional<DetectionRate> &rate);

/// What the numbers are (`provenance`), places, the rate of all (`detections_per_person_second`), correlation; what is
/// unknown is null. Estimates are called so.
[[nodiscard]] QByteArray figuresJson(const FigureNumbers &numbers);
/// One line a place; what the numbers are, and the correlation, stand in lines that begin with #.
[[nodiscard]] QByteArray figuresCsv(const FigureNumbers &numbers);
/// The same for people, with the sentences.
[[nodiscard]] QByteArray figuresTable(const FigureNumbers &numbers);
/// Floor, days and hours of the map, and that it is simulated, where it is, in one line.
[[nodiscard]] QString figureCaption(const FigureNumbers &numbers);
/// The table's fields for people, the headings first; estimates say that they are some.
[[nodiscard]] std::vector<QStringList> figureRows(const FigureNumbers &numbers);
/// Why a field of that table has no number, where none is told of such a place; `row` counts places from 0.
[[nodiscard]] QString figureTip(const FigureNumbers &numbers, std::size_t row, std::size_t column);
/// How far one figure and detections rise and fall together, with what is to be known of it.
[[nodiscard]] QString pairSentence(const FigurePairs &pairs);
/// What the rate of all places is; empty where presence time was not asked for.
[[nodiscard]] QString rateSentence(const FigureTable &table);

}   // namespace floorscope
