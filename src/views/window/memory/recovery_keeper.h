// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace floorscope {

class ProjectCommands;
class Session;

/// Keeps unsaved changes on disk while they are made, and brings back what an earlier window could not save. A window
/// that is closed leaves nothing behind.
class RecoveryKeeper : public QObject
{
    Q_OBJECT
public:
    RecoveryKeeper(Session &session, ProjectCommands &commands, const QString &folder);
    ~RecoveryKeeper() override;

    /// Looks for work that was left behind; offered follows.
    void findKept();
    void restore();
    void discard();

signals:
    /// Until when changes were kept; nothing: there is nothing to bring back any more.
    void offered(const std::optional<QDateTime> &until);

private:
    void noteChange();
    void write();
    void finishWriting(const Result<void> &written);
    void offer(const std::optional<KeptWork> &work);

    Session &m_session;
    ProjectCommands &m_commands;
    QString m_folder;
    RecoveryFile m_file;
    std::optional<KeptWork> m_kept;        ///< what is offered
    std::optional<KeptWork> m_takenOver;   ///< restored, and not in our own file yet
    QTimer m_timer;
    QThreadPool m_writers;
    bool m_writing = false;
    bool m_again = false;   ///< something changed while it was written
};

}   // namespace floorscope
