// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "console.h"
#include "fetch/fetched.h"
#include "floor/floor.h"
#include "heatmap/heatmap.h"
#include "service/figures/figure_plan.h"

namespace floorscope {

// Figures beside the map of a command, the store first. These wait in event loops of their own: the commands' own has
// not begun yet, so they are not nested ones.

/// What is asked, and of which floor.
struct AskedFigures
{
    Floor floor;
    FiguresQuestion question;
};

/// The figures of `topics` for the hours of `map`, of the floor as the directory knows it, with its sensors: a room
/// that none sees has no figure. Where the store answers all of them and knows the floor, nobody is asked. Fails as the
/// directory and figuresQuestion do, and with NotFound. `withFloor`: of the floor as a whole too, not of its rooms and
/// zones alone.
[[nodiscard]] Result<AskedFigures> askFigures(ServiceConnection &connection, const Heatmap &map,
                                              const std::vector<FigureTopic> &topics, bool withFloor = true);

/// The floor as the directory of `account` (StoreKey::account) told it when its figures were asked for; nothing where
/// nobody did.
[[nodiscard]] std::optional<Floor> storedFloor(Store &store, const QString &account, const QString &spaceId);

/// Tells what they cost and how far they are, and warns of what did not come. Fails as FiguresRun does.
[[nodiscard]] Result<Figures> fetchFigures(ServiceConnection &connection, const FiguresQuestion &question,
                                           Console &console);

/// The detections of `map`'s own hours, one by one, of the floor and zone of `figures`: what the window asks for beside
/// a map of days. Tells what they cost and how far they are, and warns of hours that did not come. Fails as FetchRun
/// does.
[[nodiscard]] Result<Fetched> fetchHours(ServiceConnection &connection, const Heatmap &map,
                                         const FiguresQuestion &figures, Console &console);

}   // namespace floorscope
