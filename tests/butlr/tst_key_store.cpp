// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "butlr/key_store.h"

#include <QTest>

using namespace floorscope;

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void anAccountReadsAsItWasWritten_data()
    {
        QTest::addColumn<int>("grant");
        QTest::addColumn<QString>("secret");
        QTest::newRow("client") << int(Grant::ClientCredentials) << QStringLiteral("s\"e\\c{r}et");
        QTest::newRow("password") << int(Grant::Password) << QStringLiteral("pässwört 密码");
    }

    void anAccountReadsAsItWasWritten()
    {
        QFETCH(int, grant);
        QFETCH(QString, secret);
        const Credentials written{Grant(grant), QStringLiteral("someone"), secret};
        const Credentials other{Grant::Password, QStringLiteral("other"), QStringLiteral("x"), QStringLiteral("Work")};
        const std::vector<Credentials> read = accountsFromKept(keptText({written, other}));
        QCOMPARE(read.size(), std::size_t(2));
        QCOMPARE(read[0].grant, written.grant);
        QCOMPARE(read[0].name, written.name);
        QCOMPARE(read[0].secret, written.secret);
        QCOMPARE(accountLabel(read[0]), QStringLiteral("someone"));
        QCOMPARE(accountLabel(read[1]), QStringLiteral("Work"));
    }

    void theOneAccountOfFormerVersionsIsRead()
    {
        const std::vector<Credentials> read = accountsFromKept(R"({"grant":"password","name":"someone","secret":"x"})");
        QCOMPARE(read.size(), std::size_t(1));
        QCOMPARE(read[0].grant, Grant::Password);
    }

    void aTextThatIsNoAccountIsNone()
    {
        QVERIFY(accountsFromKept("").empty());
        QVERIFY(accountsFromKept("not json").empty());
        QVERIFY(accountsFromKept(R"({"grant":"client","name":"someone"})").empty());
        QVERIFY(accountsFromKept(R"([{"grant":"client","name":"someone"},7])").empty());
    }

    /// Without a session bus there is no key store: an answer comes all the same, and it is a failure or nothing, never
    /// a hang.
    void aMissingKeyStoreAnswers()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        bool answered = false;
        whenDone(findInKeyStore(QUrl(QStringLiteral("http://127.0.0.1:1"))), this,
                 [&answered](const Result<std::vector<Credentials>> &found) {
                     answered = true;
                     QVERIFY(!found || found->empty() || !found->front().secret.isEmpty());
                 });
        QTRY_VERIFY(answered);
    }

    /// Neither does a build without QtKeychain hinder: what cannot be kept is said, and nothing is there to forget.
    void whatCannotBeKeptIsSaid()
    {
#ifndef Q_OS_LINUX
        if (hasKeyStore())
            QSKIP("this would write into the system's own key store");
#endif
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        const QUrl address(QStringLiteral("http://127.0.0.1:1"));
        const Reason why = hasKeyStore() ? Reason::KeyStoreFailed : Reason::NoKeyStore;
        int answers = 0;
        const auto take = [&](const Result<void> &done) {
            ++answers;
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::StoreUnusable);
            QCOMPARE(done.error().reason, why);
        };
        const Credentials account{Grant::Password, QStringLiteral("someone"), QStringLiteral("x"), {}};
        whenDone(keepInKeyStore(address, {account}), this, take);
        QTRY_COMPARE(answers, 1);
        whenDone(forgetInKeyStore(address), this, take);
        QTRY_COMPARE(answers, 2);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
