// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "analysis/findings/finding.h"
#include "model/drawn.h"

#include <QByteArray>

namespace floorscope {

/// "more", "less", "not_established" or "not_covered".
[[nodiscard]] QByteArray verdictName(ChangeVerdict verdict);
/// {replicates, before, after, within_weekdays, clustering, rate_clustering, relative, scale_of_after, radius,
/// detectable_in_cell, detectable_in_place, floor, places: [{name, before, after, change, low, high, chance, verdict,
/// detectable}, …]}, and `waiting` as findings have it where it was asked for:
/// changes are shares (0.2 is +20 %), null where they cannot be told; so is all of what no sensor sees. A place that is
/// seen and had no detection on either side was not tested either: "not_covered" with zeros. Where `relative`, verdicts
/// are of shares of the floor's total: a cell's rate after times `scaleOfAfter` compares with its rate before as they
/// do, and `rate_clustering` is that of the rates by which the floor itself is weighed; both null otherwise.
[[nodiscard]] QByteArray evidenceJson(const Evidence &evidence, double scaleOfAfter,
                                      const std::optional<Waits> &waits = {});
/// The same as lines that begin with #: "# evidence.before: 40", one "# place: …" a place and one "# wait: …".
[[nodiscard]] QByteArray evidenceLines(const Evidence &evidence, double scaleOfAfter,
                                       const std::optional<Waits> &waits = {});

/// What is drawn (`provenance`), and `findings`: [{kind, heading, text, …}, …] in their order, heading and text as a
/// person reads them in the language that is set: "too_few" {before, after}, "floor_changed" and "place_changed" as
/// places of evidenceJson, "places_changed_too" {more, less: names}, "area_changed" {more, less: m², detectable} and
/// "nothing_established" {places, of, detectable}, "waiting" {change: a share, plan, places: [{name, null for the whole
/// floor, weeks more until the change could be seen, weeks_each_side that do}, …]}, null: not within five years. Of one
/// map "half_of_all" {area, used_share, largest, largest_area, place, places, mostly, x, y}, "busy" {places, area,
/// share, radius, false_rate, largest: [{place, places, mostly, area, share, x, y}, …]}, where `places` are the names
/// of up to two rooms that hold most of it and `mostly` says that a part lies elsewhere, "rarely_used" {area, share of
/// what is covered, not_covered_area, no_sensor_area: the part of it in rooms without a sensor, percent, largest,
/// largest_area, x, y, coverage, coverage_days}, "odd" {places, place, x, y, reason}, "busiest_hour" and
/// "person_hours" {detections, person_hours, detections_per_person_second: estimates with their spread, or null}; areas
/// are m², x and y metres.
[[nodiscard]] QByteArray findingsJson(const Findings &findings, const Drawn &drawn);

}   // namespace floorscope
