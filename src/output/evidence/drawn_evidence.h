// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "model/drawn.h"

#include <QByteArray>

namespace floorscope {

/// What the evidence of a comparison is made of: both sides, the cells that sensors cover where that is known, and as
/// places the zones of the document, else the floor's rooms, else its zones. Nothing where there is no comparison, and
/// where individuals are protected: what is known of single days is not told then.
[[nodiscard]] std::optional<EvidenceInput> evidenceInput(const Drawn &drawn);

/// "more", "less", "not_established" or "not_covered".
[[nodiscard]] QByteArray verdictName(Verdict verdict);
/// {replicates, before, after, within_weekdays, clustering, relative, radius, detectable_in_cell, detectable_in_place,
/// floor, places: [{name, before, after, change, low, high, chance, verdict, detectable}, …]}: changes are shares (0.2
/// is +20 %), null where they cannot be told.
[[nodiscard]] QByteArray evidenceJson(const Evidence &evidence);
/// The same as lines that begin with #: "# evidence.before: 40", and one "# place: …" a place.
[[nodiscard]] QByteArray evidenceLines(const Evidence &evidence);

}   // namespace floorscope
