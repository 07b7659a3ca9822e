// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/memory/recent_files.h"

#include "views/start/recent_work.h"

#include <QFileInfo>
#include <QSettings>

namespace floorscope {

QStringList recentFiles(const QSettings &settings)
{
    QStringList files;
    for (const RecentWork &work : recentWork(settings))
        if (!work.path.isEmpty() && QFileInfo(work.path).isFile())
            files << work.path;
    return files;
}

void addRecentFile(QSettings &settings, const QString &path)
{
    addRecentWork(settings, {QFileInfo(path).absoluteFilePath(), {}, {}, {}, {}});
}

}   // namespace floorscope
