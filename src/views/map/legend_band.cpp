// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/legend_band.h"

#include "render/legend.h"
#include "views/parts/theme.h"

#include <QWidget>

#include <cmath>

namespace floorscope {

namespace {

constexpr int kMargin = 12;

}   // namespace

int legendBandHeight(const Scene &scene, const QWidget &widget, int width)
{
    const double wanted = legendHeight(scene, width - 2 * kMargin, widget.fontInfo().pixelSize());
    return static_cast<int>(std::ceil(wanted)) + 2 * kMargin;
}

void paintLegendBand(QPainter &painter, const QRectF &band, const Scene &scene, const QWidget &widget,
                     double pixelsPerMetre)
{
    const QRectF inner = band.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (inner.height() > 0.0)
        paintLegendCard(painter, inner, scene, widget, pixelsPerMetre);
}

void paintLegendCard(QPainter &painter, const QRectF &card, const Scene &scene, const QWidget &widget,
                     double pixelsPerMetre)
{
    const Theme theme = isDark(widget.palette()) ? darkTheme() : lightTheme();
    paintLegend(painter, card, scene, pixelsPerMetre, widget.fontInfo().pixelSize(), theme);
}

}   // namespace floorscope
