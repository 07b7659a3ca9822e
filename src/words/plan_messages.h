// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/messages.h"

#include <optional>
#include <vector>

namespace floorscope {

// What the message bar says of a plan.

/// Of where the plan lies: the gravest alone; nothing where all is well.
[[nodiscard]] std::vector<Message> groundMessages(const MessageFacts &facts);
[[nodiscard]] Message planUnderWayMessage(const PlanUnderWay &plan);
/// Of a plan that is not there: one whose file is lost, else the offer to add one; nothing where there is one.
[[nodiscard]] std::optional<Message> absentPlanMessage(const MessageFacts &facts);

}   // namespace floorscope
