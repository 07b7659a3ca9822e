// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/findings.h"

namespace floorscope {

Findings findings(const Drawn &drawn)
{
    if (drawn.shown.mode != ViewMode::Compare || !drawn.answers.evidence)
        return {};
    Findings all = changeFindings(*drawn.answers.evidence);
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
