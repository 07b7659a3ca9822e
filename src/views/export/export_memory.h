// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/picture_purpose.h"

class QSettings;

namespace floorscope {

/// What was chosen when a picture was last saved.
struct ExportMemory
{
    PicturePurpose purpose = PicturePurpose::Slide;
    QString folder;   ///< empty: none yet
    friend bool operator==(const ExportMemory &, const ExportMemory &) = default;
};

/// What was never written, or cannot be read, has its default.
[[nodiscard]] ExportMemory readExportMemory(const QSettings &settings);
void writeExportMemory(QSettings &settings, const ExportMemory &memory);
/// Where the next picture goes: where the last one went as long as that can be written, else where pictures are. Asks
/// the disk, which may take its time.
[[nodiscard]] QString startFolder(const ExportMemory &memory);

}   // namespace floorscope
