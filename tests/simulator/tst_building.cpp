// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_building.h"
#include "simulator/demo_calendar.h"
#include "simulator/demo_layout.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <tuple>

using namespace floorscope;

namespace {

constexpr std::int64_t kHour = 3600;

using Found = std::tuple<std::int64_t, double, double>;

std::vector<Found> detections(const DemoBuilding &building, std::int64_t start, std::int64_t stop)
{
    std::vector<Found> found;
    building.forEachDetection(start, stop,
                              [&found](const Detection &d) { found.emplace_back(d.milliseconds, d.x, d.y); });
    std::sort(found.begin(), found.end());
    return found;
}

std::int64_t localHour(int day, int hour)
{
    return localMilliseconds(day, hour * 3600.0) / 1000;
}

std::size_t countWithin(const DemoBuilding &building, std::int64_t start, std::int64_t stop, const FloorRect &rect)
{
    std::size_t count = 0;
    building.forEachDetection(start, stop, [&](const Detection &d) { count += rect.contains({d.x, d.y}) ? 1 : 0; });
    return count;
}

FloorRect roomRect(const DemoBuilding &building, const QString &name)
{
    for (const Zone &room : building.floor().rooms) {
        if (room.name == name)
            return *bounds(room);
    }
    return {};
}

constexpr std::size_t kColumns = 120;   // cells of 0.5 m
constexpr std::size_t kRows = 76;
using DayCounts = std::vector<double>;   // one cell after another, row by row

/// Working days of [firstDay, lastDay), 9 to 18, each counted cell by cell.
std::vector<DayCounts> workingDays(const DemoBuilding &building, int firstDay, int lastDay)
{
    std::vector<DayCounts> days;
    for (int day = firstDay; day < lastDay; ++day) {
        if (!isWorkingDay(day))
            continue;
        DayCounts counts(kColumns * kRows, 0.0);
        building.forEachDetection(localHour(day, 9), localHour(day, 18), [&counts](const Detection &d) {
            counts[static_cast<std::size_t>(d.y * 2) * kColumns + static_cast<std::size_t>(d.x * 2)] += 1.0;
        });
        days.push_back(std::move(counts));
    }
    return days;
}

FloorPoint cellCentre(std::size_t cell)
{
    return {static_cast<double>(cell % kColumns) / 2 + 0.25, static_cast<double>(cell / kColumns) / 2 + 0.25};
}

/// Detections per hour of a room.
double perHour(const std::vector<DayCounts> &days, const FloorRect &room)
{
    double sum = 0.0;
    for (const DayCounts &day : days) {
        for (std::size_t cell = 0; cell < day.size(); ++cell)
            sum += room.contains(cellCentre(cell)) ? day[cell] : 0.0;
    }
    return sum / (9.0 * static_cast<double>(days.size()));
}

struct DailyCount
{
    double mean = 0.0;
    double varianceOverMean = 0.0;
    std::size_t cell = 0;
};

DailyCount dailyCount(const std::vector<DayCounts> &days, std::size_t cell)
{
    const auto count = static_cast<double>(days.size());
    double sum = 0.0;
    double squares = 0.0;
    for (const DayCounts &day : days) {
        sum += day[cell];
        squares += day[cell] * day[cell];
    }
    const double mean = sum / count;
    return {mean, mean > 0.0 ? (squares - sum * mean) / (count - 1.0) / mean : 0.0, cell};
}

}   // namespace

