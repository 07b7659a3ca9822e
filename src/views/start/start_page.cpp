// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/start_page.h"

#include "ui_start_page.h"
#include "views/parts/icons.h"
#include "views/parts/message_bar.h"
#include "views/parts/recent_card.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

constexpr std::size_t kMostCards = 6;

}   // namespace

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

void StartPage::setAccount(const QString &label)
{
    const bool known = !label.isEmpty();
    m_account = label;
    m_ui->connectCard->setContent(
        themedIcon(QStringLiteral("network-connect")), known ? tr("Your floors") : tr("Connect to Butlr…"),
        //: %1 what the person calls it, else a user name or a client id
        known ? tr("With the account %1, kept on this computer.").arg(label)
              : tr("Your own floors, with a client id and secret, or a user name and password."));
    showRecent(std::vector<RecentItem>(m_items));
    if (known)
        focusFirst();
}

void StartPage::showRecent(const std::vector<RecentItem> &items)
{
    const bool atCard = std::ranges::any_of(m_cards, &RecentCard::hasFocus);
    for (RecentCard *card : std::exchange(m_cards, {})) {
        m_ui->recentCards->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_latestFloor = nullptr;
    m_items = items;
    for (std::size_t i = 0; i < std::min(items.size(), kMostCards); ++i) {
        m_cards.push_back(makeCard(items[i], i));
        m_ui->recentCards->addWidget(m_cards.back(), static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        if (!m_latestFloor && !m_account.isEmpty() && items[i].work.account == m_account)
            m_latestFloor = m_cards.back();
    }
    m_ui->recent->setVisible(!m_cards.empty());
    if (atCard && !m_cards.empty())
        m_cards.front()->setFocus();
    else if (stillAtTheCards())
        focusFirst();
}

RecentCard *StartPage::makeCard(const RecentItem &item, std::size_t number)
{
    const RecentWork &work = item.work;
    const QString file = QFileInfo(work.path).fileName();
    RecentCardText text{work.title.isEmpty() ? file : work.title, work.period, {}, item.gone};
    if (item.gone)
        //: %1 the name of a file
        text.place = tr("%1 is not there any more.").arg(file);
    else if (work.path.isEmpty())
        //: %1 what an account is called
        text.place = tr("Account %1").arg(work.account);
    else
        text.place = QDir::toNativeSeparators(work.path);
    auto *card = new RecentCard(m_ui->recent);
    card->setObjectName(QStringLiteral("recent%1").arg(number));
    card->setContent(item.picture, text);
    connect(card, &QPushButton::clicked, this, [this, work] { emit recentChosen(work); });
    connect(card, &RecentCard::removed, this, [this, work] { emit recentRemoved(work); });
    return card;
}

/// The person has not gone elsewhere yet.
bool StartPage::stillAtTheCards() const
{
    return m_ui->demo->hasFocus() || m_ui->connectCard->hasFocus();
}

void StartPage::focusFirst()
{
    QWidget *first = m_latestFloor ? static_cast<QWidget *>(m_latestFloor)
        : m_account.isEmpty()      ? m_ui->demo
                                   : m_ui->connectCard;
    first->setFocus();
}

}   // namespace floorscope
