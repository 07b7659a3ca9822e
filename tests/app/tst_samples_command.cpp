// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"
#include "simulator/demo_building.h"
#include "support/npy.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace floorscope;

/// The program's numbers on two real floors, against results that were computed independently of it.
class TestSamples : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void mergingGivesTheExpectedNumbers_data() { everyFloorAndSize(); }
    void mergingGivesTheExpectedNumbers();
    void theDenseAnswerEqualsTheSparseOne_data();
    void theDenseAnswerEqualsTheSparseOne();
    void theNormalizedAnswerIsRefused_data();
    void theNormalizedAnswerIsRefused();
    void comparingGivesTheExpectedDifference_data() { everyFloorAndSize(); }
    void comparingGivesTheExpectedDifference();
    void zonesByTheCentreRuleAreTheExpectedOnes_data() { everyFloorAndSize(); }
    void zonesByTheCentreRuleAreTheExpectedOnes();
    void zonesByAreaAndTheRestAreTheTotal_data() { everyFloorAndSize(); }
    void zonesByAreaAndTheRestAreTheTotal();
    void roomsOfTheDemoAndTheRestAreItsTotal();
    void giStarIsTheExpectedOne_data() { everyFloorAndSize(); }
    void giStarIsTheExpectedOne();

private:
    static void everyFloorAndSize();
    QString path(const char *name) const { return m_temporary.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_temporary;
};

namespace {

const QDir kSamples(QStringLiteral(FLOORSCOPE_SAMPLES));

QJsonObject jsonAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList answersIn(const QString &floor, const QString &pattern)
{
    const QDir folder(kSamples.filePath(floor));
    QStringList files;
    for (const QString &name : folder.entryList({pattern}))
        files << folder.filePath(name);
    return files;
}

QStringList sparseAnswers(const QString &floor, const QString &resolution)
{
    return answersIn(floor, QStringLiteral("response_%1_*Z.json").arg(resolution));
}

QJsonObject expectedNumbers(const QString &floor, const QString &resolution)
{
    return jsonAt(kSamples.filePath(floor + QStringLiteral("/expected.json")))
        .value(QLatin1String("resolutions"))[resolution]
        .toObject();
}

QJsonObject fileMetadata(const QJsonObject &file)
{
    return file.value(QLatin1String("heatmap_v2"))[QLatin1String("metadata")].toObject();
}

/// The cells above 0.
QJsonArray readUsedCells(const QJsonObject &file)
{
    QJsonArray used;
    for (const QJsonValue &cell : file.value(QLatin1String("heatmap_v2"))[QLatin1String("array_cells")].toArray())
        if (cell[2].toDouble() > 0.0)
            used.append(cell);
    return used;
}

/// One value of each cell on a grid of the array's shape.
std::vector<double> onGrid(const QJsonArray &cells, int member, const NpyArray &like, const QJsonObject &expected,
                           double size)
{
    const QJsonValue first = expected.value(QLatin1String("grid"))[QLatin1String("first_cell_centre")];
    std::vector<double> values(like.values.size());
    for (const QJsonValue &cell : cells) {
        const auto column = std::lround((cell[0].toDouble() - first[0].toDouble()) / size);
        const auto row = std::lround((cell[1].toDouble() - first[1].toDouble()) / size);
        values.at(static_cast<std::size_t>(row * like.columns + column)) += cell[member].toDouble();
    }
    return values;
}

ProgramRun merged(const QStringList &files, const QString &to, const QStringList &options = {})
{
    return runProgram(QStringList{QStringLiteral("merge")} + files + options + QStringList{QStringLiteral("-o"), to});
}

QStringList hours(const QJsonValue &period)
{
    return {QStringLiteral("--exposure"),
            QString::number(period[QLatin1String("hours")].toDouble(), 'g', 17) + QLatin1Char('h')};
}

/// The zones of a sample floor as a file that the program reads.
void writeZones(const QString &floor, const QString &path)
{
    QJsonArray features;
    for (const QJsonValue &zone :
         jsonAt(kSamples.filePath(floor + QStringLiteral("/expected.json"))).value(QLatin1String("zones_m")).toArray())
        features.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("name"), zone[QLatin1String("name")]}}},
            {QStringLiteral("geometry"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("Polygon")},
                         {QStringLiteral("coordinates"), QJsonArray{zone[QLatin1String("polygon")].toArray()}}}}});
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                             {QStringLiteral("features"), features}})
                       .toJson());
}

