// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/caption.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/named_hours.h"
#include "words/number_text.h"
#include "words/period_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

constexpr int kMissingNamed = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Caption)
};

QByteArray zoneName(const CaptionFacts &facts)
{
    return facts.question ? facts.question->timeZone : facts.timeZone;
}

QString periodText(const CaptionFacts &facts)
{
    if (facts.question && facts.stretches.empty() && !facts.alone)
        return rangeText(facts.question->range, facts.question->timeZone);
    return facts.stretches.empty() ? Words::tr("period unknown")
                                   : stretchesText(facts.stretches, facts.spans, zoneName(facts));
}

/// Of a period that nothing is drawn of, nothing else is claimed.
bool hasData(const CaptionFacts &facts)
{
    return facts.answered || facts.share;
}

QString noDataText()
{
    //: of a floor or a period of which no answer came so far
    return Words::tr("no data yet");
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
    const bool untold = isRate(facts.unit) && facts.observedHours.value_or(0.0) <= 0.0;
    if (facts.share || facts.unit == Unit::ShareOfBusiest)
        return Words::tr("share of the busiest cell");
    switch (untold ? Unit::Total : facts.unit) {
    case Unit::PerHour: return Words::tr("per observed hour");
    case Unit::PerHourArea: return Words::tr("per observed hour and m²");
    case Unit::ShareOfPercentile:
        //: %1 a percentage: the upper end is the value that so many of the used cells do not exceed
        return Words::tr("share of the upper end (%1 % of used cells)").arg(QLocale().toString(facts.percentile));
    case Unit::PersonHours: return Words::tr("person-hours (estimate)");
    case Unit::Total:
    case Unit::ShareOfBusiest: break;
    }
    return Words::tr("total");
}

QString filesText(std::size_t files)
{
    return Words::tr("%1 files added up", nullptr, pluralNumber(files)).arg(countText(files));
}

/// What is known whether or not there is an answer.
QStringList placeParts(const CaptionFacts &facts)
{
    QStringList parts;
    if (!facts.outside.isEmpty())
        parts << facts.outside;
    if (facts.planNotFitted)
        parts << Words::tr("plan not fitted");
    if (facts.simulated)
        parts << Words::tr("simulated");
    return parts;
}

QStringList stateParts(const CaptionFacts &facts)
{
    QStringList parts;
    if (facts.nothingDetected && !facts.partial)
        parts << Words::tr("no detections in this period");
    if (facts.hoursMissing && !facts.partial)
        parts << Words::tr("partial");
    if (facts.partial)
        parts << Words::tr("partial: %1 of %2 days", nullptr, facts.partial->second)
                     .arg(QLocale().toString(facts.partial->first), QLocale().toString(facts.partial->second));
    return parts << placeParts(facts);
}

/// The hours that had no answer; two of their spans by name.
QString missingHoursText(const CaptionFacts &facts)
{
    qint64 seconds = 0;
    for (const TimeSpan &span : facts.missing)
        seconds += span.seconds();
    const double hours = inHours(seconds);
    //: %1 a number of hours, %2 which ones, such as "3 Feb 09:00–18:00"
    return Words::tr("%1 hours missing: %2", nullptr, pluralOfHours(hours))
        .arg(hoursText(hours), spansText(facts.missing, zoneName(facts), kMissingNamed));
}

/// Days that are looked at alone, else those that are left out; empty where all are shown.
QString daysPart(const CaptionFacts &facts)
{
    if (facts.alone)
        //: %1 days that are looked at alone, %2 days of the period
        return Words::tr("only %1 of %2 days", nullptr, pluralNumber(facts.alone->second))
            .arg(countText(facts.alone->first), countText(facts.alone->second));
    if (facts.daysLeftOut == 0)
        return {};
    return Words::tr("%1 days left out", nullptr, pluralNumber(facts.daysLeftOut)).arg(countText(facts.daysLeftOut));
}

/// One zone, or that of each side.
QStringList zoneParts(const CaptionFacts &before, const CaptionFacts &after)
{
    QStringList zones;
    for (const QByteArray &zone : {zoneName(before), zoneName(after)})
        if (!zone.isEmpty() && !zones.contains(QString::fromUtf8(zone)))
            zones << QString::fromUtf8(zone);
    return zones.isEmpty() ? zones : QStringList{zones.join(QStringLiteral(" → "))};
}

QString comparedText(Compared compared)
{
    switch (compared) {
    case Compared::Rates: break;
    case Compared::Difference: return Words::tr("change per observed hour");
    case Compared::Ratio: return Words::tr("change in percent, per observed hour");
    }
    return Words::tr("per observed hour");
}

