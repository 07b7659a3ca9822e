// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/figure_answer.h"
#include "butlr/request_bodies.h"
#include "service_script.h"
#include "simulator/demo_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace floorscope;

namespace {

const QByteArray kReportingPath = "/api/v3/reporting";
const qint64 kStart = 1'767'600'000;   // 2026-01-05T08:00:00Z

FigureRequest twoHours(FigureTopic topic = FigureTopic::Occupancy)
{
    FigureRequest request;
    request.topic = topic;
    request.places = {{PlaceKind::Room, QStringLiteral("room_1"), QStringLiteral("Kitchen")},
                      {PlaceKind::Room, QStringLiteral("room_2"), QStringLiteral("Lounge")}};
    request.span = {kStart, kStart + 2 * 3600};
    request.timeZone = "Europe/Berlin";
    return request;
}

/// A list of points, as the service answers without group_by.
const QByteArray kPoints = R"({"data":[
 {"field":"occupancy","measurement":"room_occupancy","time":"2026-01-05T09:00:00Z","value":1.5,"start":"x","stop":"y",
  "timezone_offset":"1h","space_id":"space_1","room_id":"room_1","zone_id":"","sensor_id":""},
 {"field":"occupancy","time":"2026-01-05T10:00:00","value":2,"room_id":"room_1"},
 {"field":"occupancy","time":"2026-01-05T11:00:00+01:00","value":0,"room_id":"room_2"},
 {"field":"occupancy","time":"2026-01-05T09:00:00Z","value":null,"room_id":"room_2"},
 {"field":"occupancy","time":"2026-01-05T09:00:00Z","value":9,"room_id":"room_other"}],
 "page_info":{"page":0,"page_item_count":0,"total_item_count":0,"total_pages":0}})";

/// Nested by place and time, each leaf with all functions.
const QByteArray kLeaves = R"({"data":{"room_1":{
  "2026-01-05T09:00:00Z":{"sum":90,"min":0,"max":3,"count":60,"mean":1.5,"median":1,"stddev":1,"first":0,"last":1},
  "2026-01-05T10:00:00":{"sum":120,"min":0,"max":3,"count":60,"mean":2,"median":2,"stddev":1,"first":0,"last":1}},
 "room_2":{"2026-01-05T10:00:00Z":{"sum":0,"min":0,"max":0,"count":60,"mean":0,"median":0},
           "2026-01-05T09:00:00Z":{"sum":null,"count":0,"mean":null}},
 "room_other":{"2026-01-05T09:00:00Z":{"mean":9}}}})";

/// Nested by place and time, with lists of points.
const QByteArray kRaw = R"({"data":{"room_1":{
  "2026-01-05T09:00:00Z":[{"field":"occupancy","time":"2026-01-05T09:00:00Z","value":1.5,"room_id":"room_1"}],
  "2026-01-05T10:00:00Z":[{"value":2}]},
 "room_2":{"2026-01-05T10:00:00Z":[{"time":"2026-01-05T10:00:00Z","value":0,"room_id":"room_2"}],
           "2026-01-05T09:00:00Z":null}}})";

QByteArray onePoint(const QByteArray &members)
{
    return R"({"data":[{)" + members + "}]}";
}

using Series = std::vector<FigureSeries>;

Result<Series> fetchFigures(ButlrClient &client, const FigureRequest &request)
{
    return waited(client.figures(request)).value_or(Result<Series>(failure(ErrorKind::Value)));
}

}   // namespace

