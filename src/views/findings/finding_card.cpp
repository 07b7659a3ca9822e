// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_card.h"

#include "words/number_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorscope {

namespace {

constexpr int kNotePlace = 2;   // behind heading and body

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(unbroken(text));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}   // namespace

FindingCard::FindingCard(const FindingText &text, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    QLabel *heading = textLabel(text.heading);
    heading->setProperty("heading", true);
    column->addWidget(heading);
    column->addWidget(textLabel(text.body));
    setAccessibleName(text.heading);
    setAccessibleDescription(text.body);
}

void FindingCard::setNote(const QString &text)
{
    if (!m_note && text.isEmpty())
        return;
    if (!m_note) {
        m_note = textLabel(text);
        m_note->setProperty("secondary", true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(kNotePlace, m_note);
    }
    m_note->setText(unbroken(text));
    m_note->setVisible(!text.isEmpty());
}

void FindingCard::setLink(const QString &text)
{
    if (!m_link && text.isEmpty())
        return;
    if (!m_link) {
        m_link = new QPushButton;
        m_link->setProperty("link", true);
        connect(m_link, &QPushButton::clicked, this, &FindingCard::linkPressed);
        static_cast<QVBoxLayout *>(layout())->addWidget(m_link, 0, Qt::AlignLeft);
    }
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

}   // namespace floorscope
