// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture.h"

#include "drawn_fixture.h"
#include "output/picture_purpose.h"
#include "output/report.h"
#include "render/blend.h"
#include "render/cell_image.h"
#include "render/ground.h"
#include "render/map_painter.h"
#include "service/asked.h"
#include "service/presets.h"
#include "support/npy.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace floorscope;

class TestPicture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void samplesHaveThePalettesColors_data();
    void samplesHaveThePalettesColors();
    void theLegendShowsCellsOnTheSamplesOwnPlans_data();
    void theLegendShowsCellsOnTheSamplesOwnPlans();
    void everyCellsColorIsInThePicture();
    void comparisonShowsBothSidesAndTheChange();
    void theLegendLiesWhereTheLookSays();
    void theLegendOfAReportHidesNoCells();
    void aLegendOnASmallPictureLiesBelow();
    void onlyTheFlatMapOfOnePeriodHasItsLegendOnIt();
    void sizesAreAsAsked();
    void plainPictureHasThePlansOwnPixels();
    void plainPictureInBandsIsTheSame();
    void levelsThatAreLeftOutAreNotMissed_data();
    void levelsThatAreLeftOutAreNotMissed();
    void plainPictureOfAScaledPlanKeepsItsProportions();
    void plainPictureWithoutAPlanHasTwentyPixelsAMetre();
    void exportsStayLight();
    void aFileIsNamedAfterFloorAndPeriods();
    void pagesOfOneTitleAreToldApart();
};

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QRgb toQRgb(Rgb color)
{
    return qRgb(color.r, color.g, color.b);
}

/// Opacity 100, Over, nothing clipped.
Look bareLook(Scale scale)
{
    Look look;
    look.opacityPercent = 100.0;
    look.blend = Blend::Over;
    look.clipPercentile = 100.0;
    look.scale = scale;
    return look;
}

QImage wholeImage(const BandedPicture &picture)
{
    return picture.paint(QRect({0, 0}, picture.size));
}

QSet<QRgb> colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return colors;
}

/// A sample's merged counts as NumPy has them, with what is needed to place them.
struct Sample
{
    NpyArray counts;
    double side = 0.0;
    double firstX = 0.0, firstY = 0.0;   ///< centre of the first cell
    std::array<double, 6> toPixel{};
    QSize size;
};

Sample readSample(const QString &folder, const QString &resolution)
{
    const QJsonObject grid = readJson(folder + QStringLiteral("/expected.json"))[QStringLiteral("resolutions")]
                                 .toObject()[resolution]
                                 .toObject()[QStringLiteral("grid")]
                                 .toObject();
    const QJsonObject plan = readJson(folder + QStringLiteral("/plan.json"));
    Sample sample{readNpy(folder + QStringLiteral("/merged_%1.npy").arg(resolution)),
                  resolution.toDouble(),
                  grid[QStringLiteral("first_cell_centre")].toArray()[0].toDouble(),
                  grid[QStringLiteral("first_cell_centre")].toArray()[1].toDouble(),
                  {},
                  QSize(plan[QStringLiteral("width")].toInt(), plan[QStringLiteral("height")].toInt())};
    const QJsonArray matrix = plan[QStringLiteral("metre_to_pixel")].toArray();
    for (int i = 0; i < 6; ++i)
        sample.toPixel[static_cast<std::size_t>(i)] = matrix[i / 3].toArray()[i % 3].toDouble();
    return sample;
}

/// The sample as the program has it, read from the answers.
Drawn sampleDrawn(const Sample &sample, Scale scale)
{
    std::vector<Cell> cells;
    for (int row = 0; row < sample.counts.rows; ++row)
        for (int column = 0; column < sample.counts.columns; ++column)
            if (const double count =
                    sample.counts.values[static_cast<std::size_t>(row * sample.counts.columns + column)];
                count > 0.0)
                cells.push_back({sample.firstX + column * sample.side, sample.firstY + row * sample.side,
                                 static_cast<std::uint64_t>(count)});
    Answer answer;
    answer.cellSize = *cellSizeFromMetres(sample.side);
    answer.cells = CellList(cells);
    Part part = toPart(answer);
    Drawn drawn;
    drawn.shown.look = bareLook(scale);
    drawn.answers.single = makePeriodAnswer(*merge({part}));
    QImage image(sample.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    PlanImage plan;
    plan.units = QSizeF(sample.size);
    plan.levels = {image};
    drawn.answers.plan = plan;
    drawn.shown.plan = PlacedPlan{};
    drawn.shown.plan->placement = *Placement::fromMetreToPixel(sample.toPixel);
    return drawn;
}

/// A PNG with something to see everywhere.
QByteArray patternFile(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb((x * 7) % 256, (y * 5) % 256, (x * y) % 256));
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

/// The same over the plan, of which those levels were read.
Drawn drawnOver(Drawn drawn, const QByteArray &plan, const PlanLevels &levels, const QTransform &toPixels)
{
    drawn.answers.plan = *planFromBytes(plan, QStringLiteral("plan.png"), {.levels = levels});
    drawn.shown.plan = PlacedPlan{};
    drawn.shown.plan->placement = *Placement::fromMetreToPixel(
        {toPixels.m11(), toPixels.m21(), toPixels.dx(), toPixels.m12(), toPixels.m22(), toPixels.dy()});
    return drawn;
}

}   // namespace

