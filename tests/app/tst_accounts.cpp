// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"
#include "butlr/service_script.h"
#include "model/session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

namespace {

/// A key store in memory; `present` false: as a computer without one answers.
struct FakeKeyStore
{
    bool present = true;
    std::optional<Credentials> held;

    template <typename T>
    QFuture<Result<T>> answer(Result<T> value) const
    {
        return QtFuture::makeReadyFuture(
            present ? std::move(value) : Result<T>(failure(ErrorKind::StoreUnusable, QStringLiteral("key store"))));
    }

    KeyStore functions()
    {
        return {[this](const QUrl &) { return answer<std::optional<Credentials>>(held); },
                [this](const QUrl &, const Credentials &credentials) {
                    if (present)
                        held = credentials;
                    return answer<void>({});
                },
                [this](const QUrl &) {
                    held.reset();
                    return answer<void>({});
                }};
    }
};

FakeAnswer noFloors(const FakeRequest &, int)
{
    return {404, {}, {}};
}

/// A session, its accounts and the service that they are accounts of.
struct Computer
{
    explicit Computer(FakeKeyStore store = {}) : keyStore(std::move(store)) {}

    /// What connecting told; nothing if it told nothing.
    std::optional<ConnectAnswer> tryAccount(const ConnectRequest &request)
    {
        return told([&](const Accounts::Done &done) { accounts.connectTo(request, done); });
    }
    std::optional<ConnectAnswer> connectAgain()
    {
        return told([&](const Accounts::Done &done) { accounts.connectAgain(done); });
    }
    QString foundName()
    {
        std::optional<QString> name;
        accounts.find([&name](const QString &found) { name = found; });
        (void)QTest::qWaitFor([&name] { return name.has_value(); });
        return name.value_or(QStringLiteral("nothing was told"));
    }
    void refuse(bool refused)
    {
        service.loginAnswers = [refused](const FakeRequest &, int) {
            return refused ? std::optional(FakeAnswer{401, R"({"error":"invalid"})", {}}) : std::nullopt;
        };
    }
    bool isConnected() const { return session.connection().source != nullptr; }

    FakeKeyStore keyStore;
    Service service{noFloors};
    QTemporaryDir folder;
    Session session;
    SessionLink link{session, folder.filePath(QStringLiteral("store.sqlite"))};
    Accounts accounts{link, service.options().baseUrl, keyStore.functions()};

private:
    template <typename Start>
    std::optional<ConnectAnswer> told(Start start)
    {
        std::optional<ConnectAnswer> answer;
        start([&answer](const ConnectAnswer &given) { answer = given; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
        return answer;
    }
};

ConnectRequest client()
{
    return {false, QStringLiteral("client_1"), kSecret};
}

FakeKeyStore holding()
{
    return {true, Credentials{Grant::Password, QStringLiteral("someone"), kSecret}};
}

}   // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void anAcceptedAccountAnswersTheSessionAndIsKept()
    {
        Computer computer;
        const auto answer = computer.tryAccount(client());
        QVERIFY(answer && !answer->failure);
        QCOMPARE(answer->note, QString());
        QVERIFY(computer.isConnected());
        QCOMPARE(computer.session.connection().name, QStringLiteral("Butlr"));
        QCOMPARE(computer.session.connection().store, &computer.link.store());
        QVERIFY(!computer.session.connection().simulated);
        QVERIFY(computer.keyStore.held.has_value());
        QCOMPARE(computer.keyStore.held->name, QStringLiteral("client_1"));
        QCOMPARE(computer.keyStore.held->secret, kSecret);
        QCOMPARE(computer.foundName(), QStringLiteral("client_1"));
    }

    void aWrongSecretIsToldAndKeepsNothing()
    {
        Computer computer;
        computer.refuse(true);
        const auto answer = computer.tryAccount(client());
        QVERIFY(answer && answer->failure);
        QCOMPARE(answer->failure->kind, ErrorKind::CredentialsRefused);
        QVERIFY(!computer.isConnected());
        QVERIFY(!computer.keyStore.held.has_value());
        QCOMPARE(computer.foundName(), QString());
    }

    void aWrongSecretLeavesWhoAnswersAsItWas()
    {
        Computer computer;
        QVERIFY(!computer.tryAccount(client())->failure);
        const HeatmapSource *before = computer.session.connection().source;
        computer.refuse(true);
        QVERIFY(computer.tryAccount({true, QStringLiteral("someone"), QStringLiteral("wrong")})->failure);
        QCOMPARE(computer.session.connection().source, before);
        QCOMPARE(computer.keyStore.held->name, QStringLiteral("client_1"));
    }

