// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/dark_plan.h"

#include <algorithm>

namespace floorscope {

namespace {

int lifted(int channel, int paper)
{
    return paper + channel * (255 - paper) / 255;
}

/// 255 − max − min added to each channel turns the HSL lightness round and leaves hue and saturation.
QRgb inverted(QRgb pixel, const QColor &paper)
{
    const auto ends = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    const int turn = 255 - ends.first - ends.second;
    return qRgba(lifted(qRed(pixel) + turn, paper.red()), lifted(qGreen(pixel) + turn, paper.green()),
                 lifted(qBlue(pixel) + turn, paper.blue()), qAlpha(pixel));
}

QImage inverted(const QImage &image, const QColor &paper)
{
    QImage result = image.convertToFormat(QImage::Format_ARGB32);
    for (int row = 0; row < result.height(); ++row) {
        auto *pixels = reinterpret_cast<QRgb *>(result.scanLine(row));
        std::transform(pixels, pixels + result.width(), pixels, [&paper](QRgb p) { return inverted(p, paper); });
    }
    return result.convertToFormat(image.format());
}

}   // namespace

PlanImage darkened(PlanImage plan, const QColor &paper)
{
    if (plan.dark)
        return plan;
    for (QImage &level : plan.levels)
        level = inverted(level, paper);
    plan.dark = true;
    return plan;
}

}   // namespace floorscope
