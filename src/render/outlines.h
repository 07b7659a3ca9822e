// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

class QPainter;

namespace floorscope {

/// Everything that is drawn as lines over plan and cells: room outlines, the names that fit into their room, hatching
/// of rooms and cells that no sensor covers, sensors, marks of clipped cells, a dashed frame round a plan that is not
/// fitted. All of it hangs on the floor, so that pieces of a view join.
void paintOutlines(QImage &target, const Scene &scene, const Placement &view);

/// The names alone, where those outlines have them.
void paintNames(QImage &target, const Scene &scene, const Placement &view);

/// A ring where a sensor hangs; one that is offline is struck through. `nameHeight`: of room names.
void paintSensorMark(QPainter &painter, QPointF center, double nameHeight, bool online, bool dark);

}   // namespace floorscope
