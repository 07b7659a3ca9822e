// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/geometry.h"
#include "floor/placement.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace floorscope;

class TestPlacement : public QObject
{
    Q_OBJECT
private slots:
    void randomPlacementsAreFoundAgain_data();
    void randomPlacementsAreFoundAgain();
    void residualsAreInCentimetres();
    void placesThatDisagreeAreTold_data();
    void placesThatDisagreeAreTold();
    void aShortBaselineIsMeasuredByThePlanToo();
    void worldFilesOfOtherCountriesAreRead_data();
    void worldFilesOfOtherCountriesAreRead();
    void pointsOfOtherProgramsAreRead_data();
    void pointsOfOtherProgramsAreRead();
    void refusesPointsThatPlaceNothing_data();
    void refusesPointsThatPlaceNothing();
    void aWorldFilePlacesTheCentreOfTheFirstPixel();
    void faultyFilesTellThePlace();
    void aGuessShowsTheWholeFloorUpright();
    void polygonsHoldWhatLiesInside();
};

namespace {

/// Pixels = a turned, scaled, perhaps mirrored picture of metres.
Placement turned(double degrees, double scale, bool mirrored)
{
    const double c = std::cos(degrees * 0.0174532925199433) * scale, s = std::sin(degrees * 0.0174532925199433) * scale;
    return mirrored ? *Placement::fromMetreToPixel({c, -s, 40.0, s, c, -7.0})
                    : *Placement::fromMetreToPixel({c, s, 40.0, s, -c, -7.0});
}

std::vector<ControlPoint> pointsOn(const Placement &placement, int count)
{
    const std::vector<FloorPoint> places{{0.0, 0.0}, {31.5, 2.0}, {4.0, 22.0}, {28.0, 19.0}, {12.0, -9.0}};
    std::vector<ControlPoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back({placement.toPixel(places[static_cast<std::size_t>(i)]), places[static_cast<std::size_t>(i)]});
    return points;
}

}   // namespace

void TestPlacement::randomPlacementsAreFoundAgain_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<FitModel>("model");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("two points") << 2 << FitModel::Affine << false;
    QTest::newRow("three, affine") << 3 << FitModel::Affine << false;
    QTest::newRow("three, affine, mirrored") << 3 << FitModel::Affine << true;
    QTest::newRow("three, similarity, mirrored") << 3 << FitModel::Similarity << true;
    QTest::newRow("five, similarity") << 5 << FitModel::Similarity << false;
    QTest::newRow("five, affine") << 5 << FitModel::Affine << false;
}

void TestPlacement::randomPlacementsAreFoundAgain()
{
    QFETCH(int, count);
    QFETCH(FitModel, model);
    QFETCH(bool, mirrored);
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        const Placement truth = turned(random.bounded(360.0), 0.5 + random.bounded(60.0), mirrored);
        const Result<PlacementFit> fit = fitPlacement(pointsOn(truth, count), model);
        QVERIFY(fit);
        QCOMPARE(fit->placement.mirrored(), mirrored);
        const PixelPoint a = truth.toPixel({17.0, 11.0}), b = fit->placement.toPixel({17.0, 11.0});
        QVERIFY(std::hypot(a.x - b.x, a.y - b.y) < 1e-6);
        const FloorPoint back = fit->placement.toFloor(b);
        QVERIFY(std::hypot(back.x - 17.0, back.y - 11.0) < 1e-9);
        QCOMPARE(fit->residualsCm.empty(), count < 4 && !(model == FitModel::Similarity && count == 3));
    }
}

void TestPlacement::residualsAreInCentimetres()
{
    std::vector<ControlPoint> points = pointsOn(turned(0.0, 50.0, false), 5);
    points[1].metre.x += 1.5;   // a place that is a metre and a half off
    const Result<PlacementFit> fit = fitPlacement(points, FitModel::Similarity);
    QVERIFY(fit);
    QVERIFY(fit->worstCm > 40.0 && fit->worstCm < 150.0);
    QVERIFY(fit->disagreement > 0.01);
    QVERIFY(!fit->shortBaseline);
    QVERIFY(fit->doubtful == std::optional<std::size_t>(1));
    const std::vector<ControlPoint> close{{{0.0, 0.0}, {0.0, 0.0}}, {{10.0, 0.0}, {1.0, 0.0}}};
    QVERIFY(fitPlacement(close)->shortBaseline);
}

