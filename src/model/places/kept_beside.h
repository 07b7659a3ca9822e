// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/presence_machine.h"
#include "model/places/side_fetch.h"
#include "model/places/stored_cover.h"
#include "model/project.h"

#include <vector>

namespace floorscope {

// What a project holds beside its maps: it need not be asked again.

/// The answers to that side question.
[[nodiscard]] std::vector<KeptBeside> keptBeside(const Project &project, const SideQuestion &side);
/// Where anybody ever was on each of its floors.
[[nodiscard]] std::vector<KeptCover> keptCovers(const Project &project);
/// What presence time told of its maps.
[[nodiscard]] std::vector<KeptPresence> keptPresence(const Project &project);

}   // namespace floorscope
