// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>

namespace floorscope {

/// The diagonal lines that mean "not covered by sensors", on map and legend alike; `spacing` between them in pixels.
[[nodiscard]] QBrush hatching(bool dark, double spacing);

}   // namespace floorscope
