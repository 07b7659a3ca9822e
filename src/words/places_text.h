// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/busy_places.h"
#include "analysis/places/core_area.h"
#include "analysis/places/gi_star.h"
#include "analysis/places/odd_places.h"
#include "analysis/places/rarely_used.h"
#include "look/look.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace floorscope {

/// "104 m²", "12.5 m²", "0.25 m²"
[[nodiscard]] QString areaText(double squareMetres, const QLocale &locale = {});
/// "Kitchen", or "x 47.3, y 20.3 m" where the place has no name.
[[nodiscard]] QString placeText(const QString &name, FloorPoint place, const QLocale &locale = {});
/// "Kitchen", "mostly Kitchen", "Kitchen and Corridor", "mostly Kitchen and Corridor", or "x 47.3, y 20.3 m" where it
/// has no name; `at`: in the patch.
[[nodiscard]] QString patchText(const PatchPlace &place, FloorPoint at, const QLocale &locale = {});
/// "busy", "quiet"
[[nodiscard]] QString busyText(bool busy);
/// What was tested: "Gi* of the rates within 1.25 m, 5 % of what is named may be chance"
[[nodiscard]] QString giText(const GiOptions &options, const QLocale &locale = {});

/// "50 %: 104 m²"
[[nodiscard]] QString coreLabel(const CoreArea &core, const QLocale &locale = {});
/// What lines round places mean, for the legend: "lines: rarely used, under 10 % of the floor's mean; 100 m² without a
/// sensor are not counted". `rare`: where places are rarely used, if these are marked. `none`: there is no such place.
[[nodiscard]] QString markNote(Mark kind, const std::optional<RarelyUsed> &rare, double rarelyUsedPercent, bool none);

/// "3 busy places hold 31 % of all detections, on 42 m²."; `all`: of them together.
[[nodiscard]] QString clustersHeading(bool busy, std::size_t places, const FoundSpot &all);
/// "Largest: Kitchen, 8.75 m², 3.6 % of all detections; Lounge, 4 m², 1.2 %." Empty without spots.
[[nodiscard]] QString spotsSentence(const std::vector<FoundSpot> &spots, const QLocale &locale = {});

/// "Each cell is judged with what lies within 1.25 m; of all that is called busy or quiet 5 % may be chance."
[[nodiscard]] QString judgedText(double radius, double falseRate, const QLocale &locale = {});

/// "Half of all detections are on 104 m²." and "9 % of the used area." `core` is that of 50 %.
[[nodiscard]] QString coreHeading(const CoreArea &core, const QLocale &locale = {});
[[nodiscard]] QString coreSentence(const CoreArea &core);
/// "Rarely used: 131 m²." and "Largest: Lounge, 92 m². 100 m² without a sensor are not counted." `largest`: the name of
/// its place.
[[nodiscard]] QString rareHeading(const RarelyUsed &rare, const QLocale &locale = {});
[[nodiscard]] QString rareSentence(const RarelyUsed &rare, const QString &largest, const QLocale &locale = {});
/// What tells which cells are covered, where that is not the sensors: "Covered: where any stored answer of this floor
/// ever had a detection, 212 days." `days`: of stored answers. Empty where sensors or the answers themselves tell it.
[[nodiscard]] QString coverText(CoverSource source, std::size_t days);
/// "What the sensors see is not known, so nothing is said of rarely used places."
[[nodiscard]] QString coverUnknownText();
/// The same in a note of a legend.
[[nodiscard]] QString coverUnknownNote();
/// "Individuals are protected: of this map nothing is told from which places could be found."
[[nodiscard]] QString placesWithheldText();
/// The same in a note of a legend.
[[nodiscard]] QString placesWithheldNote();
/// What the mask of a map does to its total: "left out: what does not look like a person, 0.4 % of all detections".
/// Nothing: how much that is may not be told.
[[nodiscard]] QString maskText(std::optional<double> share);
/// "1 place does not look like a person."
[[nodiscard]] QString oddHeading(std::size_t places);
/// "x 47.3, y 20.3 m, as active at 03:00 as at noon."
[[nodiscard]] QString oddSentence(const OddPlace &place, const QString &name, const QLocale &locale = {});
/// What could not be looked for: "No hours of the night were asked for, so nobody knows what is active then." Empty
/// where all could.
[[nodiscard]] QString oddUnknownText(const OddPlaces &odd);
/// "busy places (Gi* within 1.25 m, 5 % may be chance)", "rarely used, under 10 % of the floor's mean": in a note …
[[nodiscard]] QString markName(Mark kind, double rarelyUsedPercent);
/// … and as a heading.
[[nodiscard]] QString markHeading(Mark kind, double rarelyUsedPercent);

}   // namespace floorscope
