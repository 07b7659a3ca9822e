// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/places/place_numbers.h"

#include "words/number_text.h"
#include "words/places_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kNamed = 8;   // for people

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::PlaceNumbers)
};

double shareOf(std::uint64_t detections, const PlacesAsked &asked)
{
    return asked.map.total > 0 ? static_cast<double>(detections) / static_cast<double>(asked.map.total) : 0.0;
}

/// The members that every patch has, without the braces.
void writePatch(json::Writer &out, const PlacesAsked &asked, const Patch &patch, const PatchPlace &place)
{
    out.raw("\"area\": ").number(patch.area).raw(", \"detections\": ").number(patch.detections);
    out.raw(", \"share\": ").number(shareOf(patch.detections, asked));
    out.raw(", \"x\": ").number(patch.place.x).raw(", \"y\": ").number(patch.place.y);
    writePatchPlace(out.raw(", "), place);
}

/// Of a patch that lies in one place, or hardly beyond it.
PatchPlace onePlace(const PlacesAsked &asked, const Patch &patch)
{
    const QString name = placeName(asked, patch.place);
    return {name.isEmpty() ? QStringList() : QStringList{name}};
}

void writeRare(json::Writer &out, const PlacesAsked &asked, const FoundPlaces &found)
{
    const std::optional<RarelyUsed> &rare = found.rare;
    const auto known = [&rare](double value) { return rare ? std::optional(value) : std::nullopt; };
    out.raw(", \"percent\": ").number(found.rarelyUsedPercent);
    out.raw(", \"coverage\": ").raw(coverName(found.cover)).raw(", \"coverage_days\": ");
    out.numberOrNull(coverDays(rare ? rare->coverDays : 0));
    out.raw(", \"area\": ").numberOrNull(known(rare ? rare->area : 0.0));
    out.raw(", \"share\": ").numberOrNull(known(rare ? rare->share : 0.0));
    out.raw(", \"not_covered_area\": ").numberOrNull(known(rare ? rare->notSeen : 0.0)).raw(", \"patches\": ");
    out.list(rare ? rare->patches : std::vector<Patch>(), [&](const Patch &patch) {
        out.raw("\n   {");
        writePatch(out, asked, patch, onePlace(asked, patch));
        out.raw("}");
    });
}

void writeReasons(json::Writer &out, const OddPlace &place)
{
    std::vector<const char *> reasons;
    if (place.tooMany)
        reasons.push_back("\"too_many\"");
    if (place.aliveAtNight)
        reasons.push_back("\"alive_at_night\"");
    if (place.flat)
        reasons.push_back("\"flat\"");
    out.raw(", \"reasons\": ").list(reasons, [&out](const char *reason) { out.raw(reason); });
}

void writeOdd(json::Writer &out, const PlacesAsked &asked, const OddPlaces &odd)
{
    const auto flag = [](bool is) { return is ? "true" : "false"; };
    out.raw(", \"protected\": ").raw(flag(odd.isProtected));
    out.raw(", \"hours_known\": ").raw(flag(odd.hoursKnown)).raw(", \"nights_known\": ").raw(flag(odd.nightsKnown));
    out.raw(", \"day_known\": ").raw(flag(odd.dayKnown)).raw(", \"places\": ");
    out.list(odd.places, [&](const OddPlace &place) {
        out.raw("\n   {");
        writePatch(out, asked, place.patch, onePlace(asked, place.patch));
        writeReasons(out, place);
        out.raw(", \"by_night\": ").number(place.byNight).raw(", \"by_day\": ").number(place.byDay).raw("}");
    });
}

void writeCores(json::Writer &out, const std::vector<CoreArea> &cores)
{
    out.raw(", \"areas\": ").list(cores, [&out](const CoreArea &core) {
        out.raw("\n   {\"percent\": ").number(core.percent).raw(", \"area\": ").number(core.area);
        out.raw(", \"used_share\": ").number(core.usedShare).raw("}");
    });
}

void writeClusters(json::Writer &out, const PlacesAsked &asked, const std::vector<GiCluster> &found)
{
    out.raw(", \"patches\": ").list(found, [&](const GiCluster &cluster) {
        out.raw("\n   {");
        writePatch(out, asked, cluster.patch, patchPlace(asked, cluster.patch));
        out.raw("}");
    });
}

QString patchLine(const PlacesAsked &asked, const Patch &patch, const PatchPlace &place, const QLocale &numbers)
{
    //: %1 an area, %2 a share, %3 a place
    return QStringLiteral("  ")
        + Words::tr("%1, %2 of all detections, %3")
              .arg(areaText(patch.area, numbers), percentText(shareOf(patch.detections, asked)),
                   patchText(place, patch.place, numbers));
}

