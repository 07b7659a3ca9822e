// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/palette.h"
#include "support/npy.h"
#include "support/program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>

using namespace floorscope;

/// The picture's colors on real floors, against figures that this test works out from the samples alone.
class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void cellsHaveTheColorOfTheirValue_data();
    void cellsHaveTheColorOfTheirValue();
    void picturesAreRepeatable();
    void aComparisonIsDrawnPlain();
    void optionsWithoutEffectAreRefused_data();
    void optionsWithoutEffectAreRefused();
    void aPlanThatCannotBeReadIsOneLine_data();
    void aPlanThatCannotBeReadIsOneLine();
    void aPlanOnItsSideStandsUpright();
    void smoothingIsDrawnOrRefused();
    void layersTonesAndUnitsAreDrawn();
    void heightsAreDrawnOrRefused();
    void sampleFloorsFitWithoutAWarning_data();
    void sampleFloorsFitWithoutAWarning();
};

namespace {

QJsonObject jsonAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList answersIn(const QDir &folder, const QString &resolution)
{
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("response_%1_*Z.json").arg(resolution)}))
        files << folder.filePath(name);
    return files;
}

/// Linear between the two nearest published stops.
QColor expectedColor(const Palette &palette, double position)
{
    const double place = std::min(position, 1.0) * static_cast<double>(palette.stops.size() - 1);
    const auto lower = static_cast<std::size_t>(place);
    const Rgb a = palette.stops[lower];
    const Rgb b = palette.stops[std::min(lower + 1, palette.stops.size() - 1)];
    const double part = place - static_cast<double>(lower);
    const auto mix = [part](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * part)); };
    return QColor(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b));
}

/// A heatmap file of one hour: cells of half a metre from (0, 0) to (1.5, 2.5).
QString writeOneHour(const QTemporaryDir &folder)
{
    QFile answer(folder.filePath(QStringLiteral("answer.json")));
    if (answer.open(QIODevice::WriteOnly))
        answer.write(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,10],[1.25,2.25,7]],"metadata":{"resolution":0.5}}})");
    answer.close();
    const QString file = folder.filePath(QStringLiteral("hour.json"));
    const ProgramRun run = runProgram({QStringLiteral("merge"), answer.fileName(), QStringLiteral("--exposure"),
                                       QStringLiteral("1h"), QStringLiteral("-o"), file});
    return run.status == 0 ? file : QString();
}

}   // namespace

void TestPictures::cellsHaveTheColorOfTheirValue_data()
{
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<QString>("scale");
    for (const char *floor : {"mall_f1", "bottleneck"})
        for (const char *resolution : {"0.5", "1.0"})
            for (const char *scale : {"linear", "sqrt"})
                QTest::addRow("%s %s %s", floor, resolution, scale)
                    << QString::fromLatin1(floor) << QString::fromLatin1(resolution) << QString::fromLatin1(scale);
}