void TestPicture::samplesHaveThePalettesColors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<int>("scale");
    for (const char *name : {"mall_f1", "bottleneck"})
        for (const char *resolution : {"0.5", "1.0"})
            for (const Scale scale : {Scale::Linear, Scale::SquareRoot})
                QTest::addRow("%s %s m %s", name, resolution, scale == Scale::Linear ? "linear" : "sqrt")
                    << QString::fromLatin1(name) << QString::fromLatin1(resolution) << int(scale);
}

void TestPicture::samplesHaveThePalettesColors()
{
    QFETCH(QString, name);
    QFETCH(QString, resolution);
    QFETCH(int, scale);
    const QString folder = QStringLiteral(FLOORSCOPE_SAMPLES "/") + name;
    if (!QDir(folder).exists())
        QSKIP("the sample data are not on this computer");
    const Sample sample = readSample(folder, resolution);
    QVERIFY(!sample.counts.values.empty());
    const QImage image = wholeImage(plainPicture(makeScene(sampleDrawn(sample, static_cast<Scale>(scale)))));
    QCOMPARE(image.size(), sample.size);
    const double highest = *std::max_element(sample.counts.values.begin(), sample.counts.values.end());
    const Palette palette = paletteFor({}, false, false);
    QRandomGenerator random(7);
    for (int checked = 0; checked < 200;) {
        const int row = random.bounded(sample.counts.rows), column = random.bounded(sample.counts.columns);
        const double count = sample.counts.values[static_cast<std::size_t>(row * sample.counts.columns + column)];
        if (count == 0.0 && checked % 4 != 0)   // mostly used cells
            continue;
        const double x = sample.firstX + column * sample.side, y = sample.firstY + row * sample.side;
        const double px = sample.toPixel[0] * x + sample.toPixel[1] * y + sample.toPixel[2];
        const double py = sample.toPixel[3] * x + sample.toPixel[4] * y + sample.toPixel[5];
        if (px < 0.0 || py < 0.0 || px >= image.width() || py >= image.height())
            continue;
        ++checked;
        const double share = count / highest;
        const Rgb color = colorAt(palette, static_cast<Scale>(scale) == Scale::Linear ? share : std::sqrt(share));
        const QRgb wanted = count == 0.0 ? qRgb(255, 255, 255) : toQRgb(color);
        const QRgb pixel = image.pixel(static_cast<int>(px), static_cast<int>(py));
        QVERIFY2(std::abs(qRed(pixel) - qRed(wanted)) <= 1 && std::abs(qGreen(pixel) - qGreen(wanted)) <= 1
                     && std::abs(qBlue(pixel) - qBlue(wanted)) <= 1,
                 qPrintable(QStringLiteral("x %1, y %2, count %3: %4, not %5")
                                .arg(x)
                                .arg(y)
                                .arg(count)
                                .arg(pixel, 0, 16)
                                .arg(wanted, 0, 16)));
    }
}

void TestPicture::theLegendShowsCellsOnTheSamplesOwnPlans_data()
{
    QTest::addColumn<QString>("plan");
    for (const char *plan :
         {"mall_f1/floor_image.png", "mall_f1/floor_vector.svg", "bottleneck/plan.svg", "bottleneck/plan.pdf"})
        QTest::newRow(plan) << QString::fromLatin1(plan);
}

