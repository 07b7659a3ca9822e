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
    std::vector<Credentials> held;

    template <typename T>
    QFuture<Result<T>> answer(Result<T> value) const
    {
        return QtFuture::makeReadyFuture(
            present ? std::move(value) : Result<T>(failure(ErrorKind::StoreUnusable, QStringLiteral("key store"))));
    }

    KeyStore functions()
    {
        return {[this](const QUrl &) { return answer<std::vector<Credentials>>(held); },
                [this](const QUrl &, const std::vector<Credentials> &accounts) {
                    if (present)
                        held = accounts;
                    return answer<void>({});
                },
                [this](const QUrl &) {
                    held.clear();
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
    std::optional<ConnectAnswer> connectAgain(const QString &label = QStringLiteral("someone"))
    {
        return told([&](const Accounts::Done &done) { accounts.connectAgain(label, done); });
    }
    std::vector<KnownAccount> found()
    {
        std::optional<std::vector<KnownAccount>> all;
        accounts.find([&all](const std::vector<KnownAccount> &known) { all = known; });
        (void)QTest::qWaitFor([&all] { return all.has_value(); });
        return all.value_or(std::vector<KnownAccount>{{QStringLiteral("nothing was told"), {}, false, false}});
    }
    /// Of the account that was used last; empty where none is known.
    QString foundName()
    {
        const std::vector<KnownAccount> known = found();
        return known.empty() ? QString() : known.front().name;
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
    return {true, {Credentials{Grant::Password, QStringLiteral("someone"), kSecret}}};
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
        QCOMPARE(computer.session.connection().account, QStringLiteral("client_1"));
        QCOMPARE(computer.session.connection().address, computer.service.server.address().toString());
        QVERIFY(!computer.session.connection().simulated);
        QVERIFY(!computer.keyStore.held.empty());
        QCOMPARE(computer.keyStore.held.front().name, QStringLiteral("client_1"));
        QCOMPARE(computer.keyStore.held.front().secret, kSecret);
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
        QVERIFY(computer.keyStore.held.empty());
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
        QCOMPARE(computer.keyStore.held.front().name, QStringLiteral("client_1"));
    }

    void anAddressThatIsNotSafeIsRefusedBeforeAnythingIsSent()
    {
        Computer computer;
        Accounts accounts(computer.link, QUrl(QStringLiteral("http://butlr.example")), computer.keyStore.functions());
        std::optional<ConnectAnswer> answer;
        accounts.connectTo(client(), [&answer](const ConnectAnswer &given) { answer = given; });
        QVERIFY(answer && answer->failure);
        QCOMPARE(answer->failure->kind, ErrorKind::InsecureAddress);
        QVERIFY(computer.keyStore.held.empty());
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
        QVERIFY(!computer.connectAgain(QStringLiteral("client_1"))->failure);
        QCOMPARE(computer.service.logins(), std::size_t(2));
        QVERIFY(computer.keyStore.held.empty());
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
        computer.accounts.connectAgain(QStringLiteral("someone"), [&told](const ConnectAnswer &) { told = true; });
        QCoreApplication::processEvents();
        QVERIFY(!told);
        QCOMPARE(computer.service.server.requests().size(), std::size_t(0));
    }

    void forgettingEmptiesTheKeyStoreAndDisconnects()
    {
        Computer computer(holding());
        (void)computer.foundName();
        QVERIFY(!computer.connectAgain()->failure);
        computer.accounts.forget(QStringLiteral("someone"));
        QVERIFY(computer.keyStore.held.empty());
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
        computer.accounts.forget(QStringLiteral("someone"));
        QVERIFY(computer.keyStore.held.empty());
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

    void severalAccountsAreKeptAndTheOneUsedLastComesFirst()
    {
        Computer computer(holding());
        QVERIFY(!computer.tryAccount({false, QStringLiteral("client_1"), kSecret, QStringLiteral("Work")})->failure);
        QCOMPARE(computer.session.connection().name, QStringLiteral("Butlr · Work"));
        QCOMPARE(computer.session.connection().account, QStringLiteral("Work"));
        QCOMPARE(computer.found(),
                 (std::vector<KnownAccount>{{QStringLiteral("Work"), QStringLiteral("client_1"), false, true},
                                            {QStringLiteral("someone"), QStringLiteral("someone"), true, false}}));
        QVERIFY(!computer.connectAgain()->failure);
        QCOMPARE(computer.session.connection().name, QStringLiteral("Butlr"));
        QVERIFY(computer.found().front().connected);
        QCOMPARE(computer.foundName(), QStringLiteral("someone"));
        QCOMPARE(computer.keyStore.held.size(), std::size_t(2));
        QCOMPARE(computer.keyStore.held.front().name, QStringLiteral("someone"));
    }

    void forgettingOneAccountKeepsTheOthers()
    {
        Computer computer(holding());
        QVERIFY(!computer.tryAccount({false, QStringLiteral("client_1"), kSecret, QStringLiteral("Work")})->failure);
        computer.accounts.forget(QStringLiteral("someone"));
        QVERIFY(computer.isConnected());   // the other one answers
        QCOMPARE(computer.keyStore.held.size(), std::size_t(1));
        computer.accounts.forget(QStringLiteral("Work"));
        QVERIFY(!computer.isConnected());
        QVERIFY(computer.keyStore.held.empty());
    }

    void anAccountOfTheSameLabelIsReplaced()
    {
        Computer computer(holding());
        const QString renewed = QStringLiteral("renewed");
        QVERIFY(!computer.tryAccount({true, QStringLiteral("someone"), renewed})->failure);
        QCOMPARE(computer.keyStore.held.size(), std::size_t(1));
        QCOMPARE(computer.keyStore.held.front().secret, renewed);
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
        QCOMPARE(computer.keyStore.held.front().name, QStringLiteral("someone"));
    }
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
