// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/findings/finding_text.h"

#include "words/figures/presence_text.h"
#include "words/number_text.h"
#include "words/period_text.h"
#include "words/places_text.h"
#include "words/rhythm_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FindingText)
};

constexpr qsizetype kMostWaits = 4;   ///< sentences of a card

/// "20", "12.5", "1,000"
QString percentOf(double share)
{
    return QLocale().toString(std::round(share * 1e4) / 100.0, 'f', QLocale::FloatingPointShortest);
}

/// "18,400 → 61,200 per hour (+233 %, 95 % interval +190 to +281 %)."
QString figures(const PlaceChange &change, bool relative)
{
    const QString before = relative ? percentText(change.before) : valueText(change.before);
    const QString after = relative ? percentText(change.after) : valueText(change.after);
    if (!change.change || !change.interval)
        //: %1 before, %2 after
        return relative ? Words::tr("%1 → %2 of the floor's detections.").arg(before, after)
                        : Words::tr("%1 → %2 per hour.").arg(before, after);
    const QString percent = percentOffText(*change.change), low = percentOffText(change.interval->low),
                  high = percentOffText(change.interval->high);
    //: %1 before, %2 after, %3 the change in percent, %4 and %5 the ends of its interval: "+8", "−3"
    return relative
        ? Words::tr("%1 → %2 of the floor's detections (%3 %, 95 % interval %4 to %5 %).")
              .arg(before, after, percent, low, high)
        : Words::tr("%1 → %2 per hour (%3 %, 95 % interval %4 to %5 %).").arg(before, after, percent, low, high);
}

FindingText textOf(const PeriodsDiffer &finding)
{
    std::vector<Mismatch> mismatches;
    if (finding.otherHours)
        mismatches.push_back(Mismatch::OtherHours);
    if (finding.overlap)
        mismatches.push_back(Mismatch::Overlap);
    if (finding.reversed)
        mismatches.push_back(Mismatch::Reversed);
    return {Words::tr("The periods do not compare as they stand"), mismatchTexts(mismatches).join(QLatin1Char(' '))};
}

/// `text` and, where shares are compared, why days or weeks are fewer than those of rates.
QString withSilent(const QString &text, const ComparedSpans &spans)
{
    if (spans.silent == 0)
        return text;
    const int number = pluralNumber(spans.silent);
    return text + QLatin1Char(' ')
        + (spans.unit == ReplicateUnit::Week
               ? Words::tr("Left out are %n weeks without a detection, which have no shares.", nullptr, number)
               : Words::tr("Left out are %n days without a detection, which have no shares.", nullptr, number));
}

FindingText textOf(const TooFewSpans &finding)
{
    return {Words::tr("Nothing can be said about change yet"),
            withSilent(Words::tr("It needs at least 3 comparable days or weeks on each side; there are %1 and %2.")
                           .arg(QLocale().toString(qulonglong(finding.spans.before)),
                                QLocale().toString(qulonglong(finding.spans.after))),
                       finding.spans)};
}

FindingText textOf(const FloorChanged &finding)
{
    const QString body = figures(finding.change, false);
    switch (finding.change.verdict) {
    case ChangeVerdict::More: return {Words::tr("The whole floor: more"), body};
    case ChangeVerdict::Less: return {Words::tr("The whole floor: less"), body};
    case ChangeVerdict::NotEstablished:
    case ChangeVerdict::NotCovered: break;
    }
    return {Words::tr("The whole floor: no change established"), body};
}

FindingText textOf(const PlaceChanged &finding)
{
    const QString body = figures(finding.change, finding.relative);
    return {finding.change.verdict == ChangeVerdict::More ? Words::tr("More in %1").arg(finding.change.name)
                                                          : Words::tr("Less in %1").arg(finding.change.name),
            body};
}

FindingText textOf(const PlacesChangedToo &finding)
{
    const QString more = finding.more.join(Words::tr(", ")), less = finding.less.join(Words::tr(", "));
    const auto count = static_cast<int>(finding.more.size() + finding.less.size());
    const QString heading = Words::tr("Changed too: %n places", nullptr, count);
    if (less.isEmpty())
        return {heading, Words::tr("More: %1.").arg(more)};
    return {heading,
            more.isEmpty() ? Words::tr("Less: %1.").arg(less) : Words::tr("More: %1. Less: %2.").arg(more, less)};
}

