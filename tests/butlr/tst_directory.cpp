// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_script.h"

#include <QElapsedTimer>

using namespace floorscope;

namespace {

using Way = FakeAnswer::Way;

const QByteArray kGraphQlPath = "/api/v3/graphql";
const QByteArray kFloors =
    R"({"floors":{"data":[{"id":"space_1","name":"Level 1","timezone":null,"rooms":null,"zones":null}]}})";

enum class About { Floors, Sensors, PlanFields, Plans };

About requestSubject(const FakeRequest &request)
{
    if (request.body.contains("__type"))
        return About::PlanFields;
    if (request.body.contains("floor_plans"))
        return About::Plans;
    return request.body.contains("query Sensors") ? About::Sensors : About::Floors;
}

FakeAnswer data(const QByteArray &json)
{
    return {200, R"({"data":)" + json + "}", {}};
}

/// A directory of one floor without sensors whose plans have the fields given.
FakeAnswer healthy(const FakeRequest &request, const QByteArray &planFields = R"([{"name":"name"}])")
{
    switch (requestSubject(request)) {
    case About::Floors: return data(kFloors);
    case About::Sensors: return data(R"({"sensors":{"data":[]}})");
    case About::PlanFields: return data(R"({"__type":{"fields":)" + planFields + "}}");
    case About::Plans:
        return data(
            R"({"floors":{"data":[{"id":"space_1","floor_plans":[{"floor_plan_id":"p","name":"P","url":"/plan.png"}]}]}})");
    }
    return {};
}

/// `wrong` to the first question for floors.
Service::Other wrongAtFirst(const FakeAnswer &wrong)
{
    return [wrong](const FakeRequest &request, int number) { return number == 1 ? wrong : healthy(request); };
}

Result<std::vector<Floor>> fetchFloors(ButlrClient &client)
{
    return waited(client.floors()).value_or(Result<std::vector<Floor>>(failure(ErrorKind::Value)));
}

Result<QByteArray> fetchPicture(ButlrClient &client, const QString &url)
{
    return waited(client.planPicture({QStringLiteral("p"), QStringLiteral("Plan"), url}))
        .value_or(Result<QByteArray>(failure(ErrorKind::Value)));
}

QString pathAt(const FakeHttpServer &server)
{
    return server.address().toString() + QStringLiteral("/plan.png");
}

}   // namespace

Q_DECLARE_METATYPE(floorscope::FakeAnswer)

