// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/window_services.h"

#include <QObject>

namespace floorscope {

class StatusNotice;
class Session;
struct MainActions;

/// Connecting, the accounts that are kept, the floor's time zone, and what is stored on this computer.
class AccountCommands : public QObject
{
    Q_OBJECT
public:
    AccountCommands(Session &session, const WindowServices &services, const MainActions &actions, StatusNotice &notice,
                    QWidget *window);

    /// Looks into the key store; accountChanged follows.
    void findAccounts();
    /// With the account that was used last, else asks for one.
    void connectToButlr();
    /// The one that answers, else the one that was used last. Asks first.
    void forgetAccount();
    /// Connects with the account of that label and chooses its floor.
    void openFloor(const QString &account, const QString &spaceId);
    /// What the account is called that answers; empty: none does.
    [[nodiscard]] QString connectedAccount() const;
    void chooseTimeZone();
    void showStored();

signals:
    /// The account that connecting uses; empty: none is kept.
    void accountChanged(const QString &label);
    void accountForgotten(const QString &label);

private:
    void connectAgain(const KnownAccount &account);
    void forgetNow(const QString &label);
    void ask(const KnownAccount &account, const std::optional<Error> &why);
    void setAccounts(const std::vector<KnownAccount> &accounts);
    void fillMenu();
    void chooseWanted();
    /// The account that the commands are about; nothing where none is known.
    [[nodiscard]] std::optional<KnownAccount> current() const;

    Session &m_session;
    WindowServices m_services;
    const MainActions &m_actions;
    StatusNotice &m_notice;
    QWidget *m_window;
    std::vector<KnownAccount> m_accounts;
    QString m_wantedFloor;   ///< chosen once the floors are known
};

}   // namespace floorscope