FindingText textOf(const AreaChanged &finding)
{
    const QString more = areaText(finding.more), less = areaText(finding.less);
    const QString body = finding.detectable
        ? withSilent(Words::tr("Each cell is judged with what lies within 3 m. A change of about ±%1 % in a cell could "
                               "have been seen with these %2.")
                         .arg(seenPercentText(*finding.detectable), spansText(finding.spans)),
                     finding.spans)
        : Words::tr("Each cell is judged with what lies within 3 m.");
    if (finding.more <= 0.0 && finding.less <= 0.0)
        return {Words::tr("No cell with an established change"), body};
    if (finding.less <= 0.0)
        return {Words::tr("More on %1").arg(more), body};
    return {finding.more <= 0.0 ? Words::tr("Less on %1").arg(less)
                                : Words::tr("More on %1, less on %2").arg(more, less),
            body};
}

FindingText textOf(const NothingEstablished &finding)
{
    const auto places = static_cast<int>(finding.places);
    const QString heading = finding.places == finding.of
        ? Words::tr("No change established in any of %n places", nullptr, places)
        : Words::tr("Nothing established in %n places", nullptr, places);
    if (!finding.detectable)
        return {heading, Words::tr("That is not the same as no change.")};
    return {heading,
            withSilent(Words::tr("A change of about ±%1 % in a place could have been seen with these %2.")
                           .arg(seenPercentText(*finding.detectable), spansText(finding.spans)),
                       finding.spans)};
}

FindingText textOf(const HalfOfAll &finding)
{
    const CoreArea core{50, finding.area, finding.usedShare, {}};
    if (finding.largestArea <= 0.0)
        return {coreHeading(core), coreSentence(core)};
    //: of the area that holds half of all detections: %1 the name of a place, %2 an area
    const QString part =
        Words::tr("Largest part: %1, %2.").arg(patchText(finding.largest, finding.at), areaText(finding.largestArea));
    return {coreHeading(core), coreSentence(core) + QLatin1Char(' ') + part};
}

FindingText textOf(const BusyFound &finding)
{
    const FoundSpot all{{}, {}, finding.area, finding.share};
    QStringList sentences{spotsSentence(finding.largest), judgedText(finding.radius, finding.falseRate)};
    if (finding.cover == CoverSource::Unknown)
        sentences << Words::tr("Only used cells took part, since nobody knows what the sensors see.");
    return {clustersHeading(true, finding.places, all), sentences.join(QLatin1Char(' '))};
}

/// Which share it is of what is seen; empty where nothing is rarely used.
QString rareShare(const RareFound &finding)
{
    return finding.area > 0.0 ? Words::tr("%1 of the covered floor.").arg(percentText(finding.share)) : QString();
}

FindingText textOf(const RareFound &finding)
{
    RarelyUsed rare;
    rare.area = finding.area;
    rare.notSeen = finding.notSeen;
    rare.noSensor = finding.noSensor;
    rare.cover = finding.cover;
    if (finding.where)
        rare.patches.push_back({{}, finding.largestArea, 0, finding.at});
    QStringList sentences{rareShare(finding), rareSentence(rare, finding.largest),
                          coverText(finding.cover, finding.coverDays)};
    sentences.removeAll(QString());
    return {rareHeading(rare), sentences.join(QLatin1Char(' '))};
}

FindingText textOf(const PersonHoursFound &finding)
{
    return personHoursFound(finding.rate, finding.detections);
}

FindingText textOf(const CoverUnknown &)
{
    return {Words::tr("Rarely used places are not known"),
            coverUnknownText() + QLatin1Char(' ')
                + Words::tr("A zone of the use \"coverage\", drawn round what they see, tells it, and so does fetch "
                            "--include-empty.")};
}

FindingText textOf(const PlacesWithheld &)
{
    return {Words::tr("Places are not told"), placesWithheldText()};
}

FindingText textOf(const OddFound &finding)
{
    OddPlace place;
    place.patch.place = finding.at;
    place.aliveAtNight = finding.reason == OddReason::AliveAtNight;
    place.flat = finding.reason == OddReason::Flat;
    return {oddHeading(finding.places), oddSentence(place, finding.name)};
}

FindingText textOf(const NightsUnknown &)
{
    OddPlaces odd;
    odd.hoursKnown = true;
    return {Words::tr("Whether every place looks like persons is not known"), oddUnknownText(odd)};
}

/// Which hours of the week the busiest one is one of.
QString busiestOf(const BusiestFound &finding)
{
    const QString rate = valueText(finding.hour.perHour);
    if (finding.knownHours == static_cast<int>(kHoursOfWeek))
        return Words::tr("%1 detections per hour on the whole floor, the most of all hours of the week.").arg(rate);
    //: %1 a rate
    return Words::tr("%1 detections per hour on the whole floor, the most of the %n hours of the week that are known.",
                     nullptr, finding.knownHours)
        .arg(rate);
}

