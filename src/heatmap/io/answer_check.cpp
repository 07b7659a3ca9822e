// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_check.h"

#include "base/fingerprint.h"
#include "heatmap/lattice.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace floorscope {

namespace {

using json::Claim;
using json::MetadataText;

constexpr double kShareRounding = 1e-6;   ///< a share of 1 may be that much off

/// The SHA-256 of the text that is read, in hex.
using Fingerprint = std::future<QByteArray>;

/// Computed while the text is read, where that takes longer than beginning a thread on a busy machine may.
Fingerprint fingerprintBeside(const QByteArray &json)
{
    constexpr qsizetype kLong = 4 * 1024 * 1024;
    const auto how = json.size() < kLong ? std::launch::deferred : std::launch::async | std::launch::deferred;
    return std::async(how, [json] { return sha256Hex(json); });
}

struct FoundSize
{
    CellSize size = CellSize::Whole;
    std::optional<QString> guess;   ///< what to warn with where the size was not told
};

template <typename AnyCell>
bool dividesDifferences(CellSize size, const std::vector<AnyCell> &cells)
{
    const Tenths step = tenthsIn(size);
    return std::all_of(cells.begin(), cells.end(), [&](const AnyCell &cell) {
        return toTenths(cell.x) % step == toTenths(cells.front().x) % step
            && toTenths(cell.y) % step == toTenths(cells.front().y) % step;
    });
}

bool dividesDifferences(CellSize size, const CellList &cells)
{
    return makeTally(cells, size).size() <= 1;
}

template <typename AnyCells>
Result<FoundSize> guessedSize(const AnyCells &cells)
{
    for (const CellSize size : {CellSize::Whole, CellSize::Half, CellSize::Quarter})
        if (dividesDifferences(size, cells))
            return FoundSize{size, cells.empty() ? QString() : QString::number(metres(size))};
    return failureFor(ErrorKind::BadResolution, Reason::CellSizeUnknown, QStringLiteral("array_cells"));
}

template <typename AnyCells>
Result<FoundSize> findCellSize(const AnyCells &cells, const MetadataText &metadata, std::optional<CellSize> asked)
{
    if (!metadata.resolution)
        return asked ? Result<FoundSize>(FoundSize{*asked, std::nullopt}) : guessedSize(cells);
    const std::optional<CellSize> size = cellSizeFromMetres(metadata.resolution->number);
    if (!size)
        return failure(ErrorKind::BadResolution, QStringLiteral("metadata.resolution"), metadata.resolution->text);
    if (asked && *asked != *size)
        return failure(ErrorKind::OtherResolution, QStringLiteral("metadata.resolution"), metadata.resolution->text);
    return FoundSize{*size, std::nullopt};
}

/// Number of lattice cells that a rectangle needs, roughly; correct to two rows and columns.
double cellsNeeded(const FloorRect &rect, CellSize size)
{
    return (rect.width() / metres(size) + 1.0) * (rect.height() / metres(size) + 1.0);
}

/// The rectangle of all centres. Fails with AbsurdExtent at the first cell that makes it larger than any floor.
template <typename AnyCell>
Result<std::optional<FloorRect>> centreBounds(const std::vector<AnyCell> &cells, CellSize size)
{
    if (cells.empty())
        return std::optional<FloorRect>();
    FloorRect rect{cells.front().x, cells.front().y, cells.front().x, cells.front().y};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const AnyCell &cell = cells[i];
        if (cell.x >= rect.minX && cell.x <= rect.maxX && cell.y >= rect.minY && cell.y <= rect.maxY)
            continue;
        rect = united(rect, {cell.x, cell.y, cell.x, cell.y});
        if (cellsNeeded(rect, size) > static_cast<double>(kMostCells))
            return failureAt(ErrorKind::AbsurdExtent, {SpotKind::Cell, static_cast<qint64>(i + 1)});
    }
    return std::optional(rect);
}

bool isBelievable(const FloorRect &bounds, const FloorRect &centres, CellSize size)
{
    const auto near = [](double v) { return std::abs(v) <= kFarthestCoordinate; };
    return near(bounds.minX) && near(bounds.minY) && near(bounds.maxX) && near(bounds.maxY)
        && bounds.minX <= centres.minX && bounds.minY <= centres.minY && bounds.maxX >= centres.maxX
        && bounds.maxY >= centres.maxY && cellsNeeded(bounds, size) <= static_cast<double>(kMostCells);
}

/// The claimed bounds where they hold the cells; nothing, with a warning, where they do not.
std::optional<FloorRect> believed(const MetadataText &metadata, const std::optional<FloorRect> &centres, CellSize size,
                                  Warnings &warnings)
{
    if (!centres)
        return std::nullopt;
    if (metadata.bounds && isBelievable(*metadata.bounds, *centres, size))
        return metadata.bounds;
    if (metadata.bounds || metadata.boundsIncomplete)
        warnings.push_back({WarningKind::BoundsIgnored, 0, {}});
    return std::nullopt;
}

Result<std::uint64_t> totalCount(const std::vector<Cell> &cells)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        sum += cells[i].count;
        if (sum < cells[i].count)
            return failureAt(ErrorKind::TooManyDetections, {SpotKind::Cell, static_cast<qint64>(i + 1)});
    }
    return sum;
}

void compareWithClaim(std::uint64_t found, const std::optional<Claim> &claim, WarningKind kind, Warnings &warnings)
{
    if (!claim)
        return;
    const bool equal = claim->whole ? *claim->whole == found : claim->number == static_cast<double>(found);
    if (!equal)
        warnings.push_back({kind, 0, claim->text, found});
}

