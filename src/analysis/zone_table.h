// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "analysis/evidence/evidence.h"
#include "analysis/zone_totals.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

/// What a row of a zone table is about.
enum class CountedKind {
    Room,      ///< of the directory
    Zone,      ///< of the directory
    Drawn,     ///< drawn by a person, or read from a file
    Outside,   ///< what lies in none of them
    Shared     ///< what several of them count, each time but the first: it is to be taken off
};

struct CountedPlace
{
    CountedKind kind = CountedKind::Drawn;
    Zone zone;
    friend bool operator==(const CountedPlace &, const CountedPlace &) = default;
};

/// One period in a zone table.
struct ZonePeriod
{
    std::optional<double> hours;   ///< that rates are formed with
    double total = 0.0;            ///< detections on the whole floor
};

struct ZoneRow
{
    CountedPlace place;
    double area = 0.0;                                   ///< m²; 0 where the outline is not known
    std::array<std::optional<ZoneFigures>, 2> figures;   ///< of each period
    std::optional<PlaceChange> change{};                 ///< of a comparison, once its days are weighed
};

/// Zones of one map, or of two periods that are compared. The last rows are Outside and, where zones overlap, Shared:
/// all rows but Shared, less Shared, are the total of a period.
struct ZoneTable
{
    ZoneRule rule = ZoneRule::Area;
    bool compares = false;
    std::array<ZonePeriod, 2> periods;   ///< the map's, or before and after
    std::vector<ZoneRow> rows;
    std::optional<DetectionRate> rate{};   ///< of the one map, where presence time tells it: then it has person-hours
};

/// What a column tells. Rates are per observed hour.
enum class ZoneMeasure {
    Name,
    Kind,
    Area,
    Capacity,
    Detections,
    PerHour,
    PerHourAndArea,
    Share,
    Peak,
    UsedShare,
    Difference,
    Ratio,
    RatioLow,     ///< the lower end of its 95 % interval
    RatioHigh,    ///< the upper end
    Detectable,   ///< how large a change had to be to be seen
    Evidence,     ///< whether the change is more than chance
    PersonHours   ///< an estimate of what its detections stand for, between two others
};

/// `period`: 0 the map or before, 1 after; of no meaning for what both have in common.
struct ZoneColumn
{
    ZoneMeasure measure = ZoneMeasure::Name;
    std::size_t period = 0;
    friend bool operator==(const ZoneColumn &, const ZoneColumn &) = default;
};

/// `uncovered`: the rooms that no sensor sees, see zoneTotals().
[[nodiscard]] ZoneTable makeZoneTable(const std::vector<CountedPlace> &places, ZoneRule rule, const Heatmap &map,
                                      const std::vector<Zone> &uncovered = {});
/// Both sides by the same rule, each on its own cells.
[[nodiscard]] ZoneTable makeZoneTable(const std::vector<CountedPlace> &places, ZoneRule rule, const Heatmap &before,
                                      const Heatmap &after, const std::vector<Zone> &uncovered = {});

/// All of them, in their order, but person-hours.
[[nodiscard]] std::vector<ZoneColumn> zoneColumns(bool compares);
/// Those of that table: with person-hours where it has a rate.
[[nodiscard]] std::vector<ZoneColumn> zoneColumns(const ZoneTable &table);
/// Of the detections of a row, by the table's rate; nothing where one of both is unknown.
[[nodiscard]] std::optional<PersonHours> personHours(const ZoneTable &table, const ZoneRow &row);
/// The number of a field: Name and Kind have none. m², persons, detections, per hour, per hour and m²; shares are 0 to
/// 1; Difference is after minus before per hour, Ratio after divided by before, as the ends of its interval are;
/// Detectable is a share of before; PersonHours the estimate in the middle; Evidence 1 is established as more, -1 as
/// less, 0 not established. Nothing where it is unknown, withheld, not seen by any sensor, or (Ratio) where a side has
/// next to no detections.
[[nodiscard]] std::optional<double> zoneValue(const ZoneTable &table, const ZoneRow &row, const ZoneColumn &column);
/// "area_m2", "detections", of a comparison "a_detections": what tables for other programs call it.
[[nodiscard]] QByteArray zoneColumnName(const ZoneColumn &column, bool compares);
/// "room", "zone", "drawn", "outside", "shared".
[[nodiscard]] QByteArray countedKindName(CountedKind kind);

}   // namespace floorscope
