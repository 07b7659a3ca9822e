// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/drawing_unit.h"
#include "heatmap/cell.h"
#include "heatmap/withheld.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace floorscope {

/// What is to be known about the data, in the sentences that window, page and command line share.

/// "Without one detection on the whole floor: 3 and 6 April." `days` in the words of the place where it stands.
[[nodiscard]] QString silentDaysText(const QString &days);
/// "millimetres".
[[nodiscard]] QString unitText(DrawingUnit unit);
/// "20 × 12 m".
[[nodiscard]] QString metreSizeText(QSizeF metres, const QLocale &locale = {});
/// What is to be known of a plan that is not fitted; `scale`: of a CAD drawing, whose size is told before it is used.
[[nodiscard]] QString unfittedPlanText(const std::optional<DrawnScale> &scale);

/// The swatch of cells that are withheld, and what stands in place of a number.
[[nodiscard]] QString withheldText();
/// What is withheld of a map with cells of that size, and why, in one sentence; empty where individuals are not
/// protected.
[[nodiscard]] QString protectionText(const std::optional<Withheld> &withheld, CellSize size,
                                     const QLocale &numbers = {});

}   // namespace floorscope
