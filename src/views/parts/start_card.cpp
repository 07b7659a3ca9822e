// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/start_card.h"

#include "views/parts/theme.h"

#include <QPainter>

namespace floorscope {

namespace {

constexpr int kMargin = 16;
constexpr int kIcon = 28;

}   // namespace

StartCard::StartCard(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true);
}

void StartCard::setContent(const QIcon &icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_title = title;
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

QSize StartCard::sizeHint() const
{
    return {220, 2 * kMargin + kIcon + 5 * fontMetrics().lineSpacing() + 12};
}

void StartCard::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    const QRect inner = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    m_icon.paint(&painter, QRect(inner.topLeft(), QSize(kIcon, kIcon)));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const QRect title = inner.adjusted(0, kIcon + 8, 0, 0);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(font());
    painter.setPen(colors.secondary);
    const QRect sentence = title.adjusted(0, fontMetrics().lineSpacing() + 4, 0, 0);
    painter.drawText(sentence, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

}   // namespace floorscope
