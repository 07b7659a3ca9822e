// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/heatmap_file.h"
#include "model/open_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

class TestOpenFiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theLatticeIsFoundOverAllFilesTogether();
    void refusalsNameTheFiles_data();
    void refusalsNameTheFiles();
    void filesThatAreAddedAsTheyComeGiveTheSameSum();
    void aNormalisedFileOpensAloneOnly();
    void textOfOtherProgramsIsRead();
    void wordsOfTheServiceAreToldOfEveryFile_data();
    void wordsOfTheServiceAreToldOfEveryFile();
    void anotherEncodingIsToldOfEveryFile();
    void endlessPlacesAreGivenUp();
    void theWorldFileBesideAPlanIsFound();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

namespace {

constexpr qint64 kNine = 1774854000;   // 30 March 2026, 07:00 UTC

QByteArray answer(const QByteArray &cells, const QByteArray &resolution = "0.5")
{
    return R"({"heatmap_v2":{"array_cells":[)" + cells + R"(],"metadata":{"resolution":)" + resolution + "}}}";
}

/// `count` cells in a row, a metre apart, from x.
QByteArray row(double x, int count)
{
    QByteArrayList cells;
    for (int i = 0; i < count; ++i)
        cells << "[" + QByteArray::number(x + i) + ",0.25,1]";
    return cells.join(',');
}

QByteArray makeHourFile(const QString &space, qint64 start)
{
    Interval interval{{start, start + 3600}, IntervalStatus::Ok, 0, {}, std::nullopt};
    Heatmap heatmap;
    heatmap.origin.spaceId = space;
    heatmap.observed.intervals = {interval};
    heatmap.observed.hours = 1.0;
    return writeHeatmapFile(heatmap, {});
}

}   // namespace

void TestOpenFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestOpenFiles::initTestCase()
{
    write(QStringLiteral("halves.json"), answer("[0.25,0.25,1],[3.25,0.25,2]"));
    write(QStringLiteral("wholes.json"), answer("[0.5,0.5,1]", "1.0"));
    write(QStringLiteral("lattice.json"), answer(row(0.25, 30)));
    write(QStringLiteral("shifted.json"), answer(row(0.1, 12)));
    write(QStringLiteral("edges.json"), answer(row(0.0, 30)));
    write(QStringLiteral("tie.json"), answer(row(0.0, 5) + ',' + row(0.1, 5)));
    write(QStringLiteral("here.json"), makeHourFile(QStringLiteral("space_1"), kNine));
    write(QStringLiteral("there.json"), makeHourFile(QStringLiteral("space_2"), kNine + 3600));
    write(QStringLiteral("same.json"), makeHourFile(QStringLiteral("space_1"), kNine));
    write(QStringLiteral("full.json"), answer("[0.25,0.25,18446744073709551615]"));
    write(QStringLiteral("far.json"), answer("[50000.25,50000.25,1]"));
    write(QStringLiteral("shares.json"), answer("[0.25,0.25,0.5]"));
}

void TestOpenFiles::theLatticeIsFoundOverAllFilesTogether()
{
    QVERIFY(!mergeFiles(
        {path(QStringLiteral("tie.json"))}));   // half a cell off 0 wins a tie, where none of its cells lies
    const Result<Heatmap> sum = mergeFiles({path(QStringLiteral("tie.json")), path(QStringLiteral("edges.json"))});
    QVERIFY2(sum.has_value(), sum ? "" : qPrintable(sum.error().where));
    QCOMPARE(quint64(sum->total), quint64(40));
    QCOMPARE(sum->misfits.size(), std::size_t(5));
}

void TestOpenFiles::refusalsNameTheFiles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<ErrorKind>("kind");
    const auto files = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    QTest::newRow("cell sizes") << files("halves.json wholes.json") << ErrorKind::MixedResolutions;
    QTest::newRow("lattices") << files("shifted.json") << ErrorKind::IncompatiblePhase;
    QTest::newRow("floors") << files("here.json there.json") << ErrorKind::DifferentFloors;
    QTest::newRow("hours") << files("here.json same.json") << ErrorKind::OverlappingHours;
    QTest::newRow("too many") << files("full.json") << ErrorKind::TooManyDetections;
    QTest::newRow("extent") << files("far.json") << ErrorKind::AbsurdExtent;
    QTest::newRow("shares") << files("shares.json") << ErrorKind::NormalisedAnswer;
}

