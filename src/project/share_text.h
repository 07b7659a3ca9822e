// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <QByteArray>

#include <optional>

namespace floorscope {

/// A normalised answer on its lattice as JSON text; a heatmap file holds counts alone.
[[nodiscard]] QByteArray writeShares(const ShareMap &map);
/// Nothing where the text is none, or its numbers are no shares on a grid.
[[nodiscard]] std::optional<ShareMap> readShares(const QByteArray &text);

}   // namespace floorscope
