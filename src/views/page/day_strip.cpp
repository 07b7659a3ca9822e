// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/day_strip.h"

#include "views/parts/theme.h"
#include "words/number_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMargin = 12;
constexpr int kTop = 10;
constexpr int kBoxHeight = 15;

QString stateText(DayState state)
{
    switch (state) {
    case DayState::Shown: return DayStrip::tr("in the map");
    case DayState::Waiting: return DayStrip::tr("not answered yet");
    case DayState::Missing: return DayStrip::tr("missing");
    case DayState::Silent: return DayStrip::tr("no detection on the whole floor");
    case DayState::LeftOut: return DayStrip::tr("not asked");
    }
    return {};
}

}   // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    update();
}

QRectF DayStrip::dayBox(std::size_t index) const
{
    int widest = fontMetrics().horizontalAdvance(m_heading);
    for (const QString &heading : m_alike)
        widest = std::max(widest, fontMetrics().horizontalAdvance(heading));
    const double left = kMargin + widest + 8.0;
    const double step = std::min(32.0, (width() - kMargin - left) / static_cast<double>(m_marks.size()));
    return {left + static_cast<double>(index) * step, double(kTop), step > 4.0 ? step - 1.5 : step, double(kBoxHeight)};
}

void DayStrip::paintBox(QPainter &painter, const QRectF &box, DayState state) const
{
    const ThemeColors colors = themeColors(palette());
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (state == DayState::Shown)
        return painter.fillRect(box, colors.accent);
    const bool loud = state == DayState::Missing || state == DayState::Silent;
    painter.setPen(
        QPen(loud ? colors.text : colors.hairline, 1, state == DayState::Silent ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(inner);
    painter.setPen(colors.text);
    if (loud)
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    if (state == DayState::Missing)
        painter.drawLine(inner.topLeft(), inner.bottomRight());
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
    painter.drawText(QRectF(kMargin, kTop, width(), kBoxHeight), Qt::AlignVCenter, m_heading);
    double free = 0.0;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QRectF box = dayBox(i);
        paintBox(painter, box, m_marks[i].state);
        const QString label = dayMonthText(m_marks[i].day);
        const double end = box.left() + fontMetrics().horizontalAdvance(label);
        const bool weekBegins = i == 0 || m_marks[i].day.dayOfWeek() == QLocale().firstDayOfWeek();
        if (!weekBegins || box.left() < free || end > width())
            continue;
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(box.left(), kTop + kBoxHeight + 2, end, 18), Qt::AlignVCenter, label);
        free = end + 12.0;
    }
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!dayBox(i).contains(help->pos()))
            continue;
        //: %1 a date, %2 how the day stands in the picture
        QToolTip::showText(
            help->globalPos(),
            tr("%1: %2").arg(QLocale().toString(m_marks[i].day, QLocale::LongFormat), stateText(m_marks[i].state)));
        return true;
    }
    QToolTip::hideText();
    return true;
}

}   // namespace floorscope
