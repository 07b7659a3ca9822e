// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/answer.h"
#include "heatmap/io/answer_json.h"

namespace floorscope {

/// The one way from bytes to an answer: reads the text, concludes from it (cell size, sums, normalised or not) and
/// checks it against its own metadata. `other` reads further root members; without it they are skipped. Fails as
/// `readAnyAnswer` and `other` do.
[[nodiscard]] Result<AnyAnswer> readCheckedAnswer(const QByteArray &json, std::optional<CellSize> asked,
                                                  const json::OtherMember &other = {});

}   // namespace floorscope
