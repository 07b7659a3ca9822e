// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/month_calendar.h"

#include "views/parts/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace floorscope {

MonthCalendar::MonthCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setContentsMargins(1, 1, 1, 1);
    setGridVisible(false);
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    for (const auto &[name, arrow] :
         {std::pair("qt_calendar_prevmonth", Qt::LeftArrow), std::pair("qt_calendar_nextmonth", Qt::RightArrow)})
        if (auto *button = findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setArrowType(arrow);
        }
    dress();
}

/// Qt's bar of month and year has the colors of a selection; the accent is kept for the chosen day.
void MonthCalendar::dress()
{
    const ThemeColors colors = themeColors(palette());
    QTextCharFormat heading;
    heading.setForeground(colors.secondary);
    heading.setBackground(colors.field);
    setHeaderTextFormat(heading);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, heading);
    auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
    if (!bar)
        return;
    QPalette plain = makePalette(colors);
    plain.setColor(QPalette::Highlight, colors.window);
    plain.setColor(QPalette::HighlightedText, colors.text);
    bar->setPalette(plain);
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setPalette(plain);
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MonthCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const ThemeColors colors = themeColors(palette());
    const bool chosen = date == selectedDate();
    const bool here = date.month() == monthShown() && date >= minimumDate() && date <= maximumDate();
    const bool weekend = date.dayOfWeek() >= Qt::Saturday;
    painter->save();
    painter->fillRect(rect, chosen ? colors.accent : colors.field);
    painter->setPen(chosen ? colors.onAccent : !here ? colors.edge : weekend ? colors.secondary : colors.text);
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    painter->restore();
}

void MonthCalendar::paintEvent(QPaintEvent *event)
{
    QCalendarWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(themeColors(palette()).edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}   // namespace floorscope
