// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"
#include "model/drawn.h"

#include <QStringList>

namespace floorscope {

/// The files of each side of a comparison; several are added up.
struct SideFiles
{
    QStringList before;
    QStringList after;
};

/// `answers` with both sides and their comparison; what does not match (weekdays, hours, silent days, an overlap) is
/// warned of. Fails as openCountsAndWarn and compare do.
[[nodiscard]] Result<Answers> openBothSides(const SideFiles &files, bool protectsIndividuals, Answers answers,
                                            Console &console);

}   // namespace floorscope
