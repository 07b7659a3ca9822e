// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace floorscope {

/// Faults in data that can still be used. Each kind has one sentence: `warningText` in src/words.
enum class WarningKind {
    TotalMismatch,       ///< sum of cells ≠ total_detections; `detail`: "sum|claimed"
    MaximumMismatch,     ///< largest cell ≠ max_value; `detail`: "largest|claimed"
    SnappedCells,        ///< `count` cells lay off the lattice and were put into the cell that contains them
    ResolutionGuessed,   ///< no resolution in the metadata; `detail`: the one found from the coordinates, empty where
                         ///< there are none
    OtherType,           ///< metadata.type is not "occupancy"; `detail`: what it is
    RepeatedAnswer,      ///< two answers with detections have the same bytes (quiet hours rightly have)
    BoundsIgnored,       ///< claimed bounds that no floor has
    FromFile,            ///< a sentence that a heatmap file carried; `detail`: the sentence
};

/// True for what a merge finds over all its parts together; every merge finds it anew.
[[nodiscard]] constexpr bool isFoundByMerging(WarningKind kind)
{
    return kind == WarningKind::SnappedCells || kind == WarningKind::RepeatedAnswer;
}

struct Warning
{
    WarningKind kind = WarningKind::FromFile;
    qint64 count = 0;
    QString detail;
    friend bool operator==(const Warning &, const Warning &) = default;
};

using Warnings = std::vector<Warning>;

}   // namespace floorscope
