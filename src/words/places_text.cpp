// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/places_text.h"

#include "words/number_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PlacesText)
};

/// What no figure counts, m²: what no sensor sees, and what may be seen all the same.
struct Uncounted
{
    double blind = 0.0;
    double unknown = 0.0;
};

Uncounted uncountedOf(const RarelyUsed &rare)
{
    return isGuess(rare.cover) ? Uncounted{rare.noSensor, rare.notSeen - rare.noSensor} : Uncounted{rare.notSeen, 0.0};
}

}   // namespace

QString areaText(double squareMetres, const QLocale &locale)
{
    return Words::tr("%1 m²").arg(valueText(squareMetres, locale));
}

QString placeText(const QString &name, FloorPoint place, const QLocale &locale)
{
    if (!name.isEmpty())
        return name;
    //: a place on the floor, in meters
    return Words::tr("x %1, y %2 m").arg(locale.toString(place.x, 'f', 1), locale.toString(place.y, 'f', 1));
}

QString patchText(const PatchPlace &place, FloorPoint at, const QLocale &locale)
{
    if (place.names.isEmpty())
        return placeText({}, at, locale);
    if (place.names.size() == 1)   //: %1 the room that holds most of an area, but not all
        return place.mostly ? Words::tr("mostly %1").arg(place.names[0]) : place.names[0];
    //: %1 and %2 the two rooms that hold most of an area, but not all
    return place.mostly ? Words::tr("mostly %1 and %2").arg(place.names[0], place.names[1])
                        //: %1 and %2 the two rooms that an area lies in
                        : Words::tr("%1 and %2").arg(place.names[0], place.names[1]);
}

QString busyText(bool busy)
{
    return busy ? Words::tr("busy") : Words::tr("quiet");
}

QString giText(const GiOptions &options, const QLocale &locale)
{
    const QString chance = percentText(options.falseRate);
    switch (options.variant) {
    case GiVariant::Rates:
        return Words::tr("Gi* of the rates within %1, normal distribution; %2 of the area may be chance")
            .arg(lengthText(options.radius, locale), chance);
    case GiVariant::Permuted:
        return Words::tr("Gi* of the rates within %1, %2 draws; %3 of the area may be chance")
            .arg(lengthText(options.radius, locale), countText(static_cast<std::uint64_t>(options.draws), locale),
                 chance);
    case GiVariant::Plain: break;
    }
    return Words::tr("Gi* of each cell and its 8 neighbors, every cell of the rectangle, normal distribution; %1 of "
                     "the area may be chance")
        .arg(chance);
}

QString coreLabel(const CoreArea &core, const QLocale &locale)
{
    //: a label in the map: %1 of all detections are on an area of %2
    return Words::tr("%1: %2").arg(percentText(core.percent / 100.0), areaText(core.area, locale));
}

QString markNote(Mark kind, const std::optional<RarelyUsed> &rare, double rarelyUsedPercent, bool none)
{
    if (none)
        return Words::tr("none is marked: %1").arg(markName(kind, rarelyUsedPercent));
    QString note = Words::tr("lines: %1").arg(markName(kind, rarelyUsedPercent));
    if (kind != Mark::RarelyUsed || !rare)
        return note;
    const Uncounted uncounted = uncountedOf(*rare);
    //: %1 what lines mean, %2 an area
    if (uncounted.blind > 0.0)
        note = Words::tr("%1; %2 without a sensor are not counted").arg(note, areaText(uncounted.blind));
    if (uncounted.unknown > 0.0)
        note = Words::tr("%1; %2 not known to be covered are not counted").arg(note, areaText(uncounted.unknown));
    return note;
}

QString clustersHeading(bool busy, std::size_t places, const FoundSpot &all)
{
    if (places == 0)
        return busy ? Words::tr("No place stands out as busy.") : Words::tr("No place stands out as quiet.");
    const int number = pluralNumber(places);
    const QString share = percentText(all.share), area = areaText(all.area);
    //: %1 a share, %2 an area
    return busy ? Words::tr("%Ln busy place(s) hold %1 of all detections, on %2.", nullptr, number).arg(share, area)
                : Words::tr("%Ln quiet place(s) hold %1 of all detections, on %2.", nullptr, number).arg(share, area);
}

QString spotsSentence(const std::vector<FoundSpot> &spots, const QLocale &locale)
{
    QStringList all;
    for (const FoundSpot &spot : spots) {
        const QString place = patchText(spot.place, spot.at, locale), area = areaText(spot.area, locale);
        //: a place in a list: %1 its name, %2 its area, %3 its share of all detections
        all << (all.isEmpty() ? Words::tr("%1, %2, %3 of all detections") : Words::tr("%1, %2, %3"))
                   .arg(place, area, percentText(spot.share));
    }
    //: %1 a list of places
    return all.isEmpty() ? QString() : Words::tr("Largest: %1.").arg(all.join(Words::tr("; ")));
}

QString judgedText(double radius, double falseRate, const QLocale &locale)
{
    return Words::tr(
               "Each cell is judged with what lies within %1; of all that is called busy or quiet %2 may be chance.")
        .arg(lengthText(radius, locale), percentText(falseRate));
}

QString coreHeading(const CoreArea &core, const QLocale &locale)
{
    return Words::tr("Half of all detections are on %1.").arg(areaText(core.area, locale));
}

