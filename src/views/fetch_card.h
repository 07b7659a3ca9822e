// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace Ui { class FetchCard; }

namespace floorscope {

class Session;

/// What a question costs, one button, progress.
class FetchCard : public QFrame
{
    Q_OBJECT
public:
    explicit FetchCard(QWidget *parent = nullptr);
    ~FetchCard() override;
    void setSession(Session &session);

private:
    void showState();
    void press();
    std::unique_ptr<Ui::FetchCard> m_ui;
    Session *m_session = nullptr;
};

} // namespace floorscope
