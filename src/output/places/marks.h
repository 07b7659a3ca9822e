// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "model/places/asked_places.h"
#include "output/places/found_places.h"
#include "render/scene.h"

namespace floorscope {

/// What the document's mask does to the total of the map, or of both sides of a comparison, as a sentence's part;
/// without a number where individuals are protected, and empty where it leaves nothing out.
[[nodiscard]] QString maskNote(const Drawn &drawn);

/// Draws what the look marks: lines round the places with their m², hatching over what no sensor sees where rarely used
/// ones are marked. What the legend has to say of it; empty where nothing is marked.
[[nodiscard]] QString addMarks(Scene &scene, const Drawn &drawn);

}   // namespace floorscope
