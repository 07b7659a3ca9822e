// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

class QSettings;

namespace floorscope {

/// What was worked on: a file, or a floor of an account.
struct RecentWork
{
    QString path;      ///< whole; empty: a floor
    QString account;   ///< what the floor's account is called
    QString spaceId;   ///< the floor's
    QString title;     ///< of what was drawn last; empty: not drawn yet
    QString period;
    friend bool operator==(const RecentWork &, const RecentWork &) = default;
};

/// One as the start page shows it.
struct RecentItem
{
    RecentWork work;
    QImage picture;      ///< small; nothing where none was kept
    bool gone = false;   ///< its file is not there any more
};

/// Whether both are the same file or floor, whatever is drawn of it.
[[nodiscard]] bool isSameWork(const RecentWork &a, const RecentWork &b);

/// The newest first.
[[nodiscard]] std::vector<RecentWork> recentWork(const QSettings &settings);
/// As the newest one. Without a title it keeps the one that it had.
void addRecentWork(QSettings &settings, RecentWork work);
void removeRecentWork(QSettings &settings, const RecentWork &work);

/// The name of the file that keeps its picture.
[[nodiscard]] QString pictureName(const RecentWork &work);

}   // namespace floorscope
