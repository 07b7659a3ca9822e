// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"

#include "base/path_bytes.h"
#include "base/text_file.h"
#include "heatmap/io/heatmap_file.h"

#include <QFileInfo>

#include <variant>

namespace floorscope {

namespace {

/// The error told of the file, unless it names it already.
Error inFile(const Error &error, const QString &path)
{
    const bool named = error.where == path || error.where.startsWith(path + QStringLiteral(", "));
    return named ? error : at(error, path);
}

Result<AnyPart> openAnyPart(const QString &path)
{
    return readTextFile(path)
        .and_then(readPart)
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

}   // namespace

Result<AnyHeatmap> openHeatmap(const QString &path)
{
    return openAnyPart(path).and_then(toAnyHeatmap).map_error([&](const Error &error) { return inFile(error, path); });
}

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

Result<Heatmap> mergeOpened(const std::vector<Part> &parts)
{
    return merge(parts).map_error([&](const Error &error) {
        QStringList names;
        for (const Part &part : parts)
            names << part.name;
        return error.where.isEmpty() ? at(error, names.join(QStringLiteral(", "))) : error;
    });
}

Result<Heatmap> mergeFiles(const QStringList &paths)
{
    return openParts(paths).and_then(mergeOpened);
}

Result<PlacementFit> openPlacement(const QString &path, PlacementFile kind, FitModel model, QSizeF plan)
{
    const Result<QByteArray> text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const Result<PlacementFit> fit = kind == PlacementFile::Points || listsPoints(*text)
        ? readControlPoints(*text).and_then(
            [&](const std::vector<ControlPoint> &points) { return fitPlacement(points, model, plan); })
        : readWorldFile(*text).map(givenFit);
    return fit.map_error([&path](const Error &error) { return at(error, path); });
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
    return readTextFile(path).and_then(readZones).map_error(
        [&path](const Error &error) { return inFile(error, path); });
}

Result<AnyHeatmap> openAll(const QStringList &paths)
{
    if (paths.size() == 1)
        return openHeatmap(paths.front());
    return mergeFiles(paths).map([](Heatmap heatmap) { return AnyHeatmap(std::move(heatmap)); });
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
