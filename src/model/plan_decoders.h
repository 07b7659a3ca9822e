// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace floorscope {

/// One decoded picture: its pixels, and its size in its own units.
struct DecodedPlan
{
    QImage pixels;             ///< RGB32 or ARGB32_Premultiplied
    QSizeF units;
    int pages = 1;
    bool vector = false;
};

/// PDF, SVG, or a raster picture: from the first bytes, never from the name.
[[nodiscard]] bool looksLikePdf(const QByteArray &bytes);
[[nodiscard]] bool looksLikeSvg(const QByteArray &bytes);

/// A page on white paper, `longestSide` pixels on its longer side; units are points (1/72 inch).
[[nodiscard]] Result<DecodedPlan> decodePdf(const QByteArray &bytes, int page, int longestSide);
/// Units are those of the viewBox (without one: of the drawing's bounds). Percentages are turned into viewBox units and pictures
/// that the file refers to are left out, since Qt 6.4 misreads the first and would open the second from the disk.
[[nodiscard]] Result<DecodedPlan> decodeSvg(const QByteArray &bytes, int longestSide);
/// Everything that Qt's image plugins read, turned as its EXIF says; at a half, a quarter … if the pyramid would exceed `memoryLimit`.
[[nodiscard]] Result<DecodedPlan> decodeRaster(const QByteArray &bytes, qint64 memoryLimit);

/// Size and pages without decoding.
[[nodiscard]] Result<DecodedPlan> probePdf(const QByteArray &bytes, int page);
[[nodiscard]] Result<DecodedPlan> probeSvg(const QByteArray &bytes);
[[nodiscard]] Result<DecodedPlan> probeRaster(const QByteArray &bytes);

/// Bytes of a pyramid whose largest level has `size` pixels.
[[nodiscard]] qint64 pyramidBytes(QSize size);

} // namespace floorscope
