// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "base/named_values.h"
#include "base/result.h"
#include "output/scenes.h"

#include <QImage>
#include <QPainter>

namespace floorscope {

/// The report: one fixed A4 page, upright, with title, map, caption, legend, key figures, hottest places, hours
/// observed and missing, warnings and version. Always on light paper.
/// The A4 page; `scale`: the painter's units per millimetre; `told`: findings that it says under its map, if any.
void paintReport(QPainter &painter, const Drawn &drawn, double scale, const Findings &told = {});
[[nodiscard]] QImage reportImage(const Drawn &drawn, double dpi, const Findings &told = {});

/// What a report is saved as: a PDF whose text can be selected, or a picture.
enum class ReportForm { Pdf, Png };
/// What options and settings call them; the files end so, too.
inline constexpr NamedValues<ReportForm, 2> kReportForms{{{ReportForm::Pdf, "pdf"}, {ReportForm::Png, "png"}}};
inline constexpr double kReportDpi = 150.0;   ///< of a PNG, where nothing else is asked for
/// The plan's levels that such a page may draw; `dpi`: of a PNG.
[[nodiscard]] PlanLevels neededLevelsOfReport(ReportForm form, double dpi = kReportDpi);
/// The page as a file. The same input gives the same bytes; of a PDF in a program that called
/// QHashSeed::setDeterministicGlobalSeed() before its application object (Qt's PDF engine walks a hash). Fails with
/// FileUnwritable.
[[nodiscard]] Result<void> writeReport(const QString &path, const Drawn &drawn, ReportForm form,
                                       double dpi = kReportDpi, const Findings &told = {});

}   // namespace floorscope