void TestOpenFiles::refusalsNameTheFiles()
{
    QFETCH(QStringList, files);
    QFETCH(ErrorKind, kind);
    QStringList paths{path(QStringLiteral("lattice.json"))};
    if (files.size() > 1)
        paths.clear();
    for (const QString &file : files)
        paths << path(file);
    const Result<Heatmap> sum = mergeFiles(paths);
    QVERIFY(!sum);
    QCOMPARE(int(sum.error().kind), int(kind));
    const Result<MergedFiles> added = mergeAndTell(paths, 0);   // two files are a sum before the third one comes
    QVERIFY(!added && added.error() == sum.error());
    const QString told = sum.error().where + logText(sum.error());
    for (const QString &file : files)
        QVERIFY2(told.contains(path(file)), qPrintable(told));
}

void TestOpenFiles::filesThatAreAddedAsTheyComeGiveTheSameSum()
{
    QStringList paths;
    for (const char *name : {"tie.json", "edges.json", "tie.json", "edges.json", "edges.json"})
        paths << path(QLatin1String(name));
    const Result<MergedFiles> asTheyCome = mergeAndTell(paths, 0);
    const Result<MergedFiles> atOnce = mergeAndTell(paths);
    QVERIFY(asTheyCome && atOnce);
    QVERIFY(asTheyCome->heatmap == atOnce->heatmap && asTheyCome->warnings == atOnce->warnings);
    QCOMPARE(int(atOnce->warnings.size()), int(paths.size()));
    QCOMPARE(atOnce->warnings.front().first, paths.front());
}

void TestOpenFiles::aNormalisedFileOpensAloneOnly()
{
    const QString shares = path(QStringLiteral("shares.json"));
    QVERIFY(openAll({shares}));
    QCOMPARE(int(openAll({shares, shares}).error().kind), int(ErrorKind::NormalisedAnswer));
    QCOMPARE(int(mergeFiles({shares}).error().kind), int(ErrorKind::NormalisedAnswer));
}

void TestOpenFiles::textOfOtherProgramsIsRead()
{
    const auto asUtf16 = [](const QByteArray &text) {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(QString::fromUtf8(text)));
    };
    const QByteArray cells = answer("[0.5,0.5,7]");
    write(QStringLiteral("plain.json"), cells);
    write(QStringLiteral("utf16.json"), asUtf16(cells));
    const Result<AnyHeatmap> plain = openHeatmap(path(QStringLiteral("plain.json")));
    const Result<AnyHeatmap> wide = openHeatmap(path(QStringLiteral("utf16.json")));
    QVERIFY(plain && wide);
    QVERIFY(std::get<Heatmap>(*plain) == std::get<Heatmap>(*wide));
    write(QStringLiteral("world.wld"), asUtf16("0.1\n0\n0\n-0.1\n0\n0\n"));
    QVERIFY(openPlacement(path(QStringLiteral("world.wld")), PlacementFile::World));
    write(QStringLiteral("p.json"), asUtf16(R"([{"pixel":[0,0],"metre":[0,9]},{"pixel":[90,90],"metre":[9,0]}])"));
    QVERIFY(openPlacement(path(QStringLiteral("p.json")), PlacementFile::Points));
    write(QStringLiteral("plan.points"), "mapX,mapY,sourceX,sourceY,enable\n0,9,0,0,1\n9,0,90,-90,1\n");
    const auto points = openPlacement(path(QStringLiteral("plan.points")), PlacementFile::World);
    QVERIFY(points && !points->placement.mirrored());
    write(QStringLiteral("z.json"), asUtf16(R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4]]]})"));
    QCOMPARE(openZones(path(QStringLiteral("z.json")))->zones.size(), std::size_t(1));
    write(QStringLiteral("broken.json"), "\x1f\x8b no gzip");
    const Error broken = openHeatmap(path(QStringLiteral("broken.json"))).error();
    QCOMPARE(broken.reason, Reason::PackedDamaged);
    QCOMPARE(broken.where, path(QStringLiteral("broken.json")));
}

