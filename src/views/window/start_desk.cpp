// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/start_desk.h"

#include "views/start/start_page.h"
#include "views/window/account_commands.h"
#include "views/window/file_commands.h"
#include "views/window/main_actions.h"
#include "views/window/memory/recent_keeper.h"
#include "views/window/project_desk.h"

#include <QAction>

namespace floorscope {

StartDesk::StartDesk(Session &session, StartPage &start, const WindowServices &services, const Doers &doers,
                     QObject *parent)
    : QObject(parent), m_doers(doers)
{
    connect(&start, &StartPage::demoChosen, doers.actions.openDemo, &QAction::trigger);
    connect(&start, &StartPage::connectChosen, doers.actions.connectTo, &QAction::trigger);
    connect(&start, &StartPage::openChosen, doers.actions.open, &QAction::trigger);
    connect(&start, &StartPage::recentChosen, this, &StartDesk::open);
    connect(&doers.accounts, &AccountCommands::accountChanged, &start, &StartPage::setAccount);
    const RecentKeeper::Known known{[this] { return m_doers.project.path(); },
                                    [this] { return m_doers.accounts.connectedAccount(); }};
    auto *recent = new RecentKeeper(session, start, services, known, this);
    connect(&doers.accounts, &AccountCommands::accountForgotten, recent, &RecentKeeper::forgetAccount);
}

void StartDesk::open(const RecentWork &work)
{
    if (work.path.isEmpty())
        m_doers.accounts.openFloor(work.account, work.spaceId);
    else
        m_doers.files.openPaths({work.path});
}

}   // namespace floorscope
