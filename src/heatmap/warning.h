// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// Faults in data that can still be used. Each kind has one sentence: `warningText` in src/words.
enum class WarningKind {
    TotalMismatch,        ///< sum of cells ≠ total_detections; `found`: the sum, `detail`: what is claimed
    MaximumMismatch,      ///< largest cell ≠ max_value; `found`: the largest, `detail`: what is claimed
    SnappedCells,         ///< `count` cells lay off the lattice and were put into the cell that contains them
    ResolutionGuessed,    ///< no resolution in the metadata; `detail`: the one found from the coordinates, empty where
                          ///< there are none
    OtherType,            ///< metadata.type is not "occupancy"; `detail`: what it is
    RepeatedAnswer,       ///< two answers with detections have the same bytes (quiet hours rightly have)
    BoundsIgnored,        ///< claimed bounds that no floor has
    CountsContradicted,   ///< counts that contradict themselves, of a map that withholds how
    FromFile,             ///< a sentence that a heatmap file carried; `detail`: the sentence
};

/// An answer's counts are not what its metadata say: they are doubtful.
[[nodiscard]] constexpr bool isAboutCounts(WarningKind kind)
{
    return kind == WarningKind::TotalMismatch || kind == WarningKind::MaximumMismatch;
}

/// True for what a merge finds over all its parts together; every merge finds it anew.
[[nodiscard]] constexpr bool isFoundByMerging(WarningKind kind)
{
    return kind == WarningKind::SnappedCells || kind == WarningKind::RepeatedAnswer;
}

struct Warning
{
    WarningKind kind = WarningKind::FromFile;
    qint64 count = 0;
    QString detail;                    ///< words or a number as the answer or file has them
    quint64 found = 0;                 ///< what contradicts a claim
    std::optional<TimeSpan> hours{};   ///< of the answer whose counts contradict themselves, where they are known
    friend bool operator==(const Warning &, const Warning &) = default;
};

using Warnings = std::vector<Warning>;

/// What a heatmap file keeps of a warning beside its kind and count: its detail, for a claim "found|claimed", with the
/// hours "found|claimed|start|stop" (seconds since 1970).
[[nodiscard]] QString writtenDetail(const Warning &warning);
/// The warning that was written so; nothing for a claim without a whole number before it.
[[nodiscard]] std::optional<Warning> writtenWarning(WarningKind kind, qint64 count, const QString &detail);

}   // namespace floorscope
