// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/kept_beside.h"

namespace floorscope {

std::vector<KeptBeside> keptBeside(const Project &project, const SideQuestion &side)
{
    std::vector<KeptBeside> kept;
    if (!side.answer)
        return kept;   // which no project holds
    for (const Sheet *sheet : allSheets(project)) {
        const std::optional<PeriodAnswer> &answer = sheet->drawn.answers.*side.answer;
        const std::optional<AskedBeside> question = answer ? side.make(sheet->drawn) : std::nullopt;
        if (question)
            kept.push_back({sheet->drawn.shown.source, *question, *answer});
    }
    return kept;
}

std::vector<KeptCover> keptCovers(const Project &project)
{
    std::vector<KeptCover> covers;
    for (const Sheet *sheet : allSheets(project))
        if (const Heatmap *map = counts(sheet->drawn.answers.single))
            covers.push_back({sheet->drawn.shown.source, map->cellSize, sheet->drawn.answers.seenBefore});
    return covers;
}

std::vector<KeptPresence> keptPresence(const Project &project)
{
    std::vector<KeptPresence> kept;
    for (const Sheet *sheet : allSheets(project)) {
        const std::optional<PresenceTold> &told = sheet->drawn.answers.presence;
        const std::optional<AskedBeside> question =
            told ? sideQuestion(Beside::Presence).make(sheet->drawn) : std::nullopt;
        if (question)
            kept.push_back({sheet->drawn.shown.source, *question, sheet->drawn.shown.masked, *told});
    }
    return kept;
}

}   // namespace floorscope
