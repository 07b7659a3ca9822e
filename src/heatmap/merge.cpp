// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/merge.h"

#include "heatmap/binning.h"
#include "heatmap/merge_hours.h"

#include <algorithm>
#include <tuple>

namespace floorscope {

namespace {

Result<CellSize> commonCellSize(const std::vector<Part> &parts)
{
    if (parts.empty())
        return failure(ErrorKind::NothingToMerge);
    std::optional<std::size_t> teller;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].cellSizeKnown)
            continue;
        if (teller && parts[*teller].cellSize != parts[i].cellSize)
            return failureFor(ErrorKind::MixedResolutions, Reason::TwoCellSizes, {},
                              {partName(parts, *teller), metres(parts[*teller].cellSize), partName(parts, i),
                               metres(parts[i].cellSize)});
        teller = i;
    }
    return parts[teller.value_or(0)].cellSize;
}

Result<QString> commonSpace(const std::vector<Part> &parts)
{
    std::optional<std::size_t> teller;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].origin.spaceId.isEmpty())
            continue;
        if (teller && parts[*teller].origin.spaceId != parts[i].origin.spaceId)
            return failureFor(
                ErrorKind::DifferentFloors, Reason::FloorsOfTwoFiles, {},
                {partName(parts, *teller), parts[*teller].origin.spaceId, partName(parts, i), parts[i].origin.spaceId});
        teller = i;
    }
    return teller ? parts[*teller].origin.spaceId : QString();
}

/// Where all parts come from. What no rule decides is kept where there is but one part.
Result<Origin> mergedOrigin(const std::vector<Part> &parts)
{
    Result<QString> space = commonSpace(parts);
    if (!space)
        return tl::unexpected<Error>(space.error());
    Origin origin = parts.size() == 1 ? parts.front().origin : Origin();
    origin.spaceId = *std::move(space);
    origin.floor = parts.front().origin.floor;
    origin.asked = parts.front().origin.asked;
    for (const Part &part : parts) {
        origin.floor = nameTogether(origin.floor, part.origin.floor);
        origin.asked = askedTogether(origin.asked, part.origin.asked);
    }
    return origin;
}

Result<std::uint64_t> totalCount(const std::vector<Part> &parts)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::optional<std::uint64_t> ofPart = parts[i].cells.values().total;
        total += ofPart.value_or(0);
        if (!ofPart || total < *ofPart)
            return tl::unexpected(inPart({ErrorKind::TooManyDetections, {}, {}}, parts, i));
    }
    return total;
}

std::vector<QByteArray> allRawAnswers(const std::vector<Part> &parts)
{
    std::vector<QByteArray> result;
    for (const Part &part : parts)
        result.insert(result.end(), part.rawAnswers.begin(), part.rawAnswers.end());
    std::sort(result.begin(), result.end());
    return result;
}

qint64 repetitions(const std::vector<QByteArray> &sorted)
{
    qint64 count = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        count += sorted[i] == sorted[i - 1];
    return count;
}

Warnings mergedWarnings(const std::vector<Part> &parts, qint64 snapped, qint64 repeated)
{
    Warnings result;
    for (const Part &part : parts)
        std::copy_if(part.warnings.begin(), part.warnings.end(), std::back_inserter(result),
                     [](const Warning &w) { return !isFoundByMerging(w.kind); });
    if (snapped > 0)
        result.push_back({WarningKind::SnappedCells, snapped, {}});
    if (repeated > 0)
        result.push_back({WarningKind::RepeatedAnswer, repeated, {}});
    std::sort(result.begin(), result.end(), [](const Warning &a, const Warning &b) {
        const QString ofA = writtenDetail(a);   // in the order of what a file keeps, so that equal sums are equal bytes
        const QString ofB = writtenDetail(b);
        return std::tie(a.kind, a.count, ofA) < std::tie(b.kind, b.count, ofB);
    });
    return result;
}

AllowedPhases allowedByAll(const std::vector<Part> &parts)
{
    AllowedPhases allowed;
    for (const Part &part : parts)
        allowed = bothAllow(allowed, part.allowed);
    return allowed;
}