/// What `stats` tells of the answers of a floor in its zones.
QJsonObject zoneStats(const QString &floor, const QString &resolution, const QString &zones, const QString &rule)
{
    writeZones(floor, zones);
    const QStringList options{QStringLiteral("--zones"),  zones,
                              QStringLiteral("--rule"),   rule,
                              QStringLiteral("--format"), QStringLiteral("json")};
    const ProgramRun run =
        runProgram(QStringList{QStringLiteral("stats")} + sparseAnswers(floor, resolution) + options);
    return QJsonDocument::fromJson(run.output).object();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

/// Whether the zones and what lies outside of all make the total, less what lies in several.
bool addsUp(const QJsonObject &stats)
{
    double sum = stats.value(QLatin1String("outside"))[QLatin1String("detections")].toDouble()
        - stats.value(QLatin1String("shared"))[QLatin1String("detections")].toDouble();
    for (const QJsonValue &zone : stats.value(QLatin1String("zones")).toArray())
        sum += zone[QLatin1String("detections")].toDouble();
    const double total = stats.value(QLatin1String("total_detections")).toDouble();
    return total > 0.0 && std::abs(sum - total) < 1e-9 * total;
}

}   // namespace

void TestSamples::initTestCase()
{
    if (!kSamples.exists())
        QSKIP("the sample floors are not on this machine");
}

void TestSamples::everyFloorAndSize()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("resolution");
    for (const char *floor : {"mall_f1", "bottleneck"})
        for (const char *resolution : {"0.25", "0.5", "1.0"})
            QTest::addRow("%s %s m", floor, resolution)
                << QString::fromLatin1(floor) << QString::fromLatin1(resolution);
}

void TestSamples::mergingGivesTheExpectedNumbers()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    const QString sum = path("sum.json");
    const ProgramRun run = merged(sparseAnswers(floor, resolution), sum);
    QVERIFY2(run.status == 0 && !run.errors.contains(QStringLiteral("warning")), qPrintable(run.errors));
    const QJsonObject expected = expectedNumbers(floor, resolution);
    const QJsonObject file = jsonAt(sum);
    const QJsonArray cells = readUsedCells(file);
    QCOMPARE(fileMetadata(file).value(QLatin1String("total_detections")),
             expected.value(QLatin1String("total_detections")));
    QCOMPARE(fileMetadata(file).value(QLatin1String("max_value")), expected.value(QLatin1String("max_value")));
    QCOMPARE(fileMetadata(file).value(QLatin1String("bounds")), expected.value(QLatin1String("bounds_outer_edges")));
    QCOMPARE(cells.size(), expected.value(QLatin1String("nonempty_cells")).toInt());
    const NpyArray grid = readNpy(kSamples.filePath(QStringLiteral("%1/merged_%2.npy").arg(floor, resolution)));
    QVERIFY(!grid.values.empty());
    QVERIFY(onGrid(cells, 2, grid, expected, resolution.toDouble()) == grid.values);
    const QJsonObject stats =
        QJsonDocument::fromJson(
            runProgram({QStringLiteral("stats"), sum, QStringLiteral("--format"), QStringLiteral("json")}).output)
            .object();
    QCOMPARE(stats.value(QLatin1String("hottest")), expected.value(QLatin1String("hottest_5")));
    QCOMPARE(stats.value(QLatin1String("occupied_cells")), expected.value(QLatin1String("nonempty_cells")));
}

