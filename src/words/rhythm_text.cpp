// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/rhythm_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::RhythmText)
};

template <typename Wanted>
std::vector<QDate> daysWhere(const Rhythm &rhythm, Wanted wanted)
{
    std::vector<QDate> days;
    for (const RhythmDay &day : rhythm.days)
        if (wanted(day.part))
            days.push_back(day.day);
    return days;
}

}   // namespace

QString weekdayText(int weekday, const QLocale &locale)
{
    return locale.standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

QString hourOfDayText(int hour)
{
    return QStringLiteral("%1–%2").arg(hour).arg(hour + 1);
}

QString wholeFloorText()
{
    return Words::tr("Whole floor");
}

QString rhythmText(const RhythmPart &part, const QLocale &locale)
{
    if (const std::optional<double> rate = perHour(part))
        return valueText(*rate, locale);
    return part.untold > 0.0 ? QStringLiteral("–") : part.missing > 0.0 ? Words::tr("missing") : QString();
}

QString rhythmTip(const RhythmPart &part, const QLocale &locale)
{
    const QString missing = hoursText(part.missing, locale), untold = hoursText(part.untold, locale);
    if (const std::optional<double> rate = perHour(part)) {
        const QString value = valueText(*rate, locale), hours = hoursText(part.hours, locale);
        //: %1 a rate, %2 and %3 numbers of hours
        return part.missing > 0.0
            ? Words::tr("%1 detections per hour in %2 observed h; missing: %3 h.").arg(value, hours, missing)
            : Words::tr("%1 detections per hour in %2 observed h.").arg(value, hours);
    }
    if (part.untold > 0.0)
        return Words::tr("Observed, %1 h, by answers that do not tell it apart from others.").arg(untold);
    return part.missing > 0.0 ? Words::tr("Asked for, %1 h, and without an answer.").arg(missing)
                              : Words::tr("Nobody asked for these hours.");
}

QString busiestText(const Rhythm &rhythm, const QLocale &locale)
{
    const std::optional<BusiestHour> busiest = busiestHour(rhythm);
    if (!busiest)
        return {};
    const RhythmPart &part = rhythm.week[static_cast<std::size_t>(busiest->weekday * 24 + busiest->hour)];
    //: %1 a weekday, %2 an hour of the day: "Tuesday 10–11"; %3 a rate, %4 a number of hours
    return Words::tr("Busiest: %1 %2, %3 per hour in %4 observed h.")
        .arg(locale.standaloneDayName(busiest->weekday + 1), hourOfDayText(busiest->hour),
             valueText(busiest->perHour, locale), hoursText(part.hours, locale));
}

QString hoursUntoldText()
{
    return Words::tr("The answers span several hours, so hours of the week are not told apart.");
}

QString rhythmNote(const Rhythm &rhythm, KeptMerged merged)
{
    if (rhythm.unseen)
        return Words::tr("No sensor sees this place: when it is used is not known.");
    if (rhythm.days.empty())
        return Words::tr("The outline of this place is not known, and so is when it is used.");
    if (merged == KeptMerged::All)
        return Words::tr("The answers are kept merged only, so neither hours nor days of this place are told.");
    if (merged == KeptMerged::Some)
        return Words::tr("Some answers are kept merged only, so hours and days of this place are not told apart.");
    return hasUntoldHours(rhythm)
        ? hoursUntoldText()
        : Words::tr("Detections per observed hour. Empty: nobody asked for that hour, which is not zero.");
}

QStringList rhythmDaysNotes(const Rhythm &rhythm, KeptMerged merged, const QLocale &locale)
{
    QStringList notes;
    if (merged == KeptMerged::None && hasUntoldDays(rhythm))
        notes << Words::tr("The answers span several days, so days are not told apart.");
    const std::vector<QDate> missing = daysWhere(rhythm, [](const RhythmPart &part) { return part.missing > 0.0; });
    if (!missing.empty())
        notes << Words::tr("Hours are missing: %1.").arg(dayListText(missing, locale));
    return notes;
}

}   // namespace floorscope
