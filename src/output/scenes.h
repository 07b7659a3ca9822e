// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "render/scene.h"

#include <optional>

namespace floorscope {

/// What the window changes of a scene; pictures and pages leave all of it as it is.
struct Paper
{
    bool dark = false;               ///< where no plan lies, the cells lie on dark paper
    std::optional<PlanImage> plan;   ///< drawn in place of the document's plan: the same one for a dark window
    std::optional<double> end;       ///< of the range, as it was shown while fewer answers were there (heldRange)
};

/// All maps of one picture.
struct Scenes
{
    Scene main;                    ///< the one map; in Compare that of the change
    std::optional<Scene> before;   ///< Compare
    std::optional<Scene> after;
};

/// Making its scenes takes longer than the window may stand still.
[[nodiscard]] bool isHeavy(const Drawn &drawn);
/// What `drawn` looks like: the one way to a picture, for window, export, report and command line. Heavy for large
/// floors: made once for a picture, by the window off its own thread.
[[nodiscard]] Scenes makeScenes(const Drawn &drawn, const Paper &paper = {});
/// One of its maps.
[[nodiscard]] Scene makeScene(const Drawn &drawn, Pane pane = Pane::Single, const Paper &paper = {});

}   // namespace floorscope
