// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_raster.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace floorscope;

namespace {

Zone zoneOf(FloorPolygon outline, std::vector<FloorPolygon> holes = {})
{
    return {{}, {}, {{std::move(outline), std::move(holes)}}};
}

/// `share` of every cell of `raster`, row by row.
std::vector<double> allShares(const Raster &raster, const Zone &zone)
{
    std::vector<double> all(static_cast<std::size_t>(raster.columns * raster.rows), 0.0);
    for (const CellShare &part : shares(raster, zone))
        all[part.cell] = part.share;
    return all;
}

double sum(const Raster &raster, const Zone &zone)
{
    double area = 0.0;
    for (const CellShare &part : shares(raster, zone))
        area += part.share * raster.width * raster.height;
    return area;
}

const Raster kFour{{0.0, 0.0}, 1.0, 1.0, 2, 2};

}   // namespace

class TestZoneRaster : public QObject
{
    Q_OBJECT

private slots:
    /// Worked out by hand.
    void aCellCountsByItsShareInside_data()
    {
        QTest::addColumn<FloorPolygon>("outline");
        QTest::addColumn<std::vector<double>>("expected");
        const auto row = [](const char *name, FloorPolygon outline, std::vector<double> expected) {
            QTest::newRow(name) << std::move(outline) << std::move(expected);
        };
        row("a square across all", {{0.5, 0.25}, {1.25, 0.25}, {1.25, 1.5}, {0.5, 1.5}}, {0.375, 0.1875, 0.25, 0.125});
        row("the same, the other way round", {{0.5, 1.5}, {1.25, 1.5}, {1.25, 0.25}, {0.5, 0.25}},
            {0.375, 0.1875, 0.25, 0.125});
        row("half of all by the diagonal", {{0, 0}, {2, 0}, {2, 2}}, {0.5, 1.0, 0.0, 0.5});
        row("the edges of cells", {{1, 0}, {2, 0}, {2, 1}, {1, 1}}, {0.0, 1.0, 0.0, 0.0});
        row("inside of one", {{0.2, 0.2}, {0.4, 0.2}, {0.4, 0.7}, {0.2, 0.7}}, {0.1, 0.0, 0.0, 0.0});
        row("an L", {{0, 0}, {2, 0}, {2, 0.5}, {0.5, 0.5}, {0.5, 2}, {0, 2}}, {0.75, 0.5, 0.5, 0.0});
        row("larger than all", {{-5, -5}, {9, -5}, {9, 9}, {-5, 9}}, {1.0, 1.0, 1.0, 1.0});
        row("elsewhere", {{5, 5}, {6, 5}, {6, 6}}, {0.0, 0.0, 0.0, 0.0});
        row("a bow tie is both its triangles", {{0, 0}, {2, 2}, {2, 0}, {0, 2}}, {0.5, 0.5, 0.5, 0.5});
        row("an edge that rounding moved", {{1.0 - 4e-16, 0}, {2, 0}, {2, 1}, {1.0 - 4e-16, 1}}, {0.0, 1.0, 0.0, 0.0});
        row("no area", {{0, 0}, {2, 2}, {1, 1}}, {0.0, 0.0, 0.0, 0.0});
    }

    void aCellCountsByItsShareInside()
    {
        QFETCH(FloorPolygon, outline);
        QFETCH(std::vector<double>, expected);
        const std::vector<double> told = allShares(kFour, zoneOf(outline));
        for (std::size_t cell = 0; cell < 4; ++cell)
            QVERIFY2(std::abs(told[cell] - expected[cell]) < 1e-15 && (told[cell] > 0.0) == (expected[cell] > 0.0),
                     qPrintable(QString::number(cell)));
    }

    void holesDoNotCount()
    {
        const Zone zone = zoneOf({{0, 0}, {2, 0}, {2, 2}, {0, 2}}, {{{0.5, 0.5}, {1.5, 0.5}, {1.5, 1.0}, {0.5, 1.0}}});
        QCOMPARE(allShares(kFour, zone), (std::vector<double>{0.75, 0.75, 1.0, 1.0}));
        QCOMPARE(zoneArea(zone), 3.5);
        QVERIFY(!crossesItself(zone));
    }

