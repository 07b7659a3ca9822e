// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"

#include "base/background.h"
#include "base/path_bytes.h"
#include "base/text_file.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/io/service_words.h"

#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <limits>
#include <set>
#include <variant>

namespace floorscope {

namespace {

/// The error told of the file, unless it names it already.
Error inFile(const Error &error, const QString &path)
{
    const bool named = error.where == path || error.where.startsWith(path + QStringLiteral(", "));
    return named ? error : at(error, path);
}

constexpr qint64 kLongestPlaces = qint64(32) << 20;   ///< bytes: zones and places have some hundred kB

/// Nothing of what was looked for is in the text.
bool isOtherText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotJson:
    case ErrorKind::TextAfterEnd: return true;   // "429 Too Many Requests" is a number and more
    case ErrorKind::NotAHeatmapFile: return error.reason == Reason::None;
    case ErrorKind::BadZones: return error.reason == Reason::None || error.reason == Reason::NotAFeatureCollection;
    case ErrorKind::NotAPlacement:
        return error.reason == Reason::PointsNotJson || error.reason == Reason::PointsNotAList
            || error.reason == Reason::NotSixNumbers || error.reason == Reason::LineNotANumber;
    default: return false;
    }
}

/// Why a text is refused: because it is in another encoding, because it holds the service's words in place of an
/// answer, else as it was found.
Error whyRefused(const Error &found, const QByteArray &text)
{
    if (!isOtherText(found))
        return found;
    if (const std::optional<Error> encoded = notUtf8(text))
        return *encoded;
    const QString words = serviceWords({text.constData(), static_cast<std::size_t>(text.size())});
    const bool isAnswer = found.kind == ErrorKind::NotJson || found.kind == ErrorKind::TextAfterEnd;
    const ErrorKind kind = isAnswer ? ErrorKind::NotAHeatmapFile : found.kind;
    return words.isEmpty() ? found : because(Error{kind, {}, words}, Reason::ErrorOfService);
}

/// What `read` makes of the text of a file.
template <typename Read>
auto readFrom(const QString &path, Read read, qint64 limit = kLongestFile)
{
    return readTextFile(path, limit).and_then([&](const QByteArray &text) {
        return read(text).map_error([&](const Error &error) { return whyRefused(error, text); });
    });
}

Result<AnyPart> openAnyPart(const QString &path)
{
    return readFrom(path, readPart)
        .map([&](AnyPart any) {
            if (Part *part = std::get_if<Part>(&any))
                part->name = path;
            return any;
        })
        .map_error([&](const Error &error) { return inFile(error, path); });
}

Result<Part> openPart(const QString &path)
{
    return openAnyPart(path).and_then([&](AnyPart any) -> Result<Part> {
        if (Part *part = std::get_if<Part>(&any))
            return std::move(*part);
        return failure(ErrorKind::NormalisedAnswer, path);
    });
}

/// The files as parts of a merge, each named by its path.
Result<std::vector<Part>> openParts(const QStringList &paths)
{
    std::vector<Part> parts;
    for (const QString &path : paths) {
        Result<Part> part = openPart(path);
        if (!part)
            return tl::unexpected(part.error());
        parts.push_back(*std::move(part));
    }
    return parts;
}

/// Those parts added up. Fails as `merge` does, naming the files.
Result<Heatmap> mergeOpened(const std::vector<Part> &parts)
{
    return merge(parts).map_error([&](const Error &error) {
        QStringList names;
        for (const Part &part : parts)
            names << part.name;
        return error.where.isEmpty() ? at(error, names.join(QStringLiteral(", "))) : error;
    });
}

/// Opens files in their order, the next ones while one is used.
class ReadingAhead
{
public:
    explicit ReadingAhead(const QStringList &paths) : m_paths(paths) {}

    Result<Part> next()
    {
        while (m_begun < m_paths.size() && m_reading.size() < kAtOnce)
            m_reading.push_back(inBackground(openPart, m_paths[m_begun++]));
        Result<Part> part = m_reading.front().takeResult();
        m_reading.pop_front();
        return part;
    }

private:
    static constexpr std::size_t kAtOnce = 2;
    QStringList m_paths;
    qsizetype m_begun = 0;
    std::deque<QFuture<Result<Part>>> m_reading;
};

/// Parts of which many cells are added up at once: any grouping of the same answers gives the same sum.
class PartsAddedUp
{
public:
    explicit PartsAddedUp(std::size_t mostCellsApart) : m_mostCellsApart(mostCellsApart) {}

    void add(Part part)
    {
        if (m_cells > m_mostCellsApart && m_parts.size() > 1)
            addUp();
        m_cells += part.cells.size();
        m_parts.push_back(std::move(part));
    }
    [[nodiscard]] Result<Heatmap> sum() const { return mergeOpened(m_parts); }
    /// Some of the parts are sums.
    [[nodiscard]] bool isAdded() const { return m_added; }

private:
    /// Parts that cannot be added stay as they are: the sum of all cannot be formed either.
    void addUp()
    {
        Result<Heatmap> heatmap = merge(m_parts);
        if (!heatmap)
            return;
        m_parts = {toPart(*heatmap)};
        m_cells = 0;
        m_added = true;
    }

    std::size_t m_mostCellsApart;
    std::vector<Part> m_parts;
    std::size_t m_cells = 0;   ///< of the parts that are no sums
    bool m_added = false;
};

}   // namespace

