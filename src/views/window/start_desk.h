// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace floorscope {

struct MainActions;
struct RecentWork;
struct WindowServices;
class AccountCommands;
class FileCommands;
class ProjectDesk;
class Session;
class StartPage;

/// What the start page leads to: the demo, an account, a file, and what was worked on before.
class StartDesk : public QObject
{
    Q_OBJECT
public:
    /// Who does what a person chooses there. All outlive it.
    struct Doers
    {
        const MainActions &actions;
        AccountCommands &accounts;
        FileCommands &files;
        ProjectDesk &project;
    };
    StartDesk(Session &session, StartPage &start, const WindowServices &services, const Doers &doers, QObject *parent);

private:
    void open(const RecentWork &work);

    Doers m_doers;
};

}   // namespace floorscope
