// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/messages.h"

#include <vector>

namespace floorscope {

// What the message bar says of a plan.

/// Of where the plan lies: the gravest alone; nothing where all is well.
[[nodiscard]] std::vector<Message> groundMessages(const MessageFacts &facts);
[[nodiscard]] Message planUnderWayMessage(const PlanUnderWay &plan);
/// `offered`: the service keeps a picture of the floor.
[[nodiscard]] Message missingPlanMessage(bool offered);

}   // namespace floorscope
