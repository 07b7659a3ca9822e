// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/zones/zone_rhythms.h"

#include <QByteArray>
#include <QLocale>

namespace floorscope {

// When rooms and zones are used, as `zones --rhythm` writes it; the window saves and copies the same.

/// Those of one place alone, by its index; behind the places stands the whole floor.
[[nodiscard]] ZoneRhythms onlyPlace(const ZoneRhythms &rhythms, std::size_t place);

/// What the numbers are in lines that begin with #, then a row for each hour of the week and for each day that was
/// asked for, of each place and of the whole floor: name, kind, over ("week" or "days"), weekday (1 is Monday), hour,
/// day, observed_hours, missing_hours, untold_hours (observed by answers that do not tell this part apart), detections,
/// per_hour. What nobody asked for has no row; what is not known has no number.
[[nodiscard]] QByteArray rhythmCsv(const ZoneRhythms &rhythms);
/// {what the numbers are, "rule", "rhythms": [{"name", "kind", "week": [{"weekday", "hour", …}], "days": [{"day",
/// …}]}]} with the same members; unknown is null.
[[nodiscard]] QByteArray rhythmJson(const ZoneRhythms &rhythms);
/// For people: of each place hours in rows and weekdays in columns, then its days; each rate with the hours it is of.
[[nodiscard]] QByteArray rhythmLines(const ZoneRhythms &rhythms, const QLocale &numbers);

/// The first hour of the day and the one behind the last of which something was asked; 0 and 0 where nothing was.
[[nodiscard]] std::pair<int, int> askedHours(const Rhythm &rhythm);
/// The weekdays (0 is Monday) of which something was asked.
[[nodiscard]] std::vector<int> askedWeekdays(const Rhythm &rhythm);
/// Floor, days and hours of the map, and that it is simulated, where it is, in one line.
[[nodiscard]] QString rhythmCaption(const ZoneRhythms &rhythms);
/// "Kitchen"; of the place behind the last "Whole floor".
[[nodiscard]] QString rhythmPlaceText(const ZoneRhythms &rhythms, std::size_t place);

}   // namespace floorscope
