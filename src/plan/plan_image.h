// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/go_on.h"
#include "base/result.h"
#include "plan/cad/drawing.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// A floor plan as an immutable value: the pixels as a pyramid, and where they came from. Copies share their pixels.
struct PlanImage
{
    QString name;        ///< file name without its folder
    QByteArray sha256;   ///< of the file's bytes, lower-case hex
    QByteArray file;     ///< these bytes
    int page = 1;        ///< of a PDF, from 1
    int pages = 1;
    bool vector = false;
    QSizeF units;   ///< in the plan's own: pixels (after EXIF rotation), units of viewBox or drawing, points
    std::vector<QImage> levels;   ///< the largest first, each following one half as wide, down to about 256 pixels
    bool dark = false;            ///< mean lightness of what is not transparent, over white, is under one half
    std::vector<Error> notes;     ///< what the file holds and the pixels lack (PlanPartlyDrawn), each one sentence
    std::optional<Drawing> drawing{};   ///< of a CAD plan: what its pixels are drawn of
    QStringList layers{};               ///< of a CAD plan: those that are drawn
};

/// Pixels on the longer side of a vector plan, where nothing else is asked.
inline constexpr int kVectorSide = 4000;
/// Memory that a plan may take.
inline constexpr qint64 kPlanMemory = qint64(2) << 30;

/// Which levels of the pyramid are made.
struct PlanLevels
{
    // NOLINTNEXTLINE(google-explicit-constructor): mostly the memory is all there is to say
    PlanLevels(qint64 bytes = kPlanMemory) : memory(bytes) {}

    qint64 memory;        ///< a raster plan whose pyramid would exceed it is read at a half, a quarter …
    qint64 drawnOn = 0;   ///< the most pixels that the whole plan is drawn on: larger levels than those need are
                          ///< left out; 0: any number
    bool firstAlone =
        false;   ///< for what is drawn in the plan's own pixels; the smallest tells the ground under cells
};

/// How a plan is to be opened.
struct PlanRequest
{
    int page = 1;                    ///< of a PDF or a TIFF, from 1
    int longestSide = kVectorSide;   ///< pixels of a vector plan's longer side
    PlanLevels levels = {};
    QString folder = {};     ///< linked pictures are opened in it and below; empty: none is
    QString password = {};   ///< of a PDF that asks for one
    GoOn goOn = {};
};

/// What opening would cost, without decoding: the sentence before a huge plan is loaded.
struct PlanCostEstimate
{
    QSizeF units;       ///< empty where only decoding tells it: of a CAD drawing
    qint64 bytes = 0;   ///< memory for the levels that are made
    int pages = 1;
};

/// PNG, JPEG, SVG, PDF (`page` from 1), CAD drawings (DXF, DWG of AutoCAD 2000) and whatever else Qt's image plugins
/// read. A raster plan keeps its own pixels up to 20,000 × 15,000 and more, as far as `levels` allows; `units` stay
/// those of the file. Fails with PlanUnreadable, PlanTooLarge, PageMissing, GivenUp. Pictures that a drawing links to
/// are opened in the folder of its path and below. What is not drawn is told in the plan's notes. Heavy: call it by
/// inBackground (base/background.h).
[[nodiscard]] Result<PlanImage> loadPlan(const QString &path, PlanRequest request = {});
[[nodiscard]] Result<PlanImage> planFromBytes(const QByteArray &bytes, const QString &name,
                                              const PlanRequest &request = {});
/// A CAD plan with those layers and no others; another plan as it is. Fails with GivenUp. Heavy, as loadPlan.
[[nodiscard]] Result<PlanImage> withLayers(PlanImage plan, const QStringList &layers, const PlanLevels &levels = {},
                                           const GoOn &goOn = {});
/// The folder in which the pictures lie that a plan of that path links to; empty for a pipe.
[[nodiscard]] QString planFolder(const QString &path);
[[nodiscard]] Result<PlanCostEstimate> estimatePlan(const QByteArray &bytes, const PlanRequest &request = {});
/// The bytes for both; a pipe gives them once. Fails with PlanUnreadable and FileTooLong.
[[nodiscard]] Result<QByteArray> readPlanFile(const QString &path);
[[nodiscard]] Result<PlanCostEstimate> estimatePlanFile(const QString &path, const PlanRequest &request = {});

}   // namespace floorscope
