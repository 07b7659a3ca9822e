// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace floorscope {

/// Whether a picture's file reaches to the end of the picture, and its checksums are right: most decoders draw what
/// there is of one that was cut off and leave the rest gray. Of a TIFF the picture `page`, from 1. Fails with
/// PlanUnreadable for PictureCutOff or WrongChecksum. True of a format that is not known here.
[[nodiscard]] Result<void> checkWhole(const QByteArray &bytes, int page = 1);
/// The same for a TIFF (TIFF 6.0, section 2; BigTIFF likewise).
[[nodiscard]] bool isWholeTiff(const QByteArray &bytes, int page);
[[nodiscard]] bool looksLikeTiff(const QByteArray &bytes);

/// What libjpeg says of a JPEG's compressed data when it reads them all. They have no checksum: damage that makes
/// another picture of the same length is not seen.
enum class JpegState {
    Whole,      ///< also where the program was built without libjpeg
    Doubtful,   ///< the picture is there, and bytes beside it, or parts brighter or darker than any picture is
    Damaged,
};
[[nodiscard]] JpegState jpegState(const QByteArray &bytes);

}   // namespace floorscope
