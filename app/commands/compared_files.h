// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"
#include "model/drawn.h"

#include <QStringList>

namespace floorscope {

/// `answers` with two files, before and after, and their comparison; what does not match is warned of. Fails as
/// openCountsAndWarn and compare do.
[[nodiscard]] Result<Answers> openBothFiles(const QStringList &files, bool protectsIndividuals, Answers answers,
                                            Console &console);

}   // namespace floorscope