void TestPlacement::placesThatDisagreeAreTold_data()
{
    QTest::addColumn<std::vector<ControlPoint>>("points");
    QTest::addColumn<bool>("told");
    using Points = std::vector<ControlPoint>;
    QTest::newRow("three, upright") << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{0, 0}, {0, 10}}} << false;
    QTest::newRow("three, skewed by 5 %")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{35, 0}, {0, 10}}} << true;
    QTest::newRow("three, skewed by 1 %")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{7, 0}, {0, 10}}} << false;
    QTest::newRow("three, stretched by 5 %")
        << Points{{{0, 735}, {0, 0}}, {{700, 735}, {10, 0}}, {{0, 0}, {0, 10}}} << true;
    QTest::newRow("three, stretched aslant")
        << Points{{{0, 0}, {0, 0}}, {{735, -735}, {10, 10}}, {{-700, -700}, {-10, 10}}} << true;
    QTest::newRow("four corners")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{0, 0}, {0, 10}}, {{700, 0}, {10, 10}}} << false;
    QTest::newRow("four corners, one a metre off")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{0, 0}, {0, 10}}, {{700, 0}, {11, 10}}} << true;
    QTest::newRow("four corners, one 35 cm off")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{0, 0}, {0, 10}}, {{700, 0}, {10.35, 10}}} << true;
    QTest::newRow("four corners, one 10 cm off")
        << Points{{{0, 700}, {0, 0}}, {{700, 700}, {10, 0}}, {{0, 0}, {0, 10}}, {{700, 0}, {10.1, 10}}} << false;
}

void TestPlacement::placesThatDisagreeAreTold()
{
    QFETCH(std::vector<ControlPoint>, points);
    QFETCH(bool, told);
    const Result<PlacementFit> fit = fitPlacement(points);
    QVERIFY(fit);
    QVERIFY2((std::max(fit->disagreement, fit->scaleDisagreement) > 0.02) == told,
             qPrintable(QStringLiteral("%1, %2").arg(fit->disagreement).arg(fit->scaleDisagreement)));
}

void TestPlacement::aShortBaselineIsMeasuredByThePlanToo()
{
    const std::vector<ControlPoint> points{{{0.0, 0.0}, {0.0, 0.0}},
                                           {{100.0, 0.0}, {10.0, 0.0}}};   // 10 m apart, 10 pixels a metre
    QVERIFY(!fitPlacement(points)->shortBaseline);
    QVERIFY(!fitPlacement(points, FitModel::Affine, {600.0, 700.0})->shortBaseline);
    QVERIFY(fitPlacement(points, FitModel::Affine, {800.0, 700.0})->shortBaseline);   // a diagonal of 106 m
}

void TestPlacement::worldFilesOfOtherCountriesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("points") << QByteArray("0.02\n0\n0\n-0.02\n100.01\n49.99\n");
    QTest::newRow("commas") << QByteArray("0,02\n0\n0\n-0,02\n100,01\n49,99\n");
    QTest::newRow("line ends of Windows") << QByteArray("0.02\r\n0\r\n0\r\n-0.02\r\n100.01\r\n49.99\r\n");
    QTest::newRow("carriage returns alone") << QByteArray("0.02\r0\r0\r-0.02\r100.01\r49.99");
    QTest::newRow("a remark at the end") << QByteArray("0.02\n0\n0\n-0.02\n100.01\n49.99\nmade by hand\n");
    QTest::newRow("a remark behind each")
        << QByteArray("# a plan\n0.02 m a pixel\n0\n0 ; none\n-0.02\n\n100.01 # x\n49.99 // y\n");
}

