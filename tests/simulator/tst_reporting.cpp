// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server_fixture.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace floorscope;

/// The numbers beside a heatmap: people counted once a minute, by the shapes of Butlr's reporting.
class TestReporting : public QObject
{
    Q_OBJECT

private slots:
    void pointsCarryTheEndOfTheirWindow()
    {
        const QJsonArray points = report(request())[QStringLiteral("data")].toArray();
        QCOMPARE(points.size(), 9);   // 9 to 18 in Berlin, one room
        const QJsonObject first = points.first().toObject();
        QCOMPARE(first[QStringLiteral("time")].toString(), QStringLiteral("2026-02-10T09:00:00Z"));
        QCOMPARE(first[QStringLiteral("start")].toString(), QStringLiteral("2026-02-10T08:00:00Z"));
        QCOMPARE(first[QStringLiteral("measurement")].toString(), QStringLiteral("room_occupancy"));
        QCOMPARE(first[QStringLiteral("room_name")].toString(), QStringLiteral("Open office west"));
        QVERIFY(first[QStringLiteral("value")].toDouble() > 5.0);
        QVERIFY(first[QStringLiteral("value")].toDouble() < 60.0);
    }

    void theFloorHoldsAtLeastTheRoomsPeople()
    {
        QJsonObject floor = with(request(), {QStringLiteral("filter"), QStringLiteral("measurements")},
                                 QJsonArray{QStringLiteral("floor_occupancy")});
        QJsonObject filter = floor[QStringLiteral("filter")].toObject();
        filter.remove(QStringLiteral("rooms"));
        floor.insert(QStringLiteral("filter"), filter);
        const QJsonArray all = report(floor)[QStringLiteral("data")].toArray();
        const QJsonArray room = report(request())[QStringLiteral("data")].toArray();
        QCOMPARE(all.size(), room.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QVERIFY(all[i][QStringLiteral("value")].toDouble() >= room[i][QStringLiteral("value")].toDouble());
    }

    void groupingNestsLeavesOfAllFunctions()
    {
        QJsonObject asked = request();
        asked.insert(
            QStringLiteral("group_by"),
            QJsonObject{{QStringLiteral("order"), QJsonArray{QStringLiteral("room_id"), QStringLiteral("time")}}});
        const QJsonObject leaf =
            report(asked)[QStringLiteral("data")][kRoom][QStringLiteral("2026-02-10T09:00:00Z")].toObject();
        for (const char *name : {"sum", "min", "max", "count", "mean", "median", "stddev", "first", "last"})
            QVERIFY2(leaf.contains(QLatin1String(name)), name);
    }

    void nobodyIsToldOnlyWhereAskedFor()
    {
        QJsonObject night =
            with(with(request(), {QStringLiteral("filter"), QStringLiteral("start")},
                      QStringLiteral("2026-02-10T01:00:00Z")),
                 {QStringLiteral("filter"), QStringLiteral("stop")}, QStringLiteral("2026-02-10T02:00:00Z"));
        QCOMPARE(report(night)[QStringLiteral("data")].toArray().size(), 0);
        night = with(night, {QStringLiteral("window"), QStringLiteral("create_empty")}, true);
        QCOMPARE(report(night)[QStringLiteral("data")].toArray().size(), 1);
        QCOMPARE(report(night)[QStringLiteral("data")][0][QStringLiteral("value")].toDouble(), 0.0);
    }

    void zonesAreEmptyAsTheDemoHasNone()
    {
        const QJsonObject zones = with(request(), {QStringLiteral("filter"), QStringLiteral("measurements")},
                                       QJsonArray{QStringLiteral("zone_occupancy")});
        QCOMPARE(report(zones)[QStringLiteral("data")].toArray().size(), 0);
    }

    void presenceTimeIsThatOfThePeopleWhoAreCounted()
    {
        const QJsonObject asked = with(with(request(), {QStringLiteral("filter"), QStringLiteral("measurements")},
                                            QJsonArray{QStringLiteral("room_presence_time_secs")}),
                                       {QStringLiteral("window"), QStringLiteral("function")}, QStringLiteral("sum"));
        const QJsonArray seconds = report(asked)[QStringLiteral("data")].toArray();
        const QJsonArray people = report(request())[QStringLiteral("data")].toArray();
        QCOMPARE(seconds.size(), people.size());
        for (qsizetype i = 0; i < seconds.size(); ++i) {
            const double hours = seconds[i][QStringLiteral("value")].toDouble() / 3600.0;
            QVERIFY(std::abs(hours - people[i][QStringLiteral("value")].toDouble()) < 0.5);
        }
    }

    void whoWalksInWalksOutOnTheSameDay()
    {
        QJsonObject asked = with(with(request(), {QStringLiteral("filter"), QStringLiteral("measurements")},
                                      QJsonArray{QStringLiteral("traffic")}),
                                 {QStringLiteral("window"), QStringLiteral("function")}, QStringLiteral("sum"));
        asked = with(
            with(asked, {QStringLiteral("filter"), QStringLiteral("start")}, QStringLiteral("2026-02-09T23:00:00Z")),
            {QStringLiteral("filter"), QStringLiteral("stop")}, QStringLiteral("2026-02-10T23:00:00Z"));
        double in = 0.0, out = 0.0;
        for (const QJsonValue &point : report(asked)[QStringLiteral("data")].toArray())
            (point[QStringLiteral("field")].toString() == QLatin1String("in") ? in : out) +=
                point[QStringLiteral("value")].toDouble();
        QVERIFY(in > 50.0);
        QCOMPARE(in, out);
    }

    /// The truth of a day: nobody is left on the floor at its end, and at noon those are there who came and did not
    /// leave.
    void whoIsOnTheFloorCameByItsEntrances()
    {
        const auto arrivals = [&](const char *stop) {
            QJsonObject asked = with(with(request(), {QStringLiteral("filter"), QStringLiteral("measurements")},
                                          QJsonArray{QStringLiteral("traffic")}),
                                     {QStringLiteral("window"), QStringLiteral("function")}, QStringLiteral("sum"));
            asked = with(with(asked, {QStringLiteral("filter"), QStringLiteral("start")},
                              QStringLiteral("2026-02-09T23:00:00Z")),
                         {QStringLiteral("filter"), QStringLiteral("stop")}, QString::fromLatin1(stop));
            QJsonObject filter = asked[QStringLiteral("filter")].toObject();
            filter.remove(QStringLiteral("rooms"));
            filter.insert(QStringLiteral("sensors"),
                          QJsonObject{{QStringLiteral("eq"),
                                       QJsonArray{QStringLiteral("sensor_demo_entrance_west"),
                                                  QStringLiteral("sensor_demo_entrance_east")}}});
            asked.insert(QStringLiteral("filter"), filter);
            std::map<QString, std::pair<double, double>> counts;
            for (const QJsonValue &point : report(asked)[QStringLiteral("data")].toArray()) {
                auto &[in, out] = counts[point[QStringLiteral("sensor_id")].toString()];
                (point[QStringLiteral("field")].toString() == QLatin1String("in") ? in : out) +=
                    point[QStringLiteral("value")].toDouble();
            }
            return counts;
        };
        const auto day = arrivals("2026-02-10T23:00:00Z"), morning = arrivals("2026-02-10T10:00:00Z");
        QCOMPARE(day.size(), std::size_t(2));
        double in = 0.0, out = 0.0, there = 0.0;
        for (const auto &[sensor, counts] : day) {
            QVERIFY2(counts.first > 100.0 && counts.second > 100.0, qPrintable(sensor));
            in += counts.first;
            out += counts.second;
        }
        QCOMPARE(in, out);
        for (const auto &[sensor, counts] : morning)
            there += counts.first - counts.second;
        const DemoBuilding &building = m_fixture.server.building();
        const std::int64_t eleven = 1'770'717'600;   // 2026-02-10T10:00:00Z
        const FloorPolygon whole{{-1.0, -1.0}, {61.0, -1.0}, {61.0, 39.0}, {-1.0, 39.0}};
        const double seen = building.peopleIn({whole}, eleven, eleven + 60).front().front();
        QVERIFY2(std::abs(there - seen) <= 0.05 * seen + 2.0, qPrintable(QStringLiteral("%1 %2").arg(there).arg(seen)));
    }

    void aMissingStopGivesNothing()
    {
        QJsonObject asked = request();
        QJsonObject filter = asked[QStringLiteral("filter")].toObject();
        filter.remove(QStringLiteral("stop"));
        asked.insert(QStringLiteral("filter"), filter);
        QCOMPARE(report(asked)[QStringLiteral("data")].toArray().size(), 0);
    }

    void wrongRequestsEndWith400_data()
    {
        QTest::addColumn<QStringList>("place");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value) {
            QTest::newRow(name) << place.split(QLatin1Char('/')) << value;
        };
        row("relative start", QStringLiteral("filter/start"), QStringLiteral("-1h"));
        row("relative stop", QStringLiteral("filter/stop"), QStringLiteral("now"));
        row("stop before start", QStringLiteral("filter/stop"), QStringLiteral("2026-02-09T00:00:00Z"));
        row("unknown measurement", QStringLiteral("filter/measurements"), QJsonArray{QStringLiteral("humidity")});
        row("unknown window", QStringLiteral("window/every"), QStringLiteral("7m"));
        row("unknown function", QStringLiteral("window/function"), QStringLiteral("average"));
        row("unknown zone", QStringLiteral("window/timezone"), QStringLiteral("Europe/Atlantis"));
    }

