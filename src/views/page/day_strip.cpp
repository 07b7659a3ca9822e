// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/day_strip.h"

#include "views/parts/focus_ring.h"
#include "views/parts/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMargin = 12;
constexpr int kTop = 10;

QString stateText(DayState state)
{
    switch (state) {
    case DayState::Shown: return DayStrip::tr("in the map");
    case DayState::Waiting: return DayStrip::tr("not answered yet");
    case DayState::Missing: return DayStrip::tr("missing");
    case DayState::Silent: return DayStrip::tr("no detection on the whole floor");
    case DayState::LeftOut: return DayStrip::tr("left out");
    case DayState::NoHours: return DayStrip::tr("no hours asked for on this weekday");
    }
    return {};
}

QString dayStateText(const DayMark &mark)
{
    //: %1 a date, %2 how the day stands in the picture
    return DayStrip::tr("%1: %2").arg(QLocale().toString(mark.day, QLocale::LongFormat), stateText(mark.state));
}

}   // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    //: before the row of boxes, one a day
    setHeading(tr("Days in the map"));
}

void DayStrip::setHeading(const QString &heading, const QStringList &alike)
{
    m_heading = heading;
    m_alike = alike;
    setAccessibleName(heading);
    update();
}

QSize DayStrip::sizeHint() const
{
    return {200, 52};
}

void DayStrip::setMarks(const std::vector<DayMark> &marks)
{
    m_marks = marks;
    m_current = std::min(m_current, marks.empty() ? 0 : marks.size() - 1);
    update();
}

DayRow DayStrip::row() const
{
    int widest = fontMetrics().horizontalAdvance(m_heading);
    for (const QString &heading : m_alike)
        widest = std::max(widest, fontMetrics().horizontalAdvance(heading));
    const double left = kMargin + widest + 8.0;
    return {QRectF(left, kTop, width() - kMargin - left, kDayBoxHeight), m_marks};
}

QPoint DayStrip::dayCentre(std::size_t index) const
{
    return dayBox(row(), index).center().toPoint();
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    painter.setPen(colors.hairline);
    painter.drawLine(0, 0, width(), 0);
    if (m_marks.empty())
        return;
    painter.setPen(colors.secondary);
    painter.drawText(QRectF(kMargin, kTop, width(), kDayBoxHeight), Qt::AlignVCenter, m_heading);
    const DayRow days = row();
    paintDays(painter, days, colors);
    paintDayTicks(painter, days, colors);
    if (!hasFocus())
        return;
    paintFocusRing(painter, rect().adjusted(0, 1, 0, 0), palette());
    painter.setPen(QPen(colors.text, 2));
    painter.drawRect(dayBox(days, m_current).adjusted(-1, -2, 1, 2));
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<std::size_t> index = dayAt(row(), help->pos()))
        QToolTip::showText(help->globalPos(), dayStateText(m_marks[*index]));
    else
        QToolTip::hideText();
    return true;
}

void DayStrip::moveTo(std::size_t index)
{
    m_current = index;
    const QString text = dayStateText(m_marks[index]);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(dayCentre(index)), text, this);
    update();
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const std::size_t last = m_marks.empty() ? 0 : m_marks.size() - 1;
    if (m_marks.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: return moveTo(std::min(last, m_current + 1));
    case Qt::Key_Left: return moveTo(m_current == 0 ? 0 : m_current - 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(last);
    default: QWidget::keyPressEvent(event);
    }
}

void DayStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DayStrip::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
    update();
}

}   // namespace floorscope
