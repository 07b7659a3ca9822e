// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "plan/cad/drawing.h"

namespace floorscope {

/// The layers of the drawing that the plan names, in the drawing's order; else those that the drawing shows itself.
[[nodiscard]] QStringList chosenLayers(const PlacedPlan &plan, const Drawing &drawing);
/// The document with one layer of its drawing shown or not. The choice that the drawing makes itself is none.
[[nodiscard]] Document withLayer(Document document, const Drawing &drawing, const QString &name, bool shown);
/// With the layers that the drawing shows itself.
[[nodiscard]] Document withLayersAsDrawn(Document document);
/// With the unit of its drawing; nothing: as the drawing says.
[[nodiscard]] Document withUnit(Document document, std::optional<DrawingUnit> unit);

}   // namespace floorscope