    void anAddressThatIsNotSafeIsRefusedBeforeAnythingIsSent()
    {
        Computer computer;
        Accounts accounts(computer.link, QUrl(QStringLiteral("http://butlr.example")), computer.keyStore.functions());
        std::optional<ConnectAnswer> answer;
        accounts.connectTo(client(), [&answer](const ConnectAnswer &given) { answer = given; });
        QVERIFY(answer && answer->failure);
        QCOMPARE(answer->failure->kind, ErrorKind::InsecureAddress);
        QVERIFY(!computer.keyStore.held.has_value());
    }

    void withoutAKeyStoreTheAccountLastsUntilTheProgramEnds()
    {
        FakeKeyStore none;
        none.present = false;
        Computer computer(none);
        QCOMPARE(computer.foundName(), QString());
        const auto answer = computer.tryAccount(client());
        QVERIFY(answer && !answer->failure);
        QCOMPARE(answer->note,
                 QStringLiteral("This computer has no key store, so the secret is kept only until you quit."));
        QVERIFY(computer.isConnected());
        QCOMPARE(computer.foundName(), QStringLiteral("client_1"));
        QVERIFY(!computer.connectAgain()->failure);
        QCOMPARE(computer.service.logins(), std::size_t(2));
        QVERIFY(!computer.keyStore.held.has_value());
    }

    void theAccountThatIsKeptIsFoundAtTheNextStart()
    {
        Computer computer(holding());
        QCOMPARE(computer.foundName(), QStringLiteral("someone"));
        QVERIFY2(!computer.isConnected(), "nobody asked to connect yet");
        const auto answer = computer.connectAgain();
        QVERIFY(answer && !answer->failure);
        QVERIFY(computer.isConnected());
        const std::vector<FakeRequest> logins = computer.service.server.requestsTo("/api/v2/login");
        QCOMPARE(logins.size(), std::size_t(1));
        QVERIFY(logins.front().body.contains(kSecret.toUtf8()));
    }

    void anAccountThatIsNotFoundIsNotTried()
    {
        Computer computer;
        bool told = false;
        computer.accounts.connectAgain([&told](const ConnectAnswer &) { told = true; });
        QCoreApplication::processEvents();
        QVERIFY(!told);
        QCOMPARE(computer.service.server.requests().size(), std::size_t(0));
    }

    void forgettingEmptiesTheKeyStoreAndDisconnects()
    {
        Computer computer(holding());
        (void)computer.foundName();
        QVERIFY(!computer.connectAgain()->failure);
        computer.accounts.forget();
        QVERIFY(!computer.keyStore.held.has_value());
        QCOMPARE(computer.foundName(), QString());
        QVERIFY(!computer.isConnected());
        QVERIFY(computer.session.floors().empty());
    }

    void forgettingLeavesTheDemoAlone()
    {
        Computer computer(holding());
        (void)computer.foundName();
        computer.link.openDemo();
        QTRY_VERIFY(computer.session.connection().simulated);
        computer.accounts.forget();
        QVERIFY(!computer.keyStore.held.has_value());
        QVERIFY(computer.session.connection().simulated);
    }

    void afterAFailureTheSameAccountConnects()
    {
        Computer computer(holding());
        (void)computer.foundName();
        computer.refuse(true);
        const auto refused = computer.connectAgain();
        QVERIFY(refused && refused->failure);
        QVERIFY(!computer.isConnected());
        computer.refuse(false);
        const auto accepted = computer.connectAgain();
        QVERIFY(accepted && !accepted->failure);
        QVERIFY(computer.isConnected());
    }

    void theDemoAndAnAccountTakeTurns()
    {
        Computer computer;
        computer.link.openDemo();
        QTRY_VERIFY(computer.session.connection().simulated);
        QVERIFY(computer.session.connection().plan.has_value());
        QVERIFY(computer.session.connection().placement.has_value());
        QTRY_COMPARE(computer.session.floors().size(), std::size_t(1));
        QVERIFY(!computer.tryAccount(client())->failure);
        QVERIFY(!computer.session.connection().simulated);
        QVERIFY(computer.session.floors().empty());
        computer.link.openDemo();
        QTRY_VERIFY(computer.session.connection().simulated);
    }

    /// Neither the plan of the demo nor the answer to a login comes to a session that somebody else answers by then.
    void whatComesLateIsDropped()
    {
        Computer computer;
        bool told = false;
        computer.accounts.connectTo(client(), [&told](const ConnectAnswer &) { told = true; });
        const auto answer = computer.tryAccount({true, QStringLiteral("someone"), kSecret});
        QVERIFY(answer && !answer->failure);
        QVERIFY2(!told, "another account was tried since");
        QCOMPARE(computer.keyStore.held->name, QStringLiteral("someone"));
    }
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
