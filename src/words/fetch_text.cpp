// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fetch_text.h"

#include "words/error_text.h"
#include "words/number_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FetchCard)
};

int requestsOver(const FetchProgress &progress)
{
    return progress.stored + progress.done + progress.failed;
}

QString runningText(const FetchProgress &progress, double quietSeconds)
{
    const QLocale locale;
    const QString counted =
        Words::tr("%1 of %2").arg(locale.toString(requestsOver(progress)), locale.toString(progress.requests));
    if (!progress.secondsLeft || *progress.secondsLeft <= quietSeconds)
        return counted;
    //: %1 "23 of 65", %2 seconds
    return Words::tr("%1, about %2 s left")
        .arg(counted, locale.toString(std::ceil(*progress.secondsLeft - quietSeconds)));
}

int percentOver(const FetchProgress &progress)
{
    return progress.requests > 0 ? 100 * requestsOver(progress) / progress.requests : 0;
}

QString someText(const FetchState &state)
{
    //: %1 days, %2 hours
    return Words::tr("Shown: %1 days, %2 hours. Some days did not come.", nullptr, state.daysShown)
        .arg(QLocale().toString(state.daysShown), hoursText(state.hoursShown));
}

QString shownText(const FetchState &state)
{
    if (state.daysShown == 0)
        return Words::tr("All shown: %1 hours. Nothing left to fetch.", nullptr, pluralOfHours(state.hoursShown))
            .arg(hoursText(state.hoursShown));
    //: %1 days, %2 hours
    return Words::tr("All shown: %1 days, %2 hours. Nothing left to fetch.", nullptr, state.daysShown)
        .arg(QLocale().toString(state.daysShown), hoursText(state.hoursShown));
}

}   // namespace

FetchCardText fetchCardText(const FetchState &state, double quietSeconds)
{
    switch (state.phase) {
    case FetchState::Phase::Nothing:
        return {Words::tr("Choose a floor to see it."), Words::tr("Fetch"), {}, {}, {}, {}};
    case FetchState::Phase::UpToDate: return {shownText(state), Words::tr("Up to date"), {}, {}, {}, {}};
    case FetchState::Phase::NeedsFetch: return {costText(state.progress), Words::tr("Fetch"), true, true, false, {}};
    case FetchState::Phase::Running:
        return {runningText(state.progress, quietSeconds),
                Words::tr("Cancel"),
                true,
                false,
                true,
                percentOver(state.progress)};
    case FetchState::Phase::Failed:
        return {state.error ? plainErrorText(*state.error) : someText(state),
                Words::tr("Try again"),
                true,
                true,
                false,
                {}};
    }
    return {};
}

QString fetchReason(const FetchState &state)
{
    switch (state.phase) {
    case FetchState::Phase::Nothing: return Words::tr("No floor is chosen. Choose one first.");
    case FetchState::Phase::UpToDate:
        return Words::tr("Everything that was asked is shown. Change the question to fetch more.");
    case FetchState::Phase::Running: return Words::tr("Answers are arriving. Cancel stands beside their progress.");
    case FetchState::Phase::NeedsFetch:
    case FetchState::Phase::Failed: break;
    }
    return {};
}

}   // namespace floorscope
