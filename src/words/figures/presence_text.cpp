// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/figures/presence_text.h"

#include "words/figures/figure_text.h"
#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PresenceText)
};

QString floorText(const PersonHours &hours, const QString &rate, const QLocale &locale)
{
    if (!hours.upper)   //: %1 a number, %2 a sentence on where it comes from
        return Words::tr("On the whole floor, %1 or more. %2").arg(valueText(hours.lower, locale), rate);
    //: %1 and %2 numbers, %3 a sentence on where they come from
    return Words::tr("On the whole floor, between %1 and %2. %3")
        .arg(valueText(hours.lower, locale), valueText(*hours.upper, locale), rate);
}

}   // namespace

FindingText presenceUnknownText()
{
    return {Words::tr("Presence time is not fetched"),
            Words::tr("With it detections can be told as person-hours, as an estimate with its spread.")};
}

FindingText personHoursFound(const std::optional<DetectionRate> &rate, double detections, const QLocale &locale)
{
    if (!rate)
        return {Words::tr("Person-hours cannot be estimated"), rateSentence(rate, locale)};
    const PersonHours hours = personHours(detections, *rate);
    //: %1 a number
    return {Words::tr("About %1 person-hours (estimate)").arg(valueText(hours.estimate, locale)),
            floorText(hours, rateSentence(rate, locale), locale)};
}

}   // namespace floorscope
