// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/plan_tone.h"

#include "render/blend.h"

#include <algorithm>

namespace floorscope {

QRgb toned(QRgb premultiplied, PlanTone tone, int paper)
{
    const int r = qRed(premultiplied), g = qGreen(premultiplied), b = qBlue(premultiplied);
    const int alpha = qAlpha(premultiplied);
    switch (tone) {
    case PlanTone::Lightened: {
        const int under = productOf255ths(paper, alpha);
        return qRgba((r + under) / 2, (g + under) / 2, (b + under) / 2, alpha);
    }
    case PlanTone::Grey: {
        const int level = std::min(qGray(premultiplied), alpha);
        return qRgba(level, level, level, alpha);
    }
    case PlanTone::Inverted: {   // max + min is twice the HSL lightness
        const auto ends = std::minmax({r, g, b});
        const int turn = alpha - ends.first - ends.second;
        return qRgba(r + turn, g + turn, b + turn, alpha);
    }
    case PlanTone::AsItIs: break;
    }
    return premultiplied;
}

double lineShare(QRgb color, int ground, bool dark)
{
    constexpr double kFill = 0.25;   // fills are pale: so far from the ground to black nothing is a line yet
    constexpr double kInk = 0.65;
    const double away = dark ? qGray(color) - ground : ground - qGray(color);
    const double share = away / std::max(1, dark ? 255 - ground : ground);
    return std::clamp((share - kFill) / (kInk - kFill), 0.0, 1.0);
}

}   // namespace floorscope
