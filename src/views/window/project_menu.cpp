// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/project_menu.h"

#include "model/session.h"
#include "views/window/availability.h"
#include "views/window/main_actions.h"
#include "views/window/memory/recent_files.h"
#include "views/window/project_commands.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace floorscope {

namespace {

/// A name of a person's as a menu shows it: & would underline a letter.
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}   // namespace

ProjectMenu::ProjectMenu(const MainActions &actions, Session &session, ProjectCommands &commands,
                         const QSettings &settings)
    : QObject(&commands), m_actions(actions), m_session(session), m_settings(settings)
{
    connect(actions.save, &QAction::triggered, &commands, &ProjectCommands::save);
    connect(actions.saveAs, &QAction::triggered, &commands, &ProjectCommands::saveAs);
    connect(actions.saveView, &QAction::triggered, &commands, &ProjectCommands::saveView);
    connect(actions.recent, &QMenu::aboutToShow, this, &ProjectMenu::fillRecent);
    connect(actions.views, &QMenu::aboutToShow, this, &ProjectMenu::fillViews);
    connect(&commands, &ProjectCommands::changed, this, &ProjectMenu::showAvailable);
    connect(&session, &Session::projectChanged, this, &ProjectMenu::showViews);
    showAvailable();
    showViews();
}

void ProjectMenu::fillRecent()
{
    m_actions.recent->clear();
    for (const QString &path : recentFiles(m_settings)) {
        QAction *action = m_actions.recent->addAction(menuText(QFileInfo(path).fileName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void ProjectMenu::fillViews()
{
    m_actions.views->clear();
    const QStringList names = viewNames(m_session.project());
    for (const QString &name : names)
        connect(m_actions.views->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { m_session.showView(name, tr("saved view")); });
    m_actions.views->addSeparator();
    //: a menu of the saved views
    QMenu *removal = m_actions.views->addMenu(tr("&Remove"));
    for (const QString &name : names)
        connect(removal->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { m_session.removeView(name); });
}

void ProjectMenu::showAvailable()
{
    setAvailable(*m_actions.recent->menuAction(), !recentFiles(m_settings).isEmpty(),
                 tr("No file was opened or saved here yet."));
}

void ProjectMenu::showViews()
{
    setAvailable(*m_actions.views->menuAction(), !m_session.project().views.empty(),
                 tr("No view is saved yet. Save this view does it."));
}

}   // namespace floorscope
