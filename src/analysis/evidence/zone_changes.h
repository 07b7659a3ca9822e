// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "analysis/zone_table.h"

namespace floorscope {

/// `table`, which is of the same comparison as `evidence` and `input`, with the change of each of its places: of their
/// rates, which its columns tell, whatever `evidence` compares. Places are weighed among those of their kind, so rooms
/// have the verdicts that findings tell of them per hour; cells count by their area inside, whatever the table's rule
/// is. What no sensor sees is not covered. Without enough days or weeks no row has a change.
[[nodiscard]] ZoneTable withChanges(ZoneTable table, const EvidenceInput &input, const Evidence &evidence);

}   // namespace floorscope
