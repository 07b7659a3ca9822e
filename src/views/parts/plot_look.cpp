// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/plot_look.h"

#include "views/parts/theme.h"

#include "words/number_text.h"

#include <cmath>

#include <qcustomplot.h>

namespace floorscope {

namespace {

class ValueTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        constexpr double kRounding = 1e-12;   // the tick at 0 is a sum of steps
        return valueText(std::abs(tick) < kRounding ? 0.0 : tick, locale);
    }
};

}   // namespace

void useValueTicks(QCPAxis &axis)
{
    axis.setTicker(QSharedPointer<ValueTicker>::create());
}

void usePlotLook(QCustomPlot &plot)
{
    const ThemeColors colors = themeColors(plot.palette());
    plot.setBackground(colors.field);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(colors.secondary, 1));
        axis->setTickPen(QPen(colors.secondary, 1));
        axis->setSubTickPen(Qt::NoPen);
        axis->setLabelColor(colors.text);
        axis->setTickLabelColor(colors.text);
        axis->setLabelFont(plot.font());
        axis->setTickLabelFont(plot.font());
        axis->grid()->setPen(QPen(colors.hairline, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

}   // namespace floorscope
