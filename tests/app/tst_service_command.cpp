// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "butlr/service_script.h"
#include "simulator/demo_server.h"
#include "support/program.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace floorscope;

namespace {

const QByteArray kGraphQlPath = "/api/v3/graphql";

QProcessEnvironment accountAt(const QString &address, const QString &name = QStringLiteral("client_1"),
                              const QString &secret = kSecret)
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), address);
    environment.insert(QStringLiteral("BUTLR_CLIENT_ID"), name);
    environment.insert(QStringLiteral("BUTLR_CLIENT_SECRET"), secret);
    return environment;
}

QProcessEnvironment accountAt(const Service &service)
{
    return accountAt(service.server.address().toString());
}

/// One floor of a site, with a room and a sensor; `beside`: members beside the data.
FakeAnswer directory(const FakeRequest &request, const QByteArray &timeZone = "\"Europe/Berlin\"",
                     const QByteArray &beside = {})
{
    if (request.body.contains("__type"))
        return {200, R"({"data":{"__type":{"fields":[{"name":"id"},{"name":"name"},{"name":"coordinates"}]}}})", {}};
    if (request.body.contains("query Sensors"))
        return {200, R"({"data":{"sensors":{"data":[{"id":"sensor_1","floor_id":"space_1","center":[14,2]}]}}})", {}};
    return {200,
            R"({)" + beside
                + R"("data":{"floors":{"data":[{"id":"space_1","name":"Level 1","timezone":null,)"
                  R"("building":{"name":"House","site":{"name":"Campus","timezone":)"
                + timeZone
                + R"(}},)"
                  R"("rooms":[{"id":"room_1","name":"R","coordinates":[[-1,0],[4,0],[4,3]]}],"zones":null}]}}})",
            {}};
}

FakeAnswer wholeMetres()
{
    return {200,
            R"({"heatmap_v2":{"array_cells":[[0.5,0.5,3],[1.5,0.5,4]],"metadata":{"type":"occupancy","resolution":1.0,)"
            R"("bounds":{"min_x":0,"min_y":0,"max_x":2,"max_y":1},"max_value":4,"total_detections":7}}})",
            {}};
}

/// A service whose heatmaps are `heatmap`.
Service::Other with(const FakeAnswer &heatmap)
{
    return [heatmap](const FakeRequest &request, int) {
        return request.path == kGraphQlPath ? directory(request) : heatmap;
    };
}

/// `fetch` of one week of Level 1, without a store.
QStringList weekInto(const QTemporaryDir &folder, const QStringList &more = {})
{
    return QStringList{QStringLiteral("fetch"),
                       QStringLiteral("--space"),
                       QStringLiteral("space_1"),
                       QStringLiteral("--start"),
                       QStringLiteral("2026-01-05"),
                       QStringLiteral("--stop"),
                       QStringLiteral("2026-01-12"),
                       QStringLiteral("--store"),
                       QStringLiteral("none"),
                       QStringLiteral("-o"),
                       folder.filePath(QStringLiteral("week.json"))}
    + more;
}

}   // namespace

/// The commands that talk to a service, run as a person runs them: what they print and how they end.
class TestServiceCommand : public QObject
{
    Q_OBJECT

private slots:
    void selfCheckTellsWhatTheServiceDoes()
    {
        Service service(with(wholeMetres()));
        service.loginAnswers = [](const FakeRequest &, int) {
            return FakeAnswer{200, R"({"access_token":"token-1"})", {}};
        };
        const ProgramRun run = runProgram({QStringLiteral("self-check")}, accountAt(service));
        QVERIFY2(run.status == 0 && run.errors.isEmpty(), qPrintable(run.errors));
        for (const char *line :
             {"login: accepted, the service did not say how long the token lasts\n",
              "sites: 1\n  Campus, Europe/Berlin\n",
              "floors: 1\n  space_1  House, Level 1, Europe/Berlin, 1 room, 0 zones, 1 sensor, 0 plans\n",
              "rooms, zones and sensors: x -1 to 14 m, y 0 to 3 m\n", "fields of a FloorPlan: id, name, coordinates\n",
              "one hour at 1.0 m over /v3/detections: 7 detections in 2 cells\n",
              "bounds of the heatmap: x 0 to 2 m, y 0 to 1 m\n"})
            QVERIFY2(run.output.contains(line), run.output);
        const QByteArray zones = "time zones: IANA database " + TimeZone::databaseVersion() + '\n';
        QVERIFY2(run.output.contains(zones), run.output);
    }

