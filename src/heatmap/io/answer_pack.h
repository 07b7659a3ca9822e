// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/answer.h"

namespace floorscope {

/// A checked answer in few bytes that are quick to read: what a store keeps instead of the service's own text. The same
/// bytes for the same answer, whatever order its cells came in (its SHA-256 is that of the text it was read from).
[[nodiscard]] QByteArray packAnswer(const Answer &answer);

/// Reads what `packAnswer` wrote, or the service's text, as older stores hold it. `asked`: the cell size that was
/// requested. Fails as `readAnswer` does, with OtherResolution where it is packed with other cells, and with Truncated
/// where a packed one is damaged.
[[nodiscard]] Result<Answer> readStoredAnswer(const QByteArray &bytes, CellSize asked);

}   // namespace floorscope