/// In the look that is proposed, blend, grey and palette as the plan's own lightness has them: a used cell has the
/// color of its place on the legend's bar rather than one an eighth of the bar away, but for walls and words in it.
void TestPicture::theLegendShowsCellsOnTheSamplesOwnPlans()
{
    QFETCH(QString, plan);
    const QString path = QStringLiteral(FLOORSCOPE_SAMPLES "/") + plan;
    if (!QFile::exists(path))
        QSKIP("the sample data are not on this computer");
    const Sample sample = readSample(QFileInfo(path).path(), QStringLiteral("1.0"));
    Drawn drawn = sampleDrawn(sample, Scale::SquareRoot);
    drawn.shown.look = Look();
    const PlanImage own = *loadPlan(path);
    const double grown = own.units.width() / sample.size.width();   // of a page, whose points are not its pixels
    drawn.answers.plan = own;
    drawn.shown.plan->placement = Placement::fromMetreToPixel(sample.toPixel)->scaled(grown);
    const Scene scene = makeScene(drawn);
    const QSize size(1600, 1400);
    const Placement view = fitView(scene, size);
    const QImage map = paintMap(scene, view, size, false);
    const ColorScale &scale = scene.field->scale;
    const auto legendAt = [&](double position) {
        const QRgb texel = premultiplied(scale.paintAt(scale.valueAt(position)), scene.opacity);
        return blended(groundColor(scene), texel, scene.blend);
    };
    int told = 0, cells = 0;
    const GridFrame &frame = scene.field->frame;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column) {
            const double value = scene.field->values[frame.index(column, row)];
            const PixelPoint at = view.toPixel({frame.centreX(column), frame.centreY(row)});
            if (value <= 0.0 || !QRect({0, 0}, size).contains(static_cast<int>(at.x), static_cast<int>(at.y)))
                continue;
            const QRgb seen = map.pixel(static_cast<int>(at.x), static_cast<int>(at.y));
            const auto apart = [seen](QRgb color) {
                return std::hypot(qRed(seen) - qRed(color), qGreen(seen) - qGreen(color), qBlue(seen) - qBlue(color));
            };
            const double place = scale.positionAt(value);
            bool nearest = true;
            for (double other = 0.0; other <= 1.0; other += 0.02)
                nearest =
                    nearest && (std::abs(other - place) < 0.125 || apart(legendAt(place)) < apart(legendAt(other)));
            told += nearest;
            ++cells;
        }
    QVERIFY2(cells > 20 && told > 0.9 * cells, qPrintable(QStringLiteral("%1 of %2").arg(told).arg(cells)));
}

void TestPicture::everyCellsColorIsInThePicture()
{
    Drawn drawn = drawnMap(8);
    drawn.shown.look = bareLook(Scale::SquareRoot);
    const QSet<QRgb> colors = colorsIn(picture(drawn, {{900, 600}, 96.0}));
    const Scene scene = makeScene(drawn);
    for (const Cell &cell : someCells())
        QVERIFY(colors.contains(toQRgb(scene.field->scale.paintAt(static_cast<double>(cell.count) / 8.0).color)));
}

void TestPicture::comparisonShowsBothSidesAndTheChange()
{
    Drawn drawn = drawnComparison();
    drawn.shown.look = bareLook(Scale::SquareRoot);
    for (const QSize size : {QSize(1600, 900), QSize(900, 1400)}) {
        const QSet<QRgb> colors = colorsIn(picture(drawn, {size, 96.0}));
        for (const Pane pane : {Pane::Before, Pane::After, Pane::Change}) {
            const Scene scene = makeScene(drawn, pane);
            for (const double value : scene.field->values)
                if (value != 0.0)
                    QVERIFY(colors.contains(toQRgb(scene.field->scale.paintAt(value).color)));
        }
    }
}

namespace {

Drawn legendAt(const std::optional<LegendPlace> &place, Drawn drawn = drawnMap(8))
{
    drawn.shown.look.legend = place;
    return drawn;
}

}   // namespace

void TestPicture::theLegendLiesWhereTheLookSays()
{
    const PictureSize size{{1000, 700}, 96.0};
    const std::optional<LegendPlace> places[]{std::nullopt, kTopLeft, kTopRight, kBottomLeft, kBottomRight};
    std::vector<QImage> pictures;
    for (const auto &place : places) {
        const QImage image = picture(legendAt(place), size);
        QVERIFY(std::find(pictures.begin(), pictures.end(), image) == pictures.end());
        pictures.push_back(image);
    }
    QCOMPARE(picture(legendAt(LegendPlace{-7.0, 0.0}), size), pictures[1]);   // what lies beyond is the nearer end
}

