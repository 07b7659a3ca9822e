// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_cells.h"
#include "heatmap/heatmap.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

inline constexpr std::size_t kHoursOfWeek = 168;

/// One part of the time, an hour of the week or a day, at one place: how much of it is known, and what was detected.
/// All hours are 0 where nobody asked for it.
struct RhythmPart
{
    double hours = 0.0;        ///< observed by answers that tell this part alone: rates are formed with them
    double untold = 0.0;       ///< observed by answers that span other parts too: what lies here they do not tell
    double missing = 0.0;      ///< asked for, without a valid answer: never zero
    double detections = 0.0;   ///< in `hours`
    friend bool operator==(const RhythmPart &, const RhythmPart &) = default;
};

[[nodiscard]] bool wasAsked(const RhythmPart &part);
/// Detections per observed hour; nothing where no hour of it is told.
[[nodiscard]] std::optional<double> perHour(const RhythmPart &part);

struct RhythmDay
{
    QDate day;
    RhythmPart part;
    friend bool operator==(const RhythmDay &, const RhythmDay &) = default;
};

/// When a place is used.
struct Rhythm
{
    std::array<RhythmPart, kHoursOfWeek> week;   ///< of the local week, from Monday 0:00 on
    std::vector<RhythmDay> days;                 ///< local days of which an hour was asked for, in order
    bool unseen = false;                         ///< no sensor sees the place: it has no hours and no days, not zeros
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// A rhythm for each zone of `cells`, which divides the map's frame, in their order, and behind them that of the whole
/// floor. Days and hours are those of the map's time zone (UTC where that is unknown): an hour that happens twice
/// counts twice, one that never happens is not there. Without any hour where the map's hours are unknown. Empty where
/// the map protects individuals: single days and hours are not told then. Which zones no sensor sees is known to those
/// who know the floor: all of these count as seen.
[[nodiscard]] std::vector<Rhythm> rhythms(const Heatmap &map, const ZoneShares &cells);
/// That of the whole floor alone; without any hour where the map protects individuals.
[[nodiscard]] Rhythm floorRhythm(const Heatmap &map);

/// Which of the valid answers are kept merged only, so that they tell nothing of a zone, however short they are.
enum class KeptMerged { None, Some, All };
[[nodiscard]] KeptMerged keptMerged(const Heatmap &map);

/// Whether hours of the week were observed by answers that do not tell them apart.
[[nodiscard]] bool hasUntoldHours(const Rhythm &rhythm);
/// The same of days.
[[nodiscard]] bool hasUntoldDays(const Rhythm &rhythm);
/// Of how many of the 168 hours of the week it is known how busy they are.
[[nodiscard]] int knownHours(const Rhythm &rhythm);
/// The local hour of the week with the most detections per observed hour.
struct BusiestHour
{
    int weekday = 0;        ///< 0 = Monday
    int hour = 0;           ///< it begins then
    double perHour = 0.0;   ///< detections
    friend bool operator==(const BusiestHour &, const BusiestHour &) = default;
};
/// The hour of the week with the most detections per observed hour; nothing where none has any, and where hours were
/// observed that are not told apart: the busiest may be one of them.
[[nodiscard]] std::optional<BusiestHour> busiestHour(const Rhythm &rhythm);

}   // namespace floorscope
