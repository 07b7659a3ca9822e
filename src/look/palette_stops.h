// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace floorscope {

/// One palette as it was published.
struct PaletteFigures
{
    const char *name;
    const char *stops;   ///< RRGGBB, RRGGBB, … without anything between, low end first
    bool diverging;
};

/// All palettes, in the order in which they are offered.
[[nodiscard]] const std::vector<PaletteFigures> &paletteFigures();

}   // namespace floorscope
