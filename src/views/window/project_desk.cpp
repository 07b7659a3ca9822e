// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/project_desk.h"

#include "model/beginnings.h"
#include "views/window/memory/recovery_keeper.h"
#include "views/window/project_commands.h"
#include "views/window/project_menu.h"
#include "views/window/window_services.h"

#include <QEvent>
#include <QWidget>

namespace floorscope {

ProjectDesk::ProjectDesk(Session &session, const WindowServices &services, const MainActions &actions,
                         StatusNotice &notice, QWidget *window)
    : QObject(window), m_commands(new ProjectCommands(session, notice, *services.settings, window)), m_window(window)
{
    auto *menu = new ProjectMenu(actions, session, *m_commands, *services.settings);
    connect(menu, &ProjectMenu::recentChosen, this, [this](const QString &path) { emit recentChosen({path}); });
    window->installEventFilter(this);
    if (services.recovery.isEmpty())
        return;
    m_recovery = new RecoveryKeeper(session, *m_commands, services.recovery);
    connect(m_recovery, &RecoveryKeeper::offered, this, [this](const std::optional<QDateTime> &until) {
        emit workOffered(until ? std::optional(keptWorkMessage(*until, dateIn({}, QDateTime::currentSecsSinceEpoch())))
                               : std::nullopt);
    });
}

void ProjectDesk::findWork()
{
    if (m_recovery)
        m_recovery->findKept();
}

void ProjectDesk::open(const QString &path)
{
    m_commands->open(path);
}

const QString &ProjectDesk::path() const
{
    return m_commands->path();
}

void ProjectDesk::act(MessageAction action)
{
    if (action == MessageAction::RestoreWork)
        m_recovery->restore();
    else if (action == MessageAction::DiscardWork)
        m_recovery->discard();
}

bool ProjectDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_mayClose || !m_commands->isModified())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_commands->whenSettled([this] {
        m_mayClose = true;
        m_window->close();
    });
    return true;
}

}   // namespace floorscope
