// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/picture.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace floorscope {

/// What a picture is for; the purpose decides its size.
enum class PicturePurpose { Slide, Page, Screen };

/// The map as it stands on the screen: caption, map and legend.
struct ScreenView
{
    QSize pixels;                    ///< device pixels
    std::optional<PaperRect> part;   ///< of the scenes' paper that is seen; nothing: the whole floor
};

/// Only a picture as on screen shows a part of the floor.
[[nodiscard]] PictureSize sizeFor(PicturePurpose purpose, const ScreenView &screen);
/// The same picture, smaller: its text keeps its share of the picture.
[[nodiscard]] PictureSize previewSize(const PictureSize &size, QSize box);
/// "2,560 × 1,440 pixels at 192 dpi"
[[nodiscard]] QString sizeText(const PictureSize &size);
/// "Level 3 2026-03-30 to 2026-04-26.png"; no characters that a file system refuses. `name`: what it calls the floor.
[[nodiscard]] QString suggestedFileName(const Drawn &drawn, const QString &name);
[[nodiscard]] QString suggestedFileName(const Drawn &drawn);
/// What the files of several pages call their floors: as their titles, those of one title told apart by their
/// buildings, and where these are alike too by the floors' ids and the accounts. The order of the pages tells nothing.
[[nodiscard]] QStringList pageNames(const std::vector<Drawn> &pages);

}   // namespace floorscope
