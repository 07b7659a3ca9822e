// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/meeting.h"

#include <QStringList>

namespace floorscope {

/// What the plan does not show of detections and rooms, one sentence or two each. None where it shows all.
[[nodiscard]] QStringList offPlanTexts(const Meeting &meeting);
/// What of the picture does not meet, one sentence or two each: detections and zones that it does not show, with the
/// likely cause, and a plan that lies mirrored or turned. None where all is well.
[[nodiscard]] QStringList meetingTexts(const Meeting &meeting);
/// "34 % of detections outside the plan", for a caption; empty where none is.
[[nodiscard]] QString outsideText(const Meeting &meeting);

}   // namespace floorscope