void TestPlacement::worldFilesOfOtherCountriesAreRead()
{
    QFETCH(QByteArray, text);
    const Result<Placement> placement = readWorldFile(text);
    QVERIFY(placement);
    const FloorPoint corner = placement->toFloor({0.0, 0.0});
    QVERIFY(std::abs(corner.x - 100.0) < 1e-9 && std::abs(corner.y - 50.0) < 1e-9);
}

void TestPlacement::pointsOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("American") << QByteArray(R"([{"pixel":[10,20],"meter":[1,2]},{"pixel":[30,40],"meter":[3,4]}])");
    QTest::newRow("plural") << QByteArray(R"([{"Pixel":[10,20],"Metre":[1,2]},{"pixels":[30,40],"METERS":[3,4]}])");
    QTest::newRow("with heights") << QByteArray(
        R"([{"pixel":[10,20],"metre":[1,2,0]},{"pixel":[30,40,0],"metre":[3,4,5]}])");
    QTest::newRow("QGIS") << QByteArray("#CRS: ENGCRS[\"floor\"]\r\nmapX,mapY,sourceX,sourceY,enable,dX,dY,residual\r\n"
                                        "1,2,10,-20,1,0,0,0\r\n3,4,30,-40,1,0,0,0\r\n9,9,9,-9,0,0,0,0\r\n");
    QTest::newRow("an older QGIS") << QByteArray("mapX,mapY,pixelX,pixelY,enable\n1,2,10,-20,1\n3,4,30,-40,1\n");
    QTest::newRow("y downward") << QByteArray("mapX,mapY,sourceX,sourceY\n1,2,10,20\n3,4,30,40\n");
}

void TestPlacement::pointsOfOtherProgramsAreRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(listsPoints(text));
    const auto points = readControlPoints(text);
    QVERIFY(points);
    QVERIFY((*points == std::vector<ControlPoint>{{{10, 20}, {1, 2}}, {{30, 40}, {3, 4}}}));
}

void TestPlacement::refusesPointsThatPlaceNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("one point") << QByteArray(R"([{"pixel":[0,0],"metre":[0,0]}])");
    QTest::newRow("the same twice") << QByteArray(R"([{"pixel":[0,0],"metre":[0,0]},{"pixel":[0,0],"metre":[1,0]}])");
    QTest::newRow("on one line") << QByteArray(
        R"([{"pixel":[0,0],"metre":[0,0]},{"pixel":[1,0],"metre":[1,0]},{"pixel":[2,0],"metre":[2,0]}])");
    QTest::newRow("out of reach") << QByteArray(R"([{"pixel":[0,0],"metre":[0,0]},{"pixel":[1,0],"metre":[1e300,0]}])");
}

void TestPlacement::refusesPointsThatPlaceNothing()
{
    QFETCH(QByteArray, json);
    const Result<PlacementFit> fit =
        readControlPoints(json).and_then([](const std::vector<ControlPoint> &points) { return fitPlacement(points); });
    QVERIFY(!fit);
    QCOMPARE(int(fit.error().kind), int(ErrorKind::BadPlacement));
}

void TestPlacement::aWorldFilePlacesTheCentreOfTheFirstPixel()
{
    const Result<Placement> placement = readWorldFile("0.02\n0\n0\n-0.02\n100.01\n49.99\n");
    QVERIFY(placement);
    const FloorPoint corner = placement->toFloor({0.0, 0.0}), centre = placement->toFloor({0.5, 0.5});
    QVERIFY(std::abs(corner.x - 100.0) < 1e-9 && std::abs(corner.y - 50.0) < 1e-9);
    QVERIFY(std::abs(centre.x - 100.01) < 1e-9 && std::abs(centre.y - 49.99) < 1e-9);
}

