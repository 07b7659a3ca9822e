// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"

#include <QString>
#include <QStringList>

namespace floorscope {

/// A finding as a card and as lines: the same sentences everywhere.
struct FindingText
{
    QString heading;   ///< the answer
    QString body;      ///< one or two sentences: figures, interval
    friend bool operator==(const FindingText &, const FindingText &) = default;
};

[[nodiscard]] FindingText findingText(const Finding &finding);

/// When the change could be seen, a sentence a place, the whole floor first and then the soonest.
[[nodiscard]] QStringList waitSentences(const Waits &waits);

/// Why nothing can be said of it.
[[nodiscard]] QString noWaitsText();

/// What these sentences are about, and how sure they are; `isPlan`: nothing was moved yet.
[[nodiscard]] QString waitNote(bool isPlan);

/// How a comparison is judged, in some sentences.
[[nodiscard]] QString howItIsJudged(ReplicateUnit unit);

/// "20 + 20 days".
[[nodiscard]] QString spansText(const ComparedSpans &spans);

}   // namespace floorscope