QStringList mismatchParts(const std::vector<Mismatch> &mismatches)
{
    QStringList parts;
    for (const Mismatch mismatch : mismatches) {
        switch (mismatch) {
        case Mismatch::OtherHours: parts << Words::tr("other weekdays or hours"); break;
        case Mismatch::Overlap: parts << Words::tr("periods overlap"); break;
        case Mismatch::Reversed: parts << Words::tr("\"After\" is earlier than \"Before\""); break;
        case Mismatch::SilentBefore: parts << Words::tr("silent days counted before"); break;
        case Mismatch::SilentAfter: parts << Words::tr("silent days counted after"); break;
        }
    }
    return parts;
}

}   // namespace

QStringList captionParts(const CaptionFacts &facts)
{
    QStringList parts{facts.floor.isEmpty() ? Words::tr("Unnamed floor") : facts.floor};
    if (!hasData(facts))
        return parts << noDataText() << placeParts(facts);
    parts << periodText(facts);
    if (facts.files > 1)
        parts << filesText(facts.files);
    if (const QString week = weekText(facts.week, facts.varyingHours); !week.isEmpty())
        parts << week;
    if (!zoneName(facts).isEmpty())
        parts << QString::fromUtf8(zoneName(facts));
    if (const QString days = daysPart(facts); !days.isEmpty())
        parts << days;
    parts << observedText(facts);
    if (!facts.missing.empty())
        parts << missingHoursText(facts);
    return parts << unitText(facts) << stateParts(facts);
}

QString captionText(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QStringList comparisonCaptionParts(const CaptionFacts &before, const CaptionFacts &after, Compared compared,
                                   const std::vector<Mismatch> &mismatches)
{
    const bool sameWeek = before.week && before.week == after.week;
    const auto side = [sameWeek](const CaptionFacts &facts) {
        if (!hasData(facts))
            return noDataText();
        QString text = periodText(facts);
        if (const QString week = weekText(facts.week, facts.varyingHours); !week.isEmpty() && !sameWeek)
            text += QStringLiteral(", ") + week;
        text += QStringLiteral(" (") + observedText(facts);
        if (facts.files > 1)
            text += QStringLiteral(", ") + filesText(facts.files);
        if (!facts.missing.empty())
            text += QStringLiteral(", ") + missingHoursText(facts);
        if (const QString days = daysPart(facts); !days.isEmpty())
            text += QStringLiteral(", ") + days;
        if (facts.nothingDetected && !facts.partial)
            text += QStringLiteral(", ") + Words::tr("no detections");
        return QString(text + QLatin1Char(')'));
    };
    if (!hasData(before) && !hasData(after))
        return captionParts(before);
    QStringList parts{before.floor, side(before) + QStringLiteral(" → ") + side(after)};
    if (sameWeek)
        parts << weekText(*before.week);
    parts << zoneParts(before, after) << comparedText(compared);
    CaptionFacts both = before.partial ? before : after;
    both.nothingDetected = false;   // each side is told its own
    both.hoursMissing = before.hoursMissing || after.hoursMissing;
    return parts + mismatchParts(mismatches) + stateParts(both);
}

CaptionFacts makeCaptionFacts(const Heatmap &heatmap, const QString &floorName, const Look &look)
{
    CaptionFacts facts;
    facts.floor = floorName;
    facts.answered = true;
    facts.timeZone = heatmap.observed.timeZone;
    facts.unit = look.unit;
    facts.percentile = look.clipPercentile;
    facts.observedHours = heatmap.observed.hours;
    facts.nothingDetected =
        heatmap.total == 0 && withheldCells(heatmap.withheld) == 0 && heatmap.observed.hours.value_or(1.0) > 0.0;
    if (heatmap.observed.intervals.empty())
        return facts;
    facts.question = toQuestion(heatmap);
    if (facts.question)
        facts.daysLeftOut = daysLeftOut(*facts.question, heatmap.observed.silentDays);
    facts.week = shownWeek(heatmap);
    facts.varyingHours = hasVaryingHours(heatmap);
    facts.stretches = shownDays(heatmap);
    facts.spans = shownSpans(heatmap);
    facts.missing = spans(heatmap.observed, IntervalStatus::Missing);
    facts.hoursMissing = !facts.missing.empty();
    facts.askedHours = inHours(askedSeconds(heatmap.observed));
    return facts;
}

}   // namespace floorscope
