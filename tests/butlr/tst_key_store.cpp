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
        const std::optional<Credentials> read = credentialsFromKept(keptText(written));
        QVERIFY(read.has_value());
        QCOMPARE(read->grant, written.grant);
        QCOMPARE(read->name, written.name);
        QCOMPARE(read->secret, written.secret);
    }

    void aTextThatIsNoAccountIsNone()
    {
        QVERIFY(!credentialsFromKept("").has_value());
        QVERIFY(!credentialsFromKept("not json").has_value());
        QVERIFY(!credentialsFromKept(R"({"grant":"client","name":"someone"})").has_value());
    }

    /// Without a session bus there is no key store: an answer comes all the same, and it is a failure or nothing, never
    /// a hang.
    void aMissingKeyStoreAnswers()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        bool answered = false;
        whenDone(findInKeyStore(QUrl(QStringLiteral("http://127.0.0.1:1"))), this,
                 [&answered](const Result<std::optional<Credentials>> &found) {
                     answered = true;
                     QVERIFY(!found || !found->has_value() || !(*found)->secret.isEmpty());
                 });
        QTRY_VERIFY(answered);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
