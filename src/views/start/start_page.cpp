// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include "ui_start_page.h"
#include "views/parts/icons.h"
#include "views/parts/message_bar.h"

namespace floorscope {

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->demo->setContent(themedIcon(QStringLiteral("go-home")), tr("Demo building"),
                           tr("A simulated office with 16 weeks of data. No account needed."));
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("keptWork"));
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->headline), m_message);
    connect(m_message, &MessageBar::actionChosen, this, &StartPage::actionRequested);
    setAccount({});
    m_ui->open->setContent(themedIcon(QStringLiteral("document-open")), tr("Open…"),
                           tr("A project, a heatmap file or an answer saved from the API. Or drop it here."));
    connect(m_ui->demo, &QPushButton::clicked, this, &StartPage::demoChosen);
    connect(m_ui->connectCard, &QPushButton::clicked, this, &StartPage::connectChosen);
    connect(m_ui->open, &QPushButton::clicked, this, &StartPage::openChosen);
    setFocusProxy(m_ui->demo);
}

StartPage::~StartPage() = default;

void StartPage::offerWork(const std::optional<Message> &offer)
{
    m_message->show(offer ? std::vector<Message>{*offer} : std::vector<Message>());
}

void StartPage::setAccount(const QString &name)
{
    const bool known = !name.isEmpty();
    m_ui->connectCard->setContent(
        themedIcon(QStringLiteral("network-connect")), known ? tr("Your floors") : tr("Connect to Butlr…"),
        //: %1 a user name or a client id
        known ? tr("With the account %1, kept on this computer.").arg(name)
              : tr("Your own floors, with a client id and secret, or a user name and password."));
    if (known)
        m_ui->connectCard->setFocus();
}

}   // namespace floorscope
