// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// How heights are drawn on the screen: as columns, as pictures have them, or as a smooth surface by OpenGL.
enum class SurfaceForm { Columns, Surface };

}   // namespace floorscope
