// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/day_strip.h"

#include "views/parts/focus_ring.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <iterator>
#include <utility>

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

std::vector<QDate> united(const std::vector<QDate> &a, const std::vector<QDate> &b)
{
    std::vector<QDate> both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

std::vector<QDate> without(const std::vector<QDate> &days, QDate day)
{
    std::vector<QDate> others = days;
    std::erase(others, day);
    return others;
}

}   // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(new LostDrag(*this), &LostDrag::lost, this, &DayStrip::endLostDrag);
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
    m_anchor = std::min(m_anchor, marks.empty() ? 0 : marks.size() - 1);
    update();
}

void DayStrip::setChosen(const std::vector<QDate> &days, bool canChoose)
{
    m_chosen = days;
    m_canChoose = canChoose;
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
    paintChosen(painter, days, m_chosen, colors);
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
        QToolTip::showText(help->globalPos(), describe(*index));
    else
        QToolTip::hideText();
    return true;
}

QString DayStrip::describe(std::size_t index) const
{
    QStringList lines{dayStateText(m_marks[index])};
    const bool chosen = std::binary_search(m_chosen.begin(), m_chosen.end(), m_marks[index].day);
    if (!m_chosen.empty())
        lines << (chosen ? tr("Only the days with a line over them are shown. Esc shows all.")
                         : tr("Not shown: only the days with a line over them are. Esc shows all."));
    else if (m_canChoose)
        lines << tr("Click or drag to see only some days.");
    return lines.join(QLatin1Char('\n'));
}

void DayStrip::moveTo(std::size_t index)
{
    m_current = index;
    const QString text = describe(index);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(dayCentre(index)), text, this);
    update();
}

void DayStrip::step(std::size_t index, bool extends)
{
    if (extends)
        choose(between(m_anchor, index));
    else
        m_anchor = index;
    moveTo(index);
}

std::vector<QDate> DayStrip::between(std::size_t from, std::size_t to) const
{
    std::vector<QDate> days;
    for (std::size_t i = std::min(from, to); i <= std::max(from, to); ++i)
        days.push_back(m_marks[i].day);
    return days;
}

void DayStrip::choose(const std::vector<QDate> &days)
{
    if (m_canChoose || days.empty())   // all of them can always be shown
        emit daysChosen(days);
}

void DayStrip::toggle(std::size_t index, bool adds)
{
    const QDate day = m_marks[index].day;
    const bool chosen = std::binary_search(m_chosen.begin(), m_chosen.end(), day);
    const std::vector<QDate> before = m_chosen;
    m_anchor = index;
    if (adds)
        return choose(chosen ? without(m_chosen, day) : united(m_chosen, {day}));
    choose({day});
    if (chosen && m_chosen == before)   // it was looked at alone
        choose({});
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> index = dayAt(row(), event->position());
    if (event->button() != Qt::LeftButton || !index)
        return QWidget::mousePressEvent(event);
    QToolTip::hideText();
    const bool adds = event->modifiers().testFlag(Qt::ControlModifier);
    m_pressed = m_chosen;
    m_kept = adds ? m_chosen : std::vector<QDate>();
    m_dragging = true;
    m_current = *index;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(united(m_kept, between(m_anchor, *index)));
    else
        toggle(*index, adds);
    update();
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> index = dayAt(row(), {event->position().x(), row().box.center().y()});
    if (!m_dragging || !index || *index == m_current)
        return;
    m_current = *index;
    choose(united(m_kept, between(m_anchor, *index)));
    update();
}

void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragging = false;
}

void DayStrip::endLostDrag()
{
    if (std::exchange(m_dragging, false))
        choose(m_pressed);
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    if (m_marks.empty())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_marks.size() - 1;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Right: return step(std::min(last, m_current + 1), shift);
    case Qt::Key_Left: return step(m_current == 0 ? 0 : m_current - 1, shift);
    case Qt::Key_Home: return step(0, shift);
    case Qt::Key_End: return step(last, shift);
    case Qt::Key_Space: return toggle(m_current, control);
    default: break;
    }
    if (event->key() == Qt::Key_Escape && !m_chosen.empty())
        return choose({});
    QWidget::keyPressEvent(event);
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