void TestPictures::cellsHaveTheColorOfTheirValue()
{
    QFETCH(QString, floor);
    QFETCH(QString, resolution);
    QFETCH(QString, scale);
    const QDir folder(QStringLiteral(FLOORSCOPE_SAMPLES) + QLatin1Char('/') + floor);
    if (!folder.exists())
        QSKIP("the sample floors are not on this machine");
    QTemporaryDir temporary;
    const QJsonObject plan = jsonAt(folder.filePath(QStringLiteral("plan.json")));
    QFile points(temporary.filePath(QStringLiteral("points.json")));
    QVERIFY(points.open(QIODevice::WriteOnly));
    points.write(QJsonDocument(plan.value(QLatin1String("calibration_points")).toArray()).toJson());
    points.close();
    const QString out = temporary.filePath(QStringLiteral("out.png"));
    const ProgramRun run = runProgram(
        QStringList{QStringLiteral("render")} + answersIn(folder, resolution)
        + QStringList{QStringLiteral("--plan"), folder.filePath(plan.value(QLatin1String("plan_file")).toString()),
                      QStringLiteral("--points"), points.fileName(), QStringLiteral("--plain"),
                      QStringLiteral("--opacity"), QStringLiteral("100"), QStringLiteral("--blend"),
                      QStringLiteral("over"), QStringLiteral("--clip"), QStringLiteral("100"),
                      QStringLiteral("--palette"), QStringLiteral("viridis"), QStringLiteral("--scale"), scale,
                      QStringLiteral("-o"), out});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QImage picture(out);
    const NpyArray merged = readNpy(folder.filePath(QStringLiteral("merged_%1.npy").arg(resolution)));
    const QJsonObject expected = jsonAt(folder.filePath(QStringLiteral("expected.json")))
                                     .value(QLatin1String("resolutions"))
                                     .toObject()
                                     .value(resolution)
                                     .toObject();
    const QJsonArray first =
        expected.value(QLatin1String("grid")).toObject().value(QLatin1String("first_cell_centre")).toArray();
    const QJsonArray affine = plan.value(QLatin1String("metre_to_pixel")).toArray();
    const auto coefficient = [&](int row, int column) { return affine[row].toArray()[column].toDouble(); };
    const double zoom = picture.width() / plan.value(QLatin1String("width")).toDouble();
    const double largest = *std::max_element(merged.values.begin(), merged.values.end());
    const Palette palette = *paletteNamed(QStringLiteral("viridis"));
    QRandomGenerator random(7);
    int checked = 0;
    for (int tries = 0; checked < 200 && tries < 2'000'000; ++tries) {
        const int row = random.bounded(merged.rows), column = random.bounded(merged.columns);
        const double value = merged.values[static_cast<std::size_t>(row * merged.columns + column)];
        if (value <= 0.0)
            continue;
        const double x = first[0].toDouble() + column * resolution.toDouble(),
                     y = first[1].toDouble() + row * resolution.toDouble();
        const QPoint pixel(
            static_cast<int>(std::floor(zoom * (coefficient(0, 0) * x + coefficient(0, 1) * y + coefficient(0, 2)))),
            static_cast<int>(std::floor(zoom * (coefficient(1, 0) * x + coefficient(1, 1) * y + coefficient(1, 2)))));
        const double share = value / largest;
        const QColor wanted = expectedColor(palette, scale == QLatin1String("linear") ? share : std::sqrt(share));
        const QColor got = picture.pixelColor(pixel);
        const int off = std::max({std::abs(got.red() - wanted.red()), std::abs(got.green() - wanted.green()),
                                  std::abs(got.blue() - wanted.blue())});
        QVERIFY2(
            off <= 1,
            qPrintable(QStringLiteral("x %1 y %2: %3 instead of %4").arg(x).arg(y).arg(got.name(), wanted.name())));
        ++checked;
    }
    QCOMPARE(checked, 200);
}

void TestPictures::picturesAreRepeatable()
{
    QTemporaryDir temporary;
    QFile answer(temporary.filePath(QStringLiteral("a.json")));
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,10],[1.25,2.25,7]],"metadata":{"resolution":0.5}}})");
    answer.close();
    for (const QString &name : {QStringLiteral("r.png"), QStringLiteral("r.pdf")}) {
        const auto bytes = [&] {
            const QString out = temporary.filePath(name);
            const ProgramRun run = runProgram({QStringLiteral("report"), answer.fileName(), QStringLiteral("-o"), out});
            QFile file(out);
            return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray once = bytes();
        QVERIFY(!once.isEmpty());
        QCOMPARE(bytes(), once);
    }
}

void TestPictures::aComparisonIsDrawnPlain()
{
    QTemporaryDir temporary;
    const QString file = writeOneHour(temporary);
    const QString out = temporary.filePath(QStringLiteral("change.png"));
    const ProgramRun run =
        runProgram({QStringLiteral("compare"), file, file, QStringLiteral("--plain"), QStringLiteral("-o"), out});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(QImage(out).size(), QSize(70, 90));   // 1.5 × 2.5 m of cells and a metre round them, 20 pixels a metre
}

void TestPictures::optionsWithoutEffectAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("totals in a comparison")
        << QStringList{QStringLiteral("compare"), QStringLiteral("@"), QStringLiteral("@"), QStringLiteral("--per"),
                       QStringLiteral("total")}
        << QStringLiteral("--per");
    QTest::newRow("a fit of nothing") << QStringList{QStringLiteral("render"), QStringLiteral("@"),
                                                     QStringLiteral("--plan"), QStringLiteral("plan.png"),
                                                     QStringLiteral("--fit"),  QStringLiteral("affine")}
                                      << QStringLiteral("--fit");
}

