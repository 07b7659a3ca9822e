// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_edit.h"

#include <QTest>

using namespace floorscope;

namespace {

/// A square of 4 m with a hole of 1 m, and a triangle beside it.
std::vector<Zone> sample()
{
    Zone square = makeZone({}, QStringLiteral("Square"), {{0, 0}, {4, 0}, {4, 4}, {0, 4}});
    square.areas[0].holes.push_back({{1, 1}, {2, 1}, {2, 2}});
    return {square, makeZone({}, QStringLiteral("Triangle"), {{10, 0}, {12, 0}, {12, 2}})};
}

}   // namespace

class TestZoneEdit : public QObject
{
    Q_OBJECT

private slots:
    void cornersAndEdgesAreFound()
    {
        const std::vector<Zone> zones = sample();
        QCOMPARE(cornerNear(zones, {3.9, 0.1}, 0.5), std::optional(CornerPlace{0, 0, 0, 1}));
        QCOMPARE(cornerNear(zones, {2.1, 2.1}, 0.5), std::optional(CornerPlace{0, 0, 1, 2}));
        QVERIFY(!cornerNear(zones, {3.0, 3.0}, 0.5));
        const std::optional<EdgePlace> edge = edgeNear(zones, {4.1, 1.5}, 0.5);
        QVERIFY(edge && edge->from == (CornerPlace{0, 0, 0, 1}) && edge->point == (FloorPoint{4.0, 1.5}));
        const std::optional<EdgePlace> last = edgeNear(zones, {-0.1, 1.5}, 0.5);   // from the last corner to the first
        QVERIFY(last && last->from == (CornerPlace{0, 0, 0, 3}));
        QCOMPARE(cornerAt(zones, {1, 0, 0, 2}), std::optional(FloorPoint{12, 2}));
        QVERIFY(!cornerAt(zones, {1, 0, 1, 0}) && !cornerAt(zones, {7, 0, 0, 0}) && !cornerAt(zones, {1, 0, 0, 3}));
    }

    void cornersAreMovedInsertedAndRemoved()
    {
        const std::vector<Zone> zones = sample();
        QCOMPARE(*cornerAt(withCornerAt(zones, {0, 0, 1, 0}, {1.2, 1.3}), {0, 0, 1, 0}), (FloorPoint{1.2, 1.3}));
        const std::vector<Zone> more = withCornerBehind(zones, {0, 0, 0, 3}, {-1, 2});
        QCOMPARE(more[0].areas[0].outline.size(), std::size_t(5));
        QCOMPARE(more[0].areas[0].outline.back(), (FloorPoint{-1, 2}));
        QVERIFY(withoutCorner(more, {0, 0, 0, 4}) == zones);
        QVERIFY(withoutCorner(zones, {0, 0, 1, 1})[0].areas[0].holes.empty());   // no ring of two corners
        QCOMPARE(withoutCorner(zones, {1, 0, 0, 0}).size(), std::size_t(1));
        for (const CornerPlace &nowhere :
             {CornerPlace{9, 0, 0, 0}, CornerPlace{0, 2, 0, 0}, CornerPlace{0, 0, 2, 0}, CornerPlace{0, 0, 0, 4}}) {
            QVERIFY(withoutCorner(zones, nowhere) == zones && withCornerAt(zones, nowhere, {}) == zones);
            QVERIFY(withCornerBehind(zones, nowhere, {}) == zones);
        }
    }

    void holesAreCutWhereTheyLieInside()
    {
        const std::vector<Zone> zones = sample();
        const FloorPolygon inside{{3, 3}, {3.5, 3}, {3.5, 3.5}};
        QCOMPARE(withHole(zones, 0, inside)[0].areas[0].holes.size(), std::size_t(2));
        QVERIFY(withHole(zones, 1, inside) == zones && withHole(zones, 0, {{3, 3}, {5, 3}, {3, 3.5}}) == zones);
    }

    void zonesAreCopiedAndRemoved()
    {
        std::vector<Zone> zones = sample();
        zones[0].color = QStringLiteral("#123456");
        const std::vector<Zone> copied = withCopy(zones, 0, QStringLiteral("Copy"), 1.0, -0.5);
        QCOMPARE(copied.size(), std::size_t(3));
        QCOMPARE(copied[2].name, QStringLiteral("Copy"));
        QCOMPARE(copied[2].color, zones[0].color);
        QCOMPARE(copied[2].areas[0].outline[2], (FloorPoint{5.0, 3.5}));
        QCOMPARE(copied[2].areas[0].holes[0][0], (FloorPoint{2.0, 0.5}));
        QVERIFY(withoutZone(copied, 2) == zones && withoutZone(zones, 5) == zones);
    }
};

QTEST_GUILESS_MAIN(TestZoneEdit)
#include "tst_zone_edit.moc"
