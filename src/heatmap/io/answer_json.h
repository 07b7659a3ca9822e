// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "heatmap/cell_list.h"
#include "heatmap/io/json_walk.h"

#include <QByteArray>

#include <functional>
#include <vector>

/// The service's answer as its text says it, before anything is concluded from it. Only the readers of this folder use
/// it.
namespace floorscope::json {

/// A number that the metadata claim, and how it is spelled there.
struct Claim
{
    std::optional<std::uint64_t> whole;   ///< nothing where it is no whole number from 0 to 2^64 − 1
    double number = 0.0;
    QString text;
};

struct MetadataText
{
    std::optional<QString> type;
    std::optional<Claim> resolution;
    std::optional<Claim> total;
    std::optional<Claim> maximum;
    std::optional<FloorRect> bounds;
    bool boundsIncomplete = false;
};

/// Cells in the order of the text. From the first value that is not whole, all values are in `shares`.
struct CellsText
{
    std::vector<Cell> cells;
    std::vector<ShareCell> shares;
    bool whole = true;
    [[nodiscard]] std::size_t size() const { return whole ? cells.size() : shares.size(); }
};

struct AnswerText
{
    CellsText cells;
    std::optional<CellList> scanned;   ///< all the cells instead, where each of them is spelled plainly
    MetadataText metadata;
};

/// Reads `[[x, y, value], …]`; null is an empty list. The fault of a cell names it, counted from 1.
[[nodiscard]] Fault readCells(Value value, CellsText &cells);

/// Called for a root member of another name.
using OtherMember = std::function<Fault(std::string_view name, Value value)>;

/// Reads the whole text and checks all of it. `other` reads further root members; without it they are skipped, and it
/// is called anew from the first one where the text must be read anew.
[[nodiscard]] Fault readAnswerText(const QByteArray &json, AnswerText &answer, const OtherMember &other = {});
/// The same without `scanned`.
[[nodiscard]] Fault readAnswerCellByCell(const QByteArray &json, AnswerText &answer, const OtherMember &other = {});

}   // namespace floorscope::json