/// Its page has no free room that a window has.
void TestPicture::theLegendOfAReportHidesNoCells()
{
    Drawn full;
    std::vector<Cell> cells;
    for (int column = 0; column < 30; ++column)
        for (int row = 0; row < 10; ++row)
            cells.push_back({0.25 + column * 0.5, 0.25 + row * 0.5, 7});
    full.answers.single = makePeriodAnswer(makeHeatmap(cells, 8));
    const QImage below = reportImage(full, 60.0);
    for (const LegendPlace &place : {kTopLeft, kBottomRight, LegendPlace{0.4, 0.6}})
        QCOMPARE(reportImage(legendAt(place, full), 60.0), below);
    QVERIFY(reportImage(legendAt(kTopLeft), 60.0) != reportImage(legendAt(std::nullopt), 60.0));   // free there
}

/// A card that cannot be shown whole hides the floor and is cut.
void TestPicture::aLegendOnASmallPictureLiesBelow()
{
    const PictureSize size{{160, 120}, 96.0};
    QCOMPARE(picture(legendAt(kTopLeft), size), picture(legendAt(std::nullopt), size));
}

void TestPicture::onlyTheFlatMapOfOnePeriodHasItsLegendOnIt()
{
    const PictureSize size{{1000, 700}, 96.0};
    QCOMPARE(picture(legendAt(kTopLeft, drawnComparison()), size), picture(drawnComparison(), size));
    Drawn heights = drawnMap(8);
    heights.shown.surface = SurfaceAngles();
    QCOMPARE(picture(legendAt(kTopLeft, heights), size), picture(heights, size));
}

void TestPicture::sizesAreAsAsked()
{
    QCOMPARE(picture(drawnMap(8), forSlide()).size(), QSize(2560, 1440));
    QCOMPARE(picture(drawnMap(8), forPage()).size(), QSize(3508, 2480));
    QCOMPARE(picture(drawnComparison(), {{300, 200}, 300.0}).size(), QSize(300, 200));
    QCOMPARE(picture(Drawn{}, {{20, 10}, 96.0}).size(), QSize(20, 10));
}

void TestPicture::plainPictureHasThePlansOwnPixels()
{
    Drawn drawn;
    addPlan(drawn, qRgb(10, 200, 90), false);
    QCOMPARE(wholeImage(plainPicture(makeScene(drawn))), drawn.answers.plan->levels.front());
}

void TestPicture::plainPictureInBandsIsTheSame()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(10, 200, 90), false);
    const BandedPicture plain = plainPicture(makeScene(drawn));
    QCOMPARE(plain.paint({0, 13, 60, 9}), wholeImage(plain).copy(0, 13, 60, 9));
}

void TestPicture::aFileIsNamedAfterFloorAndPeriods()
{
    const auto asked = [](QDate first, QDate last) {
        Question question;
        question.timeZone = "Europe/Berlin";
        return withDays(question, first, last);
    };
    Drawn drawn = drawnComparison();
    // of files, the days that were observed
    QCOMPARE(suggestedFileName(drawn),
             QStringLiteral("Level 3 2026-01-05 to 2026-01-05 and 2026-01-05 to 2026-01-06.png"));
    drawn.shown.source = ChosenFloor{{}, true, QStringLiteral("space_1")};
    drawn.shown.before = asked({2026, 3, 2}, {2026, 3, 29});
    drawn.shown.after = asked({2026, 3, 30}, {2026, 4, 26});
    QCOMPARE(suggestedFileName(drawn),
             QStringLiteral("Level 3 2026-03-02 to 2026-03-29 and 2026-03-30 to 2026-04-26.png"));
    Drawn map = drawnMap(8);
    map.shown.title = QStringLiteral("Level 3/4");
    map.shown.source = drawn.shown.source;
    map.shown.question = drawn.shown.after;
    QCOMPARE(suggestedFileName(map), QStringLiteral("Level 3-4 2026-03-30 to 2026-04-26.png"));
    // an opened file tells its period too
    map.shown.source = OpenedFiles{{QStringLiteral("q1.json")}, {}, {}};
    Heatmap &file = std::get<Heatmap>(map.answers.single->map);
    file.origin.asked = askedBy(drawn.shown.before);
    file.observed.timeZone = "Europe/Berlin";
    Interval weeks;
    weeks.span = {1'772'406'000, 1'774'821'600};   // 2 March, 0:00, to 30 March, 0:00
    file.observed.intervals = {weeks};
    QCOMPARE(suggestedFileName(map), QStringLiteral("Level 3-4 2026-03-02 to 2026-03-29.png"));
}

