// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

class QSettings;

namespace floorscope {

/// How `plan` (by its bytes and page, whatever it is called) was fitted on the floor of that id; nothing where it never
/// was, or where the floor is not known.
[[nodiscard]] std::optional<Placement> rememberedFit(const QSettings &settings, const QString &spaceId,
                                                     const PlacedPlan &plan);
/// Keeps how `plan` lies; a plan without a placement is forgotten.
void rememberFit(QSettings &settings, const QString &spaceId, const PlacedPlan &plan);

}   // namespace floorscope
