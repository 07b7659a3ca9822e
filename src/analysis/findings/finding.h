// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace floorscope {

// A finding is what a map says, as values: its kind, its figures, their interval and its place. Words make a card or a
// line of it (words/findings), the window, the report and the command line show the same. A new kind is one struct
// here, one overload in words and one in the numbers for other programs.

/// The days or weeks that a comparison stands on.
struct ComparedSpans
{
    ReplicateUnit unit = ReplicateUnit::Day;
    std::size_t before = 0;
    std::size_t after = 0;
    friend bool operator==(const ComparedSpans &, const ComparedSpans &) = default;
};

/// Nothing can be said about change: a side has fewer than 3 days or weeks.
struct TooFewSpans
{
    ComparedSpans spans;
    friend bool operator==(const TooFewSpans &, const TooFewSpans &) = default;
};

/// How the whole floor changed, established or not.
struct FloorChanged
{
    PlaceChange change;
    friend bool operator==(const FloorChanged &, const FloorChanged &) = default;
};

/// An established change of a room or zone.
struct PlaceChanged
{
    PlaceChange change;
    bool relative = false;   ///< figures are shares of the floor's own total
    friend bool operator==(const PlaceChanged &, const PlaceChanged &) = default;
};

/// Established changes of places that have no finding of their own.
struct PlacesChangedToo
{
    QStringList more;
    QStringList less;
    friend bool operator==(const PlacesChangedToo &, const PlacesChangedToo &) = default;
};

/// On how much of the floor a change is established, cell by cell.
struct AreaChanged
{
    double more = 0.0;   ///< m²
    double less = 0.0;
    ComparedSpans spans;
    std::optional<double> detectable;   ///< the change that could have been seen in half of the cells, as a share
    friend bool operator==(const AreaChanged &, const AreaChanged &) = default;
};

/// Places of which no change is established.
struct NothingEstablished
{
    std::size_t places = 0;
    std::size_t of = 0;   ///< places that were tested
    ComparedSpans spans;
    std::optional<double> detectable;   ///< the change that could have been seen in half of the places, as a share
    friend bool operator==(const NothingEstablished &, const NothingEstablished &) = default;
};

using Finding =
    std::variant<TooFewSpans, FloorChanged, PlaceChanged, PlacesChangedToo, AreaChanged, NothingEstablished>;
using Findings = std::vector<Finding>;

/// No more than so many at once.
inline constexpr std::size_t kMostFindings = 6;

/// What a comparison says, trouble first: too few days alone; else the whole floor, the area, the places that changed
/// most surely, and those of which nothing is established.
[[nodiscard]] Findings changeFindings(const Evidence &evidence);

}   // namespace floorscope
