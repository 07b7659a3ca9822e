// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "base/result.h"
#include "output/scenes.h"

#include <QImage>
#include <QPainter>

namespace floorscope {

/// The report: one fixed A4 page, upright, with title, map, caption, legend, key figures, hottest places, hours
/// observed and missing, warnings and version. Always on light paper.
/// The A4 page; `scale`: the painter's units per millimetre; `told`: findings that it says under its map, if any.
void paintReport(QPainter &painter, const Drawn &drawn, double scale, const Findings &told = {});
inline constexpr int kReportPdfDpi = 600;   ///< of the map in a PDF
/// The plan's levels that a page of that resolution may draw.
[[nodiscard]] PlanLevels neededLevelsOfReport(double dpi);
[[nodiscard]] QImage reportImage(const Drawn &drawn, double dpi, const Findings &told = {});
inline constexpr double kReportDpi = 150.0;   ///< of a PNG, where nothing else is asked for
/// The same as a PNG. Fails with FileUnwritable.
[[nodiscard]] Result<void> writeReportPng(const QString &path, const Drawn &drawn, double dpi,
                                          const Findings &told = {});
/// The same as a PDF whose text can be selected. The same input gives the same bytes in a program that called
/// QHashSeed::setDeterministicGlobalSeed() before its application object (Qt's PDF engine walks a hash). Fails with
/// FileUnwritable.
[[nodiscard]] Result<void> writeReportPdf(const QString &path, const Drawn &drawn, const Findings &told = {});

}   // namespace floorscope
