// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_file.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace floorscope;

class TestZones : public QObject
{
    Q_OBJECT
private slots:
    void polygonsComeWithNamesAndHoles();
    void whatIsWrittenReadsBack();
    void aNameIsOneCleanLine();
    void aColorIsSixDigitsAndNothingElse_data();
    void aColorIsSixDigitsAndNothingElse();
    void faultsAreRefused_data();
    void faultsAreRefused();
    void faultsTellTheZone();
    void whatIsNoAreaIsNamedAndLeftOut();
    void aBadZoneLeavesTheOthers_data();
    void aBadZoneLeavesTheOthers();
    void everyFormOfTheTextIsRead_data();
    void everyFormOfTheTextIsRead();
    void aNameMayStandUnderOtherKeys_data();
    void aNameMayStandUnderOtherKeys();
    void whatLiesInAHoleLiesOutside();
    void theFirstZoneAtAPointIsFound();
    void boundsHoldAllAreas();
    void pointsOfAZoneLieInIt();
    void anOutlineIsOneArea();
    void ringsAreOutlinesWithTheirHoles();
};

void TestZones::polygonsComeWithNamesAndHoles()
{
    const auto file = readZones(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"Desks"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[1,0.5],[2,0.5],[2,1],[1,0.5]]]}},
        {"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1]]],[[[5,5],[6,5],[6,6]]]]}}]})");
    QVERIFY(file);
    const std::vector<Zone> &zones = file->zones;
    QCOMPARE(zones.size(), std::size_t(2));
    QCOMPARE(zones[0].name, QStringLiteral("Desks"));
    QVERIFY(zones[0].areas[0].outline == (FloorPolygon{{0, 0}, {4, 0}, {4, 4}}));
    QCOMPARE(zones[0].areas[0].holes.size(), std::size_t(1));
    QCOMPARE(zones[1].areas.size(), std::size_t(2));
    QVERIFY(zones[1].name.isEmpty());
    QVERIFY(file->leftOut.empty());
}

void TestZones::whatIsWrittenReadsBack()
{
    const std::vector<Zone> zones{
        {{}, QStringLiteral("One"), {{{{0, 0}, {1, 0}, {1, 1}}, {{{0.2, 0.1}, {0.3, 0.1}, {0.3, 0.2}}}}}},
        {{}, QStringLiteral("Two"), {{{{0, 0}, {1, 0}, {1, 1}}, {}}, {{{5, 5}, {6, 5}, {6, 6}}, {}}}}};
    const auto read = readZones(zonesGeoJson(zones));
    QVERIFY(read);
    QVERIFY(read->zones == zones);
    QCOMPARE(zonesGeoJson(read->zones), zonesGeoJson(zones));
}

void TestZones::aNameIsOneCleanLine()
{
    for (const QString &name : {QStringLiteral("\u0001 Caf\u00e9\n"), QStringLiteral("\tCaf\u00e9 \u007f "),
                                QStringLiteral("\u0085Ca\u0002f\u00e9")}) {
        const auto read = readZones(zonesGeoJson({{{}, name, {{{{0, 0}, {1, 0}, {1, 1}}, {}}}}}));
        QVERIFY(read);
        QCOMPARE(read->zones[0].name, QStringLiteral("Caf\u00e9"));
    }
    const QString endless = QStringLiteral("Room ") + QString(400, QLatin1Char('x')) + QStringLiteral(" east");
    const auto read = readZones(zonesGeoJson({{{}, endless, {{{{0, 0}, {1, 0}, {1, 1}}, {}}}}}));
    QVERIFY(read && read->zones[0].name.size() == 120);   // shortened in its middle
    QVERIFY(read->zones[0].name.startsWith(QStringLiteral("Room "))
            && read->zones[0].name.endsWith(QStringLiteral(" east")));
}

void TestZones::aColorIsSixDigitsAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("stroke");
    QTest::addColumn<QString>("color");
    QTest::newRow("a color") << QByteArray("#1A2b3c") << QStringLiteral("#1a2b3c");
    QTest::newRow("a newline behind it") << QByteArray(R"(#1a2b3c\n)") << QString();
    QTest::newRow("more lines") << QByteArray(R"(#1a2b3c\n#1a2b3c)") << QString();
    QTest::newRow("a name") << QByteArray("red") << QString();
}

void TestZones::aColorIsSixDigitsAndNothingElse()
{
    QFETCH(QByteArray, stroke);
    QFETCH(QString, color);
    const auto file = readZones(R"({"type":"Feature","properties":{"stroke":")" + stroke
                                + R"("},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]}})");
    QVERIFY(file);
    QCOMPARE(file->zones.at(0).color, color);
}

