// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/go_on.h"
#include "base/result.h"
#include "plan/cad/drawing.h"
#include "plan/plan_image.h"
#include "plan/pyramid.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// One decoded picture: its pixels, and its size in its own units.
struct DecodedPlan
{
    QImage pixels;   ///< RGB32 or ARGB32_Premultiplied; null where `pyramid` holds them
    QSizeF units;
    int pages = 1;
    bool vector = false;
    std::vector<Error> notes = {};         ///< what the pixels lack (PlanPartlyDrawn)
    Pyramid pyramid = {};                  ///< of a picture that is never whole in memory
    std::optional<Drawing> drawing = {};   ///< what a CAD plan is drawn of
};

// PDF, SVG (plan_svg_text.h), PNG or another raster picture: from the bytes, never from the name.
/// The PDF in a file; what stands before it, such as the head of a mail, is left out where it is long. Empty: there is
/// none.
[[nodiscard]] QByteArray pdfIn(const QByteArray &bytes);
[[nodiscard]] bool looksLikePng(const QByteArray &bytes);
/// False for what Qt's image plugins would draw (they open what a drawing refers to), and for what they read half
/// without a word.
[[nodiscard]] bool isRasterFormat(const QByteArray &qtName);

/// A page on white paper; units are points (1/72 inch).
[[nodiscard]] Result<DecodedPlan> decodePdf(const QByteArray &bytes, const PlanRequest &request);
/// Units are those of the viewBox, counted from its top left corner (without one: CSS pixels, else the drawing's
/// bounds, reaching to the place 0, 0). Opens linked pictures in `folder` or below it; empty: none.
[[nodiscard]] Result<DecodedPlan> decodeSvg(const QByteArray &bytes, const QString &folder, int longestSide);
/// Row by row into the levels that are `wanted`, so that it takes no memory but theirs; turned as its EXIF says.
[[nodiscard]] Result<DecodedPlan> decodePng(const QByteArray &bytes, const PlanLevels &wanted, const GoOn &goOn = {});
/// Another picture that Qt's image plugins read, at a half, a quarter … if the pyramid would exceed `memoryLimit`; of a
/// TIFF the picture `page`.
[[nodiscard]] Result<DecodedPlan> decodeRaster(const QByteArray &bytes, int page, qint64 memoryLimit);

/// A CAD drawing (cad_module.h) with the layers that it shows; units are the drawing's own, counted from the top left
/// corner of what is drawn.
[[nodiscard]] Result<DecodedPlan> decodeCad(const QByteArray &bytes, int longestSide, const GoOn &goOn = {});

/// What a decoder does not draw.
[[nodiscard]] inline Error planNote(Reason reason, Facts facts = {})
{
    return because({ErrorKind::PlanPartlyDrawn, {}, {}}, reason, std::move(facts));
}

/// Size and pages without decoding.
[[nodiscard]] Result<DecodedPlan> probePdf(const QByteArray &bytes, const PlanRequest &request);
[[nodiscard]] Result<DecodedPlan> probeSvg(const QByteArray &bytes);
[[nodiscard]] Result<DecodedPlan> probePng(const QByteArray &bytes);
[[nodiscard]] Result<DecodedPlan> probeRaster(const QByteArray &bytes, int page);

/// Whether it can be read; its size is not known before it is.
[[nodiscard]] Result<DecodedPlan> probeCad(const QByteArray &bytes);

/// A raster picture's size, or PlanTooLarge.
[[nodiscard]] Result<QSize> checkedSize(QSize size);

}   // namespace floorscope
