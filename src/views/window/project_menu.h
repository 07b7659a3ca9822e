// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace floorscope {

class ProjectCommands;
class Session;
struct MainActions;

/// What the menus say of the user's work: saving it, its saved views, and the files that were opened last.
class ProjectMenu : public QObject
{
    Q_OBJECT
public:
    /// `commands` is its parent.
    ProjectMenu(const MainActions &actions, Session &session, ProjectCommands &commands, const QSettings &settings);

signals:
    void recentChosen(const QString &path);

private:
    void fillRecent();
    void fillViews();
    void showAvailable();
    void showViews();

    const MainActions &m_actions;
    Session &m_session;
    const QSettings &m_settings;
};

}   // namespace floorscope
