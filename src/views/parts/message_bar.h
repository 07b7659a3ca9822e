// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/messages.h"

#include <QFrame>

#include <memory>

namespace Ui {
class MessageBar;
}

namespace floorscope {

/// One message above the map, or nothing. It stays until its cause is gone or it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Shows the first of `messages` that was not closed; hides when there is none.
    void show(const std::vector<Message> &messages);
    /// How tall it is with so many lines, whatever it says now; messages have two at most.
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int tallest() const { return heightOf(2); }
    using QFrame::show;

signals:
    void actionChosen(floorscope::MessageAction action);
    void closed(const QString &text);

private:
    void present(const Message &message);
    void closeShown();
    void forgetWhatWasClosed();
    void choose(std::size_t button);
    std::unique_ptr<Ui::MessageBar> m_ui;
    std::vector<Message> m_messages;
    std::optional<Message> m_shown;
    std::vector<Message> m_closed;
};

}   // namespace floorscope
