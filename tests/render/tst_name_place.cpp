// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/name_place.h"

#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

QPolygonF rectangle(double left, double top, double right, double bottom)
{
    return {QPointF(left, top), QPointF(right, top), QPointF(right, bottom), QPointF(left, bottom)};
}

QPolygonF circle(double radius)
{
    QPolygonF ring;
    for (int i = 0; i < 120; ++i)
        ring << QPointF(200.0 + radius * std::cos(i * 0.05236), 200.0 + radius * std::sin(i * 0.05236));
    return ring;
}

/// Worked out by another way: what of the box lies beyond the room.
bool liesWithin(const QRectF &box, const QPolygonF &outline, const std::vector<QPolygonF> &holes)
{
    QPainterPath room, rest;
    room.addPolygon(outline);
    room.closeSubpath();
    for (const QPolygonF &hole : holes) {
        QPainterPath cut;
        cut.addPolygon(hole);
        cut.closeSubpath();
        room -= cut;
    }
    rest.addRect(box.adjusted(0.6, 0.6, -0.6, -0.6));
    return (rest - room).isEmpty();
}

}   // namespace

class TestNamePlace : public QObject
{
    Q_OBJECT
private slots:
    void largeRoomsOfAnyShapeHaveAPlace_data()
    {
        QTest::addColumn<QPolygonF>("outline");
        QTest::addColumn<QPolygonF>("hole");
        const QPolygonF corner{QPointF(100, 0), QPointF(200, 0), QPointF(200, 200),
                               QPointF(0, 200), QPointF(0, 150), QPointF(100, 150)};
        const QPolygonF narrowTop{QPointF(0, 0),     QPointF(20, 0),    QPointF(20, 150),
                                  QPointF(200, 150), QPointF(200, 200), QPointF(0, 200)};
        const QPolygonF cup{QPointF(0, 0),   QPointF(30, 0),  QPointF(30, 160),  QPointF(170, 160),
                            QPointF(170, 0), QPointF(200, 0), QPointF(200, 200), QPointF(0, 200)};
        QTest::newRow("rectangle") << rectangle(0, 0, 200, 100) << QPolygonF();
        QTest::newRow("L without a top left") << corner << QPolygonF();
        QTest::newRow("L with a narrow top") << narrowTop << QPolygonF();
        QTest::newRow("U") << cup << QPolygonF();
        QTest::newRow("ring") << rectangle(0, 0, 200, 200) << rectangle(10, 10, 190, 160);
        QTest::newRow("round") << circle(100) << QPolygonF();
        QTest::newRow("round ring") << circle(150) << circle(60);
        QTest::newRow("triangle") << QPolygonF{QPointF(0, 200), QPointF(200, 200), QPointF(200, 0)} << QPolygonF();
        QTest::newRow("an arm just as wide") << rectangle(0, 0, 80, 20) << QPolygonF();
    }

    void largeRoomsOfAnyShapeHaveAPlace()
    {
        QFETCH(QPolygonF, outline);
        QFETCH(QPolygonF, hole);
        const std::vector<QPolygonF> holes = hole.isEmpty() ? std::vector<QPolygonF>() : std::vector{hole};
        const QSizeF size(80, 20);
        for (const QPointF &shift : {QPointF(0, 0), QPointF(-1234, 77)}) {
            std::vector<QPolygonF> moved;
            for (const QPolygonF &each : holes)
                moved.push_back(each.translated(shift));
            const std::optional<QPointF> place = placeInside(outline.translated(shift), moved, size);
            QVERIFY(place);
            QVERIFY(liesWithin(QRectF(*place, size), outline.translated(shift), moved));
        }
    }

    void aPlaceAtTheTopLeftIsTaken()
    {
        QCOMPARE(placeInside(rectangle(5, 7, 200, 100), {}, {80, 20}), std::optional(QPointF(5, 7)));
    }

    void whatFitsNowhereHasNone_data()
    {
        QTest::addColumn<QPolygonF>("outline");
        QTest::addColumn<QPolygonF>("hole");
        const QPolygonF thin{QPointF(0, 0),    QPointF(200, 0), QPointF(200, 200), QPointF(185, 200),
                             QPointF(185, 15), QPointF(15, 15), QPointF(15, 200),  QPointF(0, 200)};
        QTest::newRow("too narrow") << rectangle(0, 0, 79, 200) << QPolygonF();
        QTest::newRow("too low") << rectangle(0, 0, 200, 19) << QPolygonF();
        QTest::newRow("thin arms") << thin << QPolygonF();
        QTest::newRow("thin ring") << rectangle(0, 0, 200, 200) << rectangle(15, 15, 185, 185);
        QTest::newRow("small triangle") << QPolygonF{QPointF(0, 25), QPointF(85, 25), QPointF(85, 0)} << QPolygonF();
    }

    void whatFitsNowhereHasNone()
    {
        QFETCH(QPolygonF, outline);
        QFETCH(QPolygonF, hole);
        const std::vector<QPolygonF> holes = hole.isEmpty() ? std::vector<QPolygonF>() : std::vector{hole};
        QVERIFY(!placeInside(outline, holes, {80, 20}));
    }
};

QTEST_GUILESS_MAIN(TestNamePlace)
#include "tst_name_place.moc"
