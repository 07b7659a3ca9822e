// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/export_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

const QString kPurpose = QStringLiteral("export/purpose");
const QString kFolder = QStringLiteral("export/folder");

constexpr std::array kPurposes{std::pair{PicturePurpose::Slide, "slide"}, std::pair{PicturePurpose::Page, "page"},
                               std::pair{PicturePurpose::Screen, "screen"}};

PicturePurpose purposeNamed(const QString &name)
{
    const auto named = std::find_if(kPurposes.begin(), kPurposes.end(),
                                    [&name](const auto &purpose) { return name == QLatin1String(purpose.second); });
    return named == kPurposes.end() ? PicturePurpose::Slide : named->first;
}

}   // namespace

ExportMemory readExportMemory(const QSettings &settings)
{
    return {purposeNamed(settings.value(kPurpose).toString()), settings.value(kFolder).toString()};
}

void writeExportMemory(QSettings &settings, const ExportMemory &memory)
{
    const auto named = std::find_if(kPurposes.begin(), kPurposes.end(),
                                    [&memory](const auto &purpose) { return purpose.first == memory.purpose; });
    settings.setValue(kPurpose, QLatin1String(named->second));
    settings.setValue(kFolder, memory.folder);
}

QString startFolder(const ExportMemory &memory)
{
    for (const QString &folder : {memory.folder, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)}) {
        const QFileInfo info(folder);
        if (!folder.isEmpty() && info.isDir() && info.isWritable())
            return folder;
    }
    return QDir::homePath();
}

}   // namespace floorscope
