// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/floor.h"

#include <optional>

class QSqlDatabase;

namespace floorscope {

// The table of floors: what the directory called them last, and their time zones. A store of before this table has none
// until the first floor is kept.

/// In the place of what was known of each.
[[nodiscard]] Result<void> insertFloors(const QSqlDatabase &database, const QString &account,
                                        const std::vector<Floor> &floors);
/// Without rooms, zones, sensors and plans; nothing where the floor is not known.
[[nodiscard]] Result<std::optional<Floor>> readFloor(const QSqlDatabase &database, const QString &account,
                                                     const QString &spaceId);

}   // namespace floorscope
