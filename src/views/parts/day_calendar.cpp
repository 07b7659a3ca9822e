// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/day_calendar.h"

#include "views/parts/focus_ring.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace floorscope {

DayCalendar::DayCalendar(QWidget *parent) : MonthCalendar(parent) {}

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
        paintFocusRing(*painter, rect, palette());
    }
    painter->restore();
}

}   // namespace floorscope