class TestDemoBuilding : public QObject
{
    Q_OBJECT

private slots:
    void sixteenWeeksLieBetweenItsInstants()
    {
        QCOMPARE(DemoBuilding::firstInstant(), QDateTime(QDate(2026, 1, 4), QTime(23, 0), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(DemoBuilding::lastInstant(), QDateTime(QDate(2026, 4, 26), QTime(22, 0), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(DemoBuilding::now(), QDateTime(QDate(2026, 4, 27), QTime(6, 0), Qt::UTC).toSecsSinceEpoch());
    }

    void clockGoesForwardOnDay83()
    {
        QCOMPARE(dayStart(84) - dayStart(83), 23 * kHour);
        QCOMPARE(dayStart(83) - dayStart(82), 24 * kHour);
        QCOMPARE(localHour(83, 4), QDateTime(QDate(2026, 3, 29), QTime(2, 0), Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(demoDay(dayStart(84) - 1), 83);
        QCOMPARE(demoDay(dayStart(84)), 84);
    }

    void sameSeedGivesTheSameDetections()
    {
        const auto found = detections(DemoBuilding(7), localHour(8, 10), localHour(8, 11));
        QVERIFY(found.size() > 10'000);
        QVERIFY(found == detections(DemoBuilding(7), localHour(8, 10), localHour(8, 11)));
        QVERIFY(found != detections(DemoBuilding(8), localHour(8, 10), localHour(8, 11)));
    }

    void partsHoldTheSameDetectionsAsTheWhole_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("stop");
        QTest::addColumn<qint64>("step");
        QTest::newRow("a morning by 7 minutes") << qint64(localHour(15, 8)) << qint64(localHour(15, 12)) << qint64(420);
        QTest::newRow("ten minutes by the second")
            << qint64(localHour(60, 12)) << qint64(localHour(60, 12) + 600) << qint64(1);
        QTest::newRow("over midnight by 1234 s")
            << qint64(localHour(22, 17)) << qint64(localHour(23, 9)) << qint64(1234);
        QTest::newRow("over the clock change") << qint64(localHour(82, 20)) << qint64(localHour(84, 9)) << qint64(1801);
        QTest::newRow("before the first day")
            << qint64(dayStart(0) - 5000) << qint64(dayStart(0) + 30'000) << qint64(999);
        QTest::newRow("after the last day")
            << qint64(localHour(111, 12)) << qint64(dayStart(112) + 5000) << qint64(3601);
    }

    void partsHoldTheSameDetectionsAsTheWhole()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, stop);
        QFETCH(qint64, step);
        const DemoBuilding building;
        std::vector<Found> parts;
        for (qint64 from = start; from < stop; from += step) {
            const auto part = detections(building, from, std::min(stop, from + step));
            parts.insert(parts.end(), part.begin(), part.end());
        }
        std::sort(parts.begin(), parts.end());
        const auto whole = detections(building, start, stop);
        QVERIFY(!whole.empty());
        QVERIFY(parts == whole);
    }

    void detectionsLieInTheirSpanAndUnderASensor()
    {
        const DemoBuilding building;
        const std::int64_t start = localHour(9, 11) + 17;
        const std::int64_t stop = start + 1000;
        const FloorRect storage = roomRect(building, QStringLiteral("Storage"));
        for (const auto &[time, x, y] : detections(building, start, stop)) {
            QVERIFY(time >= start * 1000 && time < stop * 1000);
            QVERIFY(x >= 0.0 && x < kFloorWidth && y >= 0.0 && y < kFloorHeight);
            QVERIFY(!storage.contains({x, y}));
        }
    }

    void everyRoomButStorageIsSeen()
    {
        const DemoBuilding building;
        QCOMPARE(building.floor().sensors.size(), std::size_t(14 + 2));   // and one at each entrance
        QCOMPARE(building.floor().rooms.size(), std::size_t(10));
        for (const Zone &room : building.floor().rooms) {
            const FloorRect rect = *bounds(room);
            int seen = 0;
            int all = 0;
            for (double y = rect.minY + 0.25; y < rect.maxY; y += 0.5) {
                for (double x = rect.minX + 0.25; x < rect.maxX; x += 0.5, ++all)
                    seen += seenBy(building.floor().sensors, {x, y}) ? 1 : 0;
            }
            const double share = static_cast<double>(seen) / all;
            QVERIFY2(room.name == QStringLiteral("Storage") ? share == 0.0 : share > 0.97, qPrintable(room.name));
        }
    }

    void nothingIsDetectedOnTheHolidays_data()
    {
        QTest::addColumn<int>("day");
        QTest::newRow("3 April") << 88;
        QTest::newRow("6 April") << 91;
    }

    void nothingIsDetectedOnTheHolidays()
    {
        QFETCH(int, day);
        const DemoBuilding building;
        QVERIFY(detections(building, dayStart(day), dayStart(day + 1)).empty());
        QVERIFY(!detections(building, dayStart(day + 1), dayStart(day + 1) + 60).empty());
        QVERIFY(!detections(building, dayStart(day) - 60, dayStart(day)).empty());
    }

    void noOtherDayIsSilent()
    {
        const DemoBuilding building;
        for (int day = 0; day < kDemoDays; ++day)
            QCOMPARE(detections(building, localHour(day, 3), localHour(day, 3) + 60).empty(), isHoliday(day));
    }

    void warmObjectIsAsActiveAtNightAsAtNoon()
    {
        const DemoBuilding building;
        const FloorRect cell{47.0, 20.0, 47.5, 20.5};
        for (const int day : {2, 30, 61, 100}) {
            const auto night = static_cast<double>(countWithin(building, localHour(day, 3), localHour(day, 4), cell));
            const auto noon = static_cast<double>(countWithin(building, localHour(day, 12), localHour(day, 13), cell));
            QVERIFY(night > 1000.0);
            QVERIFY(std::abs(night / noon - 1.0) < 0.05);
        }
    }

    void nightsAndWeekendsAreQuiet()
    {
        const DemoBuilding building;
        const auto noon = static_cast<double>(detections(building, localHour(9, 14), localHour(9, 15)).size());
        QVERIFY(noon > 100'000.0);
        QVERIFY(static_cast<double>(detections(building, localHour(9, 2), localHour(9, 3)).size()) < 0.05 * noon);
        QVERIFY(static_cast<double>(detections(building, localHour(13, 14), localHour(13, 15)).size()) < 0.1 * noon);
    }

    void layoutChangeEmptiesTheEastAndFillsTheProjectArea()
    {
        const DemoBuilding building;
        const auto before = workingDays(building, 0, kLayoutChangeDay);
        const auto after = workingDays(building, kLayoutChangeDay, kDemoDays);
        const auto factor = [&](const QString &room) {
            const FloorRect rect = roomRect(building, room);
            return perHour(after, rect) / perHour(before, rect);
        };
        const double east = factor(QStringLiteral("Open office east"));
        const double project = factor(QStringLiteral("Project area"));
        const double west = factor(QStringLiteral("Open office west"));
        const double lounge = perHour(after, roomRect(building, QStringLiteral("Lounge")));
        qInfo("after / before: east %.2f, project area %.2f, west %.2f; lounge %.0f per hour", east, project, west,
              lounge);
        QVERIFY(east > 0.6 && east < 0.85);
        QVERIFY(project > 2.2 && project < 5.0);
        QVERIFY(west > 0.9 && west < 1.1);
        QVERIFY(factor(QStringLiteral("Lounge")) > 1.5);
        QVERIFY(lounge < 600.0);
    }

    /// Counts of single days vary far more than independent detections would (variance over mean 1). An occupied cell
    /// is one where somebody stays: at least 500 detections a working day, which is five minutes and more of one
    /// person. Cells that people merely walk through vary less.
    void dailyCountsOfAnOccupiedCellVaryAsRealOnesDo()
    {
        const auto days = workingDays(DemoBuilding(), 0, kDemoDays);
        QCOMPARE(days.size(), std::size_t(78));
        constexpr std::size_t kWarmCell = 40 * kColumns + 94;
        std::vector<DailyCount> occupied;
        for (std::size_t cell = 0; cell < kColumns * kRows; ++cell)
            if (const DailyCount daily = dailyCount(days, cell); cell != kWarmCell && daily.mean >= 500.0)
                occupied.push_back(daily);
        std::sort(occupied.begin(), occupied.end(),
                  [](const DailyCount &a, const DailyCount &b) { return a.varianceOverMean < b.varianceOverMean; });
        for (const double share : {0.0, 0.02, 0.25, 0.5, 0.75}) {
            const DailyCount &daily = occupied[static_cast<std::size_t>(share * static_cast<double>(occupied.size()))];
            const FloorPoint centre = cellCentre(daily.cell);
            qInfo("%2.0f %% of %zu occupied cells vary less than the one at x %.2f, y %.2f m: mean %.0f a day, "
                  "variance over mean %.0f",
                  share * 100.0, occupied.size(), centre.x, centre.y, daily.mean, daily.varianceOverMean);
        }
        QVERIFY(occupied.size() > 700);
        const auto above = std::count_if(occupied.begin(), occupied.end(),
                                         [](const DailyCount &daily) { return daily.varianceOverMean > 100.0; });
        QVERIFY2(static_cast<double>(above) >= 0.98 * static_cast<double>(occupied.size()),
                 qPrintable(QString::number(above)));
    }
};

QTEST_GUILESS_MAIN(TestDemoBuilding)
#include "tst_building.moc"