void TestSamples::theDenseAnswerEqualsTheSparseOne_data()
{
    QTest::addColumn<QString>("dense");
    for (const char *floor : {"mall_f1", "bottleneck"})
        for (const QString &file : answersIn(QString::fromLatin1(floor), QStringLiteral("*_dense.json")))
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void TestSamples::theDenseAnswerEqualsTheSparseOne()
{
    QFETCH(QString, dense);
    QCOMPARE(merged({dense}, path("dense.json")).status, 0);
    QCOMPARE(merged({QString(dense).remove(QStringLiteral("_dense"))}, path("sparse.json")).status, 0);
    const QJsonObject full = jsonAt(path("dense.json")), sparse = jsonAt(path("sparse.json"));
    QVERIFY(!readUsedCells(sparse).isEmpty());
    QCOMPARE(readUsedCells(full), readUsedCells(sparse));
    QCOMPARE(fileMetadata(full), fileMetadata(sparse));
}

void TestSamples::theNormalizedAnswerIsRefused_data()
{
    QTest::addColumn<QString>("normalized");
    for (const char *floor : {"mall_f1", "bottleneck"})
        for (const QString &file : answersIn(QString::fromLatin1(floor), QStringLiteral("*_normalized.json")))
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void TestSamples::theNormalizedAnswerIsRefused()
{
    QFETCH(QString, normalized);
    const ProgramRun run =
        merged({normalized, QString(normalized).remove(QStringLiteral("_normalized"))}, path("never.json"));
    QCOMPARE(run.status, 5);
    QVERIFY2(run.errors.contains(QStringLiteral("normalize")) && run.errors.contains(QFileInfo(normalized).fileName()),
             qPrintable(run.errors));
    QVERIFY(!QFile::exists(path("never.json")));
}

void TestSamples::comparingGivesTheExpectedDifference()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    const QJsonObject expected = expectedNumbers(floor, resolution);
    const QJsonValue wanted = expected.value(QLatin1String("comparison"));
    QStringList after = sparseAnswers(floor, resolution);
    QCOMPARE(merged({after.takeFirst()}, path("a.json"), hours(wanted[QLatin1String("A")])).status, 0);
    QCOMPARE(merged(after, path("b.json"), hours(wanted[QLatin1String("B")])).status, 0);
    QCOMPARE(runProgram(
                 {QStringLiteral("compare"), path("a.json"), path("b.json"), QStringLiteral("-o"), path("change.json")})
                 .status,
             0);
    const QJsonObject change = jsonAt(path("change.json"));
    QCOMPARE(change.value(QLatin1String("a"))[QLatin1String("total_detections")],
             wanted[QLatin1String("A")][QLatin1String("total")]);
    QCOMPARE(change.value(QLatin1String("b"))[QLatin1String("total_detections")],
             wanted[QLatin1String("B")][QLatin1String("total")]);
    const NpyArray grid = readNpy(kSamples.filePath(QStringLiteral("%1/difference_%2.npy").arg(floor, resolution)));
    if (grid.values.empty())
        QSKIP("the samples leave this difference out");
    const std::vector<double> got =
        onGrid(change.value(QLatin1String("cells")).toArray(), 4, grid, expected, resolution.toDouble());
    for (std::size_t i = 0; i < got.size(); ++i)
        QVERIFY2(std::abs(got[i] - grid.values[i]) <= 1e-9,
                 qPrintable(QStringLiteral("cell %1: %2 instead of %3")
                                .arg(i)
                                .arg(got[i], 0, 'g', 17)
                                .arg(grid.values[i], 0, 'g', 17)));
}

void TestSamples::zonesByTheCentreRuleAreTheExpectedOnes()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    const QJsonObject stats = zoneStats(floor, resolution, path("zones.geojson"), QStringLiteral("centre"));
    const QJsonArray expected = expectedNumbers(floor, resolution).value(QLatin1String("zones")).toArray();
    const QJsonArray told = stats.value(QLatin1String("zones")).toArray();
    QCOMPARE(told.size(), expected.size());
    QVERIFY(!expected.isEmpty());
    QCOMPARE(stats.value(QLatin1String("rule")).toString(), QStringLiteral("centre"));
    for (int i = 0; i < told.size(); ++i) {
        const QJsonValue zone = told[i], wanted = expected[i];
        QCOMPARE(zone[QLatin1String("name")], wanted[QLatin1String("name")]);
        QCOMPARE(zone[QLatin1String("detections")], wanted[QLatin1String("total")]);
        QCOMPARE(zone[QLatin1String("peak")][QLatin1String("value")].toInt(),
                 wanted[QLatin1String("max_cell")].toInt());
        QVERIFY(isNear(zone[QLatin1String("share")].toDouble(), wanted[QLatin1String("share_of_all")].toDouble()));
        QVERIFY(isNear(zone[QLatin1String("area_m2")].toDouble(), wanted[QLatin1String("polygon_area_m2")].toDouble()));
    }
}

