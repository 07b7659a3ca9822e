// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/question/week_grid.h"

#include "views/parts/focus_ring.h"
#include "views/parts/lost_drag.h"
#include "views/parts/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kLabelWidth = 26;
constexpr int kHeaderHeight = 16;
constexpr int kRowHeight = 13;
constexpr int kRing = 4;   ///< room for the ring beside the words

int weekdayOfRow(int row)
{
    return (static_cast<int>(QLocale().firstDayOfWeek()) - 1 + row) % 7;
}

}   // namespace

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hours of the week"));
    connect(new LostDrag(*this), &LostDrag::lost, this, &WeekGrid::endLostDrag);
}

QSize WeekGrid::sizeHint() const
{
    return {kLabelWidth + 24 * 8, kHeaderHeight + 7 * kRowHeight + 2};
}

void WeekGrid::setHours(const WeekHours &hours)
{
    (m_dragFrom ? m_before : m_hours) = hours;   // what is dragged stays in the hand
    update();
}

int WeekGrid::dayRow(int day) const
{
    return (day - weekdayOfRow(0) + 7) % 7;
}

QRectF WeekGrid::spotRect(Spot spot) const
{
    const double column = (width() - kLabelWidth) / 24.0;
    return {kLabelWidth + spot.hour * column, double(kHeaderHeight + dayRow(spot.day) * kRowHeight), column,
            double(kRowHeight)};
}

QPoint WeekGrid::hourCentre(int day, int hour) const
{
    return spotRect({day, hour}).center().toPoint();
}

QPoint WeekGrid::dayHeading(int day) const
{
    return {kLabelWidth / 2, hourCentre(day, 0).y()};
}

QPoint WeekGrid::hourHeading(int hour) const
{
    return {hourCentre(0, hour).x(), kHeaderHeight / 2};
}

WeekGrid::Spot WeekGrid::spotAt(QPointF point) const
{
    const double column = (width() - kLabelWidth) / 24.0;
    const int hour = static_cast<int>((point.x() - kLabelWidth) / column);
    const int row = static_cast<int>((point.y() - kHeaderHeight) / kRowHeight);
    return {weekdayOfRow(std::clamp(row, 0, 6)), std::clamp(hour, 0, 23)};
}

WeekHours WeekGrid::painted(Spot from, Spot to) const
{
    WeekHours hours = m_before;
    const auto rows = std::minmax({dayRow(from.day), dayRow(to.day)});
    const auto columns = std::minmax({from.hour, to.hour});
    for (int row = rows.first; row <= rows.second; ++row)
        for (int hour = columns.first; hour <= columns.second; ++hour)
            hours[static_cast<std::size_t>(weekdayOfRow(row))].set(static_cast<std::size_t>(hour), m_choosing);
    return hours;
}

QString WeekGrid::describe(Spot spot) const
{
    const bool chosen = m_hours[static_cast<std::size_t>(spot.day)].test(static_cast<std::size_t>(spot.hour));
    //: %1 weekday, %2 and %3 hours of the day: read by screen readers
    const QString pattern = chosen ? tr("%1, %2 to %3, chosen") : tr("%1, %2 to %3, not chosen");
    return pattern.arg(QLocale().dayName(spot.day + 1)).arg(spot.hour).arg(spot.hour + 1);
}

void WeekGrid::moveTo(Spot spot)
{
    m_cursor = spot;
    setAccessibleDescription(describe(spot));
    update();
}

bool WeekGrid::allChosen(Spot from, Spot to) const
{
    for (int row = dayRow(from.day); row <= dayRow(to.day); ++row)
        for (int hour = from.hour; hour <= to.hour; ++hour)
            if (!m_hours[static_cast<std::size_t>(weekdayOfRow(row))].test(static_cast<std::size_t>(hour)))
                return false;
    return true;
}

void WeekGrid::toggle(Spot from, Spot to)
{
    m_before = m_hours;
    m_choosing = !allChosen(from, to);
    m_hours = painted(from, to);
    moveTo(from);
    emit hoursChanged(m_hours);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const Spot spot = spotAt(event->position());
    const bool besideDays = event->position().x() < kLabelWidth, aboveHours = event->position().y() < kHeaderHeight;
    if (besideDays && aboveHours)
        return;
    if (besideDays)
        return toggle({spot.day, 0}, {spot.day, 23});
    if (aboveHours)
        return toggle({weekdayOfRow(0), spot.hour}, {weekdayOfRow(6), spot.hour});
    m_before = m_hours;
    m_dragFrom = spot;
    m_choosing = !m_hours[static_cast<std::size_t>(spot.day)].test(static_cast<std::size_t>(spot.hour));
    m_hours = painted(spot, spot);
    moveTo(spot);
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    const Spot spot = spotAt(event->position());
    m_hours = painted(*m_dragFrom, spot);
    moveTo(spot);
}

void WeekGrid::endLostDrag()
{
    if (!m_dragFrom)
        return;
    m_dragFrom.reset();
    m_hours = m_before;
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    m_dragFrom.reset();
    if (m_hours != m_before)
        emit hoursChanged(m_hours);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const int x = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    const int y = (event->key() == Qt::Key_Down) - (event->key() == Qt::Key_Up);
    const bool toggles = event->key() == Qt::Key_Space;
    if (x == 0 && y == 0 && !toggles)
        return QWidget::keyPressEvent(event);
    const Spot from = m_cursor;
    const Spot to{weekdayOfRow(std::clamp(dayRow(from.day) + y, 0, 6)), std::clamp(from.hour + x, 0, 23)};
    const bool chosen = m_hours[static_cast<std::size_t>(from.day)].test(static_cast<std::size_t>(from.hour));
    moveTo(to);
    if (!toggles && !(event->modifiers() & Qt::ShiftModifier))
        return;
    m_before = m_hours;
    m_choosing = toggles ? !chosen : chosen;
    m_hours = painted(from, to);
    moveTo(to);
    if (m_hours != m_before)
        emit hoursChanged(m_hours);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors colors = themeColors(palette());
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(colors.secondary);
    for (int hour = 0; hour <= 24; hour += 6) {
        const double x = spotRect({weekdayOfRow(0), hour}).left();
        const int align = hour == 24 ? Qt::AlignRight : hour == 0 ? Qt::AlignLeft : Qt::AlignHCenter;
        const double left = hour == 24 ? x - 30 - kRing : hour == 0 ? x : x - 15;
        painter.drawText(QRectF(left, 0, 30, kHeaderHeight - 1), align | Qt::AlignVCenter, QString::number(hour));
    }
    for (int day = 0; day < 7; ++day) {
        const QRectF row(kRing, spotRect({day, 0}).top(), kLabelWidth, kRowHeight);
        painter.drawText(row, Qt::AlignVCenter, QLocale().dayName(day + 1, QLocale::ShortFormat).left(2));
        for (int hour = 0; hour < 24; ++hour) {
            const bool chosen = m_hours[static_cast<std::size_t>(day)].test(static_cast<std::size_t>(hour));
            painter.fillRect(spotRect({day, hour}).adjusted(0, 0, -1, -1), chosen ? colors.accent : colors.hover);
        }
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(colors.text, 2));
    painter.drawRect(spotRect(m_cursor).adjusted(0, 0, -1, -1));
    paintFocusRing(painter, rect(), palette());
}

}   // namespace floorscope
