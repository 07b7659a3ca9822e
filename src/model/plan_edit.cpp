// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan_edit.h"

namespace floorscope {

QStringList chosenLayers(const PlacedPlan &plan, const Drawing &drawing)
{
    if (!plan.layers)
        return layersShown(drawing);
    QStringList names = layerNames(drawing);
    names.removeIf([&plan](const QString &name) { return !plan.layers->contains(name); });
    return names;
}

Document withLayer(Document document, const Drawing &drawing, const QString &name, bool shown)
{
    if (!document.plan)
        return document;
    QStringList layers = chosenLayers(*document.plan, drawing);
    layers.removeAll(name);
    if (shown)
        layers << name;
    document.plan->layers = layers;
    layers = chosenLayers(*document.plan, drawing);
    document.plan->layers = layers == layersShown(drawing) ? std::nullopt : std::optional(layers);
    return document;
}

Document withLayersAsDrawn(Document document)
{
    if (document.plan)
        document.plan->layers.reset();
    return document;
}

Document withUnit(Document document, std::optional<DrawingUnit> unit)
{
    if (document.plan)
        document.plan->unit = unit;
    return document;
}

}   // namespace floorscope
