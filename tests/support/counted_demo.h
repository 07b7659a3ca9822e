// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/hour_counts.h"

#include <memory>

namespace floorscope {

/// One demo building for all servers of a test program: what a test counted, the next one need not count.
inline std::shared_ptr<CountedBuilding> countedDemo()
{
    static const auto building = std::make_shared<CountedBuilding>();
    return building;
}

}   // namespace floorscope