QStringList coreLines(const FoundPlaces &found, const QLocale &numbers)
{
    QStringList lines;
    for (const CoreArea &core : found.cores)
        //: %1 a share of detections, %2 an area, %3 a share of the used area
        lines << QStringLiteral("  ")
                + Words::tr("%1 of all detections are on %2, %3 of the used area")
                      .arg(percentText(core.percent / 100.0), areaText(core.area, numbers),
                           percentText(core.usedShare));
    return lines;
}

QStringList rareLines(const PlacesAsked &asked, const FoundPlaces &found, const QLocale &numbers)
{
    if (!found.rare)
        return {QStringLiteral("  ") + coverUnknownText()};
    const QString largest =
        found.rare->patches.empty() ? QString() : placeName(asked, found.rare->patches.front().place);
    QStringList lines{QStringLiteral("  ") + rareHeading(*found.rare, numbers) + QLatin1Char(' ')
                      + rareSentence(*found.rare, largest, numbers)};
    if (const QString cover = coverText(found.rare->cover, found.rare->coverDays); !cover.isEmpty())
        lines << QStringLiteral("  ") + cover;
    for (std::size_t i = 0; i < std::min(kNamed, found.rare->patches.size()); ++i)
        lines << patchLine(asked, found.rare->patches[i], onePlace(asked, found.rare->patches[i]), numbers);
    return lines;
}

QStringList oddLines(const PlacesAsked &asked, const OddPlaces &odd, const QLocale &numbers)
{
    QStringList lines;
    if (odd.nightsKnown || !odd.places.empty())
        lines << QStringLiteral("  ") + oddHeading(odd.places.size());
    for (const OddPlace &place : odd.places)
        lines << QStringLiteral("  ") + oddSentence(place, placeName(asked, place.patch.place), numbers)
              << patchLine(asked, place.patch, onePlace(asked, place.patch), numbers);
    if (const QString unknown = oddUnknownText(odd); !unknown.isEmpty())
        lines << QStringLiteral("  ") + unknown;
    return lines;
}

QStringList clusterLines(const PlacesAsked &asked, const std::vector<GiCluster> &found, const QLocale &numbers)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kNamed, found.size()); ++i)
        lines << patchLine(asked, found[i].patch, patchPlace(asked, found[i].patch), numbers);
    if (found.empty())
        lines << QStringLiteral("  ") + Words::tr("No place stands out.");
    return lines;
}

}   // namespace

const char *coverName(CoverSource source)
{
    switch (source) {
    case CoverSource::Answers: return "\"answers\"";
    case CoverSource::Sensors: return "\"sensors\"";
    case CoverSource::Stored: return "\"stored\"";
    case CoverSource::Drawn: return "\"drawn\"";
    case CoverSource::StoredAndDrawn: return "\"stored_and_drawn\"";
    case CoverSource::Unknown: break;
    }
    return "\"unknown\"";
}

void writePatchPlace(json::Writer &out, const PatchPlace &place)
{
    out.raw("\"place\": ").stringOrNull(place.names.value(0)).raw(", \"places\": ");
    out.list(place.names, [&out](const QString &name) { out.string(name); });
    out.raw(", \"mostly\": ").raw(place.mostly ? "true" : "false");
}

std::optional<double> coverDays(std::size_t days)
{
    return days > 0 ? std::optional(static_cast<double>(days)) : std::nullopt;
}

void writePlaces(json::Writer &out, const PlacesAsked &asked, const FoundPlaces &found)
{
    out.raw("{\"kind\": ").string(name(found.kind)).raw(", \"withheld\": ").raw(found.withheld ? "true" : "false");
    switch (found.kind) {
    case Mark::Busy:
    case Mark::Quiet: writeClusters(out, asked, found.clusters); break;
    case Mark::RarelyUsed: writeRare(out, asked, found); break;
    case Mark::Core: writeCores(out, found.cores); break;
    case Mark::Odd: writeOdd(out, asked, found.odd); break;
    }
    out.raw("}");
}

QStringList placeLines(const PlacesAsked &asked, const FoundPlaces &found, const QLocale &numbers)
{
    QStringList lines{QString(), markHeading(found.kind, found.rarelyUsedPercent)};
    if (found.withheld)
        return lines << QStringLiteral("  ") + placesWithheldText();
    switch (found.kind) {
    case Mark::Busy:
    case Mark::Quiet: return lines + clusterLines(asked, found.clusters, numbers);
    case Mark::RarelyUsed: return lines + rareLines(asked, found, numbers);
    case Mark::Core: return lines + coreLines(found, numbers);
    case Mark::Odd: break;
    }
    return lines + oddLines(asked, found.odd, numbers);
}

}   // namespace floorscope
