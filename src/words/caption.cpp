// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/caption.h"

#include "service/asked.h"
#include "service/local_time.h"
#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Caption)
};

QString periodText(const CaptionFacts &facts)
{
    if (facts.question) {
        const auto [first, last] = localDays(facts.question->range, facts.question->timeZone);
        return daysText(first, last);
    }
    if (!facts.observedRange)
        return Words::tr("period unknown");
    const auto [first, last] = localDays(*facts.observedRange, facts.timeZone);
    return daysText(first, last);
}

QString observedText(const CaptionFacts &facts)
{
    if (!facts.observedHours)
        return Words::tr("observed hours unknown");
    if (!facts.askedHours)
        return Words::tr("%1 hours", nullptr, pluralOfHours(*facts.observedHours)).arg(hoursText(*facts.observedHours));
    return Words::tr("%1 of %2 hours", nullptr, pluralOfHours(*facts.askedHours))
        .arg(hoursText(*facts.observedHours), hoursText(*facts.askedHours));
}

QString unitText(const CaptionFacts &facts)
{
    if (facts.share)
        return Words::tr("share of the busiest cell");
    return facts.unit == Unit::PerHour && facts.observedHours ? Words::tr("per observed hour") : Words::tr("total");
}

QStringList stateParts(const CaptionFacts &facts)
{
    QStringList parts;
    if (facts.hoursMissing && !facts.partial)
        parts << Words::tr("partial");
    if (facts.partial)
        parts << Words::tr("partial: %1 of %2 days", nullptr, facts.partial->second)
                     .arg(QLocale().toString(facts.partial->first), QLocale().toString(facts.partial->second));
    if (facts.planNotFitted)
        parts << Words::tr("plan not fitted");
    if (facts.simulated)
        parts << Words::tr("simulated");
    return parts;
}

QString leftOutDaysText(std::size_t days)
{
    return Words::tr("%1 days left out", nullptr, pluralNumber(days)).arg(countText(days));
}

}   // namespace

QStringList captionParts(const CaptionFacts &facts)
{
    QStringList parts{facts.floor.isEmpty() ? Words::tr("Unnamed floor") : facts.floor, periodText(facts)};
    if (facts.question)
        parts << weekText(facts.question->week);
    if (facts.daysLeftOut > 0)
        parts << leftOutDaysText(facts.daysLeftOut);
    parts << observedText(facts) << unitText(facts) << stateParts(facts);
    return parts;
}

QString captionText(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QStringList comparisonCaptionParts(const CaptionFacts &before, const CaptionFacts &after, bool ratio)
{
    const auto side = [](const CaptionFacts &facts) {
        QString text = periodText(facts) + QStringLiteral(" (") + observedText(facts);
        if (facts.daysLeftOut > 0)
            text += QStringLiteral(", ") + leftOutDaysText(facts.daysLeftOut);
        return QString(text + QLatin1Char(')'));
    };
    QStringList parts{before.floor, side(before) + QStringLiteral(" → ") + side(after)};
    if (before.question && after.question && before.question->week == after.question->week)
        parts << weekText(before.question->week);
    parts << (ratio ? Words::tr("after ÷ before, per observed hour") : Words::tr("change per observed hour"));
    CaptionFacts both = before.partial ? before : after;
    both.hoursMissing = before.hoursMissing || after.hoursMissing;
    return parts + stateParts(both);
}

CaptionFacts makeCaptionFacts(const Heatmap &heatmap, const QString &floorName, Unit unit)
{
    CaptionFacts facts;
    facts.floor = floorName;
    facts.timeZone = heatmap.observed.timeZone;
    facts.unit = unit;
    facts.observedHours = heatmap.observed.hours;
    if (heatmap.observed.intervals.empty())
        return facts;
    facts.question = toQuestion(heatmap);
    if (facts.question)
        facts.daysLeftOut = daysLeftOut(*facts.question, heatmap.observed.silentDays);
    facts.hoursMissing = !spans(heatmap.observed, IntervalStatus::Missing).empty();
    facts.observedRange =
        TimeSpan{heatmap.observed.intervals.front().span.start, heatmap.observed.intervals.back().span.stop};
    facts.askedHours = static_cast<double>(askedSeconds(heatmap.observed)) / 3600.0;
    return facts;
}

}   // namespace floorscope
