// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_files.h"

#include "arguments.h"
#include "base/write_file.h"
#include "connection.h"
#include "fetch/fetch_run.h"
#include "floor/zones.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/local_time.h"
#include "service/period_pairs.h"
#include "service/presets.h"
#include "words/number_text.h"
#include "words/warning_text.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

QByteArray pointsJson(const Placement &placement)
{
    QJsonArray points;
    for (const PixelPoint pixel : {PixelPoint{20.0, 20.0}, PixelPoint{1220.0, 20.0}, PixelPoint{20.0, 780.0}}) {
        const FloorPoint metre = placement.toFloor(pixel);
        points.append(QJsonObject{{QStringLiteral("pixel"), QJsonArray{pixel.x, pixel.y}},
                                  {QStringLiteral("metre"), QJsonArray{metre.x, metre.y}}});
    }
    return QJsonDocument(points).toJson();
}

/// Whether a file with something else in it is there.
bool isAnotherFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() != bytes;
}

/// What the demo building answers to `question`, as a fetch would merge it.
Result<Heatmap> fetchFromDemo(const DemoServer &server, const Question &question, Console &console)
{
    const Result<std::unique_ptr<ButlrClient>> client = demoClient(server);
    if (!client)
        return tl::unexpected(client.error());
    FetchRun run(
        **client, nullptr, [] { return qint64(DemoBuilding::now()); }, question);
    Result<Heatmap> fetched = Heatmap();
    QEventLoop loop;   // the commands' own has not begun yet, so this one is not a nested one
    QObject::connect(&run, &FetchRun::progressChanged, &loop,
                     [&](const FetchProgress &progress) { console.progress(progress); });
    QObject::connect(&run, &FetchRun::finished, &loop, [&](const Fetched &all) {
        fetched = std::get<Heatmap>(all.answer.map);
        loop.quit();
    });
    QObject::connect(&run, &FetchRun::failed, &loop, [&](const Error &error) {
        fetched = tl::unexpected(error);
        loop.quit();
    });
    loop.exec();
    console.endProgress();
    return fetched.map([&](Heatmap heatmap) {
        heatmap.origin.floor = FloorName{server.building().floor().name, server.building().floor().building};
        return heatmap;
    });
}

std::vector<std::pair<QString, Question>> questionsFor(Input input, const Floor &floor)
{
    const QDate today = localDays({DemoBuilding::now(), DemoBuilding::now() + 1}, floorTimeZone(floor)).first;
    const Question question = defaultQuestion(floor.id, floorTimeZone(floor), today);
    if (input != Input::DrawnPair && input != Input::Pair)
        return {{QStringLiteral("demo.json"), question}};
    const auto [before, after] = pairAroundChange(question, demoChangeDay());
    return {{QStringLiteral("before.json"), before}, {QStringLiteral("after.json"), after}};
}

/// Fetches, writes, and yields the path.
Result<QString> writeAnswer(const DemoServer &server, const Question &question, const QString &path, Console &console)
{
    return fetchFromDemo(server, question, console).and_then([&](const Heatmap &heatmap) {
        const HeatmapFileOptions options{false, fileWarningTexts(heatmap.warnings), QStringLiteral(FLOORSCOPE_VERSION)};
        return writeFile(path, writeHeatmapFile(heatmap, options)).map([&] { return path; });
    });
}

}   // namespace

QDate demoChangeDay()
{
    return {2026, 3, 2};
}

Result<DemoPlanFiles> writeDemoPlan(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return failureFor(ErrorKind::FileUnwritable, Reason::FolderCannotBeMade, folder);
    const DemoPlanFiles files{dir.filePath(QStringLiteral("level3.svg")),
                              dir.filePath(QStringLiteral("level3.points.json")),
                              dir.filePath(QStringLiteral("level3.rooms.geojson"))};
    const std::vector<std::pair<QString, QByteArray>> contents{
        {files.plan, DemoBuilding::planSvg()},
        {files.points, pointsJson(DemoBuilding::planPlacement())},
        {files.rooms, zonesGeoJson(DemoBuilding().floor().rooms)}};
    for (const auto &[path, bytes] : contents)
        if (isAnotherFile(path, bytes))
            return badArgument(QStringLiteral("--write-plan"), Reason::WouldReplace, {path});
    for (const auto &[path, bytes] : contents)
        if (const Result<void> written = writeFile(path, bytes); !written)
            return tl::unexpected(written.error());
    return files;
}

Result<QStringList> demoArguments(Input input, const QCommandLineParser &options, const QString &folder,
                                  Console &console)
{
    DemoServer server;
    if (server.listen() == 0)
        return failureFor(ErrorKind::Unreachable, Reason::NoFreePort);
    QStringList words;
    if ((input == Input::DrawnMap || input == Input::DrawnPair) && !isSet(options, "plan")) {
        const Result<DemoPlanFiles> files = writeDemoPlan(folder);
        if (!files)
            return tl::unexpected(files.error());
        words << QStringLiteral("--plan") << files->plan;
        if (!isSet(options, "points") && !isSet(options, "world"))
            words << QStringLiteral("--points") << files->points;
    }
    for (const auto &[name, question] : questionsFor(input, server.building().floor())) {
        const Result<QString> file = writeAnswer(server, question, QDir(folder).filePath(name), console);
        if (!file)
            return tl::unexpected(file.error());
        words << *file;
    }
    return words;
}

}   // namespace floorscope
