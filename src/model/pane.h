// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace floorscope {

enum class ViewMode { Map, Compare };

/// One map of a picture: the period's own, or in Compare the period before, the one after, and what changed between
/// them. Each but Change has a question and an answer of its own.
enum class Pane { Single, Before, After, Change };

/// The maps of a picture in that mode that have a question of their own, in order of time.
[[nodiscard]] inline std::vector<Pane> askedPanes(ViewMode mode)
{
    return mode == ViewMode::Map ? std::vector{Pane::Single} : std::vector{Pane::Before, Pane::After};
}

/// The largest map of a picture in that mode: its caption is the picture's.
[[nodiscard]] inline Pane mainPane(ViewMode mode)
{
    return mode == ViewMode::Map ? Pane::Single : Pane::Change;
}

}   // namespace floorscope
