// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/window_services.h"

#include <QObject>

namespace floorscope {

class StatusNotice;
class Session;

/// Connecting, the account that is kept, the floor's time zone, and what is stored on this computer.
class AccountCommands : public QObject
{
    Q_OBJECT
public:
    AccountCommands(Session &session, const WindowServices &services, StatusNotice &notice, QWidget *window);

    /// Looks into the key store; accountChanged follows.
    void findAccount();
    /// With the account that is kept, else asks for one.
    void connectToButlr();
    /// Asks first.
    void forgetAccount();
    void chooseTimeZone();
    void showStored();

signals:
    /// Empty: no account is kept.
    void accountChanged(const QString &name);

private:
    void forgetNow();
    void ask(const std::optional<Error> &why);
    void setAccount(const QString &name);

    Session &m_session;
    WindowServices m_services;
    StatusNotice &m_notice;
    QWidget *m_window;
    QString m_account;
};

}   // namespace floorscope