    void wrongRequestsEndWith400()
    {
        QFETCH(QStringList, place);
        QFETCH(QJsonValue, value);
        QCOMPARE(m_fixture.http.post(QStringLiteral("/api/v3/reporting"), bytes(with(request(), place, value))).status,
                 400);
    }

    void statisticsTellTheMeanOfChosenHours()
    {
        const QJsonObject asked{
            {QStringLiteral("measurements"),
             QJsonArray{QStringLiteral("occupancy_avg_presence"), QStringLiteral("occupancy_used_avg_presence")}},
            {QStringLiteral("items"), QJsonArray{kRoom}},
            {QStringLiteral("start"), QStringLiteral("2026-02-10")},
            {QStringLiteral("stop"), QStringLiteral("2026-02-11")},
            {QStringLiteral("filters"),
             QJsonObject{{QStringLiteral("time_ranges"),
                          QJsonArray{QJsonObject{{QStringLiteral("start"), QStringLiteral("09:00")},
                                                 {QStringLiteral("stop"), QStringLiteral("18:00")}}}}}}};
        const Exchange answer = m_fixture.http.post(QStringLiteral("/api/v4/reporting/stats"), bytes(asked));
        QCOMPARE(answer.status, 200);
        double sum = 0.0;
        for (const QJsonValue &point : report(request())[QStringLiteral("data")].toArray())
            sum += point[QStringLiteral("value")].toDouble();
        const QJsonValue numbers = answer.json()[QStringLiteral("data")][kRoom];
        QVERIFY(std::abs(numbers[QStringLiteral("occupancy_avg_presence")].toDouble() - sum / 9.0) < 1e-9);
        QVERIFY(numbers[QStringLiteral("occupancy_used_avg_presence")].toDouble() >= sum / 9.0);
    }

