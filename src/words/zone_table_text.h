// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"

#include <QLocale>
#include <QString>

namespace floorscope {

/// The heading of a column: "Detections", of a comparison "Detections before".
[[nodiscard]] QString zoneHeading(const ZoneColumn &column, bool compares);
/// What a column tells, in a sentence.
[[nodiscard]] QString zoneColumnHelp(const ZoneColumn &column);
/// A field as people read it: "1,204", "12.5 m²", "+29 %"; "withheld"; "no sensor" per hour of a place that none sees;
/// a dash where it is unknown.
[[nodiscard]] QString zoneText(const ZoneTable &table, const ZoneRow &row, const ZoneColumn &column,
                               const QLocale &locale = {});
/// Of a busiest cell where it lies: "x 12.25 m, y 3.75 m"; of a change whether it is established, and its
/// interval; else empty.
[[nodiscard]] QString zoneTip(const ZoneRow &row, const ZoneColumn &column, const QLocale &locale = {});
/// What a row is called: its name, "Without a name", "Outside of all", "Counted in several".
[[nodiscard]] QString placeNameText(const CountedPlace &place);
/// The same with its share: "Kitchen: 12 % of all detections", of a comparison "Kitchen: 12 % of all detections before,
/// 14 % after"; the name alone where a share is not told.
[[nodiscard]] QString sharingNameText(const ZoneTable &table, const ZoneRow &row, const QLocale &locale = {});
/// "Room", "Zone", "Drawn zone".
[[nodiscard]] QString countedKindText(CountedKind kind);
/// What stands below a table: how cells were counted, and what of it lies in several zones.
[[nodiscard]] QString zoneTableNote(const ZoneTable &table, const QLocale &locale = {});

}   // namespace floorscope
