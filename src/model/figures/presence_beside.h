// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "service/figures/figure_plan.h"

#include <optional>

namespace floorscope {

class Session;

/// What the service tells of presence time beside a map, and the floor whose rooms and zones it is of.
struct PresenceBeside
{
    Floor floor;
    Figures figures;
};

/// What came of it for the map that a session shows (Beside::Presence); nothing until it did.
[[nodiscard]] std::optional<PresenceBeside> presenceBeside(const Session &session);

}   // namespace floorscope
