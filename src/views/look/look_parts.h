// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QString>

namespace floorscope {

struct Drawn;
struct FieldLayer;
struct Scene;

/// Which controls of the look change what is drawn. What a way of drawing does not use is not shown; what is used, but
/// cannot be set now, is off and says why.
struct LookParts
{
    bool palette = true;
    bool unit = true;
    bool range = true;   ///< histogram, ends, padlock and upper end
    bool scale = true;
    bool smoothing = true;
    friend bool operator==(const LookParts &, const LookParts &) = default;
};

/// White and black know no colors, no ends, no scale and no unit. A change has colors whatever its style, but its bar
/// is linear: its scale and its style are those of the maps before and after.
[[nodiscard]] LookParts usedParts(const Look &look, bool change);

/// Why there is nothing on a layer here, and what would change that.
[[nodiscard]] QString emptyLayerReason(bool Layers::*layer);
/// Why a layer of what is drawn cannot be switched; empty where it can.
[[nodiscard]] QString layerReason(const Drawn &drawn, bool Layers::*layer);

/// A palette by the name that people read.
[[nodiscard]] QString shownName(const QString &palette);
/// The same of the palette that suits the plan. The default's direction follows the ground under the cells; one color
/// fading out has none.
[[nodiscard]] QString suitedName(const QString &palette, bool dark, Style style);

/// Why the ends of the range cannot be set for what is drawn; empty where they can. `field`: nothing where there is
/// none.
[[nodiscard]] QString endsReason(const FieldLayer *field);
/// Why the look draws a map of one period without ends that could be kept; empty where it has some.
[[nodiscard]] QString noRangeReason(const Look &look);
/// Why the upper end cannot be chosen; empty where it can.
[[nodiscard]] QString clipReason(const FieldLayer *field, bool locked);
/// Why what is drawn cannot be smoothed; empty where it can.
[[nodiscard]] QString smoothingReason(const FieldLayer *field);
/// Why smoothing cannot stop at rooms; empty where it can.
[[nodiscard]] QString inRoomsReason(const Drawn &drawn);
/// Why strength and blending have no effect; empty where they have.
[[nodiscard]] QString solidReason(const Scene &scene);
/// Why detections cannot be told as person-hours; empty where they can. `whyNotAsked`: why presence time cannot be
/// asked for; empty where it can.
[[nodiscard]] QString personHoursReason(const Drawn &drawn, const QString &whyNotAsked);
/// Why the unit of what is drawn cannot be chosen; empty where it can.
[[nodiscard]] QString unitReason(const FieldLayer *field, Unit chosen);

}   // namespace floorscope
