// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/fetch_state.h"

#include <QString>

namespace floorscope {

/// The fetch card's words and its one button, for a state.
struct FetchCardText
{
    QString text;
    QString button;
    bool enabled = false;
    bool primary = false;         ///< the one colored button
    bool cancels = false;         ///< pressing it cancels, else it fetches
    bool opensDemo = false;       ///< pressing it opens the demo building
    std::optional<int> percent;   ///< of the bar; nothing: no bar
    friend bool operator==(const FetchCardText &, const FetchCardText &) = default;
};

/// `quietSeconds`: since the last answer came; the time left shrinks with it, and is not told any more once it is over.
[[nodiscard]] FetchCardText fetchCardText(const FetchState &state, double quietSeconds = 0.0);

/// Why a request waits, and when it is tried again: a time of this computer's own zone.
[[nodiscard]] QString waitingText(const Waiting &waiting);

/// Why there is nothing to fetch now, and what would change that; empty where there is.
[[nodiscard]] QString fetchReason(const FetchState &state);

}   // namespace floorscope
