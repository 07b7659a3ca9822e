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

double lineShare(QRgb color, bool darkPaper)
{
    constexpr double kFill = 64.0;   // fills are pale: as far from paper as this, of 255, nothing is a line yet
    constexpr double kInk = 160.0;
    const double away = darkPaper ? qGray(color) : 255 - qGray(color);
    return std::clamp((away - kFill) / (kInk - kFill), 0.0, 1.0);
}

}   // namespace floorscope
