// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/origin.h"

namespace floorscope {

std::optional<FloorName> nameTogether(const std::optional<FloorName> &a, const std::optional<FloorName> &b)
{
    return a == b ? a : std::nullopt;
}

}   // namespace floorscope