void TestSamples::zonesByAreaAndTheRestAreTheTotal()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    const QJsonObject stats = zoneStats(floor, resolution, path("zones.geojson"), QStringLiteral("area"));
    QCOMPARE(stats.value(QLatin1String("zones")).toArray().size(), 3);
    QCOMPARE(stats.value(QLatin1String("shared"))[QLatin1String("detections")].toDouble(), 0.0);
    QVERIFY(addsUp(stats));
}

void TestSamples::roomsOfTheDemoAndTheRestAreItsTotal()
{
    QFile file(path("rooms.geojson"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zonesGeoJson(DemoBuilding().floor().rooms));
    file.close();
    for (const char *rule : {"area", "centre"}) {
        const ProgramRun run = runProgram({QStringLiteral("stats"), QStringLiteral("--demo"), QStringLiteral("--zones"),
                                           file.fileName(), QStringLiteral("--rule"), QString::fromLatin1(rule),
                                           QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonObject stats = QJsonDocument::fromJson(run.output).object();
        QVERIFY2(stats.value(QLatin1String("zones")).toArray().size() > 5, qPrintable(run.errors));
        QVERIFY(addsUp(stats));
    }
}

/// To 1e-4: some arrays are stored as 32-bit floats.
void TestSamples::giStarIsTheExpectedOne()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    const ProgramRun run = runProgram(QStringList{QStringLiteral("stats")} + sparseAnswers(floor, resolution)
                                      + QStringList{QStringLiteral("--gi"), QStringLiteral("plain"),
                                                    QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QJsonObject told = QJsonDocument::fromJson(run.output).object().value(QLatin1String("gi_star")).toObject();
    QCOMPARE(told.value(QLatin1String("variant")).toString(), QStringLiteral("plain"));
    const QJsonArray cells = told.value(QLatin1String("cells")).toArray();
    const QJsonObject expected = expectedNumbers(floor, resolution);
    const QJsonObject all =
        expected.value(QLatin1String("gistar"))[QLatin1String("all_cells_of_the_rectangle")].toObject();
    QCOMPARE(cells.size(), all.value(QLatin1String("units")).toInt());
    double least = 0.0, most = 0.0;
    for (const QJsonValue &cell : cells) {
        least = std::min(least, cell[2].toDouble());
        most = std::max(most, cell[2].toDouble());
    }
    QVERIFY(std::abs(least - all.value(QLatin1String("z_min")).toDouble()) < 1e-4);
    QVERIFY(std::abs(most - all.value(QLatin1String("z_max")).toDouble()) < 1e-4);
    const NpyArray grid = readNpy(kSamples.filePath(QStringLiteral("%1/gistar_%2.npy").arg(floor, resolution)));
    if (grid.values.empty())
        return;   // the largest one is not among the samples
    const std::vector<double> z = onGrid(cells, 2, grid, expected, resolution.toDouble());
    for (std::size_t i = 0; i < z.size(); ++i)
        QVERIFY(std::abs(z[i] - grid.values[i]) < 1e-4);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples_command.moc"
