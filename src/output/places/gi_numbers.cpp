// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/places/gi_numbers.h"

#include "output/places/place_numbers.h"
#include "output/stats_parts.h"
#include "words/number_text.h"
#include "words/places_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

constexpr std::size_t kNamed = 5;   // of each kind, for people

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::GiNumbers)
};

void writeCells(json::Writer &out, const GiStar &gi)
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < gi.z.size(); ++i)
        if (gi.observed[i])
            cells.push_back(i);
    out.list(cells, [&](std::size_t cell) {
        const FloorPoint centre = centreOf(gi.frame, cell);
        out.raw("\n   [").number(centre.x).raw(",").number(centre.y).raw(",").number(gi.z[cell]).raw("]");
    });
}

void writeClusters(json::Writer &out, const std::vector<GiCluster> &found, const PlacesAsked &asked)
{
    out.list(found, [&](const GiCluster &cluster) {
        const Patch &patch = cluster.patch;
        out.raw("\n   {\"kind\": ").raw(cluster.busy ? "\"busy\"" : "\"quiet\"").raw(", \"area\": ").number(patch.area);
        out.raw(", \"detections\": ").number(patch.detections).raw(", \"share\": ").number(cluster.share);
        out.raw(", \"x\": ").number(patch.place.x).raw(", \"y\": ").number(patch.place.y);
        out.raw(", \"zone\": ").stringOrNull(zoneName(asked.zones, patch.place)).raw(", ");
        writePatchPlace(out, patchPlace(asked, patch));
        out.raw("}");
    });
}

}   // namespace

const char *observedName(CoverSource source, GiVariant variant)
{
    if (variant == GiVariant::Plain)
        return "rectangle";
    switch (source) {
    case CoverSource::Answers: return "coverage";
    case CoverSource::Sensors: return "sensors";
    case CoverSource::Stored: return "stored";
    case CoverSource::Drawn: return "drawn";
    case CoverSource::StoredAndDrawn: return "stored_and_drawn";
    case CoverSource::Unknown: break;
    }
    return "used_cells";
}

QStringList giVariantNames()
{
    return {QStringLiteral("rates"), QStringLiteral("permuted"), QStringLiteral("plain")};
}

std::optional<GiVariant> giVariant(const QString &name)
{
    const qsizetype index = giVariantNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<GiVariant>(index));
}

void writeGiStar(json::Writer &out, const PlacesAsked &asked, const std::optional<GiOptions> &options)
{
    if (!options) {
        out.raw("null");
        return;
    }
    const SeenCells seen = seenCells(asked.map, asked.floor, {asked.seenBefore, asked.zones});
    const GiStar gi = giStar(asked.map, seen.cells, *options);
    out.raw("{\"variant\": ").string(giVariantNames()[static_cast<int>(options->variant)]).raw(", \"radius\": ");
    out.numberOrNull(options->variant == GiVariant::Plain ? std::nullopt : std::optional(options->radius));
    out.raw(", \"observed\": \"").raw(observedName(seen.source, options->variant)).raw("\",\n  \"cells\": ");
    writeCells(out, gi);
    out.raw(",\n  \"clusters\": ");
    writeClusters(out, clusters(gi, asked.map), asked);
    out.raw("}");
}

QStringList giLines(const PlacesAsked &asked, const std::optional<GiOptions> &options, const QLocale &numbers)
{
    if (!options)
        return {};
    const SeenCells seen = seenCells(asked.map, asked.floor, {asked.seenBefore, asked.zones});
    const std::vector<GiCluster> found = clusters(giStar(asked.map, seen.cells, *options), asked.map);
    QStringList lines{QString(), Words::tr("Busy and quiet places: %1").arg(giText(*options, numbers))};
    std::size_t named[2] = {0, 0};
    for (const GiCluster &cluster : found)
        if (++named[cluster.busy ? 1 : 0] <= kNamed)
            //: %1 busy or quiet, %2 an area, %3 a share, %4 a place
            lines << QStringLiteral("  ")
                    + Words::tr("%1  %2, %3 of all detections, %4")
                          .arg(busyText(cluster.busy), areaText(cluster.patch.area, numbers),
                               percentText(cluster.share),
                               patchText(patchPlace(asked, cluster.patch), cluster.patch.place, numbers));
    if (found.empty())
        lines << QStringLiteral("  ") + Words::tr("No place stands out.");
    return lines;
}

}   // namespace floorscope
