// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/waiting.h"
#include "model/drawn.h"

#include <QByteArray>

namespace floorscope {

// The numbers behind a comparison for other programs: UTF-8, decimal points, no thousands marks, whatever the language
// is.

/// {unit, a, b, mismatches, columns, cells: [[x, y, a, b, difference], …]}, rates per observed hour; every cell with
/// detections on a side, or known to be covered and empty on both; null in place of what is withheld. `a` and `b` say
/// what each side is (`provenance`). `mismatches`: "other_hours", "overlap", "reversed", "silent_days_a",
/// "silent_days_b". A ratio is one column more: a number, "new", "gone", or null where both sides are tiny. Evidence
/// is one more member (`evidenceJson`, with `waits`) and one more column: the verdict. `answers` holds a comparison;
/// `zones` of the document may tell what sensors cover.
[[nodiscard]] QByteArray comparisonJson(const Answers &answers, ChangeMeasure measure,
                                        const std::optional<Waits> &waits = {}, const std::vector<Zone> &zones = {});
/// The same as a table; what it is stands in lines that begin with #.
[[nodiscard]] QByteArray comparisonCsv(const Answers &answers, ChangeMeasure measure,
                                       const std::optional<Waits> &waits = {}, const std::vector<Zone> &zones = {});

}   // namespace floorscope
