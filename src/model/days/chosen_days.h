// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/drawn.h"

#include <QDate>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// Days that are looked at alone, in order, for each map of its own; a map that is not named shows all of its days.
using ChosenDays = std::map<Pane, std::vector<QDate>>;

/// Those of `days` that can be looked at alone, in order: some of their hours were observed, and the cells of every
/// answer are known by themselves. Days that were answered together, as the weeks of a long period are, come together.
/// None where the map does not tell its question.
[[nodiscard]] std::vector<QDate> daysToChoose(const Drawn &whole, Pane pane, const std::vector<QDate> &days);
/// All that can be looked at alone.
[[nodiscard]] std::vector<QDate> daysToChoose(const Drawn &whole, Pane pane);

/// How many days are looked at alone, and how many could be, over all maps that are drawn; nothing where all are shown.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> daysAlone(const Drawn &whole, const ChosenDays &days);

/// `whole` with these days alone: its questions leave out the others, its answers are those of these days, and say so
/// (`PeriodAnswer::alone`). The periods of a comparison are compared anew. Takes as long as merging what was answered.
/// Fails as merge() and compare() do.
[[nodiscard]] Result<Drawn> withDaysAlone(const Drawn &whole, const ChosenDays &days);

/// The days of `narrow`, which was made of the same answers as `whole`, with everything else as it is in `whole`.
[[nodiscard]] Drawn withAnswersOf(const Drawn &narrow, const Drawn &whole);

}   // namespace floorscope
