// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect_dialog.h"

#include "ui_connect_dialog.h"

#include <QPointer>
#include <QPushButton>

namespace floorscope {

ConnectDialog::ConnectDialog(const WindowServices &services, const QString &why, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectDialog>()), m_services(services)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_connect = m_ui->buttons->addButton(tr("Connect"), QDialogButtonBox::ActionRole);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_connect->setProperty("primary", true);
    m_connect->setDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::tryAccount);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->clientGrant, &QPushButton::clicked, this, [this] { chooseGrant(false); });
    connect(m_ui->userGrant, &QPushButton::clicked, this, [this] { chooseGrant(true); });
    connect(m_ui->name, &QLineEdit::textChanged, this, &ConnectDialog::allow);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &ConnectDialog::allow);
    m_ui->clientGrant->setChecked(true);
    chooseGrant(false);
    m_ui->failure->setText(why);
    m_ui->name->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::chooseGrant(bool password)
{
    m_password = password;
    m_ui->nameLabel->setText(password ? tr("User name") : tr("Client id"));
    m_ui->secretLabel->setText(password ? tr("Password") : tr("Client secret"));
    m_ui->hint->setVisible(!password);
    m_ui->failure->clear();
    allow();
}

void ConnectDialog::allow()
{
    const bool complete = !m_ui->name->text().trimmed().isEmpty() && !m_ui->secret->text().isEmpty();
    m_connect->setEnabled(complete);
    m_connect->setToolTip(complete ? QString() : tr("Both fields are needed."));
}

void ConnectDialog::tryAccount()
{
    m_connect->setEnabled(false);
    m_ui->failure->setText(tr("Connecting…"));
    const QPointer<ConnectDialog> self(this);
    m_services.connectTo({m_password, m_ui->name->text().trimmed(), m_ui->secret->text()},
                         [self](const ConnectAnswer &answer) {
                             if (self)
                                 self->showAnswer(answer);
                         });
}

void ConnectDialog::showAnswer(const ConnectAnswer &answer)
{
    if (!answer.note.isEmpty())
        emit noted(answer.note);
    if (!answer.failure)
        return accept();
    m_ui->failure->setText(*answer.failure);
    allow();
}

} // namespace floorscope
