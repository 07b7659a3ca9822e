// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/gi_star.h"

#include <QLocale>
#include <QString>

namespace floorscope {

/// "104 m²", "12.5 m²", "0.25 m²"
[[nodiscard]] QString areaText(double squareMetres, const QLocale &locale = {});
/// "Kitchen", or "x 47.3, y 20.3 m" where the place has no name.
[[nodiscard]] QString placeText(const QString &name, FloorPoint place, const QLocale &locale = {});
/// "busy", "quiet"
[[nodiscard]] QString busyText(bool busy);
/// What was tested: "Gi* of the rates within 1.25 m, 5 % of what is named may be chance"
[[nodiscard]] QString giText(const GiOptions &options, const QLocale &locale = {});

}   // namespace floorscope
