// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/day_ticks.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <cstddef>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::DayTicks)
};

constexpr double kBetweenTexts = 12.0;
constexpr double kClosestWeeks = 8.0;   ///< weeks that are narrower have no marks

enum class Unit { Week, Month };

bool begins(Unit unit, QDate day, const QLocale &locale)
{
    return unit == Unit::Week ? day.dayOfWeek() == locale.firstDayOfWeek() : day.day() == 1;
}

QString tickText(Unit unit, QDate day, bool withYear, const QLocale &locale)
{
    if (unit == Unit::Week)
        return withYear ? dayText(day, locale) : dayMonthText(day, locale);
    //: a month alone, as QLocale::toString takes it: with the year, and where the year is told elsewhere
    return locale.toString(day, withYear ? Words::tr("MMM yyyy") : Words::tr("MMM"));
}

std::vector<int> beginnings(Unit unit, QDate first, QDate last, const QLocale &locale)
{
    std::vector<int> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (begins(unit, day, locale))
            days.push_back(static_cast<int>(first.daysTo(day)));
    return days;
}

/// All marks, every `step`th with its date.
std::vector<DayTick> labelled(Unit unit, QDate first, const std::vector<int> &days, std::size_t step,
                              const QLocale &locale)
{
    std::vector<DayTick> ticks;
    int year = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const QDate day = first.addDays(days[i]);
        const bool dated = i % step == 0;
        ticks.push_back({days[i], dated ? tickText(unit, day, day.year() != year, locale) : QString()});
        if (dated)
            year = day.year();
    }
    return ticks;
}

/// Whether no date reaches the one that follows.
bool haveRoom(const std::vector<DayTick> &ticks, double dayWidth,
              const std::function<double(const QString &)> &textWidth)
{
    double free = 0.0;
    for (const DayTick &tick : ticks) {
        const double left = tick.day * dayWidth;
        if (tick.text.isEmpty())
            continue;
        if (left < free)
            return false;
        free = left + textWidth(tick.text) + kBetweenTexts;
    }
    return true;
}

/// A date that would be cut at the row's end is left out; the first one stays.
void dropCutDates(std::vector<DayTick> &ticks, double width, double dayWidth,
                  const std::function<double(const QString &)> &textWidth)
{
    for (std::size_t i = 1; i < ticks.size(); ++i)
        if (ticks[i].day * dayWidth + textWidth(ticks[i].text) > width)
            ticks[i].text.clear();
}

}   // namespace

std::vector<DayTick> dayTicks(QDate first, QDate last, double dayWidth,
                              const std::function<double(const QString &)> &textWidth, const QLocale &locale)
{
    if (!first.isValid() || last < first)
        return {};
    struct Choice
    {
        Unit unit;
        std::vector<std::size_t> steps;
    };
    const double width = static_cast<double>(first.daysTo(last) + 1) * dayWidth;
    for (const Choice &choice : {Choice{Unit::Week, {1, 2, 3, 4}}, Choice{Unit::Month, {1, 2, 3, 6, 12, 24, 60}}}) {
        const std::vector<int> days = beginnings(choice.unit, first, last, locale);
        if (days.empty() || (choice.unit == Unit::Week && 7.0 * dayWidth < kClosestWeeks))
            continue;
        for (const std::size_t step : choice.steps) {
            std::vector<DayTick> ticks = labelled(choice.unit, first, days, step, locale);
            dropCutDates(ticks, width, dayWidth, textWidth);
            if (haveRoom(ticks, dayWidth, textWidth))
                return ticks;
        }
    }
    return {{0, tickText(Unit::Week, first, true, locale)}};
}

}   // namespace floorscope
