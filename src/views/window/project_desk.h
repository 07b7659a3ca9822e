// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/messages.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace floorscope {

class ProjectCommands;
class RecoveryKeeper;
class Session;
class StatusNotice;
struct MainActions;
struct WindowServices;

/// The user's work in the window: its file, what the menus say of it, and what is kept of it against a crash. The
/// window is closed once changes are saved or given up.
class ProjectDesk : public QObject
{
    Q_OBJECT
public:
    ProjectDesk(Session &session, const WindowServices &services, const MainActions &actions, StatusNotice &notice,
                QWidget *window);

    /// Looks for work that an earlier window could not save; workOffered follows.
    void findWork();
    /// Of the file that is worked on; empty: it was never saved.
    [[nodiscard]] const QString &path() const;

public slots:
    /// Once the changes to what is open are saved or given up.
    void open(const QString &path);
    /// Restores or discards what is offered; nothing for any other action.
    void act(floorscope::MessageAction action);

signals:
    void recentChosen(const QStringList &paths);
    /// Nothing: there is none any more.
    void workOffered(const std::optional<floorscope::Message> &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ProjectCommands *m_commands;
    RecoveryKeeper *m_recovery = nullptr;   ///< nothing where nothing is kept
    QWidget *m_window;
    bool m_mayClose = false;
};

}   // namespace floorscope
