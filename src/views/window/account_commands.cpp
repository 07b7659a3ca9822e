// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/account_commands.h"

#include "base/time_zone.h"
#include "model/session.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/parts/status_notice.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace floorscope {

AccountCommands::AccountCommands(Session &session, const WindowServices &services, StatusNotice &notice,
                                 QWidget *window)
    : QObject(window), m_session(session), m_services(services), m_notice(notice), m_window(window)
{
}

void AccountCommands::findAccount()
{
    m_services.findAccount([this](const QString &name) { setAccount(name); });
}

void AccountCommands::setAccount(const QString &name)
{
    m_account = name;
    emit accountChanged(name);
}

void AccountCommands::connectToButlr()
{
    if (m_account.isEmpty())
        return ask({});
    m_notice.inform(tr("Connecting…"), NoticeKind::Progress);
    m_services.connectAgain([this](const ConnectAnswer &answer) {
        m_notice.endProgress();
        if (answer.failure)
            ask(answer.failure);
    });
}

void AccountCommands::ask(const std::optional<Error> &why)
{
    auto *dialog = new ConnectDialog(m_services.connectTo, why, m_window);
    connect(dialog, &ConnectDialog::accepted, this, &AccountCommands::findAccount);
    connect(dialog, &ConnectDialog::noted, this, [this](const QString &sentence) { m_notice.inform(sentence); });
    dialog->open();
}

/// Enter keeps it.
void AccountCommands::forgetAccount()
{
    //: %1 a user name or a client id
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Forget this account"),
                        tr("Forget the account %1 on this computer?").arg(m_account), QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its secret is removed and its floors are not asked any more. What is drawn stays."));
    const QPushButton *confirm = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, &AccountCommands::forgetNow);
    box->open();
}

void AccountCommands::forgetNow()
{
    m_services.forgetAccount();
    m_notice.inform(tr("The account is forgotten on this computer."));
    setAccount({});
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
