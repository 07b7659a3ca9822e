// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "store/store.h"

#include <QCommandLineParser>

namespace floorscope {

/// `drawn` with presence time beside its one map: as a project told it, else as a store does, whoever asked for it.
/// Nobody is asked: nothing where the store lacks an hour or does not know the floor.
[[nodiscard]] Drawn withStoredPresence(Store &store, Drawn drawn);
/// The same of the store of --store.
[[nodiscard]] Drawn withStoredPresence(const QCommandLineParser &options, Drawn drawn);

/// The same where the unit of its map is person-hours; else `drawn` itself. Fails with BadArgument where --per asks
/// for them and they cannot be estimated.
[[nodiscard]] Result<Drawn> withKnownUnit(const QCommandLineParser &options, Drawn drawn);

}   // namespace floorscope
