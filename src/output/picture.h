// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/scenes.h"
#include "render/png_writer.h"

#include <QImage>

namespace floorscope {

/// Size of a picture that leaves the program.
struct PictureSize
{
    QSize pixels{2560, 1440};
    double dpi = 192.0;
    std::optional<PaperRect> part = {};   ///< of the scenes' paper that is seen at least; nothing: the whole floor
};
[[nodiscard]] PictureSize forSlide();   ///< 33.87 × 19.05 cm at 192 dpi
[[nodiscard]] PictureSize forPage();    ///< A4 landscape, 300 dpi

/// The plan's levels that a picture of that size may draw, whatever the plan's placement: its maps show the whole plan,
/// so none draws it on more pixels than it has itself. Of a part of the floor: all.
[[nodiscard]] PlanLevels neededLevels(const PictureSize &size);
/// For plainPicture.
[[nodiscard]] PlanLevels neededLevelsOfPlain();

/// Caption, map, legend and scale bar; in Compare three maps, the change largest. On light paper whatever the theme.
/// Caption, maps and legends on white, over the whole of `size`.
void paintPicture(QPainter &painter, const Drawn &drawn, const PictureSize &size);
[[nodiscard]] QImage picture(const Drawn &drawn, const PictureSize &size);
/// Plan and overlay alone, in the plan's own pixels (a vector plan: at `levels[0]`'s size). Without a plan: 20 pixels a
/// metre.
[[nodiscard]] BandedPicture plainPicture(const Scene &scene);
/// Both as PNG files that tell their caption and the program; "-" is standard output. Heavy. Fail with FileUnwritable.
[[nodiscard]] Result<void> savePicture(const Drawn &drawn, const PictureSize &size, const QString &path);
[[nodiscard]] Result<void> savePlainPicture(const Drawn &drawn, double dpi, const QString &path);

}   // namespace floorscope
