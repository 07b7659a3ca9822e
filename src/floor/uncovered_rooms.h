// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

namespace floorscope {

/// Rooms that are known to have no sensor: no presence sensor hangs inside, and none that hangs elsewhere sees the
/// room's middle. (A footprint that merely crosses a wall is no coverage: walls stop heat.) None where the floor's
/// sensors are unknown.
[[nodiscard]] std::vector<Zone> findUncoveredRooms(const Floor &floor);
/// None where the floor is unknown.
[[nodiscard]] std::vector<Zone> findUncoveredRooms(const std::optional<Floor> &floor);

/// Whether all of `place` lies in rooms without a sensor (`uncovered`, as found above): one of them, or a zone in them.
/// False where its outline is not known.
[[nodiscard]] bool liesInUncovered(const Zone &place, const std::vector<Zone> &uncovered);

}   // namespace floorscope
