// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "service/fetch_state.h"

namespace floorscope {

/// `state` with the days and hours that are on the map, and its silent days.
[[nodiscard]] FetchState withShown(FetchState state, const Drawn &drawn);

}   // namespace floorscope
