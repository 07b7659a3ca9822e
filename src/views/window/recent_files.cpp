// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace floorscope {

namespace {

constexpr qsizetype kMostFiles = 10;
const QString kFiles = QStringLiteral("files/recent");

}   // namespace

QStringList recentFiles(const QSettings &settings)
{
    QStringList files;
    for (const QString &path : settings.value(kFiles).toStringList())
        if (QFileInfo(path).isFile())
            files << path;
    return files;
}

void addRecentFile(QSettings &settings, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = settings.value(kFiles).toStringList();
    files.removeAll(whole);
    files.prepend(whole);
    settings.setValue(kFiles, files.mid(0, kMostFiles));
}

}   // namespace floorscope
