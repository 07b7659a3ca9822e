// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/connect_dialog.h"

#include "ui_connect_dialog.h"
#include "views/parts/theme.h"
#include "views/parts/web_pages.h"
#include "words/error_text.h"

#include <QPointer>
#include <QPushButton>

#include <utility>

namespace floorscope {

ConnectDialog::ConnectDialog(TryAccount tryAccount, const KnownAccount &account, const std::optional<Error> &why,
                             QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConnectDialog>()), m_tryAccount(std::move(tryAccount))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_connect = m_ui->buttons->addButton(tr("Connect"), QDialogButtonBox::ActionRole);
    m_connect->setObjectName(QStringLiteral("connectButton"));
    setPrimary(*m_connect, true);
    m_connect->setDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::connectToAccount);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->clientGrant, &QPushButton::clicked, this, [this] { chooseGrant(false); });
    connect(m_ui->userGrant, &QPushButton::clicked, this, [this] { chooseGrant(true); });
    connect(m_ui->name, &QLineEdit::textChanged, this, &ConnectDialog::allow);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &ConnectDialog::allow);
    m_ui->hint->setText(
        tr("In Butlr: <a href=\"%1\">Account Settings, API tokens, Create token</a>. The secret is shown once.")
            .arg(accountPage().toString()));
    showAccount(account);
    if (why)
        showFailure(*why);
}

ConnectDialog::~ConnectDialog() = default;

/// Of a known account the secret alone is to be typed.
void ConnectDialog::showAccount(const KnownAccount &account)
{
    (account.password ? m_ui->userGrant : m_ui->clientGrant)->setChecked(true);
    chooseGrant(account.password);
    m_ui->name->setText(account.name);
    if (account.label != account.name)
        m_ui->label->setText(account.label);
    (account.name.isEmpty() ? m_ui->name : m_ui->secret)->setFocus();
}

void ConnectDialog::chooseGrant(bool password)
{
    m_password = password;
    m_ui->nameLabel->setText(password ? tr("User name") : tr("Client id"));
    m_ui->secretLabel->setText(password ? tr("Password") : tr("Client secret"));
    m_ui->hint->setVisible(!password);
    tell({}, false);
    allow();
}

void ConnectDialog::allow()
{
    const bool complete = !m_ui->name->text().trimmed().isEmpty() && !m_ui->secret->text().isEmpty();
    m_connect->setEnabled(complete);
    m_connect->setToolTip(complete ? QString() : tr("Both fields are needed."));
}

void ConnectDialog::connectToAccount()
{
    m_connect->setEnabled(false);
    tell(tr("Connecting…"), false);
    const QPointer<ConnectDialog> self(this);
    const ConnectRequest typed{m_password, m_ui->name->text().trimmed(), m_ui->secret->text(),
                               m_ui->label->text().simplified()};
    m_tryAccount(typed, [self](const ConnectAnswer &answer) {
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
    showFailure(*answer.failure);
    allow();
}

void ConnectDialog::showFailure(const Error &error)
{
    const bool refused = error.kind == ErrorKind::CredentialsRefused;
    const QString text = refused && m_password
        ? tr("Butlr did not accept this user name and password. Check both for a missing character.")
        : plainErrorText(error);
    const QString page =
        QStringLiteral(" <a href=\"%1\">%2</a>").arg(accountPage().toString(), tr("Open Butlr's account page"));
    tell(text.toHtmlEscaped() + (refused ? page : QString()), true);
}

/// Tab stops there only where there is a link.
void ConnectDialog::tell(const QString &text, bool failure)
{
    setFailure(*m_ui->failure, failure);
    m_ui->failure->setText(text);
    m_ui->failure->setFocusPolicy(text.contains(QStringLiteral("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
}

}   // namespace floorscope
