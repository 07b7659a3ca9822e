// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/cover.h"

#include <QCommandLineParser>

namespace floorscope {

/// Where anybody ever was on the floor of `map`, as the answers in the store of --store tell, whoever asked for them.
/// Nothing where the map itself or `floor` tells what is covered, where the map's floor is not known, and where nothing
/// is stored of it: a store that cannot be read tells nothing, and the log tells why.
[[nodiscard]] std::optional<SeenBefore> seenInStore(const QCommandLineParser &options, const Heatmap &map,
                                                    const std::optional<Floor> &floor);

}   // namespace floorscope