QString coreSentence(const CoreArea &core)
{
    return Words::tr("%1 of the used area.").arg(percentText(core.usedShare));
}

QString rareHeading(const RarelyUsed &rare, const QLocale &locale)
{
    return rare.patches.empty() ? Words::tr("No place is rarely used.")
                                : Words::tr("Rarely used: %1.").arg(areaText(rare.area, locale));
}

QString rareSentence(const RarelyUsed &rare, const QString &largest, const QLocale &locale)
{
    QStringList sentences;
    if (!rare.patches.empty()) {
        const Patch &patch = rare.patches.front();
        sentences
            << Words::tr("Largest: %1, %2.").arg(placeText(largest, patch.place, locale), areaText(patch.area, locale));
    }
    const Uncounted uncounted = uncountedOf(rare);
    if (uncounted.blind > 0.0)
        sentences << Words::tr("%1 without a sensor are not counted.").arg(areaText(uncounted.blind, locale));
    if (uncounted.unknown > 0.0)
        sentences << Words::tr("%1 not known to be covered are not counted.").arg(areaText(uncounted.unknown, locale));
    return sentences.join(QLatin1Char(' '));
}

QString coverText(CoverSource source, std::size_t days)
{
    const int number = pluralNumber(days);
    switch (source) {
    case CoverSource::Stored:
        return Words::tr("Covered: where any stored answer of this floor ever had a detection, %Ln day(s).", nullptr,
                         number);
    case CoverSource::Drawn: return Words::tr("Covered: what was drawn as covered.");
    case CoverSource::StoredAndDrawn:
        return Words::tr("Covered: what was drawn as covered, and where any stored answer of this floor ever had a "
                         "detection, %Ln day(s).",
                         nullptr, number);
    case CoverSource::Unknown:
    case CoverSource::Answers:
    case CoverSource::Sensors: break;
    }
    return {};
}

QString coverUnknownText()
{
    return Words::tr("What the sensors see is not known, so nothing is said of rarely used places.");
}

QString coverUnknownNote()
{
    return Words::tr("rarely used places are not known: nobody knows what the sensors see");
}

QString placesWithheldText()
{
    return Words::tr("Individuals are protected: of this map nothing is told from which places could be found.");
}

QString placesWithheldNote()
{
    return Words::tr("no places are told: individuals are protected");
}

QString maskText(std::optional<double> share)
{
    if (!share)
        return Words::tr("left out: what does not look like a person");
    return Words::tr("left out: what does not look like a person, %1 of all detections").arg(percentText(*share));
}

QString oddHeading(std::size_t places)
{
    if (places == 0)
        return Words::tr("Every place looks like persons.");
    return Words::tr("%Ln place(s) do not look like a person.", nullptr, pluralNumber(places));
}

QString oddSentence(const OddPlace &odd, const QString &name, const QLocale &locale)
{
    const FloorPoint at = odd.patch.place;
    const QString spot = placeText({}, at, locale);
    const QString place = name.isEmpty() ? spot : Words::tr("%1, %2", "a room, and a place in it").arg(name, spot);
    if (odd.aliveAtNight)
        return Words::tr("%1, as active at 03:00 as at noon.").arg(place);
    if (odd.flat)
        return Words::tr("%1, as active at every hour of the day.").arg(place);
    return Words::tr("%1, more detections than a person gives.").arg(place);
}

QString oddUnknownText(const OddPlaces &odd)
{
    if (odd.isProtected)
        return Words::tr("Individuals are protected, so nothing is said of places that do not look like persons.");
    if (!odd.hoursKnown)
        return Words::tr(
            "The observed hours are not known, so nothing is said of places that do not look like persons.");
    return odd.nightsKnown
        ? QString()
        : Words::tr("There are no answers to hours of the night, so what is active then is not known.");
}

/// A note of a legend has little room.
static QString shortGiText()
{
    const GiOptions options;
    //: %1 a length, %2 a share
    return Words::tr("Gi* within %1, %2 may be chance").arg(lengthText(options.radius), percentText(options.falseRate));
}

QString markName(Mark kind, double rarelyUsedPercent)
{
    switch (kind) {
    case Mark::Busy: return Words::tr("busy places (%1)").arg(shortGiText());
    case Mark::Quiet: return Words::tr("quiet places (%1)").arg(shortGiText());
    case Mark::RarelyUsed:
        return Words::tr("rarely used, under %1 of the floor's mean").arg(percentText(rarelyUsedPercent / 100.0));
    case Mark::Core: return Words::tr("50, 80 and 95 % of all detections");
    case Mark::Odd: break;
    }
    return Words::tr("places that do not look like a person");
}

QString markHeading(Mark kind, double rarelyUsedPercent)
{
    switch (kind) {
    case Mark::Busy: return Words::tr("Busy places (Gi*)");
    case Mark::Quiet: return Words::tr("Quiet places (Gi*)");
    case Mark::RarelyUsed:
        return Words::tr("Rarely used: under %1 of the floor's mean, in the area that sensors see")
            .arg(percentText(rarelyUsedPercent / 100.0));
    case Mark::Core: return Words::tr("Core areas");
    case Mark::Odd: break;
    }
    return Words::tr("Places that do not look like a person");
}

}   // namespace floorscope
