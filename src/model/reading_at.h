// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "model/drawn.h"

namespace floorscope {

/// The raw cell under `point`, or nothing outside the data.
[[nodiscard]] std::optional<Reading> readingAt(const Drawn &drawn, FloorPoint point);

}   // namespace floorscope
