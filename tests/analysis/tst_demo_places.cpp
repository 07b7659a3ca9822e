// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/odd_places.h"
#include "heatmap/merge.h"
#include "simulator/demo_building.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
constexpr int kDays = 7;
constexpr FloorPoint kWarmObject{47.3, 20.3};   // src/simulator/README.md: alive at 03:00

/// A week of the building by the hour, as the service would answer it.
Heatmap weekOf(const DemoBuilding &building, CellSize size)
{
    const qint64 start = DemoBuilding::firstInstant() + 7 * 24 * kHour;
    const double side = metres(size);
    std::vector<std::map<std::pair<int, int>, std::uint64_t>> hours(24 * kDays);
    building.forEachDetection(start, start + kDays * 24 * kHour, [&](const Detection &detection) {
        const auto hour = static_cast<std::size_t>((detection.milliseconds / 1000 - start) / kHour);
        ++hours[hour]
               [{static_cast<int>(std::floor(detection.x / side)), static_cast<int>(std::floor(detection.y / side))}];
    });
    std::vector<Part> parts;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        Answer answer;
        answer.cellSize = size;
        std::vector<Cell> cells;
        for (const auto &[place, count] : hours[hour]) {
            cells.push_back({(place.first + 0.5) * side, (place.second + 0.5) * side, count});
            answer.total += count;
        }
        answer.cells = CellList(cells);
        const qint64 from = start + static_cast<qint64>(hour) * kHour;
        parts.push_back(toPart(answer, QStringLiteral("space_demo_1"), {from, from + kHour}));
        parts.back().observed.timeZone = "Europe/Berlin";
    }
    return *merge(parts);
}

}   // namespace

/// What is planted in the demo building is found. FLOORSCOPE_SEEDS sets how many buildings are looked at (3).
class TestDemoPlaces : public QObject
{
    Q_OBJECT
private slots:
    void theWarmObjectIsFoundAndNoDeskIs_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("size");
        bool told = false;
        const int seeds = qEnvironmentVariableIntValue("FLOORSCOPE_SEEDS", &told);
        for (int seed = 1; seed <= (told ? seeds : 3); ++seed)
            for (const CellSize size : {CellSize::Half, CellSize::Quarter})
                QTest::addRow("seed %d, %g m", seed, metres(size)) << seed << static_cast<int>(size);
    }

    void theWarmObjectIsFoundAndNoDeskIs()
    {
        QFETCH(int, seed);
        QFETCH(int, size);
        const DemoBuilding building(static_cast<std::uint64_t>(seed));
        const OddPlaces odd = findOddPlaces(weekOf(building, static_cast<CellSize>(size)));
        QVERIFY(odd.nightsKnown && odd.dayKnown);
        QCOMPARE(odd.places.size(), std::size_t(1));
        const OddPlace &place = odd.places[0];
        QVERIFY2(std::hypot(place.patch.place.x - kWarmObject.x, place.patch.place.y - kWarmObject.y) < 0.4,
                 qPrintable(QStringLiteral("%1, %2").arg(place.patch.place.x).arg(place.patch.place.y)));
        QVERIFY(place.aliveAtNight && place.flat && !place.tooMany);
        QVERIFY(place.patch.area <= 1.0);
    }
};

QTEST_GUILESS_MAIN(TestDemoPlaces)
#include "tst_demo_places.moc"