    void selfCheckTellsALifetimeAndAMissingTimeZone()
    {
        Service service([](const FakeRequest &request, int) {
            return request.path == kGraphQlPath ? directory(request, "null") : wholeMetres();
        });
        const ProgramRun run = runProgram({QStringLiteral("self-check")}, accountAt(service));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains("the token lasts 3600 s\n"), run.output);
        QVERIFY2(run.output.contains("Level 1, time zone not known, 1 room"), run.output);
    }

    void selfCheckOfTheDemoBuildingAsksAnHourOfItsOwnTime()
    {
        DemoServer demo;
        QVERIFY(demo.listen() != 0);
        const ProgramRun served =
            runProgram({QStringLiteral("self-check")},
                       accountAt(demo.address().toString(), DemoServer::clientId(), DemoServer::clientSecret()));
        QCOMPARE(served.status, 0);
        QVERIFY2(served.output.contains("from 2026-04-24T06:00:00Z") && !served.output.contains(": 0 detections"),
                 served.output);
        const ProgramRun own = runProgram({QStringLiteral("self-check"), QStringLiteral("--demo")});
        QCOMPARE(own.status, 0);
        QVERIFY2(own.output.contains("from 2026-04-24T06:00:00Z") && !own.output.contains(": 0 detections"),
                 own.output);
    }

    void whatTheStoreAnswersNeedsNoService()
    {
        QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("store.sqlite"));
        const auto fetched = [&](const Service &service, const QStringList &more) {
            QStringList arguments = weekInto(folder, more);
            arguments[arguments.indexOf(QStringLiteral("none"))] = store;
            ProgramRun run = runProgram(arguments, accountAt(service));
            QFile file(folder.filePath(QStringLiteral("week.json")));
            run.output = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            file.remove();
            return run;
        };
        const QStringList size{QStringLiteral("--resolution"), QStringLiteral("1.0")};
        const QStringList zone = size + QStringList{QStringLiteral("--timezone"), QStringLiteral("Europe/Berlin")};
        Service service(with(wholeMetres()));
        const ProgramRun first = fetched(service, zone);   // telling the zone does not cost the name
        QVERIFY2(first.status == 0 && first.output.contains("Level 1"), qPrintable(first.errors));
        Service dead([](const FakeRequest &, int) { return FakeAnswer{500, "down", {}}; });
        dead.loginAnswers = [](const FakeRequest &, int) { return FakeAnswer{500, "down", {}}; };
        for (const QStringList &options : {zone, size}) {
            const ProgramRun later = fetched(dead, options);
            QVERIFY2(later.status == 0, qPrintable(later.errors));
            QCOMPARE(later.output, first.output);
        }
    }

    void aBadAddressIsToldAsOne_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("told");
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1")
                                        << QStringLiteral("ftp://127.0.0.1 is not the address of a service");
        QTest::newRow("no scheme") << QStringLiteral("api.butlr.io")
                                   << QStringLiteral("api.butlr.io is not the address of a service");
        QTest::newRow("nothing") << QString() << QStringLiteral("This is not the address of a service");
        QTest::newRow("plain http") << QStringLiteral("http://192.0.2.1") << QStringLiteral("without encryption");
    }

    void aBadAddressIsToldAsOne()
    {
        QFETCH(QString, address);
        QFETCH(QString, told);
        const ProgramRun run = runProgram({QStringLiteral("self-check")}, accountAt(address));
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(told), qPrintable(run.errors));
    }

    void aPasswordInTheAddressIsNotShown()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const QString address = QStringLiteral("http://u:Pw0rd@127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        const ProgramRun run = runProgram({QStringLiteral("self-check")}, accountAt(address));
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains(QStringLiteral("Logging in at http://127.0.0.1:"))
                     && !run.errors.contains(QStringLiteral("Pw0rd")),
                 qPrintable(run.errors));
    }

    void aTakenPortIsOneSentence()
    {
        QTcpServer taken;
        taken.listen(QHostAddress::LocalHost);
        const ProgramRun run =
            runProgram({QStringLiteral("demo-server"), QStringLiteral("--port"), QString::number(taken.serverPort())});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.startsWith(QStringLiteral("floorscope: Port %1 ").arg(taken.serverPort()))
                     && run.errors.count(QLatin1Char('\n')) == 1,
                 qPrintable(run.errors));
    }

    void aRefusedFloorIsToldOnce()
    {
        Service service(with({403, R"({"error":"not your floor"})", {}}));
        const QTemporaryDir folder;
        const ProgramRun run =
            runProgram(weekInto(folder, {QStringLiteral("--split"), QStringLiteral("day")}), accountAt(service));
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.count(QStringLiteral("not your floor")) == 1, qPrintable(run.errors));
        QVERIFY(service.server.requestsTo(kHeatmapPath).size() <= 4);
    }

    void aPartOfADirectoryIsUsedAndSaid()
    {
        Service service([](const FakeRequest &request, int) {
            return request.path == kGraphQlPath
                ? directory(request, "\"Europe/Berlin\"", R"("errors":[{"message":"one building failed"}],)")
                : FakeAnswer{200, heatmapText(), {}};
        });
        const QTemporaryDir folder;
        const ProgramRun run = runProgram(weekInto(folder), accountAt(service));
        QVERIFY2(
            run.status == 0
                && run.errors.contains(QStringLiteral("only a part of what was asked (GraphQL: one building failed)")),
            qPrintable(run.errors));
        QCOMPARE(service.server.requestsTo(kGraphQlPath).size(),
                 std::size_t(1));   // a fetch needs neither sensors nor plans
    }

    void timeoutIsHowLongAHeatmapMayTake()
    {
        Service service([answered = std::make_shared<int>(0)](const FakeRequest &request, int) {
            if (request.path == kGraphQlPath)
                return directory(request);
            return ++*answered == 1 ? FakeAnswer{200, {}, {}, FakeAnswer::Way::Hang}
                                    : FakeAnswer{200, heatmapText(), {}};
        });
        const QTemporaryDir folder;
        const ProgramRun run =
            runProgram(weekInto(folder, {QStringLiteral("--timeout"), QStringLiteral("1")}), accountAt(service));
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(
            runProgram(weekInto(folder, {QStringLiteral("--timeout"), QStringLiteral("0")}), accountAt(service)).status,
            2);
    }

    void anUnusableAnswerIsToldWithWhatIsWrongWithIt()
    {
        Service service(with(
            {200,
             R"({"heatmap_v2":{"array_cells":[[0.5,0.5,0.25],[1,0.5,1]],"metadata":{"resolution":0.5,"max_value":4}}})",
             {}}));
        const QTemporaryDir folder;
        const ProgramRun run = runProgram(weekInto(folder), accountAt(service));
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains(QStringLiteral("(space_1: it holds values from 0 to 1 instead of counts)")),
                 qPrintable(run.errors));
    }
};

QTEST_GUILESS_MAIN(TestServiceCommand)
#include "tst_service_command.moc"