void TestZones::faultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Reason>("reason");
    const auto polygon = [](const char *rings) -> QByteArray {
        return QByteArray(R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":)") + rings + "}}";
    };
    QTest::newRow("no JSON") << QByteArray("{") << Reason::None;
    QTest::newRow("a list") << QByteArray("[]") << Reason::NotAFeatureCollection;
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection"})") << Reason::NotAFeatureCollection;
    QTest::newRow("a point") << QByteArray(R"({"type":"Feature","geometry":{"type":"Point","coordinates":[0,0]}})")
                             << Reason::NoZoneHasAnArea;
    QTest::newRow("no rings") << polygon("[]") << Reason::NoZoneHasAnArea;
    QTest::newRow("a collection of none")
        << QByteArray(R"({"type":"FeatureCollection","features":[]})") << Reason::NoZoneHasAnArea;
    QTest::newRow("an empty ring") << polygon("[[]]") << Reason::RingTooShort;
    QTest::newRow("corners on one line") << polygon("[[[1,1],[2,2],[3,3],[1,1]]]") << Reason::RingTooShort;
    QTest::newRow("there and back again") << polygon("[[[0,0],[5,0],[5,5],[5,0]]]") << Reason::RingTooShort;
    QTest::newRow("far away") << polygon("[[[0,0],[1e9,0],[1,1]]]") << Reason::CornerTooFar;
    QTest::newRow("as far as a number reaches") << polygon("[[[0,0],[1,1e308],[1,1]]]") << Reason::CornerTooFar;
    QTest::newRow("one number a corner") << polygon("[[[0],[1],[2]]]") << Reason::CornerNotMetres;
    QTest::newRow("words a corner") << polygon(R"([[["1","2"],["3","4"],["5","6"]]])") << Reason::CornerNotMetres;
    QTest::newRow("degrees") << polygon("[[[13.3777,52.5163],[13.3779,52.5163],[13.3779,52.5164]]]")
                             << Reason::ZonesInDegrees;
    QTest::newRow("a faulty line") << polygon("[[[0,0],[4,0],[4,4]]]") + "\n{" << Reason::None;
}

void TestZones::faultsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(Reason, reason);
    const auto zones = readZones(text);
    QVERIFY(!zones);
    QCOMPARE(zones.error().kind, ErrorKind::BadZones);
    QCOMPARE(zones.error().reason, reason);
    QCOMPARE(zones.error().detail.isEmpty(), reason != Reason::None);
}

void TestZones::faultsTellTheZone()
{
    const QByteArray good = R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4]]]}})";
    const QByteArray bad = R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0]]]}})";
    const QByteArray named = QByteArray(bad).replace(R"("Feature")", R"("Feature","properties":{"name":"Caf\u00e9"})");
    const QByteArray wall = R"({"type":"LineString","coordinates":[[0,0],[4,0]]})";
    QCOMPARE(readZones(wall + '\n' + bad).error().spot, (Spot{SpotKind::Zone, 2}));
    QCOMPARE(readZones(bad + '\n' + named).error().spot, (Spot{SpotKind::Zone, 1}));
    QCOMPARE(readZones(wall + '\n' + named).error().where, QStringLiteral("Café"));
    QCOMPARE(readZones(good + "\n[").error().spot, (Spot{SpotKind::Byte, good.size() + 2}));
}

void TestZones::whatIsNoAreaIsNamedAndLeftOut()
{
    const auto file = readZones(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"Unplaced"},"geometry":null},
        {"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4]]]}},
        {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[0,0],[4,0]]}},
        {"type":"Feature","id":7,"geometry":{"type":"MultiPoint","coordinates":[[0,0]]}},
        {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[]}}]})");
    QVERIFY(file);
    QCOMPARE(file->zones.size(), std::size_t(1));
    using Why = LeftOutZone::Why;
    QVERIFY((file->leftOut
             == std::vector<LeftOutZone>{{Why::NoPlace, QStringLiteral("Unplaced"), 1},
                                         {Why::NoArea, {}, 3},
                                         {Why::NoArea, QStringLiteral("7"), 4},
                                         {Why::NoPlace, {}, 5}}));
}

