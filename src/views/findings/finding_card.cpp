// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_card.h"

#include "words/number_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorscope {

namespace {

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

void FindingCard::setLink(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setProperty("link", true);
    connect(link, &QPushButton::clicked, this, &FindingCard::linkPressed);
    static_cast<QVBoxLayout *>(layout())->addWidget(link, 0, Qt::AlignLeft);
}

}   // namespace floorscope
