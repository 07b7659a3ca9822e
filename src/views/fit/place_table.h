// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/plan_fit.h"

class QTableWidget;

namespace floorscope {

enum PlaceColumn { NumberColumn, XColumn, YColumn, OffColumn };

/// The places of a fit, one a row: whether it is used, its metres, and how far off it lies. Rows that stay keep their
/// cells: what is typed into one may be why they are shown anew. Sends no signals.
void showPlaces(QTableWidget &table, const PlanFit &fit, const FittedPlan &fitted);

}   // namespace floorscope
