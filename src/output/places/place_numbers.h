// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/patch_place.h"
#include "heatmap/io/json_writer.h"
#include "output/places/found_places.h"

#include <QLocale>
#include <QStringList>

namespace floorscope {

// The places that `--mark` names, for numbers.cpp.

/// "answers", "sensors", "stored", "drawn", "stored_and_drawn", "unknown", in quotes as in JSON.
[[nodiscard]] const char *coverName(CoverSource source);
/// Of stored answers; nothing where they tell nothing.
[[nodiscard]] std::optional<double> coverDays(std::size_t days);

/// `"place": …, "places": […], "mostly": …`: the name of the larger part or null, all names, and whether a part of it
/// lies elsewhere.
void writePatchPlace(json::Writer &out, const PatchPlace &place);

/// `{"kind": …, "withheld": …, …}`; withheld: true where individuals are protected so that nothing is told. busy and
/// quiet: "patches": [{"area", "detections", "share", "x", "y", "place", "places", "mostly"}, …], the last three as of
/// writePatchPlace. core: "areas": [{"percent", "area", "used_share"}, …]. rarely-used: "percent" (the threshold),
/// "coverage" (`coverName`), "coverage_days" (of stored answers, else null), "area", "share", "not_covered_area" (null
/// where the coverage is unknown), "patches" as those of busy. odd: "protected", "hours_known", "nights_known",
/// "day_known", "places": [{as a patch, "reasons": ["too_many", "alive_at_night", "flat"], "by_night", "by_day"}, …].
void writePlaces(json::Writer &out, const PlacesAsked &asked, const FoundPlaces &found);
/// The same for people, with a heading.
[[nodiscard]] QStringList placeLines(const PlacesAsked &asked, const FoundPlaces &found, const QLocale &numbers);

}   // namespace floorscope
