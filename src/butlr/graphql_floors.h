// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/floor.h"

#include <QByteArray>
#include <QStringList>

namespace floorscope {

// Floors, sensors and plans over GraphQL: the queries and the reading of their answers. Pure.
//
// Each reader fails with ServiceFailed (not a GraphQL answer: HTML, cut off, no data at all), CredentialsRefused
// (errors with the code UNAUTHENTICATED) or RequestRefused (other errors, and no data beside them; `detail`: the
// service's words, not yet free of secrets).

/// What a directory is read into.
struct FloorList
{
    std::vector<Floor> floors;
    /// PartialAnswer: errors that came along with the data; UnknownTimeZone: a floor (`member`: its id) whose time zone
    /// (`where`) nobody knows, and which has none therefore.
    std::vector<Error> notes;
};

[[nodiscard]] QString floorsQuery();
[[nodiscard]] QString sensorsQuery();
/// Which fields a FloorPlan has: asked first, because a document with one unknown field is refused whole.
[[nodiscard]] QString planFieldsQuery();
/// The plans of all floors with those of id, name and url that exist; empty where there is no url.
[[nodiscard]] QString plansQuery(const QStringList &fields);

/// Null lists and null geometry are empty ones.
[[nodiscard]] Result<FloorList> readFloors(const QByteArray &json);
/// Adds the sensors to their floors; virtual ones (mirrored or test) are left out.
[[nodiscard]] Result<FloorList> withSensors(FloorList floors, const QByteArray &json);
/// Empty where there is no such type.
[[nodiscard]] Result<QStringList> readPlanFields(const QByteArray &json);
[[nodiscard]] Result<FloorList> withPlans(FloorList floors, const QByteArray &json);

}   // namespace floorscope