/// Occupancy, presence time and traffic: how they are asked for, and what each form of an answer says.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void eachFormSaysTheSame_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("points") << kPoints;
        QTest::newRow("leaves") << kLeaves;
        QTest::newRow("raw") << kRaw;
    }

    void eachFormSaysTheSame()
    {
        QFETCH(QByteArray, answer);
        const Result<Series> series = readFigureAnswer(answer, twoHours());
        QVERIFY(series);
        QCOMPARE(series->size(), std::size_t(2));
        const std::vector<FigureBucket> kitchen{{{kStart, kStart + 3600}, 1.5}, {{kStart + 3600, kStart + 7200}, 2.0}};
        const std::vector<FigureBucket> lounge{{{kStart + 3600, kStart + 7200}, 0.0}};   // one is missing, one is zero
        QCOMPARE(series->at(0).place.name, QStringLiteral("Kitchen"));
        QVERIFY(series->at(0).buckets == kitchen);
        QVERIFY(series->at(1).buckets == lounge);
    }

    void trafficOfSeveralSensorsAddsUpInAndOutApart()
    {
        const QByteArray points = R"({"data":[
 {"field":"in","time":"2026-01-05T09:00:00Z","value":3,"room_id":"room_1","mac_address":"00-01"},
 {"field":"in","time":"2026-01-05T09:00:00Z","value":4,"room_id":"room_1","mac_address":"00-02"},
 {"field":"out","time":"2026-01-05T09:00:00Z","value":5,"room_id":"room_1","mac_address":"00-01"}]})";
        const QByteArray leaves = R"({"data":{"room_1":{"in":{"2026-01-05T09:00:00":{"sum":7,"mean":1}},
 "out":{"2026-01-05T09:00:00":{"sum":5,"mean":1}}}}})";
        const QByteArray bySensor = R"({"data":{"room_1":{"sensor_1":{"in":{"2026-01-05T09:00:00":{"sum":3}},
 "out":{"2026-01-05T09:00:00":{"sum":5}}},"sensor_2":{"in":{"2026-01-05T09:00:00":{"sum":4}}}}}})";
        for (const QByteArray &answer : {points, leaves, bySensor}) {
            const Result<Series> series = readFigureAnswer(answer, twoHours(FigureTopic::Traffic));
            QVERIFY(series);
            QCOMPARE(series->size(), std::size_t(4));
            QCOMPARE(series->at(0).kind, FigureKind::Entries);
            QCOMPARE(series->at(0).buckets.front().value, 7.0);
            QCOMPARE(series->at(1).kind, FigureKind::Exits);
            QCOMPARE(series->at(1).buckets.front().value, 5.0);
            QVERIFY(series->at(2).buckets.empty());
        }
    }

    /// Another sensor of the floor is a door inside it.
    void theTrafficOfAFloorIsAskedOfItsEntrances()
    {
        FigureRequest request = twoHours(FigureTopic::Traffic);
        request.kind = PlaceKind::Floor;
        request.places = {{PlaceKind::Floor,
                           QStringLiteral("space_1"),
                           QStringLiteral("Level 1"),
                           {QStringLiteral("sensor_1"), QStringLiteral("sensor_2")}}};
        const QJsonObject filter =
            QJsonDocument::fromJson(figureRequestBody(request)).object()[QStringLiteral("filter")].toObject();
        QCOMPARE(filter[QStringLiteral("measurements")], QJsonArray{QStringLiteral("traffic")});
        QCOMPARE(filter[QStringLiteral("sensors")][QStringLiteral("eq")],
                 (QJsonArray{QStringLiteral("sensor_1"), QStringLiteral("sensor_2")}));
        QVERIFY(!filter.contains(QLatin1String("spaces")));
        const QByteArray points = R"({"data":[
 {"field":"in","time":"2026-01-05T09:00:00Z","value":3,"space_id":"space_1","room_id":"","sensor_id":"sensor_1"},
 {"field":"in","time":"2026-01-05T09:00:00Z","value":4,"space_id":"space_1","room_id":"","sensor_id":"sensor_2"},
 {"field":"in","time":"2026-01-05T09:00:00Z","value":90,"space_id":"space_1","sensor_id":"sensor_9"},
 {"field":"out","time":"2026-01-05T09:00:00Z","value":5,"space_id":"space_1","sensor_id":"sensor_1"}]})";
        const QByteArray leaves = R"({"data":{"sensor_1":{"in":{"2026-01-05T09:00:00Z":{"sum":3}},
 "out":{"2026-01-05T09:00:00Z":{"sum":5}}},"sensor_2":{"in":{"2026-01-05T09:00:00Z":{"sum":4}}},
 "sensor_9":{"in":{"2026-01-05T09:00:00Z":{"sum":90}}}}})";
        for (const QByteArray &answer : {points, leaves}) {
            const Result<Series> series = readFigureAnswer(answer, request);
            QVERIFY(series && series->size() == 2);
            QCOMPARE(series->at(0).place, request.places.front());
            QCOMPARE(series->at(0).buckets.front().value, 7.0);
            QVERIFY(series->at(1).buckets.empty());   // one entrance did not tell: five would be too few
        }
    }

    void aSinglePlaceNeedsNoId()
    {
        FigureRequest request = twoHours();
        request.places.pop_back();
        const Result<Series> series = readFigureAnswer(R"({"data":{"2026-01-05T09:00:00Z":{"mean":4}}})", request);
        QVERIFY(series);
        QCOMPARE(series->front().buckets.front().value, 4.0);
    }

    void anEmptyListIsMissingAndNotZero()
    {
        for (const QByteArray &answer : {QByteArray(R"({"data":[]})"), QByteArray(R"({"data":null})")}) {
            const Result<Series> series = readFigureAnswer(answer, twoHours());
            QVERIFY(series);
            QCOMPARE(series->size(), std::size_t(2));
            QVERIFY(series->front().buckets.empty());
        }
    }

    void aBucketThatBeginsBeforeTheRequestIsLeftOut()
    {
        FigureRequest request = twoHours();
        request.span.start += 600;
        const Result<Series> series = readFigureAnswer(kPoints, request);
        QVERIFY(series);
        QCOMPARE(series->front().buckets.size(), std::size_t(1));
    }

    void whatCannotBeBelievedIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("HTML") << QByteArray("<html></html>");
        QTest::newRow("half a text") << kPoints.left(120);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no data") << QByteArray(R"({"error":"no"})");
        QTest::newRow("data is a word") << QByteArray(R"({"data":"none"})");
        QTest::newRow("a word as value") << onePoint(R"("time":"2026-01-05T09:00:00Z","value":"3","room_id":"room_1")");
        QTest::newRow("a negative value") << onePoint(R"("time":"2026-01-05T09:00:00Z","value":-1,"room_id":"room_1")");
        QTest::newRow("no time") << onePoint(R"("value":1,"room_id":"room_1")");
        QTest::newRow("a time of day") << onePoint(R"("time":"09:00","value":1,"room_id":"room_1")");
        QTest::newRow("no place") << onePoint(R"("time":"2026-01-05T09:00:00Z","value":1)");
        QTest::newRow("labels of starts") << onePoint(R"("time":"2026-01-05T08:00:00Z","value":1,"room_id":"room_1")");
        QTest::newRow("after the end") << onePoint(R"("time":"2026-01-05T10:00:01Z","value":1,"room_id":"room_1")");
        QTest::newRow("labels less than an hour apart") << QByteArray(R"({"data":[
 {"time":"2026-01-05T09:00:02Z","value":1,"room_id":"room_1"},
 {"time":"2026-01-05T10:00:00Z","value":2,"room_id":"room_1"}]})");
        QTest::newRow("two occupancies") << QByteArray(R"({"data":[
 {"time":"2026-01-05T09:00:00Z","value":1,"room_id":"room_1"},
 {"time":"2026-01-05T09:00:00Z","value":2,"room_id":"room_1"}]})");
    }

    void whatCannotBeBelievedIsNoAnswer()
    {
        QFETCH(QByteArray, answer);
        const Result<Series> series = readFigureAnswer(answer, twoHours());
        QVERIFY(!series);
        QCOMPARE(series.error().kind, ErrorKind::ServiceFailed);
    }

    void theRequestHasAbsoluteTimesAndBothEnds()
    {
        const QJsonObject body = QJsonDocument::fromJson(figureRequestBody(twoHours(FigureTopic::Presence))).object();
        const QJsonObject filter = body[QStringLiteral("filter")].toObject();
        QCOMPARE(filter[QStringLiteral("start")].toString(), QStringLiteral("2026-01-05T08:00:00Z"));
        QCOMPARE(filter[QStringLiteral("stop")].toString(), QStringLiteral("2026-01-05T10:00:00Z"));
        QCOMPARE(filter[QStringLiteral("measurements")], QJsonArray{QStringLiteral("room_presence_time_secs")});
        QCOMPARE(filter[QStringLiteral("rooms")][QStringLiteral("eq")],
                 (QJsonArray{QStringLiteral("room_1"), QStringLiteral("room_2")}));
        const QJsonObject window = body[QStringLiteral("window")].toObject();
        QCOMPARE(window[QStringLiteral("every")].toString(), QStringLiteral("1h"));
        QCOMPARE(window[QStringLiteral("function")].toString(), QStringLiteral("sum"));
        QCOMPARE(window[QStringLiteral("timezone")].toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(window[QStringLiteral("create_empty")].toBool(), true);
    }

    void aBusyServiceIsAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429") << 429 << QByteArray("slow down");
        QTest::newRow("503") << 503 << QByteArray("busy");
        QTest::newRow("HTML") << 200 << QByteArray("<html></html>");
        QTest::newRow("half") << 200 << kPoints.left(120);
    }

    void aBusyServiceIsAskedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Service service([&](const FakeRequest &, int number) {
            return number == 1 ? FakeAnswer{status, body, {}} : FakeAnswer{200, kPoints, {}};
        });
        const auto client = makeClient(service.options());
        QVERIFY(fetchFigures(*client, twoHours()));
        QCOMPARE(service.server.requestsTo(kReportingPath).size(), std::size_t(2));
        QCOMPARE(service.server.requestsTo(kReportingPath).front().header("authorization"),
                 QByteArray("Bearer token-1"));
    }

    void whatTheServiceRefusesIsNotAskedAgain()
    {
        Service service([](const FakeRequest &, int) {
            return FakeAnswer{400, R"({"error":"relative times are not understood"})", {}};
        });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchFigures(*client, twoHours()).error().kind, ErrorKind::RequestRefused);
        QCOMPARE(service.others(), 1);
    }

    void aTimeOutTwiceMayBeHalved()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{504, "slow", {}}; });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchFigures(*client, twoHours()).error().kind, ErrorKind::TimedOut);
        QCOMPARE(service.others(), 2);
    }

    void aRequestThatIsGivenUpEndsItsCall()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, kPoints, {}, FakeAnswer::Way::Hang}; });
        const auto client = makeClient(service.options());
        QSignalSpy gone(&service.server, &FakeHttpServer::clientGone);
        QFuture<Result<Series>> future = client->figures(twoHours());
        QTRY_COMPARE(service.others(), 1);
        future.cancel();
        QTRY_VERIFY(!gone.isEmpty());
    }

    void theDemoBuildingTellsOfItsRooms()
    {
        DemoServer demo;
        QVERIFY(demo.listen() != 0);
        ButlrOptions options;
        options.baseUrl = demo.address();
        options.credentials = {Grant::ClientCredentials, DemoServer::clientId(), DemoServer::clientSecret()};
        const auto client = makeClient(options);
        FigureRequest request = twoHours(FigureTopic::Presence);
        std::vector<FigurePlace> rooms = figurePlaces(demo.building().floor());
        const FigurePlace floor = rooms.back();
        QCOMPARE(floor.kind, PlaceKind::Floor);
        rooms.pop_back();
        request.places = rooms;
        const Result<Series> seconds = fetchFigures(*client, request);
        request.topic = FigureTopic::Occupancy;
        const Result<Series> people = fetchFigures(*client, request);
        request.topic = FigureTopic::Traffic;
        const Result<Series> passages = fetchFigures(*client, request);
        QVERIFY(seconds && people && passages);
        QCOMPARE(seconds->size(), request.places.size());
        QCOMPARE(passages->size(), 2 * request.places.size());
        for (std::size_t i = 0; i < seconds->size(); ++i) {   // the same people, counted in two ways
            QCOMPARE(seconds->at(i).buckets.size(), std::size_t(2));
            const double hours = figureTotal(seconds->at(i))->value / 3600.0;
            const double counted = figureTotal(people->at(i))->value * 2.0;
            QVERIFY2(std::abs(hours - counted) < 0.1 * counted + 0.5, qPrintable(seconds->at(i).place.name));
        }
        double inRooms = 0.0;
        for (const FigureSeries &room : *people)
            inRooms += figureTotal(room)->value;
        request.kind = PlaceKind::Floor;
        request.places = {floor};
        request.topic = FigureTopic::Occupancy;
        const Result<Series> all = fetchFigures(*client, request);   // floor_occupancy of the space
        QVERIFY(all && all->size() == 1 && all->front().place == floor);
        const double onFloor = figureTotal(all->front())->value;
        QVERIFY2(onFloor > 0.9 * inRooms && onFloor < 1.2 * inRooms + 0.5, qPrintable(QString::number(onFloor)));
        request.topic = FigureTopic::Traffic;
        const Result<Series> arrivals = fetchFigures(*client, request);
        QVERIFY(arrivals && arrivals->size() == 2 && arrivals->front().place == floor);
        QVERIFY(figureTotal(arrivals->front())->value > figureTotal(arrivals->back())->value);   // it is morning
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
