// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/replicates.h"
#include "base/go_on.h"
#include "floor/zones.h"

#include <optional>
#include <vector>

namespace floorscope {

// Whether two periods differ by more than chance. A sensor reports a person again and again, so detections are no
// independent events and no test counts them (a Poisson test calls most unchanged cells changed). What is compared is
// how much days (or weeks) differ among themselves:
//
// - a cell by its neighbourhood: the square root of the mean rate within 3 m, weighted by a Gaussian of 1.5 m over the
//   cells that can hold something, since single cells are too sparse to show anything; Welch's test, spread within
//   weekdays where both sides have the same mix of them (see strata());
// - a place (room or zone) by the logarithm of its own rate, so that it has an interval of the relative change;
// - of many verdicts 1 % of the cells and 5 % of the places that are called changed may be chance (established()),
//   places of each kind among themselves;
// - a cell is told to have more or less only where its own rate went the way of its neighbourhood, which may hold
//   cells that went the other way (withOwnDirection()).

inline constexpr double kNeighbourhoodSigma = 1.5;    ///< metres
inline constexpr double kNeighbourhoodReach = 3.0;    ///< metres
inline constexpr std::size_t kFewestReplicates = 3;   ///< on each side; with fewer nothing can be said
inline constexpr double kFalseCells = 0.01;
inline constexpr double kFalsePlaces = 0.05;
/// A change that "could have been seen" would have been found so often.
inline constexpr double kSeenShare = 0.8;

enum class ChangeVerdict : std::uint8_t {
    NotCovered,       ///< no sensor sees the cell or place, or nothing was ever detected there
    NotEstablished,   ///< no change that is more than chance; not: no change
    More,
    Less
};

[[nodiscard]] inline bool isEstablished(ChangeVerdict verdict)
{
    return verdict == ChangeVerdict::More || verdict == ChangeVerdict::Less;
}

/// From low to high, as shares of what was before: −0.03 to 0.15 is −3 to +15 %.
struct RelativeInterval
{
    double low = 0.0;
    double high = 0.0;
    friend bool operator==(const RelativeInterval &, const RelativeInterval &) = default;
};

/// What changed in a place, or on the whole floor.
struct PlaceChange
{
    QString name;          ///< empty: the whole floor
    double before = 0.0;   ///< detections per observed hour of the replicates; relative to the floor: share of its own
    double after = 0.0;
    std::optional<double> change;   ///< after / before − 1, on one mix of weekdays; nothing where a side is 0
    std::optional<RelativeInterval> interval;   ///< 95 %; nothing where a side is 0
    std::optional<double> detectable;   ///< the change that could have been seen, at the level at which it was decided,
                                        ///< as a share; nothing likewise
    double chance = 1.0;                ///< how likely a difference at least so large is by chance alone
    ChangeVerdict verdict = ChangeVerdict::NotEstablished;
    bool unseen = false;           ///< no sensor sees it, or its outline is not known: nothing of it is a zero
    double level = kFalsePlaces;   ///< what was found among places of its kind has at most this chance, see levelOf()
    friend bool operator==(const PlaceChange &, const PlaceChange &) = default;
};

struct EvidenceOptions
{
    std::optional<ReplicateUnit> unit{};   ///< nothing: days, or weeks where the answers span days
    bool relative = false;                 ///< shares of the floor's own total instead of rates
    friend bool operator==(const EvidenceOptions &, const EvidenceOptions &) = default;
};

/// What is known of the change between two periods. Without enough replicates all verdicts are NotEstablished, and
/// places are [].
struct Evidence
{
    GridFrame frame;
    EvidenceOptions options;   ///< with the unit that was used
    std::size_t before = 0;    ///< replicates
    std::size_t after = 0;
    std::size_t silent = 0;        ///< replicates of both sides that are left out: without a detection, no shares
    bool withinWeekdays = false;   ///< spread is measured within weekdays
    double clustering = 1.0;       ///< by so much more do means vary than those of independent days, see clusteringOf()
    double rateClustering = 1.0;   ///< the same of rates, where shares are compared
    std::vector<ChangeVerdict> cells;          ///< one a cell of `frame`
    PlaceChange floor;                         ///< always by rates, days without a detection too
    std::vector<PlaceChange> places;           ///< in the order of the zones
    std::optional<double> detectableInCell;    ///< the median of cells, as a share; nothing where none was tested
    std::optional<double> detectableInPlace;   ///< the same of places
    [[nodiscard]] bool isEnough() const { return before >= kFewestReplicates && after >= kFewestReplicates; }
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What is compared.
struct EvidenceInput
{
    Heatmap before;
    Heatmap after;
    GridFrame frame;                      ///< holds both, on their lattice: that of their Comparison
    std::vector<std::uint8_t> observed;   ///< one a cell, 1 = can hold something; empty: where that is not known
    std::vector<Zone> zones;              ///< a cell counts with the share of its area that lies inside
    std::vector<Zone> uncovered{};        ///< rooms that no sensor sees: the change of what lies there is not told
    std::vector<int> kinds{};   ///< one a zone: it is decided among those of its number; empty: all are of one kind
};

/// Nothing where a side has no replicate at all (its file holds no single days), and where `goOn` ended it. Where it
/// is not known which cells can hold something, those count that were ever used.
[[nodiscard]] std::optional<Evidence> makeEvidence(const EvidenceInput &input, const EvidenceOptions &options,
                                                   const GoOn &goOn = {});

}   // namespace floorscope
