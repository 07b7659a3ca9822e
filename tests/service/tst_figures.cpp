// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/local_time.h"
#include "service/figures/figure_plan.h"

#include <QTest>

using namespace floorscope;

namespace {

constexpr qint64 kHour = kHourSeconds;

qint64 at(const QString &text)
{
    return readInstant(text, "UTC").value_or(0);
}

Question working(const QString &start, const QString &stop, const QByteArray &zone = "Europe/Berlin")
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = zone;
    question.range = {readInstant(start, zone).value_or(0), readInstant(stop, zone).value_or(0)};
    question.week = samePattern(0b0011111, {9 * 60, 18 * 60});
    return question;
}

std::vector<FigurePlace> rooms(std::size_t count)
{
    std::vector<FigurePlace> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back({PlaceKind::Room, QStringLiteral("room_%1").arg(i), QString()});
    return places;
}

FigureSeries series(FigureKind kind, const std::vector<FigureBucket> &buckets)
{
    return {kind, {PlaceKind::Room, QStringLiteral("room_1"), QString()}, buckets};
}

}   // namespace

/// What is asked for figures beside a heatmap, and which of what came counts.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void aRequestCoversALocalWeekFromItsFirstHourToItsLast()
    {
        const FiguresQuestion question{
            {FigureTopic::Occupancy}, rooms(2), working(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-19"))};
        const Result<FiguresPlan> plan = planFigures(question, at(QStringLiteral("2026-04-27T00:00:00Z")));
        QVERIFY(plan);
        QCOMPARE(totalSeconds(plan->hours), 90 * kHour);
        QCOMPARE(plan->requests.size(), std::size_t(2));
        QCOMPARE(plan->requests.front().span.start, at(QStringLiteral("2026-01-05T08:00:00Z")));
        QCOMPARE(plan->requests.front().span.stop, at(QStringLiteral("2026-01-09T17:00:00Z")));
        QCOMPARE(plan->requests.front().bucketSeconds, kHour);
        QCOMPARE(plan->requests.front().timeZone, QByteArray("Europe/Berlin"));
    }

    void aWeekOf169HoursIsOneRequest()
    {
        Question hours = working(QStringLiteral("2026-10-19"), QStringLiteral("2026-10-26"));
        hours.week = everyHour();
        const Result<FiguresPlan> plan =
            planFigures({{FigureTopic::Presence}, rooms(1), hours}, at(QStringLiteral("2027-01-01T00:00:00Z")));
        QVERIFY(plan);
        QCOMPARE(plan->requests.size(), std::size_t(1));
        QCOMPARE(plan->requests.front().span.seconds(), 169 * kHour);
    }

    void hoursThatLieAheadAreNotAskedFor()
    {
        const FiguresQuestion question{
            {FigureTopic::Occupancy}, rooms(1), working(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-19"))};
        const Result<FiguresPlan> plan = planFigures(question, at(QStringLiteral("2026-01-05T11:00:00Z")));
        QVERIFY(plan);
        QCOMPARE(totalSeconds(plan->hours), 3 * kHour);
        QCOMPARE(planFigures(question, at(QStringLiteral("2026-01-05T07:00:00Z"))).error().kind, ErrorKind::NotOverYet);
    }

    void eachKindOfPlaceIsAskedForByItself()
    {
        std::vector<FigurePlace> places = rooms(51);
        places.push_back({PlaceKind::Zone, QStringLiteral("zone_1"), QString()});
        places.push_back({PlaceKind::Floor, QStringLiteral("space_1"), QString()});
        const FiguresQuestion question{{FigureTopic::Occupancy, FigureTopic::Traffic},
                                       places,
                                       working(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-06"))};
        const Result<FiguresPlan> plan = planFigures(question, at(QStringLiteral("2026-04-27T00:00:00Z")));
        QVERIFY(plan);
        QCOMPARE(plan->requests.size(), std::size_t(6));   // 50 rooms, 1 room, zone, floor; traffic of rooms alone
        for (const FigureRequest &request : plan->requests)
            QVERIFY(request.places.size() <= kMostPlaces && isOffered(request.topic, request.places.front()));
    }

    /// Doors inside the floor are none, and neither is a sensor that sees people.
    void theTrafficOfAFloorIsThatOfItsEntrances()
    {
        Floor floor;
        floor.id = QStringLiteral("space_1");
        Sensor ceiling, door, entrance;
        ceiling.id = QStringLiteral("sensor_1");
        door.id = QStringLiteral("sensor_2");
        door.presence = false;
        entrance.id = QStringLiteral("sensor_3");
        entrance.presence = false;
        floor.sensors = {ceiling, door};
        FiguresQuestion question{{FigureTopic::Traffic, FigureTopic::Presence},
                                 figurePlaces(floor),
                                 working(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-06"))};
        const qint64 now = at(QStringLiteral("2026-04-27T00:00:00Z"));
        QCOMPARE(planFigures(question, now)->requests.size(), std::size_t(1));   // nobody counts who comes in
        entrance.entrance = true;
        floor.sensors.push_back(entrance);
        question.places = figurePlaces(floor);
        const std::vector<FigureRequest> requests = planFigures(question, now)->requests;
        QCOMPARE(requests.size(), std::size_t(2));
        const FigurePlace &place = requests.front().places.front();
        QCOMPARE(askedIds(place, FigureTopic::Traffic), QStringList{QStringLiteral("sensor_3")});
        QCOMPARE(askedIds(place, FigureTopic::Presence), QStringList{QStringLiteral("space_1")});
    }

    void bucketsAreAsLongAsTheHoursOfTheWeekAllow()
    {
        QCOMPARE(bucketSeconds(samePattern(1, {9 * 60, 18 * 60})), qint64(3600));
        QCOMPARE(bucketSeconds(samePattern(1, {9 * 60 + 30, 18 * 60})), qint64(300));
        QCOMPARE(bucketSeconds(samePattern(1, {9 * 60, 18 * 60 + 1})), qint64(60));
    }

    void shortBucketsAreAskedForDayByDay()
    {
        Question hours = working(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-07"));
        hours.week = samePattern(0b0011111, {9 * 60 + 30, 18 * 60});
        const Result<FiguresPlan> plan =
            planFigures({{FigureTopic::Occupancy}, rooms(1), hours}, at(QStringLiteral("2026-04-27T00:00:00Z")));
        QVERIFY(plan);
        QCOMPARE(plan->requests.size(), std::size_t(2));
        QCOMPARE(plan->requests.front().bucketSeconds, qint64(300));
    }

    void halvesBeginAndEndWithBucketsWhereTheZoneIsHalfAnHourOff()
    {
        FigureRequest request;
        request.timeZone = "Asia/Kolkata";
        request.span = {at(QStringLiteral("2026-01-05T03:30:00Z")), at(QStringLiteral("2026-01-05T10:30:00Z"))};
        const auto halves = halvedRequest(request);
        QVERIFY(halves);
        QCOMPARE(halves->first.span.stop, at(QStringLiteral("2026-01-05T07:30:00Z")));
        QCOMPARE(halves->second.span.start, halves->first.span.stop);
        request.span.stop = request.span.start + 3600;
        QVERIFY(!halvedRequest(request));
    }

    void onlyBucketsInsideTheHoursCount()
    {
        const FigureSeries all = series(FigureKind::Occupancy,
                                        {{{0, kHour}, 1.0}, {{kHour, 2 * kHour}, 2.0}, {{2 * kHour, 3 * kHour}, 3.0}});
        const FigureSeries part = inside(all, {{kHour, 2 * kHour + 1800}});
        QCOMPARE(part.buckets.size(), std::size_t(1));
        QCOMPARE(part.buckets.front().value, 2.0);
    }

    void bothHoursOfANightThatHasOneTwiceCount()
    {
        Question hours = working(QStringLiteral("2026-10-25"), QStringLiteral("2026-10-26"));
        hours.week = samePattern(0b1000000, {2 * 60, 3 * 60});   // 2 to 3 happens twice
        const Result<FiguresPlan> plan =
            planFigures({{FigureTopic::Occupancy}, rooms(1), hours}, at(QStringLiteral("2027-01-01T00:00:00Z")));
        QVERIFY(plan);
        const qint64 first = at(QStringLiteral("2026-10-25T00:00:00Z"));   // 2:00 in summer time
        FigureSeries night = series(FigureKind::Occupancy, {});
        for (int i = -1; i < 3; ++i)
            night.buckets.push_back({{first + i * kHour, first + (i + 1) * kHour}, double(i)});
        const FigureSeries counted = inside(night, plan->hours);
        QCOMPARE(counted.buckets.size(), std::size_t(2));
        QCOMPARE(counted.buckets.front().span.start, first);
        QCOMPARE(counted.buckets.back().span.stop, first + 2 * kHour);
    }

    void totalsAreOfTheHoursThatCame()
    {
        const FigureSeries people = series(FigureKind::Occupancy, {{{0, kHour}, 2.0}, {{3 * kHour, 5 * kHour}, 5.0}});
        QCOMPARE(figureTotal(people), (std::optional(FigureTotal{3.0, 4.0, 4.0})));
        const FigureSeries seconds =
            series(FigureKind::PresenceTime, {{{0, kHour}, 1200.0}, {{3 * kHour, 4 * kHour}, 600.0}});
        QCOMPARE(figureTotal(seconds), (std::optional(FigureTotal{2.0, 1800.0, 900.0})));
        QVERIFY(!figureTotal(series(FigureKind::Entries, {})));
    }

    void whatComesAgainCountsOnce()
    {
        const FigureSeries one = series(FigureKind::Entries, {{{0, kHour}, 1.0}, {{kHour, 2 * kHour}, 2.0}});
        const FigureSeries more = series(FigureKind::Entries, {{{kHour, 2 * kHour}, 5.0}, {{-kHour, 0}, 7.0}});
        const FigureSeries both = joined(one, more);
        QCOMPARE(both.buckets.size(), std::size_t(3));
        QCOMPARE(both.buckets.front().value, 7.0);
        QCOMPARE(both.buckets.back().value, 5.0);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
