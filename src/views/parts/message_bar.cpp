// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/message_bar.h"

#include "ui_message_bar.h"
#include "views/parts/icons.h"
#include "words/number_text.h"

#include <QStyle>

#include <algorithm>

namespace floorscope {

namespace {

QString toneName(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Note: return QStringLiteral("note");
    case MessageTone::Warning: return QStringLiteral("warning");
    case MessageTone::Failure: return QStringLiteral("failure");
    }
    return {};
}

QString iconName(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Note: return QStringLiteral("data-information");
    case MessageTone::Warning: return QStringLiteral("data-warning");
    case MessageTone::Failure: return QStringLiteral("data-error");
    }
    return {};
}

void fill(QPushButton &button, const Message &message, std::size_t index)
{
    const bool used = index < message.buttons.size();
    button.setVisible(used);
    button.setText(used ? message.buttons[index].label : QString());
}

}   // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->first, &QPushButton::clicked, this, [this] { choose(0); });
    connect(m_ui->second, &QPushButton::clicked, this, [this] { choose(1); });
    connect(m_ui->close, &QToolButton::clicked, this, &MessageBar::closeShown);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(const std::vector<Message> &messages)
{
    m_messages = messages;
    forgetWhatWasClosed();
    for (const Message &message : messages) {
        const auto isThis = [&message](const Message &closed) { return closed.text == message.text; };
        if (std::any_of(m_closed.begin(), m_closed.end(), isThis))
            continue;
        if (m_shown != message || isHidden())
            present(message);
        return;
    }
    m_shown.reset();
    hide();
}

int MessageBar::heightOf(int lines) const
{
    const QMargins margins = m_ui->row->contentsMargins();
    const int text = lines * m_ui->text->fontMetrics().lineSpacing();
    return margins.top() + std::max(text, m_ui->close->minimumHeight()) + margins.bottom() + 1;
}

/// A message that was closed and whose cause is gone is shown again when the cause comes back.
void MessageBar::forgetWhatWasClosed()
{
    const auto isOffered = [this](const Message &closed) {
        return std::any_of(m_messages.begin(), m_messages.end(),
                           [&closed](const Message &message) { return message.text == closed.text; });
    };
    std::erase_if(m_closed, [&](const Message &closed) { return !closed.staysClosed && !isOffered(closed); });
}

void MessageBar::present(const Message &message)
{
    m_shown = message;
    m_ui->text->setText(unbroken(message.text));
    m_ui->icon->setPixmap(themedIcon(iconName(message.tone)).pixmap(22, 22));
    fill(*m_ui->first, message, 0);
    fill(*m_ui->second, message, 1);
    setProperty("bar", toneName(message.tone));
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
}

void MessageBar::closeShown()
{
    if (!m_shown)
        return;
    const QString text = m_shown->text;
    m_closed.push_back(*m_shown);
    show(m_messages);
    emit closed(text);
}

void MessageBar::choose(std::size_t button)
{
    if (!m_shown || button >= m_shown->buttons.size())
        return;
    const MessageAction action = m_shown->buttons[button].action;
    if (action == MessageAction::CountSilent)
        closeShown();
    else
        emit actionChosen(action);
}

}   // namespace floorscope
