// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace floorscope {

/// The files that were opened or saved last and are still there, the newest first.
[[nodiscard]] QStringList recentFiles(const QSettings &settings);
void addRecentFile(QSettings &settings, const QString &path);

}   // namespace floorscope
