// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/figures/figure_plan.h"

#include <QFuture>

namespace floorscope {

/// Answers requests for figures: for each place and each figure of the topic what came. A series without buckets is
/// there too. Cancel the future to give a request up. Errors: those of HeatmapSource; TimedOut may be halved.
class FigureSource
{
public:
    virtual ~FigureSource() = default;
    [[nodiscard]] virtual QFuture<Result<std::vector<FigureSeries>>> figures(const FigureRequest &request) = 0;
};

}   // namespace floorscope
