// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/find_place.h"

#include <QTest>

using namespace floorscope;

namespace {

Zone square(const char *name, double x, double y, double side)
{
    return makeZone({}, QString::fromLatin1(name), {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}});
}

Drawn building()
{
    Drawn drawn;
    drawn.answers.floor = Floor{};
    drawn.answers.floor->rooms = {square("Open office", 0.0, 0.0, 20.0), square("Kitchen", 20.0, 0.0, 4.0),
                                  square("Box 10", 24.0, 0.0, 4.0), makeZone({}, QStringLiteral("Kitchen store"), {})};
    drawn.answers.floor->zones = {square("Quiet zone", 2.0, 2.0, 4.0)};
    drawn.shown.zones = {square("Old kitchen", 30.0, 0.0, 2.0)};
    return drawn;
}

QStringList names(const std::vector<FoundPlace> &places)
{
    QStringList list;
    for (const FoundPlace &place : places)
        list << (place.kind == FoundPlace::Kind::Point ? QStringLiteral("point") : place.name);
    return list;
}

}   // namespace

class TestFindPlace : public QObject
{
    Q_OBJECT
private slots:
    void aPairOfNumbersIsAPoint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("points") << QStringLiteral("12.5, 3") << 12.5 << 3.0;
        QTest::newRow("no blank") << QStringLiteral("12.5,3.25") << 12.5 << 3.25;
        QTest::newRow("blank alone") << QStringLiteral(" 12.5  3 ") << 12.5 << 3.0;
        QTest::newRow("commas") << QStringLiteral("12,5; 3,25") << 12.5 << 3.25;
        QTest::newRow("commas and a blank") << QStringLiteral("12,5 3,25") << 12.5 << 3.25;
        QTest::newRow("as the status bar has it") << QStringLiteral("x 31.25 m  y 36.25 m") << 31.25 << 36.25;
        QTest::newRow("negative") << QStringLiteral("-1.5, \u22122") << -1.5 << -2.0;
        QTest::newRow("named") << QStringLiteral("X=4 Y=5") << 4.0 << 5.0;
    }

    void aPairOfNumbersIsAPoint()
    {
        QFETCH(QString, text);
        QFETCH(double, x);
        QFETCH(double, y);
        QCOMPARE(pointIn(text), (FloorPoint{x, y}));
    }

    void whatIsNoPairIsNoPoint_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "12.5", "1, 2, 3", "Box 10", "a, b", "1e999, 2", "nan, 1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoPairIsNoPoint()
    {
        QFETCH(QString, text);
        QVERIFY(!pointIn(text));
    }

    void namesThatBeginSoComeFirst()
    {
        const Drawn drawn = building();
        QCOMPARE(names(findPlaces(drawn, QStringLiteral("kitchen"))),
                 (QStringList{QStringLiteral("Kitchen"), QStringLiteral("Old kitchen")}));   // no outline, no place
        QCOMPARE(names(findPlaces(drawn, QStringLiteral(" O"))),
                 (QStringList{QStringLiteral("Old kitchen"), QStringLiteral("Open office"), QStringLiteral("Box 10"),
                              QStringLiteral("Quiet zone")}));
        QCOMPARE(findPlaces(drawn, QString()).size(), std::size_t(5));
        QVERIFY(findPlaces(drawn, QStringLiteral("pool")).empty());
        const std::vector<FoundPlace> point = findPlaces(drawn, QStringLiteral("21, 2"));
        QCOMPARE(names(point), QStringList(QStringLiteral("point")));
        QCOMPARE(point.front().point, (FloorPoint{21.0, 2.0}));
        const FoundPlace kitchen = findPlaces(drawn, QStringLiteral("Kitchen")).front();
        QCOMPARE(kitchen.kind, FoundPlace::Kind::Room);
        QCOMPARE(kitchen.point, (FloorPoint{22.0, 2.0}));
        QCOMPARE(kitchen.rings.size(), std::size_t(1));
    }

    void theSmallestPlaceAtAPointIsMeant()
    {
        const Drawn drawn = building();
        QCOMPARE(placeOf(drawn, {3.0, 3.0})->name, QStringLiteral("Quiet zone"));
        QCOMPARE(placeOf(drawn, {10.0, 10.0})->name, QStringLiteral("Open office"));
        QVERIFY(!placeOf(drawn, {50.0, 50.0}));
    }
};

QTEST_GUILESS_MAIN(TestFindPlace)
#include "tst_find_place.moc"
