// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

#include <QByteArray>
#include <QString>

namespace floorscope {

/// What a GraphQL request got.
struct DirectoryReply
{
    int status = 200;
    QByteArray body;   ///< JSON with `data` or `errors`
};

/// POST /api/v3/graphql: `sites`, `floors` (with building, rooms, zones, sensors, floor_plans), `sensors` and
/// introspection of FloorPlan. As the service does, it refuses a whole document with 400 when one field of it does not
/// exist. `planUrl` is where the picture of the floor can be fetched with a token.
[[nodiscard]] DirectoryReply directoryReply(const QByteArray &requestBody, const Floor &floor, const QString &planUrl);

}   // namespace floorscope
