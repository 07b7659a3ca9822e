// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/places/marks.h"

#include "analysis/cell_outline.h"
#include "words/places_text.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kLabelled = 8;   // patches that tell their area

/// One area a patch, the largest ones with their label.
void addPatches(Scene &scene, const GridFrame &frame, const std::vector<const Patch *> &patches)
{
    for (std::size_t i = 0; i < patches.size(); ++i)
        scene.marks.push_back(
            {cellsOutline(frame, patches[i]->cells).areas, i < kLabelled ? areaText(patches[i]->area) : QString(), 0});
}

std::vector<const Patch *> patchesOf(const FoundPlaces &found)
{
    std::vector<const Patch *> patches;
    for (const GiCluster &cluster : found.clusters)
        patches.push_back(&cluster.patch);
    for (const OddPlace &place : found.odd.places)
        patches.push_back(&place.patch);
    if (found.rare)
        for (const Patch &patch : found.rare->patches)
            patches.push_back(&patch);
    return patches;
}

void addCores(Scene &scene, const FoundPlaces &found)
{
    int rank = 0;
    for (const CoreArea &core : found.cores)
        scene.marks.push_back({cellOutline(found.frame, core.cells).areas, coreLabel(core), rank++});
}

}   // namespace

QString maskNote(const Drawn &drawn)
{
    double gone = 0.0, left = 0.0;
    bool isProtected = drawn.shown.protectIndividuals;
    for (const Pane pane : askedPanes(drawn.shown.mode)) {
        const std::optional<PeriodAnswer> &period = answer(drawn.answers, pane);
        const Heatmap *map = counts(period);
        gone += map ? static_cast<double>(period->masked) : 0.0;
        left += map ? static_cast<double>(map->total) : 0.0;
        isProtected = isProtected || (map && map->withheld);
    }
    if (gone <= 0.0)
        return {};
    return maskText(isProtected ? std::nullopt : std::optional(gone / (gone + left)));
}

QString addMarks(Scene &scene, const Drawn &drawn)
{
    const std::optional<PlacesAsked> asked = drawn.shown.look.mark ? placesAsked(drawn) : std::optional<PlacesAsked>();
    if (!asked)
        return {};
    const FoundPlaces found = findPlaces(*asked, *drawn.shown.look.mark);
    addCores(scene, found);
    addPatches(scene, found.frame, patchesOf(found));
    if (found.rare)
        scene.unseen = cellOutline(found.frame, found.unseen).areas;
    scene.markText = sentences(*asked, found);
    if (found.withheld || found.odd.isProtected)
        return placesWithheldNote();
    if (found.kind == Mark::RarelyUsed && !found.rare)
        return coverUnknownNote();
    return markNote(found.kind, found.rare, found.rarelyUsedPercent, scene.marks.empty());
}

}   // namespace floorscope
