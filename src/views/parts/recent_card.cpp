// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/recent_card.h"

#include "views/parts/icons.h"
#include "views/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace floorscope {

namespace {

constexpr int kMargin = 8;
constexpr QSize kPicture{112, 63};
constexpr int kRemove = 28;

}   // namespace

RecentCard::RecentCard(QWidget *parent) : QPushButton(parent), m_remove(new QToolButton(this))
{
    setAutoDefault(true);
    setProperty("card", true);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(themedIcon(QStringLiteral("dialog-cancel")));
    m_remove->setFixedSize(kRemove, kRemove);
    m_remove->setToolTip(tr("Takes it off this list. The file itself stays."));
    m_remove->setFocusPolicy(Qt::TabFocus);
    connect(m_remove, &QToolButton::clicked, this, &RecentCard::removed);
}

void RecentCard::setContent(const QImage &picture, const RecentCardText &text)
{
    m_picture = picture;
    m_text = text;
    setAccessibleName(text.title);
    setAccessibleDescription(text.sentence + QLatin1Char('\n') + text.place);
    //: %1 the title of recent work
    m_remove->setAccessibleName(tr("Take %1 off the list").arg(text.title));
    setToolTip(text.place);
    update();
}

QSize RecentCard::sizeHint() const
{
    return {260, kPicture.height() + 2 * kMargin};
}

void RecentCard::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    m_remove->move(width() - kRemove - 4, 4);
}

void RecentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removed();
    else
        QPushButton::keyPressEvent(event);
}

void RecentCard::paintPicture(QPainter &painter, const QRect &box) const
{
    const ThemeColors colors = themeColors(palette());
    painter.fillRect(box, colors.ground);
    if (!m_picture.isNull()) {
        QRect place(QPoint(), m_picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }
    painter.setPen(colors.hairline);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void RecentCard::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    const QRect picture(QPoint(kMargin, (height() - kPicture.height()) / 2), kPicture);
    paintPicture(painter, picture);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int line = fontMetrics().lineSpacing();
    QRect row(picture.right() + 1 + 2 * kMargin, picture.top(), width() - picture.right() - 4 * kMargin, line + 2);
    const auto write = [&](const QString &text, const QFont &letters, const QColor &color, int room,
                           Qt::TextElideMode cut) {
        painter.setFont(letters);
        painter.setPen(color);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(letters).elidedText(text, cut, row.width() - room));
        row.translate(0, line + 3);
    };
    write(m_text.title, bold, colors.text, kRemove, Qt::ElideRight);
    write(m_text.sentence, font(), colors.secondary, 0, Qt::ElideRight);
    write(m_text.place, font(), m_text.warns ? colors.failureText : colors.secondary, 0,
          m_text.warns ? Qt::ElideRight : Qt::ElideMiddle);
}

}   // namespace floorscope
