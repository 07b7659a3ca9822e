// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/message_bar.h"

#include "ui_message_bar.h"
#include "views/icons.h"

#include <QStyle>

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

} // namespace

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
    for (const Message &message : messages) {
        if (m_closed.contains(message.text))
            continue;
        if (m_shown != message || isHidden())
            present(message);
        return;
    }
    m_shown.reset();
    hide();
}

void MessageBar::present(const Message &message)
{
    m_shown = message;
    m_ui->text->setText(message.text);
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
    m_closed << text;
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

} // namespace floorscope
