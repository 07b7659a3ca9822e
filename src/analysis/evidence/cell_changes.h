// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "analysis/evidence/student.h"

namespace floorscope {

/// Both sides of a comparison, ready to be tested.
struct Sides
{
    std::vector<Replicate> before;
    std::vector<Replicate> after;
    Strata strata;
    bool relative = false;
    std::vector<Replicate> silentBefore{};   ///< where shares are compared: those without a detection, which have none
    std::vector<Replicate> silentAfter{};
};

/// What a replicate's detections are divided by: its observed hours, or the floor's own total.
[[nodiscard]] inline double size(const Replicate &replicate, bool relative)
{
    return relative ? static_cast<double>(replicate.detections) : replicate.hours;
}

/// Of each cell the verdict, and the change that could have been seen in half of those that were tested, as a share.
struct CellChanges
{
    std::vector<ChangeVerdict> verdicts;
    std::optional<double> detectable;
    double clustering = 1.0;   ///< see clusteringOf()
};

/// `inside`: one a cell of `frame`, 1 = can hold something. Nothing where `goOn` ended it.
[[nodiscard]] std::optional<CellChanges> cellChanges(const Sides &sides, const GridFrame &frame,
                                                     const std::vector<std::uint8_t> &inside, const GoOn &goOn);

/// How far a test has to reach at that level of chance so that `kSeenShare` of such changes are found, in standard
/// errors.
[[nodiscard]] double reachOfTest(double level, double freedom);
/// The level at which established() decided: each of `tests` that is found may be chance with `rate`.
[[nodiscard]] double levelOf(const std::vector<std::uint8_t> &found, double rate);
/// The middle of `values`; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

}   // namespace floorscope
