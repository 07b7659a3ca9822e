// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace floorscope {

/// Where unsaved work stands while its window lives, and the lock that says so. Each window has its own; it is kept in
/// a folder of the program's, never in the place of the user's file.
class RecoveryFile
{
public:
    /// `folder` is made where it is absent. Where it cannot be, nothing is kept.
    explicit RecoveryFile(const QString &folder);
    /// Leaves nothing behind.
    ~RecoveryFile();
    RecoveryFile(const RecoveryFile &) = delete;
    RecoveryFile &operator=(const RecoveryFile &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    void remove();

private:
    QString m_path;
    QLockFile m_lock;
};

/// Writes unsaved work there; `file`: the user's own file that it belongs to, empty where it was never saved. Fails as
/// saveProject does.
[[nodiscard]] Result<void> keepWork(const Project &project, const QString &file, const QString &path);

/// Work that a window left behind when it ended without closing.
struct KeptWork
{
    QString path;
    QString file;                      ///< the user's own file that it belongs to; empty where it was never saved
    QDateTime until;                   ///< its last change, in local time
    std::shared_ptr<QLockFile> lock;   ///< no other window is offered it meanwhile
};

/// The newest of such work that no living window has; nothing where there is none.
[[nodiscard]] std::optional<KeptWork> findKeptWork(const QString &folder);
/// It is not needed any more.
void dropKeptWork(const KeptWork &work);

}   // namespace floorscope
