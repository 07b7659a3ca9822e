// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/asked.h"

#include <QString>

#include <optional>

namespace floorscope {

/// What the directory calls a floor.
struct FloorName
{
    QString name;
    QString building;
    friend bool operator==(const FloorName &, const FloorName &) = default;
};

/// Where counts come from: the floor, and the question that they answer.
struct Origin
{
    QString spaceId;                  ///< empty where unknown (a bare answer)
    std::optional<FloorName> floor;   ///< nothing where unknown
    std::optional<Asked> asked;       ///< nothing where unknown, or where more than one question was merged
    friend bool operator==(const Origin &, const Origin &) = default;
};

/// The name that both give, else nothing.
[[nodiscard]] std::optional<FloorName> nameTogether(const std::optional<FloorName> &a,
                                                    const std::optional<FloorName> &b);

}   // namespace floorscope