void TestPictures::optionsWithoutEffectAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QTemporaryDir temporary;
    arguments.replaceInStrings(QStringLiteral("@"), writeOneHour(temporary));
    const ProgramRun run =
        runProgram(arguments + QStringList{QStringLiteral("-o"), temporary.filePath(QStringLiteral("out.png"))});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(named), qPrintable(run.errors));
}

void TestPictures::aPlanThatCannotBeReadIsOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    const auto half = [&image](const char *format) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data().left(buffer.size() / 2);
    };
    QTest::newRow("half a PNG") << half("PNG");
    QTest::newRow("the beginning of a JPEG") << half("JPG").left(100);
    QTest::newRow("half an SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect");
    QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
    QTest::newRow("text") << QByteArray("no plan");
    QTest::newRow("nothing") << QByteArray();
}

void TestPictures::aPlanThatCannotBeReadIsOneLine()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir temporary;
    QFile plan(temporary.filePath(QStringLiteral("plan")));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(bytes);
    plan.close();
    const ProgramRun run =
        runProgram({QStringLiteral("render"), writeOneHour(temporary), QStringLiteral("--plan"), plan.fileName(),
                    QStringLiteral("-o"), temporary.filePath(QStringLiteral("out.png"))});
    QCOMPARE(run.status, 5);
    QCOMPARE(run.errors.trimmed().count(QLatin1Char('\n')), 0);
    QVERIFY2(run.errors.startsWith(QStringLiteral("floorscope: The plan"))
                 && !run.errors.contains(QStringLiteral("Unknown")),
             qPrintable(run.errors));
}

void TestPictures::aPlanOnItsSideStandsUpright()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const QString plan = folder.filePath(QStringLiteral("plan.png"));
    QImage image(200, 60, QImage::Format_RGB32);   // 10 pixels a metre
    image.fill(Qt::white);
    QVERIFY(image.save(plan));
    const QString straight =
        write("straight.json", R"([{"pixel":[0,60],"metre":[0,0]},{"pixel":[200,60],"metre":[20,0]}])");
    const QString turned =
        write("turned.json", R"([{"pixel":[0,60],"metre":[6,0]},{"pixel":[200,60],"metre":[6,20]}])");
    const QString hour = writeOneHour(folder);
    const auto rendered = [&](const QString &points, const QStringList &more, const char *command = "render") {
        const QString out = folder.filePath(QStringLiteral("out.png"));
        QFile::remove(out);
        const ProgramRun run = runProgram(QStringList{QLatin1String(command), hour, QStringLiteral("--plan"), plan,
                                                      QStringLiteral("--points"), points, QStringLiteral("-o"), out}
                                          + more);
        QFile file(out);
        return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.errors.toUtf8();
    };
    const QStringList small{QStringLiteral("--size"), QStringLiteral("500x300")};
    const QStringList byPlan = small + QStringList{QStringLiteral("--upright"), QStringLiteral("plan")};
    const QStringList byFloor = small + QStringList{QStringLiteral("--upright"), QStringLiteral("floor")};
    QCOMPARE(rendered(straight, small), rendered(straight, byFloor));
    QCOMPARE(rendered(turned, small), rendered(turned, byPlan));
    QVERIFY(rendered(turned, byPlan) != rendered(turned, byFloor));
    const QStringList coarse{QStringLiteral("--dpi"), QStringLiteral("30"), QStringLiteral("--upright")};
    QVERIFY(rendered(turned, coarse + QStringList{QStringLiteral("plan")}, "report")
            != rendered(turned, coarse + QStringList{QStringLiteral("floor")}, "report"));
    QVERIFY(rendered(turned, small + QStringList{QStringLiteral("--upright"), QStringLiteral("north")})
                .contains("plan, floor"));
}