void TestZones::aBadZoneLeavesTheOthers_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("areas");
    QTest::addColumn<int>("holes");
    using Why = LeftOutZone::Why;
    const auto row = [](const char *name, Why why, const char *type, const char *coordinates, int areas, int holes) {
        QTest::newRow(name) << QByteArray(R"({"type":")") + type + R"(","coordinates":)" + coordinates + '}'
                            << static_cast<int>(why) << areas << holes;
    };
    row("two corners", Why::Flat, "Polygon", "[[[1,1],[2,2],[1,1]]]", 0, 0);
    row("one line", Why::Flat, "Polygon", "[[[0.1,0.1],[0.2,0.2],[0.3,0.3]]]", 0, 0);
    row("far away", Why::TooFar, "Polygon", "[[[389000,5819000],[389010,5819000],[389010,5819010]]]", 0, 0);
    row("words", Why::BadCorner, "Polygon", R"([[["a",1],[2,3],[3,3]]])", 0, 0);
    row("a hole of two corners", Why::FlatPart, "Polygon", "[[[0,0],[4,0],[4,4]],[[1,1],[2,1]],[[2,1],[3,1],[3,2]]]", 1,
        1);
    row("a part of two corners", Why::FlatPart, "MultiPolygon", "[[[[0,0],[4,0],[4,4]]],[[[5,5],[6,6]]]]", 1, 0);
    row("a hole in nothing", Why::FlatPart, "MultiPolygon",
        "[[[[5,5],[6,6]],[[5,5],[6,5],[6,6]]],[[[0,0],[4,0],[4,4]]]]", 1, 0);
}

void TestZones::aBadZoneLeavesTheOthers()
{
    QFETCH(QByteArray, geometry);
    QFETCH(int, why);
    QFETCH(int, areas);
    QFETCH(int, holes);
    const QByteArray good = R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4]]]})";
    const auto file = readZones(good + '\n' + R"({"type":"Feature","properties":{"name":"Bad"},"geometry":)" + geometry
                                + "}\n" + good);
    QVERIFY(file);
    QVERIFY(
        (file->leftOut == std::vector<LeftOutZone>{{static_cast<LeftOutZone::Why>(why), QStringLiteral("Bad"), 2}}));
    QCOMPARE(int(file->zones.size()), areas > 0 ? 3 : 2);
    if (areas > 0) {
        QCOMPARE(int(file->zones[1].areas.size()), areas);
        QCOMPARE(int(file->zones[1].areas[0].holes.size()), holes);
    }
}

void TestZones::everyFormOfTheTextIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("zones");
    QTest::addColumn<int>("areas");
    const QByteArray polygon = R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]})";
    const QByteArray feature = R"({"type":"Feature","geometry":)" + polygon + '}';
    const auto collected = [](const QByteArray &members) -> QByteArray {
        return R"({"type":"FeatureCollection","features":[)" + members + "]}";
    };
    const QByteArray several = R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,1]},)"
        + polygon + R"(,{"type":"GeometryCollection","geometries":[)" + polygon + "]}]}";
    QTest::newRow("a feature") << feature << 1 << 1;
    QTest::newRow("a bare polygon") << polygon << 1 << 1;
    QTest::newRow("a bare multipolygon") << QByteArray(
        R"({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1]]],[[[5,5],[6,5],[6,6]]]]})")
                                         << 1 << 2;
    QTest::newRow("a bare collection") << several << 1 << 2;
    QTest::newRow("a feature of a collection") << R"({"type":"Feature","geometry":)" + several + '}' << 1 << 2;
    QTest::newRow("a feature a line") << feature + "\r\n\n" + feature + '\n' << 2 << 1;
    QTest::newRow("collections in a collection")
        << collected(collected(feature) + ',' + collected(feature + ',' + collected(feature)) + ',' + feature) << 4
        << 1;
    QTest::newRow("a text sequence") << '\x1e' + feature + "\n\x1e" + polygon + '\n' << 2 << 1;
}

void TestZones::everyFormOfTheTextIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, zones);
    QFETCH(int, areas);
    const auto file = readZones(text);
    QVERIFY(file);
    QCOMPARE(int(file->zones.size()), zones);
    QCOMPARE(file->zones.empty() ? 0 : int(file->zones.front().areas.size()), areas);
    QVERIFY(file->leftOut.empty());
}

void TestZones::aNameMayStandUnderOtherKeys_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *members, const char *name) {
        QTest::newRow(members) << QByteArray(members) << QString::fromUtf8(name);
    };
    row(R"("properties":{"NAME":"Lab"})", "Lab");
    row(R"("properties":{"id":"x","Name":" Lab "})", "Lab");
    row(R"("properties":{"name":307})", "307");
    row(R"("properties":{"name":3.08})", "3.08");
    row(R"("properties":{"name":10000000})", "10000000");
    row(R"("properties":{"name":null,"ID":12})", "12");
    row(R"("properties":{"name":"","label":"Lab"})", "Lab");
    row(R"("id":"way/5","properties":{"floor":3})", "way/5");
    row(R"("properties":{"name":true})", "");
}

