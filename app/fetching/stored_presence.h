// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "model/figures/presence_beside.h"

#include <QCommandLineParser>

namespace floorscope {

/// Presence time beside the one map of `drawn`, as the store of --store tells it, whoever asked for it. Nobody is
/// asked: nothing where it lacks an hour, where the floor is not known to it, and where there is no such map.
[[nodiscard]] std::optional<PresenceBeside> presenceInStore(const QCommandLineParser &options, const Drawn &drawn);

}   // namespace floorscope
