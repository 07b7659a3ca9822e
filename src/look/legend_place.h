// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <QString>

#include <optional>

namespace floorscope {

/// Where a legend lies on its map: how much of the room that it leaves free is left of it, and above it; 0..1 each,
/// what lies beyond is taken for the nearer end. Pictures of any size have it at the same place so.
struct LegendPlace
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const LegendPlace &, const LegendPlace &) = default;
};

template <typename Archive, Either<LegendPlace> T>
void members(Archive &archive, T &place)
{
    archive("x", place.x);
    archive("y", place.y);
}

inline constexpr LegendPlace kTopLeft{0.0, 0.0};
inline constexpr LegendPlace kTopRight{1.0, 0.0};
inline constexpr LegendPlace kBottomLeft{0.0, 1.0};
inline constexpr LegendPlace kBottomRight{1.0, 1.0};

/// What a command line says of it; nothing within stands for below the map: "below", "top-left" …, or both numbers as
/// in "0.5,0". Nothing at all for any other text.
[[nodiscard]] std::optional<std::optional<LegendPlace>> legendPlaceNamed(const QString &text);
/// "below, top-left, …".
[[nodiscard]] QString legendPlaceNames();

}   // namespace floorscope
