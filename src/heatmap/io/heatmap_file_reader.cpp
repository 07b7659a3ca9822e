// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/heatmap_file.h"

#include "heatmap/io/answer_check.h"
#include "heatmap/io/file_facts.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

template <typename T>
Result<AnyHeatmap> any(Result<T> result)
{
    return result ? Result<AnyHeatmap>(*std::move(result)) : tl::unexpected<Error>(result.error());
}

tl::unexpected<Error> faulty(const char *member)
{
    return failure(ErrorKind::NotAHeatmapFile, QStringLiteral("floorscope, ") + QLatin1String(member));
}

/// The cells as they were listed: those of the grid without what the misfits put into them, and the misfits.
/// Nothing where the grid does not hold the misfits.
std::optional<CellList> listedCells(const CellList &snapped, const FileFacts &facts, CellSize size)
{
    if (facts.misfits.empty() || !facts.tally)
        return snapped;
    const PhasePair phase = winningPhase(*facts.tally, size);
    const LatticeAxis x{tenthsIn(size), static_cast<Tenths>(phase.x)};
    const LatticeAxis y{tenthsIn(size), static_cast<Tenths>(phase.y)};
    const auto toPlace = [&](const Cell &cell) {
        return std::pair(y.cellAt(toTenths(cell.y)), x.cellAt(toTenths(cell.x)));
    };
    std::map<std::pair<int, int>, std::uint64_t> put;
    for (const Cell &cell : facts.misfits)
        put[toPlace(cell)] += cell.count;
    std::vector<Cell> listed;
    for (Cell cell : snapped.unpacked()) {
        const auto found = put.find(toPlace(cell));
        if (found != put.end() && found->second > cell.count)
            return std::nullopt;
        cell.count -= found == put.end() ? 0 : found->second;
        if (cell.count > 0 || found == put.end())
            listed.push_back(cell);
        if (found != put.end())
            put.erase(found);
    }
    const bool allFound = std::all_of(put.begin(), put.end(), [](const auto &entry) { return entry.second == 0; });
    if (!allFound)
        return std::nullopt;
    listed.insert(listed.end(), facts.misfits.begin(), facts.misfits.end());
    return CellList(listed);
}

Warnings allWarnings(const FileFacts &facts, Warnings ofAnswer)
{
    if (facts.faults)
        ofAnswer.insert(ofAnswer.end(), facts.faults->begin(), facts.faults->end());
    else
        for (const QString &sentence : facts.sentences)
            ofAnswer.push_back({WarningKind::FromFile, 0, sentence});
    return ofAnswer;
}

/// The file as the part that was written into it; merged alone it is the same heatmap again.
Result<AnyPart> fromFile(Answer answer, FileFacts facts)
{
    if (facts.resolution && *facts.resolution != metres(answer.cellSize))
        return faulty("resolution");
    if (facts.countsAbsent && !facts.withheld)
        return faulty("intervals, detections");
    std::optional<CellList> listed = listedCells(answer.cells, facts, answer.cellSize);
    if (!listed)
        return faulty("misfits");
    answer.cells = *std::move(listed);
    Part part = toPart(answer);
    if (facts.tally) {
        part.tally = *std::move(facts.tally);
        part.allowed = facts.allowed;
    }
    part.warnings = allWarnings(facts, std::move(answer.warnings));
    part.coverageKnown = part.coverageKnown || facts.coverageKnown;
    part.rawAnswers = std::move(facts.rawAnswers);
    part.observed = std::move(facts.observed);
    part.origin = std::move(facts.origin);
    if (facts.withheld)
        part.withheld = WithheldPlaces{facts.withheldAll, *std::move(facts.withheld)};
    part.cellSizeKnown = knowsItsCellSize(part);
    return AnyPart(std::move(part));
}

}   // namespace

Result<AnyPart> readPart(const QByteArray &json)
{
    std::optional<FileFacts> facts;
    const auto other = [&facts](std::string_view name, json::Value value) {
        return name == "floorscope" ? readFileFacts(value, facts.emplace()) : json::skip(value);
    };
    Result<AnyAnswer> answer = readCheckedAnswer(json, std::nullopt, other);
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (auto *normalised = std::get_if<NormalisedAnswer>(&*answer))
        return AnyPart(std::move(*normalised));
    Answer &counts = std::get<Answer>(*answer);
    return facts ? fromFile(std::move(counts), *std::move(facts)) : Result<AnyPart>(toPart(counts));
}

Result<AnyHeatmap> toAnyHeatmap(AnyPart part)
{
    if (const auto *normalised = std::get_if<NormalisedAnswer>(&part))
        return any(toShareMap(*normalised));
    return any(merge({std::get<Part>(std::move(part))}));
}

Result<AnyHeatmap> readHeatmapFile(const QByteArray &json)
{
    return readPart(json).and_then(toAnyHeatmap);
}

}   // namespace floorscope
