// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/day_calendar.h"

#include "views/parts/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace floorscope {

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setGridVisible(false);
    setVerticalHeaderFormat(NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, plain);
    for (const auto &[name, arrow] :
         {std::pair("qt_calendar_prevmonth", Qt::LeftArrow), std::pair("qt_calendar_nextmonth", Qt::RightArrow)})
        if (auto *button = findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setArrowType(arrow);
            QPalette onAccent = button->palette();
            onAccent.setColor(QPalette::ButtonText, onAccent.color(QPalette::HighlightedText));
            button->setPalette(onAccent);
        }
}

void DayCalendar::setStruckOut(const std::vector<QDate> &days)
{
    m_struckOut = days;
    updateCells();
}

bool DayCalendar::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const ThemeColors colors = themeColors(palette());
    const bool asked = date >= minimumDate() && date <= maximumDate();
    const bool struckOut = std::find(m_struckOut.begin(), m_struckOut.end(), date) != m_struckOut.end();
    QFont font = painter->font();
    font.setStrikeOut(struckOut);
    painter->save();
    painter->setFont(font);
    painter->fillRect(rect, struckOut ? colors.warningGround : asked ? colors.field : colors.window);
    painter->setPen(struckOut ? colors.warningText : asked ? colors.text : colors.edge);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    if (date == selectedDate() && hasKeyboard()) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}   // namespace floorscope
