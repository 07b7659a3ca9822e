// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/answer.h"

namespace floorscope {

/// Reads the service's answer (docs.butlr.io, "Heatmap") from `json`; the text may stand in a `data` wrapper and be a
/// heatmap file of our own (its `floorscope` member is skipped here). `asked`: the cell size that was requested, if
/// any.
///
/// An answer is normalised if a value is not whole, or if no cell is above 1 while `max_value` is. An empty answer
/// (`array_cells` null, absent or []) is a valid Answer of no cells and no bounds. Without metadata.resolution it is
/// the largest of 1.0, 0.5 and 0.25 that divides all differences of x and all of y.
///
/// Fails with: NotJson, HtmlInsteadOfJson, Truncated, TextAfterEnd (`spot`: Byte), NotAHeatmapFile (JSON without a
/// heatmap), CellsNotAList, ShortCell, NotANumber, NegativeValue, AbsurdExtent (`spot`: Cell, counted from 1),
/// BadResolution, OtherResolution (`detail`: the value), TooManyDetections.
[[nodiscard]] Result<AnyAnswer> readAnyAnswer(const QByteArray &json, std::optional<CellSize> asked = std::nullopt);

/// The same where counts are needed; also fails with ErrorKind::NormalisedAnswer.
[[nodiscard]] Result<Answer> readAnswer(const QByteArray &json, std::optional<CellSize> asked = std::nullopt);

/// Its cells are not what its own metadata say (total, largest cell, bounds), or not what was asked for (type): it is
/// shown with a warning, but not to be relied on tomorrow.
[[nodiscard]] bool contradictsItself(const Answer &answer);

}   // namespace floorscope
