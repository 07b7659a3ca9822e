// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

namespace floorscope {

/// Rooms that are known to have no sensor: no presence sensor hangs inside, and none that hangs elsewhere sees the
/// room's middle. (A footprint that merely crosses a wall is no coverage: walls stop heat.) None where the floor's
/// sensors are unknown.
[[nodiscard]] std::vector<Zone> findUncoveredRooms(const Floor &floor);

}   // namespace floorscope
