// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "model/document.h"
#include "plan/plan_image.h"
#include "service/figures/figure_source.h"
#include "service/heatmap_source.h"
#include "store/store.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace floorscope {

/// A connection: who answers, where it comes from, and what time it is there.
struct Connection
{
    HeatmapSource *source = nullptr;   ///< not owned; nothing when a file is open without an account
    FloorDirectory *directory = nullptr;
    FigureSource *figures = nullptr;
    Store *store = nullptr;   ///< may be null
    QString name;             ///< "Demo building (simulated)", "Butlr"
    QString account;   ///< by which a command finds it: what the person calls it, else its client id or user name
    QString address;   ///< of the service; empty: the usual one, or the demo building's
    bool simulated = false;
    std::function<qint64()> clock;   ///< seconds since 1970: "today" for presets
    std::optional<PlanImage> plan;   ///< a plan that comes with the building (the demo's), with its placement
    std::optional<Placement> placement;
    std::optional<QDate> changeDay;   ///< what Compare proposes first; nothing: the middle of the last eight weeks
};

/// Whether that connection answers for the floor that a document chose.
[[nodiscard]] inline bool serves(const Connection &connection, const Source &source)
{
    const auto *chosen = std::get_if<ChosenFloor>(&source);
    return connection.source && chosen && chosen->account == connection.source->storeKey()
        && chosen->simulated == connection.simulated;
}

}   // namespace floorscope