void TestPictures::layersTonesAndUnitsAreDrawn()
{
    const QTemporaryDir folder;
    const QString file = writeOneHour(folder);
    const auto render = [&](const QStringList &options) {
        return runProgram(QStringList{QStringLiteral("render"), QStringLiteral("--demo")} + options
                          + QStringList{QStringLiteral("-o"), QStringLiteral("-")});
    };
    const QByteArray usual = render({}).output;
    QVERIFY(!usual.isEmpty());
    QCOMPARE(render({QStringLiteral("--draw"), QStringLiteral("plan,rooms,zones"), QStringLiteral("--per"),
                     QStringLiteral("hour"), QStringLiteral("--plan-tone"), QStringLiteral("as-is")})
                 .output,
             usual);
    QList<QByteArray> others{usual};
    for (const QStringList &options :
         {QStringList{QStringLiteral("--draw"), QStringLiteral("none")},
          QStringList{QStringLiteral("--draw"), QStringLiteral("plan,rooms,zones,sensors")},
          QStringList{QStringLiteral("--draw"), QStringLiteral("plan,walls,rooms,zones"), QStringLiteral("--blend"),
                      QStringLiteral("over")},
          QStringList{QStringLiteral("--smooth"), QStringLiteral("1")},
          QStringList{QStringLiteral("--smooth"), QStringLiteral("1"), QStringLiteral("--smooth-in-rooms")},
          QStringList{QStringLiteral("--scale-bar"), QStringLiteral("m-ft")},
          QStringList{QStringLiteral("--plan-tone"), QStringLiteral("inverted")},
          QStringList{QStringLiteral("--plan-tone"), QStringLiteral("lightened")},
          QStringList{QStringLiteral("--per"), QStringLiteral("hour-m2")},
          QStringList{QStringLiteral("--per"), QStringLiteral("percentile")}}) {
        const ProgramRun run = render(options);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY2(!others.contains(run.output), qPrintable(options.join(QLatin1Char(' '))));
        others << run.output;
    }
    const auto spelled = [&render](const char *option, const char *name) {
        const ProgramRun run = render({QLatin1String(option), QLatin1String(name)});
        return run.status == 0 ? run.output : run.errors.toUtf8();
    };
    QCOMPARE(spelled("--plan-tone", "gray"), spelled("--plan-tone", "grey"));
    QCOMPARE(spelled("--palette", "gray_r"), spelled("--palette", "grey_r"));
    const ProgramRun bare = runProgram({QStringLiteral("render"), file, QStringLiteral("--draw"),
                                        QStringLiteral("plan,rooms"), QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(bare.status, 2);
    QVERIFY2(bare.errors.contains(QStringLiteral("--draw plan: needs --plan")), qPrintable(bare.errors));
    for (const QStringList &options : {QStringList{QStringLiteral("--draw"), QStringLiteral("doors")},
                                       QStringList{QStringLiteral("--scale-bar"), QStringLiteral("feet")},
                                       QStringList{QStringLiteral("--plan-tone"), QStringLiteral("pink")},
                                       QStringList{QStringLiteral("--per"), QStringLiteral("acre")}})
        QCOMPARE(render(options).status, 2);
    const ProgramRun table = runProgram({QStringLiteral("export"), file, QStringLiteral("--per"),
                                         QStringLiteral("hour-m2"), QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY2(table.output.contains("\n0.25,0.25,10,10,40\n"), table.output.constData());
}

void TestPictures::heightsAreDrawnOrRefused()
{
    const QTemporaryDir folder;
    const auto draw = [](const char *command, const QStringList &options) {
        return runProgram(QStringList{QLatin1String(command), QStringLiteral("--demo")} + options
                          + QStringList{QStringLiteral("-o"), QStringLiteral("-")});
    };
    const QStringList small{QStringLiteral("--size"), QStringLiteral("600x400")};
    const QByteArray flat = draw("render", small).output;
    const QByteArray high = draw("render", small + QStringList{QStringLiteral("--surface")}).output;
    QVERIFY(!high.isEmpty() && high != flat);
    // the angles have their defaults, and each alone asks for heights too
    QCOMPARE(draw("render", small + QStringList{QStringLiteral("--turn"), QStringLiteral("25")}).output, high);
    QCOMPARE(draw("render", small + QStringList{QStringLiteral("--tilt"), QStringLiteral("40")}).output, high);
    const QByteArray turned =
        draw("render", small + QStringList{QStringLiteral("--turn"), QStringLiteral("-40")}).output;
    QVERIFY(!turned.isEmpty() && turned != high);
    const QStringList coarse{QStringLiteral("--dpi"), QStringLiteral("30")};
    QVERIFY(draw("report", coarse).output != draw("report", coarse + QStringList{QStringLiteral("--surface")}).output);
    const QString change = folder.filePath(QStringLiteral("change.png"));
    const auto compared = [&](const QStringList &options) {
        const ProgramRun run =
            runProgram(QStringList{QStringLiteral("compare"), QStringLiteral("--demo"), QStringLiteral("-o"), change}
                       + small + options);
        QFile file(change);
        return run.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray changeOfHeights = compared({QStringLiteral("--surface")});
    QVERIFY(!changeOfHeights.isEmpty() && changeOfHeights != compared({}));
    for (const QStringList &options : {QStringList{QStringLiteral("--surface"), QStringLiteral("--plain")},
                                       QStringList{QStringLiteral("--turn"), QStringLiteral("5"),
                                                   QStringLiteral("--style"), QStringLiteral("checkerboard")},
                                       QStringList{QStringLiteral("--tilt"), QStringLiteral("5")},
                                       QStringList{QStringLiteral("--turn"), QStringLiteral("400")}})
        QCOMPARE(draw("render", options).status, 2);
}

void TestPictures::smoothingIsDrawnOrRefused()
{
    const QTemporaryDir folder;
    const QString hour = writeOneHour(folder);
    const QString out = folder.filePath(QStringLiteral("out.png"));
    const auto run = [&](const QStringList &more) {
        QFile::remove(out);
        return runProgram(QStringList{QStringLiteral("render"), hour, QStringLiteral("-o"), out,
                                      QStringLiteral("--size"), QStringLiteral("500x300")}
                          + more);
    };
    const auto picture = [&](const QStringList &more) {
        QFile file(out);
        return run(more).status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray raw = picture({});
    const QByteArray smooth = picture({QStringLiteral("--smooth"), QStringLiteral("1.5")});
    QVERIFY(!raw.isEmpty() && !smooth.isEmpty() && raw != smooth);
    for (const QString &metres : {QStringLiteral("0"), QStringLiteral("20"), QStringLiteral("far")})
        QCOMPARE(run({QStringLiteral("--smooth"), metres}).status, 2);
    const ProgramRun refused = run(
        {QStringLiteral("--smooth"), QStringLiteral("1"), QStringLiteral("--style"), QStringLiteral("checkerboard")});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains(QStringLiteral("--smooth")), qPrintable(refused.errors));
    QVERIFY(!QFileInfo::exists(out));
}

void TestPictures::sampleFloorsFitWithoutAWarning_data()
{
    QTest::addColumn<QString>("floor");
    QTest::newRow("mall") << QStringLiteral("mall_f1");
    QTest::newRow("bottleneck") << QStringLiteral("bottleneck");
}

void TestPictures::sampleFloorsFitWithoutAWarning()
{
    QFETCH(QString, floor);
    const QDir folder(QStringLiteral(FLOORSCOPE_SAMPLES) + QLatin1Char('/') + floor);
    if (!folder.exists())
        QSKIP("the sample floors are not on this machine");
    QTemporaryDir temporary;
    const QJsonObject plan = jsonAt(folder.filePath(QStringLiteral("plan.json")));
    QFile points(temporary.filePath(QStringLiteral("points.json")));
    QVERIFY(points.open(QIODevice::WriteOnly));
    points.write(QJsonDocument(plan.value(QLatin1String("calibration_points")).toArray()).toJson());
    points.close();
    const ProgramRun run = runProgram({QStringLiteral("render"), writeOneHour(temporary), QStringLiteral("--plan"),
                                       folder.filePath(plan.value(QLatin1String("plan_file")).toString()),
                                       QStringLiteral("--points"), points.fileName(), QStringLiteral("--plain"),
                                       QStringLiteral("-o"), temporary.filePath(QStringLiteral("out.png"))});
    QCOMPARE(run.status, 0);
    QVERIFY2(!run.errors.contains(QStringLiteral("warning")), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures_command.moc"
