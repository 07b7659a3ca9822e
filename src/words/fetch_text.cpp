// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fetch_text.h"

#include "words/error_text.h"
#include "words/number_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FetchCard)
};

QString runningText(const FetchProgress &progress, double quietSeconds)
{
    const QLocale locale;
    const QString over = locale.toString(requestsOver(progress));
    const QString all = locale.toString(progress.requests);
    const double left = progress.secondsLeft.value_or(0.0) - quietSeconds;
    if (progress.waiting || left <= 0.0) {
        //: %1 requests that are over, %2 all requests
        const QString counted = Words::tr("%1 of %2 requests", nullptr, progress.requests).arg(over, all);
        return progress.waiting ? counted + QLatin1Char('\n') + waitingText(*progress.waiting) : counted;
    }
    if (left < 90.0)
        //: %1 requests that are over, %2 all requests, %3 seconds
        return Words::tr("%1 of %2 requests, about %3 s left", nullptr, progress.requests)
            .arg(over, all, locale.toString(std::ceil(left)));
    //: %1 requests that are over, %2 all requests, %3 minutes
    return Words::tr("%1 of %2 requests, about %3 min left", nullptr, progress.requests)
        .arg(over, all, locale.toString(qRound(left / 60.0)));
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
    if (state.daysAlone > 0)
        //: %1 days, %2 hours, %3 days of these
        return Words::tr("Nothing left to fetch: %1 days, %2 hours. The map shows %3 of these days.", nullptr,
                         state.daysAlone)
            .arg(QLocale().toString(state.daysShown), hoursText(state.hoursShown), QLocale().toString(state.daysAlone));
    if (state.daysShown == 0)
        return Words::tr("All shown: %1 hours. Nothing left to fetch.", nullptr, pluralOfHours(state.hoursShown))
            .arg(hoursText(state.hoursShown));
    //: %1 days, %2 hours
    return Words::tr("All shown: %1 days, %2 hours. Nothing left to fetch.", nullptr, state.daysShown)
        .arg(QLocale().toString(state.daysShown), hoursText(state.hoursShown));
}

QString unservedText(const FetchState &state)
{
    if (state.unservedDemo)
        return Words::tr("This floor is in the demo building, which is not open. Open it to fetch.");
    return Words::tr("The account of this floor is not connected. Connect to Butlr to fetch.");
}

FetchCardText idleText(const FetchState &state)
{
    FetchCardText idle;
    idle.text = state.unserved ? unservedText(state) : Words::tr("Choose a floor to see it.");
    idle.opensDemo = idle.enabled = idle.primary = state.unservedDemo;
    idle.button = state.unservedDemo ? Words::tr("Open demo building") : Words::tr("Fetch");
    return idle;
}

}   // namespace

FetchCardText fetchCardText(const FetchState &state, double quietSeconds)
{
    switch (state.phase) {
    case FetchState::Phase::Nothing: return idleText(state);
    case FetchState::Phase::UpToDate: return {shownText(state), Words::tr("Up to date"), {}, {}, {}, {}, {}};
    case FetchState::Phase::NeedsFetch:
        return {costText(state.progress), Words::tr("Fetch"), true, true, false, false, {}};
    case FetchState::Phase::Running:
        return {runningText(state.progress, quietSeconds),
                Words::tr("Cancel"),
                true,
                false,
                true,
                false,
                percentOver(state.progress)};
    case FetchState::Phase::Failed:
        return {state.error ? plainErrorText(*state.error) : someText(state),
                Words::tr("Try again"),
                true,
                true,
                false,
                false,
                {}};
    }
    return {};
}

QString waitingText(const Waiting &waiting)
{
    const QString time = QDateTime::fromSecsSinceEpoch(waiting.until).time().toString(QStringLiteral("HH:mm:ss"));
    const QString seconds = QLocale().toString(waiting.seconds);
    if (waiting.asked && waiting.why == ErrorKind::TooManyRequests)
        //: %1 seconds, %2 a time
        return Words::tr("The service asked to wait %1 s (too many requests): trying again at %2.").arg(seconds, time);
    if (waiting.asked)
        //: %1 seconds, %2 a time
        return Words::tr("The service asked to wait %1 s: trying again at %2.").arg(seconds, time);
    switch (waiting.why) {
    case ErrorKind::TimedOut: return Words::tr("One request took too long: trying again at %1.").arg(time);
    case ErrorKind::Unreachable: return Words::tr("The service cannot be reached: trying again at %1.").arg(time);
    case ErrorKind::NotAHeatmapAnswer: return Words::tr("One answer could not be read: trying again at %1.").arg(time);
    default: return Words::tr("One request failed at the service: trying again at %1.").arg(time);
    }
}

QString fetchReason(const FetchState &state)
{
    switch (state.phase) {
    case FetchState::Phase::Nothing:
        return state.unserved ? unservedText(state) : Words::tr("No floor is chosen. Choose one first.");
    case FetchState::Phase::UpToDate:
        return Words::tr("Everything that was asked is shown. Change the question to fetch more.");
    case FetchState::Phase::Running: return Words::tr("Answers are arriving. Cancel stands beside their progress.");
    case FetchState::Phase::NeedsFetch:
    case FetchState::Phase::Failed: break;
    }
    return {};
}

}   // namespace floorscope
