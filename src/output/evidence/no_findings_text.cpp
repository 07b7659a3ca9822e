// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/evidence/no_findings_text.h"

#include "model/evidence/comparison_evidence.h"
#include "output/drawn_numbers.h"
#include "words/findings/finding_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FindingsPanel)
};

}   // namespace

QString noFindingsText(NoFindings why)
{
    switch (why) {
    case NoFindings::NoComparison: return Words::tr("What the map says stands here as soon as its period is complete.");
    case NoFindings::StillFetching: return Words::tr("What changed stands here as soon as both periods are complete.");
    case NoFindings::Protected:
        return Words::tr(
            "Nothing can be said about change while individuals are protected: single days are not told then.");
    case NoFindings::NoSingleDays:
        return Words::tr("Nothing can be said about change: these files hold no single days to compare.");
    }
    return {};
}

QString whyNoFindingsText(const Drawn &drawn)
{
    if (compares(drawn))
        return hasEvidence(drawn) ? QString() : noFindingsText(whyNoFindings(drawn));
    const QString noCounts = noCountsText(drawn);
    const bool grows = drawn.answers.single && drawn.answers.single->partial;
    return noCounts.isEmpty() && grows ? noFindingsText(NoFindings::NoComparison) : noCounts;
}

QString noEvidenceText(const Drawn &drawn)
{
    if (drawn.answers.evidence) {
        if (drawn.answers.evidence->isEnough())
            return {};
        const FindingText text = findingText(changeFindings(*drawn.answers.evidence).front());
        //: %1 that nothing can be said, %2 a sentence why
        return Words::tr("%1. %2").arg(text.heading, text.body);
    }
    const NoFindings why = whyNoFindings(drawn);
    return why == NoFindings::Protected || why == NoFindings::NoSingleDays ? noFindingsText(why) : QString();
}

}   // namespace floorscope