void TestZones::aNameMayStandUnderOtherKeys()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, name);
    const auto file = readZones(R"({"type":"Feature",)" + members
                                + R"(,"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4]]]}})");
    QVERIFY(file);
    QCOMPARE(file->zones.front().name, name);
}

namespace {

FloorPolygon square(double left, double bottom, double side)
{
    return {{left, bottom}, {left + side, bottom}, {left + side, bottom + side}, {left, bottom + side}};
}

/// A square with a hole in which a small square of its own lies, and one beside.
Zone ringZone()
{
    return {{},
            QStringLiteral("Ring"),
            {{square(0, 0, 6), {square(1, 1, 4)}}, {square(2, 2, 1), {}}, {square(8, 0, 1), {}}}};
}

}   // namespace

void TestZones::whatLiesInAHoleLiesOutside()
{
    QVERIFY(contains(ringZone(), {0.5, 0.5}));
    QVERIFY(!contains(ringZone(), {1.5, 1.5}));
    QVERIFY(contains(ringZone(), {2.5, 2.5}));   // the area in the hole
    QVERIFY(contains(ringZone(), {8.5, 0.5}));
    QVERIFY(!contains(ringZone(), {7.0, 0.5}));
    QVERIFY(!contains(Zone(), {0.0, 0.0}));
}

void TestZones::theFirstZoneAtAPointIsFound()
{
    const std::vector<Zone> zones{
        {QStringLiteral("no_outline"), {}, {}}, ringZone(), makeZone(QStringLiteral("all"), {}, square(0, 0, 10))};
    QCOMPARE(zoneAt(zones, {0.5, 0.5}), &zones[1]);
    QCOMPARE(zoneAt(zones, {1.5, 1.5}), &zones[2]);
    QCOMPARE(zoneAt(zones, {20.0, 0.0}), nullptr);
    QCOMPARE(zoneAt({}, {0.0, 0.0}), nullptr);
}

void TestZones::boundsHoldAllAreas()
{
    QVERIFY(bounds(ringZone()) == (FloorRect{0, 0, 9, 6}));
    QVERIFY(
        (bounds(std::vector<Zone>{ringZone(), Zone(), makeZone({}, {}, square(-3, 5, 2))}) == FloorRect{-3, 0, 9, 7}));
    QVERIFY(!bounds(Zone()));
    QVERIFY(!bounds(std::vector<Zone>{Zone()}));
}

/// By hand: of 16 times 16 points of a square those of the left half are a hole.
void TestZones::pointsOfAZoneLieInIt()
{
    Zone zone = makeZone({}, {}, square(0, 0, 2));
    QCOMPARE(pointsIn(zone).size(), std::size_t(256));
    zone.areas[0].holes.push_back({{0, 0}, {1, 0}, {1, 2}, {0, 2}});
    QCOMPARE(pointsIn(zone).size(), std::size_t(128));
    for (const FloorPoint &point : pointsIn(zone))
        QVERIFY(contains(zone, point));
    Zone corridor = makeZone({}, {}, square(0, 0, 42.4));   // 1.2 m round a core of 40 m
    corridor.areas[0].holes.push_back(square(1.2, 1.2, 40));
    QVERIFY(!pointsIn(corridor).empty());
    QVERIFY(pointsIn(Zone()).empty() && pointsIn(makeZone({}, {}, {{0, 0}, {1, 1}, {2, 2}})).empty());
}

void TestZones::anOutlineIsOneArea()
{
    QVERIFY((makeZone(QStringLiteral("a"), QStringLiteral("A"), square(0, 0, 1))
             == Zone{QStringLiteral("a"), QStringLiteral("A"), {{square(0, 0, 1), {}}}}));
    QVERIFY(makeZone(QStringLiteral("a"), QStringLiteral("A"), {}).areas.empty());
}

void TestZones::ringsAreOutlinesWithTheirHoles()
{
    const Zone zone{{}, {}, {{square(0, 0, 9), {square(1, 1, 1), square(3, 3, 1)}}, {square(20, 0, 2), {}}}};
    QVERIFY(rings(zone)
            == (std::vector<FloorPolygon>{square(0, 0, 9), square(1, 1, 1), square(3, 3, 1), square(20, 0, 2)}));
    QVERIFY(rings(Zone{}).empty());
}

QTEST_GUILESS_MAIN(TestZones)
#include "tst_zones.moc"