void TestPicture::pagesOfOneTitleAreToldApart()
{
    const auto page = [](const char *title, const char *building, const char *id) {
        Drawn drawn;
        drawn.shown.title = QString::fromLatin1(title);
        drawn.shown.source = ChosenFloor{QStringLiteral("account"), false, QString::fromLatin1(id)};
        drawn.answers.floor = Floor();
        drawn.answers.floor->building = QString::fromLatin1(building);
        return drawn;
    };
    const std::vector<Drawn> pages{page("Level 3", "North", "a"), page("level 3", "South", "b"),
                                   page("Level 4", "South", "c"), page("4:5", "South", "d"), page("4/5", "South", "e")};
    const QStringList names{QStringLiteral("Level 3 (North)"), QStringLiteral("level 3 (South)"),
                            QStringLiteral("Level 4"), QStringLiteral("4:5 (South) (d)"),
                            QStringLiteral("4/5 (South) (e)")};
    QCOMPARE(pageNames(pages), names);
    QCOMPARE(pageNames({pages.rbegin(), pages.rend()}), QStringList(names.rbegin(), names.rend()));
    QCOMPARE(suggestedFileName(pages[3], names[3]), QStringLiteral("4-5 (South) (d).png"));
}

void TestPicture::levelsThatAreLeftOutAreNotMissed_data()
{
    QTest::addColumn<QTransform>("toPixels");   // metres to pixels of a plan of 901 x 601
    const auto around = [](const QTransform &turn) {
        return turn * QTransform::fromScale(150.0, -150.0) * QTransform::fromTranslate(150.0, 450.0);
    };
    QTest::newRow("upright") << around({});
    QTest::newRow("turned") << around(QTransform().rotate(33.0));
    QTest::newRow("on its side") << around(QTransform().rotate(90.0));
    QTest::newRow("slanted") << around(QTransform().shear(0.4, 0.1));
    QTest::newRow("stretched") << around(QTransform::fromScale(3.0, 0.5));
    QTest::newRow("mirrored") << around(QTransform::fromScale(-1.0, 1.0));
}

void TestPicture::levelsThatAreLeftOutAreNotMissed()
{
    QFETCH(QTransform, toPixels);
    const QByteArray plan = patternFile({901, 601});
    for (const Drawn &drawn : {drawnMap(8), drawnComparison()})
        for (const QSize size : {QSize(800, 450), QSize(200, 350), QSize(90, 60)})
            QVERIFY(picture(drawnOver(drawn, plan, {}, toPixels), {size, 96.0})
                    == picture(drawnOver(drawn, plan, neededLevels({size, 96.0}), toPixels), {size, 96.0}));
    for (const double dpi : {25.0, 50.0})
        QVERIFY(
            reportImage(drawnOver(drawnMap(8), plan, {}, toPixels), dpi)
            == reportImage(drawnOver(drawnMap(8), plan, neededLevelsOfReport(ReportForm::Png, dpi), toPixels), dpi));
    QCOMPARE(wholeImage(plainPicture(makeScene(drawnOver(drawnMap(8), plan, {}, toPixels)))),
             wholeImage(plainPicture(makeScene(drawnOver(drawnMap(8), plan, neededLevelsOfPlain(), toPixels)))));
}

void TestPicture::plainPictureOfAScaledPlanKeepsItsProportions()
{
    Drawn drawn = drawnMap(8);
    drawn.shown.look = bareLook(Scale::SquareRoot);
    addPlan(drawn, qRgb(255, 255, 255), false);
    drawn.answers.plan->levels = {
        drawn.answers.plan->levels.front().scaled(240, 160)};   // a vector plan drawn four times as large
    const QImage image = wholeImage(plainPicture(makeScene(drawn)));
    QCOMPARE(image.size(), QSize(240, 160));
    const Scene scene = makeScene(drawn);
    // x 2.75 m, y 1.75 m: 37.5, 12.5 in the plan's units
    QCOMPARE(image.pixel(150, 50), toQRgb(scene.field->scale.paintAt(50.0).color));
}

void TestPicture::plainPictureWithoutAPlanHasTwentyPixelsAMetre()
{
    QCOMPARE(plainPicture(makeScene(drawnMap(8))).size, QSize(100, 80));
}

void TestPicture::exportsStayLight()
{
    Drawn drawn = drawnMap(8);
    const QImage image = picture(drawn, {{900, 600}, 96.0});
    QCOMPARE(image.pixel(0, 0), QColor(Qt::white).rgb());
    QCOMPARE(image.pixel(899, 599), QColor(Qt::white).rgb());
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
