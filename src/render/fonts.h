// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace floorscope {

/// Noto Sans as it was embedded at build time, so that pictures have the same letters everywhere; the system's
/// sans-serif where the build found none. `height` in the painter's units (pixels of the picture).
[[nodiscard]] QFont pictureFont(double height, bool bold = false);

}   // namespace floorscope
