// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "words/findings/finding_text.h"

#include <QLocale>

#include <optional>

namespace floorscope {

/// What a map lacks whose presence time is not fetched, as a card.
[[nodiscard]] FindingText presenceUnknownText();
/// The person-hours of all `detections` of a map by that rate; without one, why there are none.
[[nodiscard]] FindingText personHoursFound(const std::optional<DetectionRate> &rate, double detections,
                                           const QLocale &locale = {});

}   // namespace floorscope
