// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "heatmap/io/json_walk.h"

namespace floorscope {

/// What the `floorscope` member of a heatmap file says beside the answer's own form. Members that are absent or null
/// stay empty.
struct FileFacts
{
    Observation observed;
    Origin origin;
    std::optional<double> resolution;
    std::vector<QString> sentences;
    std::optional<Warnings> faults;
    std::optional<PhaseTally> tally;
    AllowedPhases allowed;
    std::vector<Cell> misfits;
    std::vector<QByteArray> rawAnswers;
    bool coverageKnown = false;
    std::optional<std::vector<Cell>> withheld;   ///< cells, to protect individuals
    bool withheldAll = false;
    bool countsAbsent = false;   ///< of an interval that was observed: only where individuals are protected
};

/// Reads the member and checks each value by itself; the fault's `where` begins with "floorscope".
[[nodiscard]] json::Fault readFileFacts(json::Value value, FileFacts &facts);

}   // namespace floorscope
