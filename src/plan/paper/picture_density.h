// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace floorscope {

/// Pixels to a metre of paper as a PNG (pHYs), a JPEG (JFIF, else EXIF) or the picture `page` of a TIFF stores it, the
/// same across and down. Nothing where it does not, where both differ, and for other formats.
[[nodiscard]] std::optional<double> pixelsPerPaperMetre(const QByteArray &bytes, int page = 1);

}   // namespace floorscope
