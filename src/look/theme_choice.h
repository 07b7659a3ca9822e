// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// Light or dark by the person's wish, or as the system is.
enum class ThemeChoice { System, Light, Dark };

}   // namespace floorscope
