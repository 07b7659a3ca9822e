// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/warning.h"

#include <QString>

#include <optional>

namespace floorscope {

/// The name of a warning's kind in a heatmap file: "total_mismatch", …
[[nodiscard]] QString faultName(WarningKind kind);
/// The kind of that name, or nothing.
[[nodiscard]] std::optional<WarningKind> faultOfName(const QString &name);

}   // namespace floorscope