    /// The area of a ring is known from its corners: the sum of its parts has to be the same.
    void thePartsAddUpToTheArea()
    {
        std::mt19937 dice(7);
        std::uniform_real_distribution<double> radius(3.0, 11.0);
        const Raster raster{{17.3, 5.9}, 0.25, 0.25, 104, 104};
        for (int corners = 3; corners < 90; ++corners) {
            FloorPolygon ring;
            for (int i = 0; i < corners; ++i) {
                const double turn = 2.0 * std::numbers::pi * i / corners, reach = radius(dice);
                ring.push_back({30.0 + reach * std::cos(turn), 19.0 + reach * std::sin(turn)});
                if (corners % 3 == 0)   // corners and edges on the lines of the raster
                    ring.back() = {17.3 + std::round((ring.back().x - 17.3) * 4.0) / 4.0,
                                   5.9 + std::round((ring.back().y - 5.9) * 4.0) / 4.0};
            }
            const Zone zone = zoneOf(ring);
            QVERIFY2(std::abs(sum(raster, zone) - ringArea(ring)) < 1e-10, qPrintable(QString::number(corners)));
            QCOMPARE(zoneArea(zone), ringArea(ring));
        }
    }

    /// Level edges at odd heights, each over a part of its row: a stair up and down.
    void levelEdgesCountWhereTheyLie()
    {
        std::mt19937 dice(11);
        std::uniform_real_distribution<double> step(0.05, 1.7);
        const Raster raster{{-1.0, -1.0}, 0.25, 0.25, 160, 160};
        FloorPolygon ring{{0.0, 0.0}};
        for (int i = 0; i < 20; ++i) {
            const FloorPoint last = ring.back();
            const double y = last.y + (i < 10 ? step(dice) : -last.y * 0.3);
            ring.push_back({last.x, y});
            ring.push_back({last.x + step(dice), y});
        }
        ring.push_back({ring.back().x, 0.0});
        const Zone zone = zoneOf(ring);
        QVERIFY(std::abs(sum(raster, zone) - ringArea(ring)) < 1e-10);
        for (const CellShare &part : shares(raster, zone)) {
            const int column = static_cast<int>(part.cell) % raster.columns,
                      row = static_cast<int>(part.cell) / raster.columns;
            const double x = raster.corner.x + column * raster.width, y = raster.corner.y + row * raster.height;
            const double held = heldTogether({x, y, x + raster.width, y + raster.height}, {&zone});
            QVERIFY(std::abs(part.share - held / (raster.width * raster.height)) < 1e-12);
        }
    }

    /// A pentagram of radius r: 5 points of the star without the pentagon in its middle, whose radius is r / φ².
    void whatIsEnclosedTwiceIsNotFilled()
    {
        FloorPolygon star;
        for (int i = 0; i < 5; ++i)
            star.push_back({10.0 * std::sin(i * 0.8 * std::numbers::pi), 10.0 * std::cos(i * 0.8 * std::numbers::pi)});
        const double inner = 10.0 / (std::numbers::phi * std::numbers::phi);
        const double step = 0.2 * std::numbers::pi;
        const double whole = 5.0 * 10.0 * inner * std::sin(step);   // ten triangles from the middle
        const double pentagon = 2.5 * inner * inner * std::sin(2.0 * step);
        QVERIFY(std::abs(zoneArea(zoneOf(star)) - (whole - pentagon)) < 1e-9);
        QVERIFY(crossesItself(zoneOf(star)));
        QVERIFY(!crossesItself(zoneOf({{0, 0}, {2, 0}, {2, 2}, {1, 1}, {0, 2}})));
        QVERIFY(!crossesItself(zoneOf({{0, 0}, {1, 1}, {2, 0}, {2, 2}, {1, 1}, {0, 2}})));   // it only touches itself
    }

    void whatSeveralHoldCountsOnce()
    {
        const Zone one = zoneOf({{0, 0}, {0.6, 0}, {0.6, 1}, {0, 1}}),
                   other = zoneOf({{0.4, 0}, {1, 0}, {1, 0.5}, {0.4, 0.5}});
        QVERIFY(std::abs(heldTogether({0, 0, 1, 1}, {&one, &other}) - 0.8) < 1e-15);
        QVERIFY(std::abs(heldTogether({0, 0, 1, 1}, {&other}) - 0.3) < 1e-15);
        Zone twice = one;
        twice.areas.push_back(other.areas[0]);
        QVERIFY(std::abs(zoneArea(twice) - 0.8) < 1e-12);
        QCOMPARE(zoneArea(Zone{}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestZoneRaster)
#include "tst_zone_raster.moc"
