// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/drawn.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace floorscope {

/// One period of what is drawn, and the question in the document that it answers: the map's own, or one of Compare's
/// two.
enum class Side { Single, Before, After };

[[nodiscard]] inline std::vector<Side> sidesOf(ViewMode mode)
{
    return mode == ViewMode::Map ? std::vector<Side>{Side::Single} : std::vector<Side>{Side::Before, Side::After};
}

[[nodiscard]] inline Question &questionOf(Document &document, Side side)
{
    return side == Side::Single ? document.question : side == Side::Before ? document.before : document.after;
}

[[nodiscard]] inline const Question &questionOf(const Document &document, Side side)
{
    return side == Side::Single ? document.question : side == Side::Before ? document.before : document.after;
}

[[nodiscard]] inline std::optional<PeriodAnswer> &periodOf(Drawn &drawn, Side side)
{
    return side == Side::Single ? drawn.period : side == Side::Before ? drawn.before : drawn.after;
}

[[nodiscard]] inline const std::optional<PeriodAnswer> &periodOf(const Drawn &drawn, Side side)
{
    return side == Side::Single ? drawn.period : side == Side::Before ? drawn.before : drawn.after;
}

/// The mode that is drawn: Compare once something of it came; until then the map stays.
[[nodiscard]] inline ViewMode shownMode(const Document &document, const Drawn &drawn)
{
    const bool waits = document.mode == ViewMode::Compare && !drawn.before && !drawn.after && drawn.period;
    return waits ? ViewMode::Map : document.mode;
}

/// Both show the same periods, whatever they look like.
[[nodiscard]] inline bool asksTheSame(const Document &a, const Document &b)
{
    const std::vector<Side> sides = sidesOf(a.mode);
    return a.mode == b.mode && std::all_of(sides.begin(), sides.end(), [&](Side side) {
               return questionOf(a, side) == questionOf(b, side);
           });
}

}   // namespace floorscope
