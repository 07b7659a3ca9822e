// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/findings.h"

#include <QString>

namespace floorscope {

/// Why a comparison has no findings, in a sentence.
[[nodiscard]] QString noFindingsText(NoFindings why);
/// Why what is drawn has no findings, of its map or of its comparison; empty where it has some once they are worked
/// out.
[[nodiscard]] QString whyNoFindingsText(const Drawn &drawn);
/// Why nothing can be said of the changes in a comparison's zones, once its days are weighed: single days are not told,
/// or are too few. Empty where it can be, where nothing is compared, and while a period still grows.
[[nodiscard]] QString noEvidenceText(const Drawn &drawn);

}   // namespace floorscope
