// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/stored_presence.h"

#include "arguments.h"
#include "base/log.h"
#include "connection.h"
#include "fetch/stored_figures.h"
#include "fetching/told_figures.h"
#include "model/figures/figure_table.h"
#include "model/places/side_questions.h"

namespace floorscope {

namespace {

std::optional<PresenceTold> presenceOf(Store &store, const QString &account, const Heatmap &map,
                                       const std::optional<Floor> &drawnOn)
{
    const bool isKnown = drawnOn && drawnOn->id == map.origin.spaceId;
    const std::optional<Floor> floor = isKnown ? drawnOn : storedFloor(store, account, map.origin.spaceId);
    const std::optional<FiguresQuestion> question = floor ? presenceQuestion(map, *floor) : std::nullopt;
    const qint64 now = isSimulated(map.origin.spaceId) ? qint64(DemoBuilding::now()) : systemClock();
    const std::optional<Figures> figures = question ? storedFigures(*question, {&store, account}, now) : std::nullopt;
    return figures ? std::optional(PresenceTold{makeFigureTable(map, *floor, *figures).rate}) : std::nullopt;
}

/// It is of a map whose hours are told, and nobody told it yet.
bool needsPresence(const Drawn &drawn)
{
    const Heatmap *map = drawn.shown.mode == ViewMode::Map ? counts(drawn.answers.single) : nullptr;
    return map && !drawn.answers.presence && !map->withheld && !map->origin.spaceId.isEmpty()
        && !map->observed.intervals.empty();
}

}   // namespace

Drawn withStoredPresence(Store &store, Drawn drawn)
{
    if (!needsPresence(drawn))
        return drawn;
    const Heatmap &map = *counts(drawn.answers.single);
    const Result<QStringList> accounts = store.accounts(map.origin.spaceId).result();
    if (!accounts)
        logFailure(logFetch(), accounts.error());
    for (const QString &account : accounts.value_or(QStringList()))
        if (const std::optional<PresenceTold> told = presenceOf(store, account, map, drawn.answers.floor)) {
            drawn.answers.presence = told;
            break;
        }
    return drawn;
}

Drawn withStoredPresence(const QCommandLineParser &options, Drawn drawn)
{
    const std::unique_ptr<Store> store = needsPresence(drawn) ? openStoreToRead(options) : nullptr;
    return store ? withStoredPresence(*store, std::move(drawn)) : drawn;
}

Result<Drawn> withKnownUnit(const QCommandLineParser &options, Drawn drawn)
{
    if (drawn.shown.look.unit != Unit::PersonHours || drawn.shown.mode != ViewMode::Map)
        return drawn;
    drawn = withStoredPresence(options, std::move(drawn));
    const Heatmap *map = counts(drawn.answers.single);
    if (presenceRate(drawn.answers) || !isSet(options, "per"))
        return drawn;
    if (map && map->observed.intervals.empty())
        return failure(ErrorKind::UnknownHours);
    return badArgument(QStringLiteral("--per"),
                       map && map->withheld         ? Reason::PresenceProtected
                           : drawn.answers.presence ? Reason::TooLittlePresence
                                                    : Reason::NoPresenceTime);
}

}   // namespace floorscope
