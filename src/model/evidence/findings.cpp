// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/findings.h"

#include "analysis/findings/place_findings.h"
#include "model/places/asked_places.h"

namespace floorscope {

namespace {

/// Of a map that still grows nothing is said.
Findings mapFindings(const Drawn &drawn)
{
    const std::optional<PlacesAsked> asked = placesAsked(drawn);
    return asked && !drawn.answers.single->partial ? placeFindings(*asked) : Findings();
}

Findings comparisonFindings(const Drawn &drawn)
{
    return drawn.answers.evidence ? changeFindings(*drawn.answers.evidence) : Findings();
}

}   // namespace

Findings findings(const Drawn &drawn)
{
    Findings all = drawn.shown.mode == ViewMode::Map ? mapFindings(drawn) : comparisonFindings(drawn);
    if (all.size() > kMostFindings)
        all.resize(kMostFindings);
    return all;
}

NoFindings whyNoFindings(const Drawn &drawn)
{
    const Answers &answers = drawn.answers;
    if (drawn.shown.mode != ViewMode::Compare || !answers.before || !answers.after)
        return NoFindings::NoComparison;
    if (answers.before->partial || answers.after->partial || !answers.comparison)
        return NoFindings::StillFetching;
    return drawn.shown.protectIndividuals ? NoFindings::Protected : NoFindings::NoSingleDays;
}

}   // namespace floorscope