void takeSums(Heatmap &heatmap, Sums sums, const GridFrame &frame)
{
    for (const std::uint64_t count : sums.counts) {
        heatmap.maximum = std::max(heatmap.maximum, count);
        heatmap.occupiedCells += count > 0;
    }
    if (!sums.covered.empty())
        heatmap.coverage = Coverage{frame, std::move(sums.covered)};
    heatmap.misfits = std::move(sums.misfits);
    heatmap.grid = *Grid<Detections>::create(frame, std::move(sums.counts));
}

/// Everything but how it was observed and where it comes from.
Result<Heatmap> mergedCells(const std::vector<Part> &parts, CellSize size)
{
    Heatmap heatmap;
    heatmap.cellSize = size;
    for (const Part &part : parts)
        addTo(heatmap.tally, part.tally);
    const Result<std::uint64_t> total = totalCount(parts);
    if (!total)
        return tl::unexpected<Error>(total.error());
    heatmap.bounds = unitedBounds(parts);
    const Result<Target> target = targetFor(parts, size);
    if (!target)
        return tl::unexpected<Error>(target.error());
    takeSums(heatmap, makeSums(parts, *target), target->frame(size));
    heatmap.phase = inMetres(target->phase);
    heatmap.total = *total;
    heatmap.allowed = allowedByAll(parts);
    heatmap.rawAnswers = allRawAnswers(parts);
    const auto snapped = static_cast<qint64>(countMisfits(heatmap.tally, target->phase));
    heatmap.warnings = mergedWarnings(parts, snapped, repetitions(heatmap.rawAnswers));
    return heatmap;
}

/// What is withheld of one part adds up with nothing.
std::optional<Error> whyNotWithheld(const std::vector<Part> &parts)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [](const Part &part) { return part.withheld; });
    if (parts.size() < 2 || found == parts.end())
        return std::nullopt;
    return Error{ErrorKind::WithheldCells, found->name, {}};
}

std::optional<Withheld> withheldIn(const std::vector<Part> &parts, const GridFrame &frame)
{
    if (parts.empty() || !parts.front().withheld)
        return std::nullopt;
    const WithheldPlaces &places = *parts.front().withheld;
    Withheld withheld{places.everything, std::vector<std::uint8_t>(frame.cellCount(), places.everything ? 1 : 0)};
    for (const Cell &cell : places.cells)
        if (const int column = frame.columnAt(cell.x), row = frame.rowAt(cell.y); frame.holds(column, row))
            withheld.cells[frame.index(column, row)] = 1;
    return withheld;
}

}   // namespace

Result<Heatmap> merge(const std::vector<Part> &parts)
{
    if (const std::optional<Error> error = whyNotWithheld(parts))
        return tl::unexpected<Error>(*error);
    const Result<CellSize> size = commonCellSize(parts);
    if (!size)
        return tl::unexpected<Error>(size.error());
    Result<Origin> origin = mergedOrigin(parts);
    if (!origin)
        return tl::unexpected<Error>(origin.error());
    Result<Observation> observed = mergedObservation(parts);
    if (!observed)
        return tl::unexpected<Error>(observed.error());
    Result<Heatmap> heatmap = mergedCells(parts, *size);
    if (heatmap) {
        heatmap->origin = *std::move(origin);
        heatmap->observed = *std::move(observed);
        heatmap->withheld = withheldIn(parts, heatmap->grid.frame());
    }
    return heatmap;
}

Result<CommonFrame> onOneFrame(const Heatmap &a, const Heatmap &b)
{
    std::vector<Part> parts{toPart(a), toPart(b)};
    parts[0].name = QStringLiteral("A");
    parts[1].name = QStringLiteral("B");
    const Result<CellSize> size = commonCellSize(parts);
    if (!size)
        return tl::unexpected<Error>(size.error());
    const Result<Target> target = targetFor(parts, *size);
    if (!target)
        return tl::unexpected<Error>(target.error());
    const auto makeGrid = [&](const Part &part) {
        return *Grid<Detections>::create(target->frame(*size), makeSums({part}, *target).counts);
    };
    return CommonFrame{makeGrid(parts[0]), makeGrid(parts[1]),
                       countMisfits(a.tally, target->phase) + countMisfits(b.tally, target->phase)};
}

}   // namespace floorscope
