// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/scatter_view.h"

#include "views/parts/plot_look.h"
#include "views/parts/theme.h"
#include "words/figures/figure_text.h"

#include <QLocale>

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kMostNames = 20;
constexpr double kRoom = 1.08;   // beyond the farthest point

/// In the unit of the axis: presence time is told in hours.
std::vector<double> axisValues(const FigurePairs &pairs)
{
    std::vector<double> values = pairs.figures;
    if (pairs.kind == FigureKind::PresenceTime)
        for (double &value : values)
            value /= 3600.0;
    return values;
}

double end(const std::vector<double> &values)
{
    const double most = values.empty() ? 0.0 : *std::max_element(values.begin(), values.end());
    return most > 0.0 ? most * kRoom : 1.0;
}

QVector<double> vectorOf(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

}   // namespace

ScatterView::ScatterView(QWidget *parent) : QCustomPlot(parent)
{
    setLocale(QLocale());
    xAxis->setLabel(tr("Detections per hour"));
    for (QCPAxis *axis : {xAxis, yAxis})
        useValueTicks(*axis);
    addGraph();
    graph(0)->setLineStyle(QCPGraph::lsNone);
    setMinimumSize(260, 220);
    connect(this, &QCustomPlot::afterLayout, this, &ScatterView::chooseNames);
    setAccessibleName(tr("A figure against detections, one point each"));
}

void ScatterView::setPairs(const FigurePairs &pairs)
{
    const std::vector<double> figures = axisValues(pairs);
    clearItems();
    useColors();
    yAxis->setLabel(figureAxisText(pairs.kind));
    graph(0)->setData(vectorOf(pairs.detections), vectorOf(figures));
    xAxis->setRange(0.0, end(pairs.detections));
    yAxis->setRange(0.0, end(figures));
    if (pairs.names.size() <= kMostNames)
        addNames(pairs, figures);
    replot(QCustomPlot::rpQueuedReplot);
}

void ScatterView::addNames(const FigurePairs &pairs, const std::vector<double> &figures)
{
    for (std::size_t i = 0; i < pairs.names.size(); ++i) {
        const bool left = pairs.detections[i] > xAxis->range().upper * 0.6;
        auto *name = new QCPItemText(this);
        name->setText(left ? pairs.names[i] + QStringLiteral("  ") : QStringLiteral("  ") + pairs.names[i]);
        name->setFont(font());
        name->setColor(themeColors(palette()).text);
        name->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        name->position->setCoords(pairs.detections[i], figures[i]);
        name->setClipToAxisRect(false);
    }
}

/// Of names that would lie over each other the first one is shown.
void ScatterView::chooseNames()
{
    std::vector<QRectF> taken;
    for (int i = 0; i < itemCount(); ++i) {
        auto *name = qobject_cast<QCPItemText *>(item(i));
        const QRectF place(name->topLeft->pixelPosition(), name->bottomRight->pixelPosition());
        const bool isFree =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(place); });
        name->setVisible(isFree);
        if (isFree)
            taken.push_back(place);
    }
}

void ScatterView::useColors()
{
    usePlotLook(*this);
    graph(0)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, themeColors(palette()).accent, 8));
}

}   // namespace floorscope
