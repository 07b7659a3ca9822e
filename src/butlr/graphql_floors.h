// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/floor.h"

#include <QByteArray>
#include <QStringList>

namespace floorscope {

// Floors, sensors and plans over GraphQL: the queries and the reading of their answers. Pure.

[[nodiscard]] QString floorsQuery();
[[nodiscard]] QString sensorsQuery();
/// Which fields a FloorPlan has: asked first, because a document with one unknown field is refused whole.
[[nodiscard]] QString planFieldsQuery();
/// The plans of all floors with those of id, name and url that exist; empty where there is no url.
[[nodiscard]] QString plansQuery(const QStringList &fields);

/// Fails with NotAHeatmapAnswer (not JSON), CredentialsRefused (errors with the code UNAUTHENTICATED), RequestRefused (other errors and no data).
/// Null lists and null geometry are empty ones.
[[nodiscard]] Result<std::vector<Floor>> readFloors(const QByteArray &json);
/// Adds the sensors to their floors; virtual ones (mirrored or test) are left out.
[[nodiscard]] Result<std::vector<Floor>> withSensors(std::vector<Floor> floors, const QByteArray &json);
[[nodiscard]] QStringList readPlanFields(const QByteArray &json);
[[nodiscard]] std::vector<Floor> withPlans(std::vector<Floor> floors, const QByteArray &json);

} // namespace floorscope
