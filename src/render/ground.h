// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QColor>
#include <QRgb>

namespace floorscope {

/// What lies under the cells of a map: the plan there, whatever its frame and margins look like.
struct Ground
{
    QRgb color = 0xffffffff;   ///< that most cells lie on; of a colored one the mean
    bool dark = false;         ///< `color` is closer to black than to white
    bool plain = true;         ///< nearly one color, and that nearly white or black: a blend leaves colors readable
    friend bool operator==(const Ground &, const Ground &) = default;
};

/// Whether a plan is dark as a whole, in its tone: so is the paper under what is transparent of it, and around it,
/// whatever the cells lie on.
[[nodiscard]] bool isDark(const PlanLayer &plan);

/// The ground under the cells of `frame` that are marked (one a cell, not 0), seen on the plan's smallest level, in the
/// plan's tone;
/// `paper` lies under what is transparent and beside the plan. Nothing where no cell is marked.
[[nodiscard]] std::optional<Ground> groundUnder(const PlanLayer &plan, const GridFrame &frame,
                                                const std::vector<std::uint8_t> &marked, QRgb paper);

/// The look's own blend, else the one that keeps the legend's colors: `blendFor` on a plain ground, over on a colored
/// one.
[[nodiscard]] Blend blendOn(const Ground &ground, const Look &look);

/// Grey, and half as far from `grey` as it was: what a colored plan becomes, so that all color is data.
[[nodiscard]] QRgb greyed(QRgb premultiplied, int grey);

/// What the cells of a scene lie on: its ground, else its paper.
[[nodiscard]] QRgb groundColor(const Scene &scene);
/// What a paint looks like where the cells lie, through the same blend and strength as the map.
[[nodiscard]] QColor seenOnGround(const Scene &scene, const Paint &paint);

}   // namespace floorscope