Result<AnyHeatmap> openHeatmap(const QString &path)
{
    return openAnyPart(path).and_then(toAnyHeatmap).map_error([&](const Error &error) { return inFile(error, path); });
}

Result<MergedFiles> mergeAndTell(const QStringList &paths, std::size_t mostCellsApart)
{
    MergedFiles merged;
    const auto canBeReadAgain = [](const QString &path) { return QFileInfo(path).isFile(); };
    const bool mayAddUp = std::all_of(paths.begin(), paths.end(), canBeReadAgain);
    PartsAddedUp sum(mayAddUp ? mostCellsApart : std::numeric_limits<std::size_t>::max());
    ReadingAhead files(paths);
    for (const QString &path : paths) {
        Result<Part> part = files.next();
        if (!part)
            return tl::unexpected(part.error());
        merged.warnings.emplace_back(path, part->warnings);
        sum.add(*std::move(part));
    }
    Result<Heatmap> heatmap = sum.sum();
    // which files do not go together is seen only where each is still a part of its own
    if (!heatmap && sum.isAdded())
        heatmap = openParts(paths).and_then(mergeOpened);
    return std::move(heatmap).map([&](Heatmap map) {
        merged.heatmap = std::move(map);
        return std::move(merged);
    });
}

Result<Heatmap> mergeFiles(const QStringList &paths)
{
    return mergeAndTell(paths).map([](MergedFiles merged) { return std::move(merged.heatmap); });
}

Result<PlacementFit> openPlacement(const QString &path, PlacementFile kind, FitModel model, QSizeF plan)
{
    const auto read = [&](const QByteArray &text) -> Result<PlacementFit> {
        if (kind == PlacementFile::World && !listsPoints(text))
            return readWorldFile(text).map(givenFit);
        return readControlPoints(text).and_then(
            [&](const std::vector<ControlPoint> &points) { return fitPlacement(points, model, plan); });
    };
    return readFrom(path, read, kLongestPlaces).map_error([&path](const Error &error) { return inFile(error, path); });
}

std::optional<QString> worldFileBeside(const QString &plan)
{
    const QFileInfo file(plan);
    const QString ending = file.suffix();
    static const QStringList drawings{QStringLiteral("svg"), QStringLiteral("svgz"), QStringLiteral("pdf")};
    if (ending.isEmpty() || drawings.contains(ending.toLower()) || isRawPath(plan))
        return std::nullopt;
    const QString stem = plan.chopped(ending.size());
    const QString shortened = ending.front() + QString(ending.back()) + QLatin1Char('w');
    for (const QString &world : {shortened, QString(ending + QLatin1Char('w')), QStringLiteral("wld")})
        for (const QString &spelled : {world, world.toLower(), world.toUpper()})
            if (QFileInfo(stem + spelled).isFile())
                return stem + spelled;
    return std::nullopt;
}

Result<ZoneFile> openZones(const QString &path)
{
    return readFrom(path, readZones, kLongestPlaces).map_error([&path](const Error &error) {
        return inFile(error, path);
    });
}

Result<AnyHeatmap> openAll(const QStringList &paths)
{
    if (paths.size() == 1)
        return openHeatmap(paths.front());
    return mergeFiles(paths).map([](Heatmap heatmap) { return AnyHeatmap(std::move(heatmap)); });
}

Result<OpenedOnce> openOnce(const QStringList &paths)
{
    if (paths.size() == 1)
        return openHeatmap(paths.front()).map([&paths](AnyHeatmap map) {
            return OpenedOnce{std::move(map), paths, {}};
        });
    return openParts(paths).and_then([](std::vector<Part> parts) -> Result<OpenedOnce> {
        OpenedOnce opened;
        std::vector<Part> kept;
        std::set<QByteArray> seen;
        for (Part &part : parts) {
            const bool repeats = std::any_of(part.rawAnswers.begin(), part.rawAnswers.end(),
                                             [&seen](const QByteArray &answer) { return seen.count(answer) > 0; });
            (repeats ? opened.repeats : opened.paths) << part.name;
            seen.insert(part.rawAnswers.begin(), part.rawAnswers.end());
            if (!repeats)
                kept.push_back(std::move(part));
        }
        return mergeOpened(kept).map([&opened](Heatmap map) {
            opened.map = std::move(map);
            return std::move(opened);
        });
    });
}

Result<Answers> openAnswers(const OpenedFiles &files)
{
    Answers answers;
    if (!files.single.isEmpty()) {
        const Result<AnyHeatmap> map = openAll(files.single);
        if (!map)
            return tl::unexpected(map.error());
        answers.single = fileAnswer(*map);
    }
    if (files.before.isEmpty() || files.after.isEmpty())
        return answers;
    const Result<Heatmap> before = mergeFiles(files.before);
    const Result<Heatmap> after = before ? mergeFiles(files.after) : before;
    if (!after)
        return tl::unexpected(after.error());
    return compare(*before, *after).map([&](const Comparison &comparison) {
        answers.before = fileAnswer(*before);
        answers.after = fileAnswer(*after);
        answers.comparison = comparison;
        return answers;
    });
}

QString shownFloorName(const AnyHeatmap &map, const QString &path)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&map);
    if (heatmap && heatmap->origin.floor && !heatmap->origin.floor->name.isEmpty())
        return heatmap->origin.floor->name;
    return heatmap && !heatmap->origin.spaceId.isEmpty() ? heatmap->origin.spaceId : QFileInfo(path).completeBaseName();
}

}   // namespace floorscope
