// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"

#include <qcustomplot.h>

namespace floorscope {

/// Pairs of detections and a figure as points, those of a few places with their names as far as these lie apart.
class ScatterView : public QCustomPlot
{
    Q_OBJECT
public:
    explicit ScatterView(QWidget *parent = nullptr);
    void setPairs(const FigurePairs &pairs);

private:
    void addNames(const FigurePairs &pairs, const std::vector<double> &figures);
    void chooseNames();
    void useColors();
};

}   // namespace floorscope
