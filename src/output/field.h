// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/range.h"
#include "model/drawn.h"
#include "words/legend_text.h"

namespace floorscope {

/// The numbers that one map shows, before they have a color.
struct Field
{
    GridFrame frame;
    std::vector<double> values;
    std::vector<std::uint8_t> covered;
    FieldMeaning meaning = FieldMeaning::PerHour;
    std::vector<std::uint8_t> withheld{};   ///< one a cell, 1 = withheld to protect individuals; empty: none is
    std::vector<RatioKind> ratios{};        ///< one a cell where a ratio is drawn, else empty
    std::vector<std::uint8_t> pale{};       ///< one a cell, 1 = a change that is not established; empty: not known
};

/// Which cells may hold something: `covered` where that is known of the cells; where only rooms tell what has no
/// sensor, those whose middle lies in none of these. Empty where neither is known.
[[nodiscard]] std::vector<std::uint8_t> observedCells(const Drawn &drawn, const GridFrame &frame,
                                                      const std::vector<std::uint8_t> &covered);
/// `observed` without the cells that are withheld; empty where all cells are told.
[[nodiscard]] std::vector<std::uint8_t> toldCells(std::vector<std::uint8_t> observed,
                                                  const std::vector<std::uint8_t> &withheld);
/// What one map withholds to protect individuals; nothing where they are not protected, and without a map.
[[nodiscard]] const std::optional<Withheld> &withheldOf(const Drawn &drawn, Pane pane);
/// What one map of `drawn` shows, smoothed where the look says so, of a comparison
/// by `withSmoothedSides`; nothing where there is nothing to show yet: the plan alone.
[[nodiscard]] std::optional<Field> makeField(const Drawn &drawn, Pane pane);
/// The look as far as it applies: a ratio has equal steps of color for equal factors, whatever the look's scale is, and
/// totals in place of person-hours have ends of their own.
[[nodiscard]] Look lookFor(const Look &look, FieldMeaning meaning);
/// The range of its colors. Before and after share one, so that their colors compare.
[[nodiscard]] ValueRange rangeFor(const Drawn &drawn, Pane pane, const Field &field);
/// Before and after have one order together, which Scale::Rank keeps; nothing where a map has an order of its own.
[[nodiscard]] std::optional<std::vector<double>> commonValues(const Drawn &drawn, Pane pane);

}   // namespace floorscope
