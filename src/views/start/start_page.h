// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/messages.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace floorscope {

class MessageBar;

/// Three ways to a floor; the focus is on the first, so that Enter is enough.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// The account that is kept on this computer; empty: none.
    void setAccount(const QString &name);

    /// Offers work that an earlier window could not save; nothing: there is none.
    void offerWork(const std::optional<Message> &offer);

signals:
    void actionRequested(floorscope::MessageAction action);
    void demoChosen();
    void connectChosen();
    void openChosen();

private:
    std::unique_ptr<Ui::StartPage> m_ui;
    MessageBar *m_message = nullptr;
};

}   // namespace floorscope
