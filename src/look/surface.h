// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

namespace floorscope {

/// From where a map that is drawn as heights is looked at.
struct SurfaceAngles
{
    double turnDegrees = 25.0;   ///< of the floor, counter-clockwise from above; 0: the map's lower edge is in front
    double tiltDegrees = 40.0;   ///< of the eye above the ground: 90 looks straight down
    friend bool operator==(const SurfaceAngles &, const SurfaceAngles &) = default;
};

/// The tilts that show heights as well as places; what lies beyond is taken for the nearer end.
inline constexpr double kFlattestTilt = 10.0;
inline constexpr double kSteepestTilt = 90.0;

template <typename Archive, Either<SurfaceAngles> T>
void members(Archive &archive, T &angles)
{
    archive("turn", angles.turnDegrees);
    archive("tilt", angles.tiltDegrees);
}

}   // namespace floorscope
