// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/meeting.h"
#include "model/drawn.h"

namespace floorscope {

/// What a picture shows, as it stands on the paper: the plan; without one the cells (`cells`, where there are any) and
/// the floor's rooms with room to breathe. Zones that a person drew count only where there is nothing else, so that a
/// stray one never shrinks the picture.
[[nodiscard]] PaperRect pictureFrame(const Drawn &drawn, const std::optional<GridFrame> &cells);

/// How plan, cells and zones of what is drawn lie to each other. A plan that is laid by a guess is left out.
[[nodiscard]] Meeting makeMeeting(const Drawn &drawn);

}   // namespace floorscope
