// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace floorscope {

/// A mark under a row of days.
struct DayTick
{
    int day = 0;    ///< counted from the first day of the row
    QString text;   ///< empty: a mark without a date
    friend bool operator==(const DayTick &, const DayTick &) = default;
};

/// The marks under the days from `first` to `last`, each `dayWidth` wide: one where a week of `locale` begins, or a
/// month where weeks would stand too close. Every so many of them has its date, always the same number apart, as close
/// as the texts allow; `textWidth` measures them. The year stands at the first date and where it changes. A row in
/// which no week begins has its first day alone.
[[nodiscard]] std::vector<DayTick> dayTicks(QDate first, QDate last, double dayWidth,
                                            const std::function<double(const QString &)> &textWidth,
                                            const QLocale &locale = {});

}   // namespace floorscope