FindingText textOf(const BusiestFound &finding)
{
    const QString day = QLocale().standaloneDayName(finding.hour.weekday + 1);
    //: %1 a weekday, %2 an hour of the day: "Busiest: Tuesday 10–11."
    const QString heading = Words::tr("Busiest: %1 %2.").arg(day, hourOfDayText(finding.hour.hour));
    if (!finding.daysBeside)
        return {heading, busiestOf(finding)};
    return {heading,
            busiestOf(finding) + QLatin1Char(' ')
                + Words::tr("Asked beside the map, over %n days.", nullptr, pluralNumber(*finding.daysBeside))};
}

FindingText textOf(const BusiestUnknown &)
{
    return {Words::tr("The busiest hour is not known"), hoursUntoldText()};
}

FindingText textOf(const Waits &finding)
{
    QStringList sentences = waitSentences(finding);
    const auto more = static_cast<int>(std::max<qsizetype>(sentences.size() - kMostWaits, 0));
    if (more > 0)
        sentences = sentences.mid(0, kMostWaits) << Words::tr("And %n more places.", nullptr, more);
    return {Words::tr("When a change of %1 % could be seen").arg(percentOf(finding.change)),
            sentences.join(QLatin1Char('\n'))};
}

/// No number of weeks comes last.
bool isSooner(const PlaceWait &a, const PlaceWait &b)
{
    const auto key = [](const PlaceWait &wait) {
        return std::pair(wait.weeks.value_or(kLongestWait + 1), wait.weeksEachSide.value_or(kLongestWait + 1));
    };
    return key(a) < key(b);
}

QString waitSentence(const PlaceWait &place, bool isPlan)
{
    const QString name = place.name.isEmpty() ? Words::tr("The whole floor") : place.name;
    //: of a change: when it could be seen in the place %1
    if (place.weeks == 0)
        return Words::tr("%1: with what is there.").arg(name);
    if (place.weeks)
        return isPlan ? Words::tr("%1: %n weeks after it.", nullptr, *place.weeks).arg(name)
                      : Words::tr("%1: after %n more weeks.", nullptr, *place.weeks).arg(name);
    return place.weeksEachSide
        ? Words::tr("%1: with %n weeks before and as many after.", nullptr, *place.weeksEachSide).arg(name)
        : Words::tr("%1: not within five years.").arg(name);
}

}   // namespace

QStringList waitSentences(const Waits &waits)
{
    std::vector<PlaceWait> places = waits.places;
    const auto rooms =
        std::find_if(places.begin(), places.end(), [](const PlaceWait &one) { return !one.name.isEmpty(); });
    std::stable_sort(rooms, places.end(), isSooner);
    QStringList sentences;
    for (const PlaceWait &place : places)
        sentences << waitSentence(place, waits.isPlan);
    return sentences;
}

QString noWaitsText()
{
    return Words::tr("Nothing can be said of it. It needs days of at least 3 weeks, and of two periods at least 3 "
                     "comparable days, or weeks, on each side and a place in which no change is established yet.");
}

QString waitNote(bool isPlan)
{
    return isPlan
        ? Words::tr("Nothing was moved yet: weeks count from then on. No promise: a change of this size is found in 4 "
                    "of 5 cases.")
        : Words::tr("Of places in which no change is established yet. No promise: a change of this size is found in 4 "
                    "of 5 cases.");
}

QString howItIsJudged(ReplicateUnit unit)
{
    if (unit == ReplicateUnit::Week)
        return Words::tr(
            "Weeks differ among themselves even when nothing was moved. A change is called established where the weeks "
            "after differ from those before by more than that. A cell is judged together with what lies within 3 m, "
            "nearer cells counting more; a room by its own sum. Of the cells that are called changed 1 in 100 may be "
            "chance, of the rooms 1 in 20. Not established does not mean that nothing changed.");
    return Words::tr(
        "Days differ among themselves even when nothing was moved. A change is called established where the days after "
        "differ from those before by more than that, each compared with its own weekday, and with regard to people "
        "being "
        "away for days on end. A cell is judged together with what lies within 3 m, nearer cells counting more; a room "
        "by its own sum. Of the cells that are called changed 1 in 100 may be chance, of the rooms 1 in 20. Not "
        "established does not mean that nothing changed.");
}

QString spansText(const ComparedSpans &spans)
{
    const QString before = QLocale().toString(qulonglong(spans.before)),
                  after = QLocale().toString(qulonglong(spans.after));
    //: two numbers, before and after: "20 + 20 days"
    return spans.unit == ReplicateUnit::Week ? Words::tr("%1 + %2 weeks").arg(before, after)
                                             : Words::tr("%1 + %2 days").arg(before, after);
}

FindingText findingText(const Finding &finding)
{
    return std::visit([](const auto &kind) { return textOf(kind); }, finding);
}

}   // namespace floorscope
