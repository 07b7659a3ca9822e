// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_raster.h"

#include <QTest>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

#include <cmath>
#include <numbers>
#include <random>

using namespace floorscope;

namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Polygon = bg::model::polygon<Point, false, false>;   // counter-clockwise, not closed

Polygon polygonOf(const Zone::Area &area)
{
    Polygon polygon;
    for (const FloorPoint &corner : area.outline)
        bg::append(polygon, Point(corner.x, corner.y));
    polygon.inners().resize(area.holes.size());
    for (std::size_t i = 0; i < area.holes.size(); ++i)
        for (const FloorPoint &corner : area.holes[i])
            bg::append(polygon, Point(corner.x, corner.y), static_cast<int>(i));
    bg::correct(polygon);
    return polygon;
}

double cut(const Polygon &polygon, const FloorRect &cell)
{
    const bg::model::box<Point> box(Point(cell.minX, cell.minY), Point(cell.maxX, cell.maxY));
    bg::model::multi_polygon<Polygon> inside;
    bg::intersection(polygon, box, inside);
    return bg::area(inside);
}

/// Rings of so many corners round a place; never crossing themselves, and of a radius between both.
FloorPolygon star(std::mt19937 &random, FloorPoint middle, double least, double most, int corners)
{
    std::uniform_real_distribution<double> radius(least, most);
    FloorPolygon ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / corners;
        const double r = radius(random);
        ring.push_back({middle.x + r * std::cos(angle), middle.y + r * std::sin(angle)});
    }
    return ring;
}

}   // namespace

/// Areas and cuts of zones beside those of an independent library, Boost.Geometry. Ours hold rings that cross
/// themselves too, which its polygons may not.
class TestZoneCuts : public QObject
{
    Q_OBJECT
private slots:
    void eachCellIsCutAsBoostGeometryCutsIt()
    {
        std::mt19937 random(20260302);
        const Raster raster{{-6.0, -6.0}, 0.5, 0.5, 24, 24};
        for (int i = 0; i < 40; ++i) {
            Zone::Area area{star(random, {0.3, -0.2}, 2.5, 5.5, 5 + i % 17), {}};
            if (i % 2 == 1)
                area.holes = {star(random, {0.3, -0.2}, 0.3, 1.2, 4 + i % 9)};
            const Polygon polygon = polygonOf(area);
            QVERIFY(bg::is_valid(polygon));
            const Zone zone{{}, {}, {area}};
            QVERIFY(std::abs(zoneArea(zone) - bg::area(polygon)) < 1e-9);
            std::vector<double> held(static_cast<std::size_t>(raster.columns * raster.rows), 0.0);
            for (const CellShare &part : shares(raster, zone))
                held[part.cell] = part.share;
            for (int cell = 0; cell < raster.columns * raster.rows; ++cell) {
                const double x = raster.corner.x + cell % raster.columns * raster.width;
                const double y = raster.corner.y + cell / raster.columns * raster.height;
                const double expected = cut(polygon, {x, y, x + raster.width, y + raster.height}) / 0.25;
                QVERIFY2(std::abs(held[static_cast<std::size_t>(cell)] - expected) < 1e-9,
                         qPrintable(QStringLiteral("%1 of zone %2: %3, not %4")
                                        .arg(cell)
                                        .arg(i)
                                        .arg(held[static_cast<std::size_t>(cell)])
                                        .arg(expected)));
            }
        }
    }

    void aRingThatCrossesItselfIsToldAsBoostGeometryTellsIt()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> place(0.0, 10.0);
        int crossing = 0;
        for (int i = 0; i < 200; ++i) {
            FloorPolygon ring;
            for (int corner = 0; corner < 5; ++corner)
                ring.push_back({place(random), place(random)});
            const Zone zone{{}, {}, {{ring, {}}}};
            const bool told = crossesItself(zone);
            QCOMPARE(told, bg::intersects(polygonOf(zone.areas[0])));
            crossing += told;
        }
        QVERIFY(crossing > 20 && crossing < 180);
    }
};

QTEST_GUILESS_MAIN(TestZoneCuts)
#include "tst_zone_cuts.moc"
