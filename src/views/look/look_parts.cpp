// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look_parts.h"

#include "model/layer_content.h"
#include "render/scene.h"
#include "views/look/look_panel.h"

namespace floorscope {

LookParts usedParts(const Look &look, bool change)
{
    const bool checkerboard = look.style == Style::Checkerboard;
    const bool colors = change || !checkerboard;
    return {colors, colors, colors, !checkerboard, !checkerboard};
}

QString emptyLayerReason(bool Layers::*layer)
{
    if (layer == &Layers::plan || layer == &Layers::walls)
        return LookPanel::tr("There is no plan yet. Import a floor plan first.");
    if (layer == &Layers::rooms)
        return LookPanel::tr("No rooms are known here. The floors of the demo building and of an account have them.");
    if (layer == &Layers::zones)
        return LookPanel::tr("No zones are known here. Import zones first.");
    return LookPanel::tr("No sensors are known here. The floors of the demo building and of an account have them.");
}

QString layerReason(const Drawn &drawn, bool Layers::*layer)
{
    if (!(layerContent(drawn).*layer))
        return emptyLayerReason(layer);
    if (layer != &Layers::walls)
        return {};
    if (drawn.shown.surface)
        return LookPanel::tr("Columns stand on the plan. Choose Map to see its walls above the cells.");
    return drawn.shown.look.layers.plan
        ? QString()
        : LookPanel::tr("They are lines of the floor plan, which is not shown. Show it first.");
}

QString shownName(const QString &palette)
{
    if (palette == QLatin1String("grey"))
        return LookPanel::tr("Gray");
    return palette.isEmpty() ? palette : QString(palette.at(0).toUpper() + palette.mid(1));
}

QString suitedName(const QString &palette, bool dark, Style style)
{
    if (palette == QLatin1String("vik"))
        return LookPanel::tr("Vik (suits the plan)");
    if (palette == QLatin1String("berlin"))
        return LookPanel::tr("Berlin (suits the plan)");
    if (style != Style::Gradient)
        return LookPanel::tr("Lajolla");
    return dark ? LookPanel::tr("Lajolla (dark means few)") : LookPanel::tr("Lajolla (pale means few)");
}

static QString rankReason(const Look &look)
{
    return look.scale == Scale::Rank
        ? LookPanel::tr("Order only shows all cells, so it has no ends. Choose another scale first.")
        : QString();
}

QString endsReason(const FieldLayer *field)
{
    if (!field || field->values.empty())
        return LookPanel::tr("No cell is drawn. Show a period that has detections first.");
    return rankReason(field->scale.look());
}

QString noRangeReason(const Look &look)
{
    return usedParts(look, false).range
        ? rankReason(look)
        : LookPanel::tr("Used and unused cells have no range. Draw them in another way first.");
}

QString clipReason(const FieldLayer *field, bool locked)
{
    if (const QString reason = endsReason(field); !reason.isEmpty())
        return reason;
    return locked ? LookPanel::tr("The range is locked. Open the padlock to let the upper end follow the cells.")
                  : QString();
}

QString smoothingReason(const FieldLayer *field)
{
    return field && field->meaning == FieldMeaning::ChangeRatio
        ? LookPanel::tr("A ratio is of single cells. Choose the difference to smooth it.")
        : QString();
}

QString inRoomsReason(const Drawn &drawn)
{
    if (!layerContent(drawn).rooms)
        return emptyLayerReason(&Layers::rooms);
    return drawn.shown.look.smoothing > 0.0 ? QString()
                                            : LookPanel::tr("Nothing is smoothed. Choose a distance above first.");
}

QString solidReason(const Scene &scene)
{
    return scene.surface
        ? LookPanel::tr("Columns are solid, so that they hide what stands behind them. Choose Map first.")
        : QString();
}

QString personHoursReason(const Drawn &drawn, const QString &whyNotAsked)
{
    if (presenceRate(drawn.answers))
        return {};
    if (drawn.shown.protectIndividuals)
        return LookPanel::tr("Individuals are protected, so nothing is told of single hours, by which person-hours are "
                             "estimated.");
    if (!drawn.answers.presence && !whyNotAsked.isEmpty())
        return whyNotAsked;
    return drawn.answers.presence
        ? LookPanel::tr("There is too little presence time in these hours to estimate person-hours by.")
        : LookPanel::tr("Person-hours are estimated by the presence time of the same hours. Ask for it in Findings or "
                        "above the whole zone table.");
}

QString unitReason(const FieldLayer *field, Unit chosen)
{
    if (!field)
        return {};
    const FieldMeaning meaning = field->meaning;
    if (meaning == FieldMeaning::Share && chosen != Unit::ShareOfBusiest)
        return LookPanel::tr(
            "This file holds shares of the busiest cell, not counts. Fetch it again to choose a unit.");
    if (meaning == FieldMeaning::Total && isRate(chosen))
        return LookPanel::tr("The observed hours of this file are unknown, so only totals can be drawn. A heatmap that "
                             "was fetched here knows its hours.");
    if (meaning == FieldMeaning::ChangePerHour || meaning == FieldMeaning::ChangeRatio)
        return LookPanel::tr("Two periods compare per observed hour only. In Map other units can be chosen.");
    return {};
}

}   // namespace floorscope
