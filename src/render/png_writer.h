// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QMap>

#include <functional>

namespace floorscope {

/// An opaque picture that is painted band by band from the top, so that a large one never has to exist whole.
struct BandedPicture
{
    QSize size;
    std::function<QImage(const QRect &band)> paint;   ///< the pixels of a band that is as wide as the picture
};

/// PNG bytes: Up filter, deflate level 1, `pHYs` from `dpi`, one iTXt for each entry of `texts`. Fails with
/// FileUnwritable.
[[nodiscard]] Result<QByteArray> encodePng(const QImage &image, double dpi, const QMap<QString, QString> &texts = {});
[[nodiscard]] Result<QByteArray> encodePng(const BandedPicture &picture, double dpi,
                                           const QMap<QString, QString> &texts = {});
/// The same into a file, a pipe or standard output ("-"), as `writeFile` does it.
[[nodiscard]] Result<void> writePng(const QString &path, const QImage &image, double dpi,
                                    const QMap<QString, QString> &texts = {});
[[nodiscard]] Result<void> writePng(const QString &path, const BandedPicture &picture, double dpi,
                                    const QMap<QString, QString> &texts = {});

}   // namespace floorscope
