// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"
#include "model/drawn.h"

#include <QByteArray>
#include <QLocale>

namespace floorscope {

// Zone tables as `zones` writes them; the window saves and copies the same. `drawn`: what the table was made of.

/// What the numbers are in lines that begin with #, then a row for each zone: decimal points, shares from 0 to 1,
/// nothing where it is unknown or withheld. After the busiest cell's detections its place: busiest_x, busiest_y. Of a
/// comparison evidence: "more", "less", "not_established" or "not_covered"; nothing where it holds no single days. With
/// a rate estimated_person_hours, and the lower and upper ones of its spread.
[[nodiscard]] QByteArray zoneCsv(const ZoneTable &table, const Drawn &drawn);
/// {what the numbers are, or "a" and "b", "rule", "zones": [{a member for each column, …}, …]}; unknown is null.
[[nodiscard]] QByteArray zoneJson(const ZoneTable &table, const Drawn &drawn);
/// For people, in columns.
[[nodiscard]] QByteArray zoneLines(const ZoneTable &table, const QLocale &numbers);

}   // namespace floorscope