/// Floors, sensors, plans and their pictures: what each wrong answer leads to, and who gets the token.
class TestDirectory : public QObject
{
    Q_OBJECT

private slots:
    void aTokenThatGraphQlDoesNotAcceptIsRenewedOnce()
    {
        Service service(wrongAtFirst(
            {200, R"({"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}],"data":null})", {}}));
        const auto client = makeClient(service.options());
        QVERIFY(fetchFloors(*client));
        QCOMPARE(service.logins(), std::size_t(2));
        QCOMPARE(service.server.requestsTo(kGraphQlPath).at(1).header("authorization"), QByteArray("Bearer token-2"));
    }

    void aSecondTokenThatIsNotAcceptedIsARefusal()
    {
        Service service([](const FakeRequest &, int) {
            return FakeAnswer{200, R"({"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]})", {}};
        });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchFloors(*client).error().kind, ErrorKind::CredentialsRefused);
        QCOMPARE(service.logins(), std::size_t(2));
        QCOMPARE(service.others(), 2);
    }

    void whatIsNoGraphQlAnswerIsAskedAgain_data()
    {
        QTest::addColumn<FakeAnswer>("wrong");
        QTest::newRow("HTML") << FakeAnswer{200, "<html></html>", {}};
        QTest::newRow("half a text") << FakeAnswer{200, R"({"data":{"floors")", {}};
        QTest::newRow("nothing") << FakeAnswer{200, {}, {}};
        QTest::newRow("null") << FakeAnswer{200, R"({"data":null})", {}};
        QTest::newRow("503") << FakeAnswer{503, "busy", {}};
        QTest::newRow("dropped") << FakeAnswer{200, {}, {}, Way::Drop};
    }

    void whatIsNoGraphQlAnswerIsAskedAgain()
    {
        QFETCH(FakeAnswer, wrong);
        Service service(wrongAtFirst(wrong));
        const auto client = makeClient(service.options());
        const auto floors = fetchFloors(*client);
        QVERIFY(floors && floors->size() == 1);
        QCOMPARE(floors->front().id, QStringLiteral("space_1"));
        QVERIFY(client->notes().empty());
    }

    void whatStaysNoGraphQlAnswerIsAFailure()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, "<html></html>", {}}; });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchFloors(*client).error(),
                 because({ErrorKind::ServiceFailed, QStringLiteral("GraphQL"), {}}, Reason::AnswerNotJson));
        QCOMPARE(service.others(), 5);
    }

    void errorsWithoutFloorsAreAFailureWithTheServicesWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("an empty list") << QByteArray(R"({"floors":{"data":[]}})");
    }

    void errorsWithoutFloorsAreAFailureWithTheServicesWords()
    {
        QFETCH(QByteArray, json);
        Service service(
            wrongAtFirst({200, R"({"errors":[{"message":"floors resolver failed"}],"data":)" + json + "}", {}}));
        const auto client = makeClient(service.options());
        QCOMPARE(
            fetchFloors(*client).error(),
            (Error{ErrorKind::RequestRefused, QStringLiteral("GraphQL"), QStringLiteral("floors resolver failed")}));
        QCOMPARE(service.others(), 1);
    }

    void errorsBesideFloorsAreANote()
    {
        Service service(
            wrongAtFirst({200, R"({"errors":[{"message":"one building failed"}],"data":)" + kFloors + "}", {}}));
        const auto client = makeClient(service.options());
        const auto floors = fetchFloors(*client);
        QVERIFY(floors && floors->size() == 1);
        QCOMPARE(client->notes(),
                 (std::vector<Error>{
                     {ErrorKind::PartialAnswer, QStringLiteral("GraphQL"), QStringLiteral("one building failed")}}));
        QVERIFY(fetchFloors(*client));
        QVERIFY(client->notes().empty());   // the next answer was whole
    }

    void plansAreFoundByIntrospection_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<std::size_t>("plans");
        QTest::newRow("with an address") << QByteArray(
            R"([{"name":"floor_plan_id"},{"name":"name"},{"name":"url"},{"name":"scale"}])")
                                         << std::size_t(1);
        QTest::newRow("without an address")
            << QByteArray(R"([{"name":"floor_plan_id"},{"name":"name"}])") << std::size_t(0);
        QTest::newRow("no such type") << QByteArray("null") << std::size_t(0);
    }

    void plansAreFoundByIntrospection()
    {
        QFETCH(QByteArray, fields);
        QFETCH(std::size_t, plans);
        Service service([fields](const FakeRequest &request, int) { return healthy(request, fields); });
        const auto client = makeClient(service.options());
        const auto floors = fetchFloors(*client);
        QVERIFY(floors && floors->size() == 1);
        QCOMPARE(floors->front().plans.size(), plans);
        const auto asked = service.server.requestsTo(kGraphQlPath);
        QCOMPARE(std::count_if(asked.begin(), asked.end(),
                               [](const FakeRequest &request) { return requestSubject(request) == About::Plans; }),
                 std::ptrdiff_t(plans));
        for (const FloorPlanLink &plan : floors->front().plans)
            QCOMPARE(plan, (FloorPlanLink{QStringLiteral("p"), QStringLiteral("P"), QStringLiteral("/plan.png")}));
    }

    void floorsDoNotWaitForStalledExtras()
    {
        Service service([](const FakeRequest &request, int) {
            return requestSubject(request) == About::Floors ? healthy(request) : FakeAnswer{200, {}, {}, Way::Hang};
        });
        ButlrOptions options = service.options();
        options.optionalTimeout = 150;
        const auto client = makeClient(options);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fetchFloors(*client));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(service.others(), 3);   // floors, sensors and fields, each once
        QCOMPARE(client->notes(),
                 (std::vector<Error>{because(at(Error{ErrorKind::PartialAnswer, {}, {}}, Spot{SpotKind::Sensors, 0}),
                                             Reason::NoAnswerWithin, {0.15})}));
    }

    void floorsAloneAreOneQuestion()
    {
        Service service([](const FakeRequest &request, int) { return healthy(request); });
        const auto client = makeClient(service.options());
        const auto floors = waited(client->floorsAlone());
        QVERIFY(floors && *floors && (*floors)->size() == 1);
        QCOMPARE(service.others(), 1);
    }

    void theTokenOfAPictureGoesToTheServiceOnly()
    {
        FakeHttpServer elsewhere([](const FakeRequest &) { return FakeAnswer{200, "picture", {}}; });
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, "picture", {}}; });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchPicture(*client, pathAt(service.server)).value_or(QByteArray()), QByteArray("picture"));
        QCOMPARE(service.server.requestsTo("/plan.png").at(0).header("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(fetchPicture(*client, pathAt(elsewhere)).value_or(QByteArray()), QByteArray("picture"));
        QVERIFY(!elsewhere.requests().at(0).headers.count("authorization"));
    }

    void aPictureIsFollowedToWhereItLiesWithoutTheToken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aPictureIsFollowedToWhereItLiesWithoutTheToken()
    {
        QFETCH(int, status);
        FakeHttpServer elsewhere([](const FakeRequest &) { return FakeAnswer{200, "picture", {}}; });
        const QByteArray signedAddress = elsewhere.address().toEncoded() + "/signed.png?signature=a%2Fb%3D";
        Service service([&](const FakeRequest &, int) {
            return FakeAnswer{status, {}, {{"Location", signedAddress}}};
        });
        const auto client = makeClient(service.options());
        QCOMPARE(fetchPicture(*client, QStringLiteral("/plan.png")).value_or(QByteArray()), QByteArray("picture"));
        QCOMPARE(elsewhere.requests().at(0).path, QByteArray("/signed.png?signature=a%2Fb%3D"));
        QVERIFY(!elsewhere.requests().at(0).headers.count("authorization"));
    }

    void aPictureIsFollowedNowhereUnsafe_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("plain http") << QByteArray("http://192.0.2.1/plan.png") << ErrorKind::InsecureAddress;
        QTest::newRow("a file") << QByteArray("file:///etc/hostname") << ErrorKind::BadAddress;
        QTest::newRow("in a circle") << QByteArray("/plan.png") << ErrorKind::SentElsewhere;
    }

    void aPictureIsFollowedNowhereUnsafe()
    {
        QFETCH(QByteArray, location);
        QFETCH(ErrorKind, kind);
        Service service([location](const FakeRequest &, int) { return FakeAnswer{302, {}, {{"Location", location}}}; });
        const auto client = makeClient(service.options());
        const auto picture = fetchPicture(*client, QStringLiteral("/plan.png"));
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, kind);
        QVERIFY(service.others() <= 6);
    }

    void aPictureIsAskedForAgainAsEverythingIs()
    {
        Service service([](const FakeRequest &, int number) {
            return number == 1 ? FakeAnswer{401, "no", {}}
                : number == 2  ? FakeAnswer{503, "busy", {}}
                               : FakeAnswer{200, "picture", {}};
        });
        const auto client = makeClient(service.options());
        QVERIFY(fetchPicture(*client, QStringLiteral("/plan.png")));
        QCOMPARE(service.logins(), std::size_t(2));
    }

    void aPictureElsewhereThatWantsALoginIsNotLoggedInTo()
    {
        FakeHttpServer elsewhere([](const FakeRequest &) { return FakeAnswer{401, "no", {}}; });
        Service service;
        const auto client = makeClient(service.options());
        QCOMPARE(fetchPicture(*client, pathAt(elsewhere)).error().kind, ErrorKind::AccessDenied);
        QCOMPARE(elsewhere.requests().size(), std::size_t(1));
        QCOMPARE(service.logins(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
