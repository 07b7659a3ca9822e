// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/places/found_places.h"

#include "analysis/places/busy_places.h"
#include "words/places_text.h"

#include <QStringList>

namespace floorscope {

namespace {

constexpr std::size_t kListedSpots = 5;

void findRare(FoundPlaces &found, const PlacesAsked &asked)
{
    const Cover cover = findCover(asked);
    found.cover = cover.source;
    found.frame = cover.counts.frame();
    found.rare = findRarelyUsed(asked, cover);
    found.unseen.assign(cover.seen.size(), 0);
    for (std::size_t i = 0; i < cover.seen.size(); ++i)
        found.unseen[i] = cover.floor[i] && !cover.seen[i];
}

}   // namespace

FoundPlaces findPlaces(const PlacesAsked &asked, Mark kind)
{
    FoundPlaces found;
    found.kind = kind;
    found.rarelyUsedPercent = asked.rarelyUsedPercent;
    found.frame = asked.map.grid.frame();
    found.withheld = withholdsPlaces(asked.map);
    if (found.withheld)
        return found;
    switch (kind) {
    case Mark::Busy:
    case Mark::Quiet: found.clusters = standingOut(asked, kind == Mark::Busy); break;
    case Mark::RarelyUsed: findRare(found, asked); break;
    case Mark::Core: found.cores = coreAreas(asked.map); break;
    case Mark::Odd: found.odd = findOddPlaces(asked.map, asked.nights ? &*asked.nights : nullptr); break;
    }
    return found;
}

QString sentences(const PlacesAsked &asked, const FoundPlaces &found)
{
    if (found.withheld)
        return placesWithheldText();
    QStringList all;
    const auto name = [&asked](const Patch &patch) { return placeName(asked, patch.place); };
    switch (found.kind) {
    case Mark::Busy:
    case Mark::Quiet:
        all << clustersHeading(found.kind == Mark::Busy, found.clusters.size(), together(found.clusters))
            << spotsSentence(spots(asked, found.clusters, kListedSpots));
        break;
    case Mark::RarelyUsed:
        all << (found.rare ? rareHeading(*found.rare) : coverUnknownText());
        if (found.rare)
            all << rareSentence(*found.rare, found.rare->patches.empty() ? QString() : name(found.rare->patches[0]))
                << coverText(found.rare->cover, found.rare->coverDays);
        break;
    case Mark::Core:
        if (!found.cores.empty())
            all << coreHeading(found.cores[0]) << coreSentence(found.cores[0]);
        break;
    case Mark::Odd:
        if (found.odd.nightsKnown || !found.odd.places.empty())
            all << oddHeading(found.odd.places.size());
        for (const OddPlace &place : found.odd.places)
            all << oddSentence(place, name(place.patch));
        all << oddUnknownText(found.odd);
    }
    all.removeAll(QString());
    return all.join(QLatin1Char(' '));
}

}   // namespace floorscope