Warnings generalWarnings(const MetadataText &metadata, const FoundSize &size)
{
    Warnings warnings;
    if (size.guess)
        warnings.push_back({WarningKind::ResolutionGuessed, 0, *size.guess});
    if (metadata.type && *metadata.type != QStringLiteral("occupancy"))
        warnings.push_back({WarningKind::OtherType, 0, *metadata.type});
    return warnings;
}

/// No cell above 1 while the metadata tell of more: shares that happen to be 0 and 1.
bool looksNormalised(const CellList &cells, const MetadataText &metadata)
{
    return !cells.empty() && metadata.maximum && metadata.maximum->number > 1.0 && cells.values().largest <= 1;
}

std::vector<ShareCell> asShares(const std::vector<Cell> &cells)
{
    std::vector<ShareCell> shares;
    shares.reserve(cells.size());
    for (const Cell &cell : cells)
        shares.push_back({cell.x, cell.y, static_cast<double>(cell.count)});
    return shares;
}

Result<AnyAnswer> checkedCounts(const CellList &cells, const FoundSize &size, const MetadataText &metadata,
                                Fingerprint &fingerprint)
{
    const std::optional<FloorRect> &centres = cells.values().centres;
    Answer answer;
    answer.cellSize = size.size;
    answer.warnings = generalWarnings(metadata, size);
    answer.bounds = believed(metadata, centres, size.size, answer.warnings);
    answer.total = cells.values().total.value_or(0);
    answer.maximum = largestPlace(cells, size.size);
    compareWithClaim(answer.total, metadata.total, WarningKind::TotalMismatch, answer.warnings);
    compareWithClaim(answer.maximum, metadata.maximum, WarningKind::MaximumMismatch, answer.warnings);
    answer.cells = cells;
    answer.sha256 = fingerprint.get();
    return AnyAnswer(std::move(answer));
}

/// Counts whose cells are known one by one: what is wrong with them is told of the first such cell.
Result<AnyAnswer> checkedCells(const std::vector<Cell> &cells, const CellList &list, const MetadataText &metadata,
                               Fingerprint &fingerprint, std::optional<CellSize> asked)
{
    const Result<FoundSize> size = findCellSize(cells, metadata, asked);
    if (!size)
        return tl::unexpected<Error>(size.error());
    if (const auto centres = centreBounds(cells, size->size); !centres)
        return tl::unexpected<Error>(centres.error());
    if (const Result<std::uint64_t> total = totalCount(cells); !total)
        return tl::unexpected<Error>(total.error());
    return checkedCounts(list, *size, metadata, fingerprint);
}

Result<AnyAnswer> checkedShares(std::vector<ShareCell> cells, const MetadataText &metadata, Fingerprint &fingerprint,
                                std::optional<CellSize> asked)
{
    for (ShareCell &cell : cells)
        if (cell.share > 1.0 && cell.share <= 1.0 + kShareRounding)
            cell.share = 1.0;
    const Result<FoundSize> size = findCellSize(cells, metadata, asked);
    if (!size)
        return tl::unexpected<Error>(size.error());
    const Result<std::optional<FloorRect>> centres = centreBounds(cells, size->size);
    if (!centres)
        return tl::unexpected<Error>(centres.error());
    NormalisedAnswer answer;
    answer.cellSize = size->size;
    answer.warnings = generalWarnings(metadata, *size);
    answer.bounds = believed(metadata, *centres, size->size, answer.warnings);
    answer.cells = std::move(cells);
    answer.sha256 = fingerprint.get();
    return AnyAnswer(std::move(answer));
}

}   // namespace

namespace {

Result<AnyAnswer> checkedCellByCell(json::AnswerText text, Fingerprint &fingerprint, std::optional<CellSize> asked)
{
    if (!text.cells.whole)
        return checkedShares(std::move(text.cells.shares), text.metadata, fingerprint, asked);
    const CellList list(text.cells.cells);
    return looksNormalised(list, text.metadata)
        ? checkedShares(asShares(text.cells.cells), text.metadata, fingerprint, asked)
        : checkedCells(text.cells.cells, list, text.metadata, fingerprint, asked);
}

/// The scanned cells where nothing is wrong with them; nothing where it takes a look at each cell to say.
std::optional<Result<AnyAnswer>> checkedAtOnce(const json::AnswerText &text, Fingerprint &fingerprint,
                                               std::optional<CellSize> asked)
{
    const CellList &cells = *text.scanned;
    const Result<FoundSize> size = findCellSize(cells, text.metadata, asked);
    if (!size || !cells.values().total || looksNormalised(cells, text.metadata)
        || (cells.values().centres && cellsNeeded(*cells.values().centres, size->size) > double(kMostCells)))
        return std::nullopt;
    return checkedCounts(cells, *size, text.metadata, fingerprint);
}

}   // namespace

Result<AnyAnswer> readCheckedAnswer(const QByteArray &json, std::optional<CellSize> asked,
                                    const json::OtherMember &other)
{
    Fingerprint fingerprint = fingerprintBeside(json);
    json::AnswerText text;
    if (json::Fault fault = json::readAnswerText(json, text, other))
        return tl::unexpected<Error>(*std::move(fault));
    if (text.scanned) {
        if (std::optional<Result<AnyAnswer>> answer = checkedAtOnce(text, fingerprint, asked))
            return *std::move(answer);
        text = {};
        if (json::Fault fault = json::readAnswerCellByCell(json, text, other))
            return tl::unexpected<Error>(*std::move(fault));
    }
    return checkedCellByCell(std::move(text), fingerprint, asked);
}

}   // namespace floorscope