    void numbersNeedALogin()
    {
        HttpExchange stranger(m_fixture.server.address());
        QCOMPARE(stranger.post(QStringLiteral("/api/v3/reporting"), bytes(request())).status, 401);
    }

private:
    static QJsonObject request()
    {
        const QJsonObject filter{{QStringLiteral("start"), QStringLiteral("2026-02-10T08:00:00Z")},
                                 {QStringLiteral("stop"), QStringLiteral("2026-02-10T17:00:00Z")},
                                 {QStringLiteral("measurements"), QJsonArray{QStringLiteral("room_occupancy")}},
                                 {QStringLiteral("rooms"), QJsonObject{{QStringLiteral("eq"), QJsonArray{kRoom}}}}};
        const QJsonObject window{{QStringLiteral("every"), QStringLiteral("1h")},
                                 {QStringLiteral("function"), QStringLiteral("mean")},
                                 {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")}};
        return {{QStringLiteral("filter"), filter}, {QStringLiteral("window"), window}};
    }

    QJsonObject report(const QJsonObject &asked)
    {
        const Exchange answer = m_fixture.http.post(QStringLiteral("/api/v3/reporting"), bytes(asked));
        return answer.status == 200 ? answer.json() : QJsonObject();
    }

    static inline const QString kRoom = QStringLiteral("room_demo_open_office_west");
    ServerFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
