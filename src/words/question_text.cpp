// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/question_text.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/planner.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::QuestionPanel)
};

std::optional<FloorRect> floorExtent(const Floor &floor)
{
    const std::optional<FloorRect> rooms = bounds(floor.rooms);
    const std::optional<FloorRect> zones = bounds(floor.zones);
    return rooms && zones ? united(*rooms, *zones) : (rooms ? rooms : zones);
}

}   // namespace

QString floorFactsText(const Floor &floor)
{
    QStringList parts;
    if (const auto extent = floorExtent(floor))
        parts << Words::tr("%1 × %2 m")
                     .arg(valueText(std::round(extent->width())), valueText(std::round(extent->height())));
    if (!floor.sensors.empty())
        parts << Words::tr("%1 sensors", nullptr, pluralNumber(floor.sensors.size()))
                     .arg(countText(floor.sensors.size()));
    if (!floorTimeZone(floor).isEmpty())
        parts << QString::fromUtf8(floorTimeZone(floor));
    return parts.join(QStringLiteral(" · "));
}

QString floorName(const Floor &floor)
{
    return floor.building.isEmpty() ? floor.name : QString(floor.building + QStringLiteral(" › ") + floor.name);
}

QString leftOutText(const std::vector<QDate> &days)
{
    if (days.empty())
        return Words::tr("Leave days out…");
    return Words::tr("Left out: %1 days (%2)…", nullptr, pluralNumber(days.size()))
        .arg(countText(days.size()), dayListText(days, {}, 2));
}

QString comparedPeriodText(const Question &question)
{
    const auto days = firstAndLastDay(question);
    const auto plan = planFor(question);
    QString text = daysText(days.first, days.second);
    if (plan)
        //: %1 a range of days, %2 hours
        text = Words::tr("%1 · %2 h").arg(text, hoursText(inHours(plan->seconds())));
    if (const std::vector<QDate> left = leftOut(question); !left.empty())
        text += QLatin1Char('\n') + Words::tr("Left out: %1").arg(dayListText(left));
    return text;
}

QString comparedPairNote(const Question &before, const Question &after)
{
    return findPairKind(before, after) == PairKind::LastYear && shiftsWeeks(after)
        ? Words::tr("One of both years has a week 53: from it on, weeks are compared with those of another number.")
        : QString();
}

QString presetText(PeriodPreset preset, QDate today)
{
    const QString name = presetName(preset);
    if (preset == PeriodPreset::Custom)
        return name;
    const auto [first, last] = presetDays(preset, today);
    const bool thisYear = first.year() == today.year() && last.year() == today.year();
    const QString days =
        thisYear ? dayMonthText(first) + QStringLiteral(" – ") + dayMonthText(last) : daysText(first, last);
    //: %1 "Last quarter", %2 its days
    return Words::tr("%1 · %2").arg(name, days);
}

QString pairKindText(PairKind kind)
{
    switch (kind) {
    case PairKind::AroundDay: return Words::tr("Before and after a day");
    case PairKind::EqualWeekdays: return Words::tr("The same, equal weekdays");
    case PairKind::WeeksBefore: return Words::tr("With the weeks before");
    case PairKind::LastYear: return Words::tr("With the same weeks last year");
    }
    return {};
}

QString presetName(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::LastFourWeeks: return Words::tr("Last 4 full weeks");
    case PeriodPreset::LastWeek: return Words::tr("Last full week");
    case PeriodPreset::LastSevenDays: return Words::tr("Last 7 days");
    case PeriodPreset::LastMonth: return Words::tr("Last month");
    case PeriodPreset::LastQuarter: return Words::tr("Last quarter");
    case PeriodPreset::ThisYear: return Words::tr("This year");
    case PeriodPreset::Custom: return Words::tr("Chosen days");
    }
    return {};
}

}   // namespace floorscope
