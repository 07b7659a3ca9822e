// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/answer.h"
#include "heatmap/io/answer_json.h"

namespace floorscope {

/// Concludes an answer from its text: cell size, sums, normalised or not; and checks it against its own metadata.
/// `json`: the bytes it was read from. Fails as `readAnyAnswer` does.
[[nodiscard]] Result<AnyAnswer> checkedAnswer(json::AnswerText text, const QByteArray &json,
                                              std::optional<CellSize> asked);

}   // namespace floorscope
