// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look_parts.h"

#include "render/scene.h"
#include "views/look/look_panel.h"

namespace floorscope {

LookParts usedParts(const Look &look, bool change)
{
    const bool checkerboard = look.style == Style::Checkerboard;
    const bool colors = change || !checkerboard;
    return {colors, colors, colors, !checkerboard};
}

QString endsReason(const FieldLayer *field)
{
    if (!field || field->values.empty())
        return LookPanel::tr("No cell is drawn. Show a period that has detections first.");
    if (field->scale.look().scale == Scale::Rank)
        return LookPanel::tr("Order only shows all cells, so it has no ends. Choose another scale first.");
    return {};
}

QString clipReason(const FieldLayer *field, bool locked)
{
    if (const QString reason = endsReason(field); !reason.isEmpty())
        return reason;
    return locked ? LookPanel::tr("The range is locked. Open the padlock to let the upper end follow the cells.")
                  : QString();
}

QString unitReason(const FieldLayer *field, Unit chosen)
{
    if (!field)
        return {};
    const FieldMeaning meaning = field->meaning;
    if (meaning == FieldMeaning::Share)
        return LookPanel::tr(
            "This file holds shares of the busiest cell, not counts. Fetch it again to choose a unit.");
    if (meaning == FieldMeaning::Total && chosen == Unit::PerHour)
        return LookPanel::tr("The observed hours of this file are unknown, so only totals can be drawn. A heatmap that "
                             "was fetched here knows its hours.");
    if (meaning == FieldMeaning::ChangePerHour || meaning == FieldMeaning::ChangeRatio)
        return LookPanel::tr("Two periods compare per observed hour only. In Map the total can be chosen.");
    return {};
}

}   // namespace floorscope
