// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/recent_work.h"
#include "words/messages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace floorscope {

class MessageBar;
class RecentCard;

/// Three ways to a floor, and what was worked on before. The focus is on the first card, where an account is kept on
/// its latest floor, so that Enter is enough.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// What the account is called that was used last on this computer; empty: none is kept.
    void setAccount(const QString &label);
    /// The newest first; as many as there is room for.
    void showRecent(const std::vector<RecentItem> &items);

    /// Offers work that an earlier window could not save; nothing: there is none.
    void offerWork(const std::optional<Message> &offer);

signals:
    void actionRequested(floorscope::MessageAction action);
    void demoChosen();
    void connectChosen();
    void openChosen();
    void recentChosen(const floorscope::RecentWork &work);
    void recentRemoved(const floorscope::RecentWork &work);

private:
    [[nodiscard]] RecentCard *makeCard(const RecentItem &item, std::size_t number);
    [[nodiscard]] bool stillAtTheCards() const;
    void focusFirst();

    std::unique_ptr<Ui::StartPage> m_ui;
    MessageBar *m_message = nullptr;
    QString m_account;
    std::vector<RecentCard *> m_cards;
    RecentCard *m_latestFloor = nullptr;   ///< of the account
    std::vector<RecentItem> m_items;
};

}   // namespace floorscope
