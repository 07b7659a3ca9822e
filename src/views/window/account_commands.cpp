// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/account_commands.h"

#include "base/time_zone.h"
#include "model/session.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/parts/status_notice.h"
#include "views/window/main_actions.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace floorscope {

AccountCommands::AccountCommands(Session &session, const WindowServices &services, const MainActions &actions,
                                 StatusNotice &notice, QWidget *window)
    : QObject(window), m_session(session), m_services(services), m_actions(actions), m_notice(notice), m_window(window)
{
    connect(actions.accounts, &QMenu::aboutToShow, this, &AccountCommands::fillMenu);
    connect(&session, &Session::connectionChanged, this, &AccountCommands::findAccounts);
    connect(&session, &Session::floorsChanged, this, &AccountCommands::chooseWanted);
}

void AccountCommands::findAccounts()
{
    m_services.findAccounts([this](const std::vector<KnownAccount> &accounts) { setAccounts(accounts); });
}

void AccountCommands::setAccounts(const std::vector<KnownAccount> &accounts)
{
    const QString before = m_accounts.empty() ? QString() : m_accounts.front().label;
    m_accounts = accounts;
    m_actions.accounts->menuAction()->setVisible(!accounts.empty());
    m_actions.forgetAccount->setVisible(!accounts.empty());
    const QString now = accounts.empty() ? QString() : accounts.front().label;
    if (now != before)
        emit accountChanged(now);
}

std::optional<KnownAccount> AccountCommands::current() const
{
    const auto connected = std::ranges::find(m_accounts, true, &KnownAccount::connected);
    if (connected != m_accounts.end())
        return *connected;
    return m_accounts.empty() ? std::nullopt : std::optional(m_accounts.front());
}

void AccountCommands::fillMenu()
{
    m_actions.accounts->clear();
    for (const KnownAccount &account : m_accounts) {
        QAction *action =
            m_actions.accounts->addAction(QString(account.label).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(account.connected);
        //: %1 a client id or a user name
        action->setToolTip(tr("Shows the floors of %1.").arg(account.name));
        connect(action, &QAction::triggered, this, [this, account] {
            m_wantedFloor.clear();
            connectAgain(account);
        });
    }
    m_actions.accounts->addSeparator();
    QAction *another = m_actions.accounts->addAction(tr("&Add an account…"));
    connect(another, &QAction::triggered, this, [this] {
        m_wantedFloor.clear();
        ask({}, {});
    });
}

void AccountCommands::connectToButlr()
{
    m_wantedFloor.clear();
    if (m_accounts.empty())
        ask({}, {});
    else
        connectAgain(m_accounts.front());
}

void AccountCommands::connectAgain(const KnownAccount &account)
{
    m_notice.inform(tr("Connecting…"), NoticeKind::Progress);
    m_services.connectAgain(account.label, [this, account](const ConnectAnswer &answer) {
        m_notice.endProgress();
        findAccounts();
        if (answer.failure)
            ask(account, answer.failure);
    });
}

QString AccountCommands::connectedAccount() const
{
    const auto connected = std::ranges::find(m_accounts, true, &KnownAccount::connected);
    return connected == m_accounts.end() ? QString() : connected->label;
}

void AccountCommands::openFloor(const QString &account, const QString &spaceId)
{
    m_wantedFloor = spaceId;
    if (connectedAccount() == account)
        return chooseWanted();
    const auto known = std::ranges::find(m_accounts, account, &KnownAccount::label);
    if (known == m_accounts.end())
        ask({account, {}, false, false}, {});
    else
        connectAgain(*known);
}

void AccountCommands::chooseWanted()
{
    const std::vector<Floor> floors = m_session.floors();
    if (m_wantedFloor.isEmpty() || floors.empty())
        return;
    const QString wanted = std::exchange(m_wantedFloor, {});
    if (std::ranges::find(floors, wanted, &Floor::id) != floors.end())
        m_session.chooseFloor(wanted, tr("choose a floor"));
    else if (!connectedAccount().isEmpty())   // the demo and projects were not meant
        m_notice.inform(tr("This account has no such floor any more."));
}

void AccountCommands::ask(const KnownAccount &account, const std::optional<Error> &why)
{
    auto *dialog = new ConnectDialog(m_services.connectTo, account, why, m_window);
    connect(dialog, &ConnectDialog::accepted, this, &AccountCommands::findAccounts);
    connect(dialog, &ConnectDialog::noted, this, [this](const QString &sentence) { m_notice.inform(sentence); });
    dialog->open();
}

/// Enter keeps it.
void AccountCommands::forgetAccount()
{
    const std::optional<KnownAccount> account = current();
    if (!account)
        return;
    //: %1 what an account is called: by its person, else a user name or a client id
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Forget this account"),
                                tr("Forget the account %1 on this computer?").arg(account->label), QMessageBox::Cancel,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its secret is removed and its floors are not asked any more. What is drawn stays."));
    const QPushButton *confirm = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, label = account->label] { forgetNow(label); });
    box->open();
}

void AccountCommands::forgetNow(const QString &label)
{
    m_services.forgetAccount(label);
    emit accountForgotten(label);
    m_notice.inform(tr("The account is forgotten on this computer."));
    findAccounts();
}

void AccountCommands::chooseTimeZone()
{
    const QByteArray known = m_session.floor() ? floorTimeZone(*m_session.floor()) : QByteArray();
    const QString shown = QString::fromLatin1(known.isEmpty() ? TimeZone::ofSystem().name() : known);
    QStringList zones;
    for (const QByteArray &name : TimeZone::placeNames())
        zones << QString::fromLatin1(name);
    if (!zones.contains(shown))
        zones.prepend(shown);   // a spelling of former days
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time zone"));
    dialog->setLabelText(tr("In which time zone does this floor lie? Its days and hours count there."));
    dialog->setComboBoxItems(zones);
    dialog->setTextValue(shown);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &zone) { m_session.useTimeZone(zone.toUtf8(), tr("time zone")); });
    dialog->open();
}

void AccountCommands::showStored()
{
    (new StoredDialog(*m_services.store, m_session.floor(), m_window))->open();
}

}   // namespace floorscope
