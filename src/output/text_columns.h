// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace floorscope {

/// The rows of a table, one line each: every column as wide as its widest text, two spaces between them, nothing behind
/// the last. The first `words` columns are flush left, the others, numbers, flush right. Each row has as many texts as
/// the first one.
[[nodiscard]] QStringList aligned(const std::vector<QStringList> &rows, qsizetype words = 1);

}   // namespace floorscope
