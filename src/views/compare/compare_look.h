// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// How a comparison is looked at: before, after and change together; before left and after right of a line that is
/// moved; both in turn at one place; or the change alone.
enum class CompareLook { Together, Swipe, Blink, ChangeOnly };

}   // namespace floorscope
