// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/finding.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kMostPlaces = 3;   ///< with findings of their own

ComparedSpans spansOf(const Evidence &evidence)
{
    return {evidence.options.unit.value_or(ReplicateUnit::Day), evidence.before, evidence.after, evidence.silent};
}

/// The places that changed, by their number among all, the surest first.
std::vector<std::size_t> changedPlaces(const Evidence &evidence)
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < evidence.places.size(); ++i)
        if (isEstablished(evidence.places[i].verdict))
            changed.push_back(i);
    std::stable_sort(changed.begin(), changed.end(), [&](std::size_t a, std::size_t b) {
        return evidence.places[a].chance < evidence.places[b].chance;
    });
    return changed;
}

double areaOf(const Evidence &evidence, ChangeVerdict verdict)
{
    const double cell = metres(evidence.frame.cellSize);
    return static_cast<double>(std::count(evidence.cells.begin(), evidence.cells.end(), verdict)) * cell * cell;
}

/// One finding a place, at most `most` in all; where there are more of them, the last tells the others by name.
void addPlaces(const Evidence &evidence, std::size_t most, Findings &findings)
{
    const std::vector<std::size_t> changed = changedPlaces(evidence);
    const std::size_t alone = changed.size() > most ? most - 1 : changed.size();
    PlacesChangedToo others;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const PlaceChange &place = evidence.places[changed[i]];
        if (i < alone)
            findings.emplace_back(PlaceChanged{place, evidence.options.relative});
        else
            (place.verdict == ChangeVerdict::More ? others.more : others.less) << place.name;
    }
    if (changed.size() > alone)
        findings.emplace_back(others);
}

NothingEstablished rest(const Evidence &evidence)
{
    NothingEstablished result{0, 0, spansOf(evidence), evidence.detectableInPlace};
    for (const PlaceChange &place : evidence.places) {
        result.places += place.verdict == ChangeVerdict::NotEstablished;
        result.of += place.verdict != ChangeVerdict::NotCovered;
    }
    return result;
}

}   // namespace

Findings changeFindings(const Evidence &evidence, std::size_t most)
{
    if (!evidence.isEnough())
        return {TooFewSpans{spansOf(evidence)}};
    Findings findings{FloorChanged{evidence.floor},
                      AreaChanged{areaOf(evidence, ChangeVerdict::More), areaOf(evidence, ChangeVerdict::Less),
                                  spansOf(evidence), evidence.detectableInCell}};
    const NothingEstablished nothing = rest(evidence);
    const std::size_t others = findings.size() + (nothing.places > 0);
    addPlaces(evidence, std::clamp<std::size_t>(most - std::min(others, most), 1, kMostPlaces), findings);
    if (nothing.places > 0)
        findings.emplace_back(nothing);
    return findings;
}

}   // namespace floorscope
