// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/merge.h"

#include <QStringList>

#include <variant>

namespace floorscope {

/// What a file gives to a merge: counts, or a normalised answer that can only be drawn alone.
using AnyPart = std::variant<Part, NormalisedAnswer>;
/// Reads what `readHeatmapFile` reads and leaves the lattice to the merge, where it is found over all parts together.
[[nodiscard]] Result<AnyPart> readPart(const QByteArray &json);
/// The map of that part alone. Fails as `merge` and `toShareMap` do.
[[nodiscard]] Result<AnyHeatmap> toAnyHeatmap(AnyPart part);

/// Reads an answer as the service gave it (hours unknown), a heatmap file of our own, or a normalised answer.
/// A file of our own has the service's form and a member `floorscope` beside it: what was asked, hour by hour. Fails as
/// `readAnyAnswer` does, and with NotAHeatmapFile where the `floorscope` member is faulty.
[[nodiscard]] Result<AnyHeatmap> readHeatmapFile(const QByteArray &json);

struct HeatmapFileOptions
{
    bool mergedOnly = false;   ///< intervals without their own cells
    QStringList warnings;      ///< the sentences to write (src/words made them)
    QString version;           ///< of the program
};

/// The heatmap file's bytes: all cells, those of an interval too, row by row from the lowest y upward, in a row from
/// the lowest x, each place once; every documented member is always there; the same input gives the same bytes.
[[nodiscard]] QByteArray writeHeatmapFile(const Heatmap &heatmap, const HeatmapFileOptions &options);

}   // namespace floorscope
