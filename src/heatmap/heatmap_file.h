// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/heatmap.h"

#include <QStringList>

namespace floorscope {

/// Reads an answer as the service gave it (hours unknown), a heatmap file of our own, or a normalised answer.
/// The form is in design.md, "Files". Fails as `readAnyAnswer` does, and with NotAHeatmapFile where the `floorscope` member is faulty.
[[nodiscard]] Result<AnyHeatmap> readHeatmapFile(const QByteArray &json);

struct HeatmapFileOptions
{
    bool mergedOnly = false;       ///< intervals without their own cells
    QStringList warnings;          ///< the sentences to write (src/words made them)
    QString version;               ///< of the program
};

/// The heatmap file's bytes: all cells, those of an interval too, row by row from the lowest y upward, in a row from the lowest
/// x, each place once; every documented member is always there; the same input gives the same bytes.
[[nodiscard]] QByteArray writeHeatmapFile(const Heatmap &heatmap, const HeatmapFileOptions &options);

} // namespace floorscope
