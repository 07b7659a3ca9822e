// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "render/scene.h"

namespace floorscope {

/// Which of the three maps of a comparison; Map mode has only Single.
enum class Pane { Single, Before, After, Change };

/// What `drawn` looks like: the one way to a picture, for window, export, report and command line.
[[nodiscard]] Scene sceneOf(const Drawn &drawn, Pane pane = Pane::Single);

}   // namespace floorscope
