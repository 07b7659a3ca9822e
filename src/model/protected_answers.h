// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

namespace floorscope {

/// `drawn` as far as it may be seen: without what its document masks, and where its document protects individuals, its
/// answers without what they could be told from (analysis/protection.h), by its rooms and zones. Whatever is shown,
/// told or written is made of this; only the project keeps the answers themselves, so that the protection can be
/// switched off again.
[[nodiscard]] Drawn seen(const Drawn &drawn);
/// The same; where `drawn` hides what `before` hid, of the same answers and places, without looking at every cell
/// again: its numbers are then those of `told`, which is seen(before), themselves.
[[nodiscard]] Drawn seenAnew(const Drawn &drawn, const Drawn &before, const Drawn &told);

}   // namespace floorscope
