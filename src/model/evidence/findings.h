// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "model/drawn.h"

namespace floorscope {

/// When a change of that size (0.2 is 20 %) could be seen in the places of a comparison that show none, or of one map,
/// before anything is moved. Nothing while a period grows, and where too few days or weeks may be told.
[[nodiscard]] std::optional<Waits> changeWaits(const Drawn &drawn, double change);

/// What the picture says, of its map or of its comparison, trouble first, at most `kMostFindings`: window, report and
/// command line tell the same. None while it is not worked out yet, or still grows. Last, where there is room, comes
/// when a change of 20 % could be seen, and behind it what presence time beside the map tells; where `change` names
/// another size (a share), room is made for that: places that changed share a finding, and what could not be
/// established is always told. It takes as long as cells and days are many: not for the window's thread.
[[nodiscard]] Findings findings(const Drawn &drawn, std::optional<double> change = std::nullopt);

/// Whether presence time is told behind the findings of a map: there is room, and nobody is protected.
[[nodiscard]] bool hasRoomForPresence(const Drawn &drawn, const Findings &found);
/// Where there is no room, it takes the place of how long to wait, which can be asked for by itself.
[[nodiscard]] Findings withRoomForPresence(Findings found);

/// `drawn` with what the days of its comparison establish, worked out here where that is not done yet: what leaves the
/// program does not depend on the moment in which it was asked for. It takes as long as cells and days are many.
[[nodiscard]] Drawn settled(Drawn drawn);

/// The same of a comparison without what is to be waited for, which takes no time to tell.
[[nodiscard]] Findings comparisonFindings(const Drawn &drawn);

/// Why a comparison has no findings.
enum class NoFindings {
    NoComparison,    ///< one period is drawn, or a side is missing
    StillFetching,   ///< a side still grows
    Protected,       ///< what is known of single days is not told
    NoSingleDays     ///< a side holds no single days
};
/// Why there are none, once everything is worked out.
[[nodiscard]] NoFindings whyNoFindings(const Drawn &drawn);

}   // namespace floorscope