void TestPlacement::faultyFilesTellThePlace()
{
    QCOMPARE(readControlPoints(R"([{"pixel":[0,0],"metre":[0,0]},{"pixel":[1],"metre":[0,0]}])").error().spot,
             (Spot{SpotKind::Place, 2}));
    QCOMPARE(readControlPoints("{}").error().reason, Reason::PointsNotAList);
    QCOMPARE(readControlPoints("[{]").error().reason, Reason::PointsNotJson);
    QCOMPARE(int(readControlPoints("[{]").error().kind), int(ErrorKind::NotAPlacement));
    QCOMPARE(int(readWorldFile("1\n2\n3\n").error().kind), int(ErrorKind::NotAPlacement));
    QCOMPARE(readWorldFile("1\nx\n0\n-1\n0\n0\n").error().spot, (Spot{SpotKind::Line, 2}));
    QCOMPARE(readWorldFile("1\r\n\r\n0\r\nx\r\n").error().spot, (Spot{SpotKind::Line, 4}));
    QCOMPARE(readWorldFile("1\n0\n0\n-1\n0\n0\n7\n").error().reason, Reason::NotSixNumbers);
    QCOMPARE(readWorldFile("<PAMDataset/>").error().reason, Reason::XmlInsteadOfWorld);
    QCOMPARE(readWorldFile("0\n0\n0\n0\n0\n0\n").error().reason, Reason::WorldPlacesNothing);
    QCOMPARE(readWorldFile("1\n0\n0\n0\n5\n5\n").error().reason, Reason::WorldPlacesNothing);
    QVERIFY(!listsPoints("1\n0\n0\n-1\n0\n0\n") && !listsPoints("<a/>") && !listsPoints({}));
    const auto noColumn = readControlPoints("mapX,mapY,sourceX,enable\n1,2,3,1\n").error();
    QCOMPARE(noColumn.reason, Reason::PointsWithoutColumn);
    QCOMPARE(noColumn.facts, Facts{QStringLiteral("sourceY")});
    QCOMPARE(readControlPoints("mapX,mapY,sourceX,sourceY\n1,2,x,4\n").error().spot, (Spot{SpotKind::Line, 2}));
    QCOMPARE(readControlPoints(R"([{"pixel":[0,0,"x"],"metre":[0,0]}])").error().reason, Reason::PointWithoutPairs);
    const auto noMember = readControlPoints(R"([{"pixel":[0,0],"m":[0,0]}])").error();
    QCOMPARE(noMember.reason, Reason::MemberAbsent);
    QCOMPARE(noMember.facts, Facts{QStringLiteral("metre")});
    QCOMPARE(noMember.spot, (Spot{SpotKind::Place, 1}));
    const auto far = readControlPoints("mapX,mapY,sourceX,sourceY\n1,2,3,4\n-1e300,2,3,4\n").error();
    QCOMPARE(far.reason, Reason::CornerTooFar);
    QCOMPARE(far.spot, (Spot{SpotKind::Line, 3}));
    const auto farther =
        readControlPoints(R"([{"pixel":[0,0],"metre":[0,0]},{"pixel":[0,1e99],"metre":[0,0]}])").error();
    QCOMPARE(farther.reason, Reason::CornerTooFar);
    QCOMPARE(farther.spot, (Spot{SpotKind::Place, 2}));
}

void TestPlacement::aGuessShowsTheWholeFloorUpright()
{
    const Placement guess = guessedPlacement({800.0, 600.0}, {-5.0, -3.0, 35.0, 17.0});
    const PixelPoint low = guess.toPixel({-5.0, -3.0}), high = guess.toPixel({35.0, 17.0});
    QCOMPARE(low.x, 0.0);
    QCOMPARE(high.x, 800.0);
    QVERIFY(low.y > high.y && high.y >= 0.0 && low.y <= 600.0);
    QVERIFY(!guess.mirrored());
}

void TestPlacement::polygonsHoldWhatLiesInside()
{
    const FloorPolygon shape{{0.0, 0.0}, {4.0, 0.0}, {4.0, 1.0}, {1.0, 1.0}, {1.0, 3.0}, {0.0, 3.0}};
    QVERIFY(contains(shape, {0.5, 2.5}) && contains(shape, {3.5, 0.5}) && !contains(shape, {3.5, 2.5}));
    QCOMPARE(ringArea(shape), 6.0);
    QVERIFY(!contains({{0.0, 0.0}, {1.0, 1.0}}, {0.5, 0.5}));
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
