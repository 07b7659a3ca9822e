// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

namespace floorscope {

/// Which layers have something to draw here, switched on or not.
[[nodiscard]] Layers layerContent(const Drawn &drawn);

}   // namespace floorscope
