// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "output/scene_of.h"

#include <QImage>

namespace floorscope {

/// The report: one fixed A4 page, upright, with title, map, caption, legend, key figures, hottest places, hours observed and missing,
/// warnings and version. Always on light paper.
[[nodiscard]] QImage reportImage(const Drawn &drawn, double dpi);
/// The same as a PDF whose text can be selected; the same input gives the same bytes. Fails with FileUnwritable.
[[nodiscard]] Result<void> writeReportPdf(const QString &path, const Drawn &drawn);

} // namespace floorscope
