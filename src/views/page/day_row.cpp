// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/day_row.h"

#include "render/day_ticks.h"
#include "views/parts/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kWidestDay = 32.0;
constexpr double kNarrowestGap = 3.0;   ///< narrower days touch
constexpr double kNarrowestBox = 6.0;   ///< narrower days have no room for a frame with something in it
constexpr float kPale = 0.35F;
constexpr float kVeil = 0.72F;   ///< over days that are not looked at

void paintFrame(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, 1));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintMissing(QPainter &painter, const QRectF &box, const ThemeColors &colors)
{
    if (box.width() < kNarrowestBox)
        return painter.fillRect(box, colors.warningText);
    painter.fillRect(box, colors.warningGround);
    paintFrame(painter, box, colors.warningText);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawLine(inner.bottomLeft(), inner.topRight());
    painter.drawLine(inner.topLeft(), inner.bottomRight());
}

void paintWaiting(QPainter &painter, const QRectF &box, const ThemeColors &colors)
{
    if (box.width() >= kNarrowestBox)
        return paintFrame(painter, box, colors.edge);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1.0), colors.edge);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1.0, box.width(), 1.0), colors.edge);
}

void paintDay(QPainter &painter, const QRectF &box, DayState state, const ThemeColors &colors)
{
    QColor pale = colors.accent;
    pale.setAlphaF(kPale);
    switch (state) {
    case DayState::Shown: return painter.fillRect(box, colors.accent);
    case DayState::Silent: return painter.fillRect(box, pale);
    case DayState::Missing: return paintMissing(painter, box, colors);
    case DayState::Waiting: return paintWaiting(painter, box, colors);
    case DayState::LeftOut:
        return painter.fillRect(QRectF(box.left(), box.top() + 6.0, box.width(), 3.0), colors.secondary);
    case DayState::NoHours:
        return painter.fillRect(QRectF(box.left(), box.bottom() - 2.0, box.width(), 2.0), colors.hairline);
    }
}

}   // namespace

double dayWidth(const DayRow &row)
{
    return std::min(kWidestDay, row.box.width() / std::max(1.0, static_cast<double>(row.marks.size())));
}

QRectF dayBox(const DayRow &row, std::size_t index)
{
    const double step = dayWidth(row);
    const double left = std::round(row.box.left() + static_cast<double>(index) * step);
    const double next = std::round(row.box.left() + static_cast<double>(index + 1) * step);
    const double gap = step >= kNarrowestGap ? 1.0 : 0.0;
    return {left, row.box.top(), std::max(1.0, next - left - gap), row.box.height()};
}

std::optional<std::size_t> dayAt(const DayRow &row, QPointF point)
{
    if (row.marks.empty() || !row.box.contains(point))
        return std::nullopt;
    const auto index = static_cast<std::size_t>((point.x() - row.box.left()) / dayWidth(row));
    return index < row.marks.size() ? std::optional(index) : std::nullopt;
}

void paintDays(QPainter &painter, const DayRow &row, const ThemeColors &colors)
{
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < row.marks.size(); ++i)
        paintDay(painter, dayBox(row, i), row.marks[i].state, colors);
}

void paintChosen(QPainter &painter, const DayRow &row, const std::vector<QDate> &chosen, const ThemeColors &colors)
{
    if (chosen.empty())
        return;
    QColor veil = colors.window;
    veil.setAlphaF(kVeil);
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
        const QRectF box = dayBox(row, i);
        if (std::binary_search(chosen.begin(), chosen.end(), row.marks[i].day))
            painter.fillRect(QRectF(box.left(), box.top() - 4.0, box.width(), 2.0), colors.text);
        else
            painter.fillRect(box, veil);
    }
}

void paintDayTicks(QPainter &painter, const DayRow &row, const ThemeColors &colors)
{
    if (row.marks.empty())
        return;
    const QFontMetricsF measure(painter.font());
    const auto width = [&measure](const QString &text) { return measure.horizontalAdvance(text); };
    for (const DayTick &tick : dayTicks(row.marks.front().day, row.marks.back().day, dayWidth(row), width)) {
        const double left = dayBox(row, static_cast<std::size_t>(tick.day)).left();
        const double bottom = row.box.bottom() + 2.0;
        painter.fillRect(QRectF(left, bottom, 1.0, tick.text.isEmpty() ? 2.0 : 4.0), colors.edge);
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(left, bottom + 3.0, width(tick.text) + 2.0, 18.0), Qt::AlignVCenter, tick.text);
    }
}

}   // namespace floorscope
