// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_people.h"
#include "simulator/stay.h"

namespace floorscope {

/// True for the heater's stay: detected as people are, and nobody.
[[nodiscard]] bool isWarmObject(const Stay &stay);

/// All that can be detected on one day of the demo building. The same arguments give the same stays; all of them lie
/// within the local day. Empty on a holiday: the power is off, for the warm object too.
[[nodiscard]] std::vector<Stay> planOfDay(const DemoLayout &layout, const std::vector<Person> &people,
                                          std::uint64_t seed, int day);

}   // namespace floorscope
