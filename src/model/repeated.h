// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QDate>

#include <utility>
#include <vector>

namespace floorscope {

// A page that is made again and again, of the same floors for later days: a project without numbers says how
// (`floorscope repeat`, "Repeat this report…").

/// The floors that may be asked as the one that is drawn is, of the same account or of the demo building: the `served`
/// ones while somebody answers for it, else those that `known` holds. Each counts in the time zone that it was told or
/// found to have when it was worked on.
[[nodiscard]] std::vector<Floor> repeatableFloors(const Drawn &drawn, const std::vector<Floor> &served,
                                                  const Project &known);

/// By which the map that is drawn, of one period, is made again of each of `floors`: all with its hours, cells, look
/// and protection, counted in each floor's own time zone (none where it is not known). The floor that is drawn has its
/// plan, zones, masked parts and title; another one those that `known` holds of it, else none. `drawn` shows a floor of
/// an account or of the demo building.
[[nodiscard]] Project repeatable(const Drawn &drawn, const std::vector<Floor> &floors, const Project &known);

/// What such a sheet asks and shows for the days from first to last, both included: one map. Days that are left out
/// and lie outside of them are dropped.
[[nodiscard]] Document repeated(Document document, std::pair<QDate, QDate> days);

}   // namespace floorscope
