// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QStringList>

namespace floorscope {

/// One line of the page: what, and how much.
struct ReportFigure
{
    QString name;
    QString value;
};

/// What the page tells in words beside its map.
struct ReportFacts
{
    QString title;
    std::vector<ReportFigure> figures;
    std::vector<ReportFigure> hottest;   ///< place → value
    QStringList hours;                   ///< observed, missing, silent: sentences
    QStringList warnings;
    QString footer;
};

[[nodiscard]] ReportFacts makeReportFacts(const Drawn &drawn);

}   // namespace floorscope
