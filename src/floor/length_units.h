// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace floorscope {

/// How lengths are told: in metres, or in metres with feet beside them.
enum class LengthUnits { Metres, MetresAndFeet };

inline constexpr double kMetresPerFoot = 0.3048;

/// As the country of `locale` measures.
[[nodiscard]] inline LengthUnits usualLengths(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::MetricSystem ? LengthUnits::Metres : LengthUnits::MetresAndFeet;
}

}   // namespace floorscope
