// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"

#include <QTest>

using namespace floorscope;

class TestZones : public QObject
{
    Q_OBJECT
private slots:
    void polygonsComeWithNamesAndHoles();
    void whatIsWrittenReadsBack();
    void faultsAreRefused_data();
    void faultsAreRefused();
    void whatLiesInAHoleLiesOutside();
    void theFirstZoneAtAPointIsFound();
    void boundsHoldAllAreas();
    void anOutlineIsOneArea();
};

void TestZones::polygonsComeWithNamesAndHoles()
{
    const auto zones = readZones(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"Desks"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[1,0.5],[2,0.5],[2,1],[1,0.5]]]}},
        {"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1]]],[[[5,5],[6,5],[6,6]]]]}}]})");
    QVERIFY(zones);
    QCOMPARE(zones->size(), std::size_t(2));
    QCOMPARE((*zones)[0].name, QStringLiteral("Desks"));
    QVERIFY((*zones)[0].areas[0].outline == (FloorPolygon{{0, 0}, {4, 0}, {4, 4}}));
    QCOMPARE((*zones)[0].areas[0].holes.size(), std::size_t(1));
    QCOMPARE((*zones)[1].areas.size(), std::size_t(2));
    QVERIFY((*zones)[1].name.isEmpty());
}

void TestZones::whatIsWrittenReadsBack()
{
    const std::vector<Zone> zones{
        {{}, QStringLiteral("One"), {{{{0, 0}, {1, 0}, {1, 1}}, {{{0.2, 0.1}, {0.3, 0.1}, {0.3, 0.2}}}}}},
        {{}, QStringLiteral("Two"), {{{{0, 0}, {1, 0}, {1, 1}}, {}}, {{{5, 5}, {6, 5}, {6, 6}}, {}}}}};
    const auto read = readZones(zonesGeoJson(zones));
    QVERIFY(read);
    QVERIFY(*read == zones);
    QCOMPARE(zonesGeoJson(*read), zonesGeoJson(zones));
}

void TestZones::faultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection"})");
    QTest::newRow("a point") << QByteArray(R"({"type":"Feature","geometry":{"type":"Point","coordinates":[0,0]}})");
    QTest::newRow("no rings") << QByteArray(R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}})");
    QTest::newRow("far away") << QByteArray(
        R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[1e9,0],[1,1]]]}})");
    QTest::newRow("one number a corner") << QByteArray(
        R"({"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0],[1],[2]]]}})");
}

void TestZones::faultsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto zones = readZones(text);
    QVERIFY(!zones);
    QCOMPARE(zones.error().kind, ErrorKind::BadZones);
    QVERIFY(zones.error().reason != Reason::None || !zones.error().detail.isEmpty());
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

void TestZones::anOutlineIsOneArea()
{
    QVERIFY((makeZone(QStringLiteral("a"), QStringLiteral("A"), square(0, 0, 1))
             == Zone{QStringLiteral("a"), QStringLiteral("A"), {{square(0, 0, 1), {}}}}));
    QVERIFY(makeZone(QStringLiteral("a"), QStringLiteral("A"), {}).areas.empty());
}

QTEST_GUILESS_MAIN(TestZones)
#include "tst_zones.moc"