void TestOpenFiles::wordsOfTheServiceAreToldOfEveryFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a line") << QByteArray("429 Too Many Requests\n") << "429 Too Many Requests";
    QTest::newRow("a word") << QByteArray("Unauthorized") << "Unauthorized";
    QTest::newRow("a proxy") << QByteArray("upstream connect error or disconnect/reset before headers")
                             << "upstream connect error or disconnect/reset before headers";
    QTest::newRow("a JSON text") << QByteArray("\"Unauthorized\"\n") << "Unauthorized";
    QTest::newRow("an object") << QByteArray(R"({"msg":"token expired"})") << "token expired";
    QTest::newRow("something else") << QByteArray("kitchen") << "";
    QTest::newRow("a page") << QByteArray("<html>error</html>") << "";
}

void TestOpenFiles::wordsOfTheServiceAreToldOfEveryFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QString file = path(QStringLiteral("said.json"));
    write(QStringLiteral("said.json"), text);
    const Error answer = openHeatmap(file).error(), zones = openZones(file).error(),
                points = openPlacement(file, PlacementFile::Points).error();
    for (const Error &error : {answer, zones, points}) {
        QCOMPARE(error.reason == Reason::ErrorOfService, !words.isEmpty());
        QVERIFY(error.where.startsWith(file));
        if (!words.isEmpty())
            QCOMPARE(error.detail, words);
    }
}

void TestOpenFiles::anotherEncodingIsToldOfEveryFile()
{
    const QString file = path(QStringLiteral("latin1.json"));
    write(QStringLiteral("latin1.json"),
          R"({"name":"B)"
          "\xfc"
          R"(ro","heatmap_v2":{}})");
    const Error answer = openHeatmap(file).error(), zones = openZones(file).error(),
                points = openPlacement(file, PlacementFile::Points).error();
    for (const Error &error : {answer, zones, points}) {
        QCOMPARE(error.kind, ErrorKind::FileUnreadable);
        QCOMPARE(error.reason, Reason::OtherFormat);
        QCOMPARE(error.spot, (Spot{SpotKind::Byte, 10}));
        QCOMPARE(error.where, file);
    }
}

void TestOpenFiles::endlessPlacesAreGivenUp()
{
    const QString zero = QStringLiteral("/dev/zero");
    if (!QFileInfo::exists(zero))
        QSKIP("no endless file here");
    for (const Error &error : {openZones(zero).error(), openPlacement(zero, PlacementFile::World).error()}) {
        QCOMPARE(error.kind, ErrorKind::FileTooLong);
        QCOMPARE(error.reason, Reason::LargerThan);
    }
}

void TestOpenFiles::theWorldFileBesideAPlanIsFound()
{
    const QString plan = path(QStringLiteral("floor.3.JPEG"));
    QVERIFY(!worldFileBeside(plan));
    for (const char *name : {"floor.3.wld", "floor.3.JPEGW", "floor.3.jgw"}) {
        write(QString::fromLatin1(name), "0.1\n0\n0\n-0.1\n0\n0\n");
        QCOMPARE(worldFileBeside(plan), path(QString::fromLatin1(name)));   // the later ones come before the others
    }
    QVERIFY(!worldFileBeside(path(QStringLiteral("floor"))));
    QVERIFY(!worldFileBeside(QStringLiteral("-")));
    write(QStringLiteral("floor.wld"), "0.1\n0\n0\n-0.1\n0\n0\n");
    QVERIFY(worldFileBeside(path(QStringLiteral("floor.bmp"))) && !worldFileBeside(path(QStringLiteral("floor.PDF"))));
}

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_open_files.moc"
