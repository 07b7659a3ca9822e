// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/rhythm_table.h"

#include "output/zones/rhythm_numbers.h"
#include "views/parts/theme.h"
#include "words/rhythm_text.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kStrongest = 0.45;   ///< of the accent behind the busiest hour: text stays readable on it
constexpr int kRateRole = Qt::UserRole;

}   // namespace

RhythmTable::RhythmTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setHighlightSections(false);
}

void RhythmTable::setRhythm(const Rhythm &rhythm)
{
    const std::vector<int> weekdays = hasUntoldHours(rhythm) ? std::vector<int>() : askedWeekdays(rhythm);
    const auto [first, end] = weekdays.empty() ? std::pair(0, 0) : askedHours(rhythm);
    setColumnCount(static_cast<int>(weekdays.size()));
    setRowCount(end - first);
    QStringList days, hours;
    for (const int weekday : weekdays)
        days << weekdayText(weekday);
    for (int hour = first; hour < end; ++hour)
        hours << hourOfDayText(hour);
    setHorizontalHeaderLabels(days);
    setVerticalHeaderLabels(hours);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setField(
                row, column,
                rhythm.week[static_cast<std::size_t>(weekdays[static_cast<std::size_t>(column)] * 24 + first + row)]);
    shade();
}

void RhythmTable::setField(int row, int column, const RhythmPart &part)
{
    auto *field = new QTableWidgetItem(rhythmText(part));
    field->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setToolTip(rhythmTip(part));
    if (const std::optional<double> rate = perHour(part))
        field->setData(kRateRole, *rate);
    setItem(row, column, field);
}

void RhythmTable::shade()
{
    double most = 0.0;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            most = std::max(most, item(row, column)->data(kRateRole).toDouble());
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            QColor shade = themeColors(palette()).accent;
            const double rate = item(row, column)->data(kRateRole).toDouble();
            shade.setAlphaF(most > 0.0 ? static_cast<float>(kStrongest * std::sqrt(rate / most)) : 0.0F);
            item(row, column)->setBackground(shade);
        }
}

void RhythmTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        shade();
}

}   // namespace floorscope
