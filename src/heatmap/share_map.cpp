// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/binning.h"

#include <algorithm>

namespace floorscope {

namespace {

/// The answer's places as a part, for the lattice alone.
Part makePlacesPart(const NormalisedAnswer &answer)
{
    Answer places;
    places.cellSize = answer.cellSize;
    places.bounds = answer.bounds;
    CellPacker cells(answer.cells.size());
    for (const ShareCell &cell : answer.cells)
        cells.add({cell.x, cell.y, 0});
    places.cells = cells.done();
    return toPart(places);
}

/// Repeated cells add, but no share exceeds 1.
std::vector<double> sharesOn(const Target &target, const std::vector<ShareCell> &cells)
{
    std::vector<double> shares(static_cast<std::size_t>(target.columns) * static_cast<std::size_t>(target.rows));
    for (const ShareCell &cell : cells) {
        double &share = shares[target.indexOf({cell.x, cell.y, 0})];
        share = std::min(1.0, share + cell.share);
    }
    return shares;
}

/// Why the values are no shares.
std::optional<Error> whyNot(const std::vector<ShareCell> &cells)
{
    const auto above = std::find_if(cells.begin(), cells.end(), [](const ShareCell &cell) { return cell.share > 1.0; });
    if (above == cells.end())
        return std::nullopt;
    return at(Error{ErrorKind::NotAShare, {}, QString::number(above->share)},
              Spot{SpotKind::Cell, above - cells.begin() + 1});
}

}   // namespace

Result<ShareMap> toShareMap(const NormalisedAnswer &answer)
{
    if (const std::optional<Error> error = whyNot(answer.cells))
        return tl::unexpected<Error>(*error);
    const Part places = makePlacesPart(answer);
    const Result<Target> target = targetFor({places}, answer.cellSize);
    if (!target)
        return tl::unexpected<Error>(target.error());
    Result<Grid<Share>> grid = Grid<Share>::create(target->frame(answer.cellSize), sharesOn(*target, answer.cells));
    if (!grid)
        return tl::unexpected<Error>(grid.error());
    ShareMap map{answer.cellSize, *std::move(grid), answer.warnings};
    const auto snapped = static_cast<qint64>(countMisfits(places.tally, target->phase));
    if (snapped > 0)
        map.warnings.push_back({WarningKind::SnappedCells, snapped, {}});
    return map;
}

}   // namespace floorscope
