// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fetch_text.h"
#include "words/messages.h"

#include <QTest>

using namespace floorscope;

class TestMessages : public QObject
{
    Q_OBJECT
private slots:
    void nothingToSayIsNoMessage() { QVERIFY(messagesFor({}).empty()); }

    void everyMessageHasItsWordsAndButtons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("buttons");
        QTest::newRow("pending") << QStringLiteral(
            "The map still shows 30 March – 26 April. The new question is not fetched yet.")
                                 << QStringLiteral("Go back");
        QTest::newRow("partial") << QStringLiteral(
            "Partial: 23 of 65 days so far. The picture and the numbers grow as answers arrive.")
                                 << QString();
        QTest::newRow("cancelled") << QStringLiteral(
            "Partial: 23 of 65 days. The other days were not fetched; they are not counted as zero.")
                                   << QStringLiteral("Fetch the rest");
        QTest::newRow("missing offline") << QStringLiteral(
            "No connection to Butlr. 3 of 65 days are missing (14–16 September). They are left out, not counted as "
            "zero.") << QStringLiteral("Try again|Details");
        QTest::newRow("missing") << QStringLiteral(
            "3 of 65 days are missing (14–16 September): the service did not answer. "
            "They are left out, not counted as zero.")
                                 << QStringLiteral("Try again|Details");
        QTest::newRow("not over") << QStringLiteral(
            "3 of 65 days are not over yet (14–16 September). Their hours are missing, not counted as zero.")
                                  << QStringLiteral("Details");
        QTest::newRow("locked store") << QStringLiteral(
            "The store answers.sqlite cannot be used: it is locked by another program. The program goes on without it.")
                                      << QString();
        QTest::newRow("silent") << QStringLiteral(
            "2 days have no detection on the whole floor (3 and 6 April). A holiday, or sensors off?")
                                << QStringLiteral("Leave them out|Count them");
        QTest::newRow("nothing") << QStringLiteral(
            "No detections in this period. Either nobody came, or this floor has no presence sensors.")
                                 << QStringLiteral("Show sensors");
        QTest::newRow("not fitted") << QStringLiteral("The plan is not fitted yet: its size and place are a guess.")
                                    << QStringLiteral("Fit plan…");
        QTest::newRow("doubtful placement")
            << QStringLiteral("The places are only 2 m apart. Places farther apart fit better.")
            << QStringLiteral("Use it anyway");
        QTest::newRow("not connected") << QStringLiteral(
            "The account of this floor is not connected. What is here already can be shown, and "
            "nothing new fetched.") << QStringLiteral("Connect…");
        QTest::newRow("offline") << QStringLiteral(
            "No connection to Butlr. Everything stored on this computer can still be used.")
                                 << QStringLiteral("Try again");
    }

    void everyMessageHasItsWordsAndButtons()
    {
        QFETCH(QString, text);
        QFETCH(QString, buttons);
        const std::vector<Message> messages = messagesFor(makeFacts(QString::fromUtf8(QTest::currentDataTag())));
        QCOMPARE(messages.size(), std::size_t(1));
        QCOMPARE(messages[0].text, text);
        QStringList labels;
        for (const MessageButton &button : messages[0].buttons)
            labels << button.label;
        QCOMPARE(labels.join(QLatin1Char('|')), buttons);
    }

    void gravestComesFirst()
    {
        MessageFacts facts;
        facts.silentDays = {QDate(2026, 4, 3)};
        facts.missingDays = {QDate(2026, 4, 7)};
        facts.failure = Error{ErrorKind::NotJson, QStringLiteral("a.json"), {}};
        const std::vector<Message> messages = messagesFor(facts);
        QCOMPARE(messages.size(), std::size_t(3));
        QCOMPARE(messages[0].tone, MessageTone::Failure);
        QCOMPARE(messages[1].tone, MessageTone::Warning);
        QCOMPARE(messages[2].tone, MessageTone::Note);
    }

    void aWarningIsNeverBehindANoteNorANoteBehindAnOffer()
    {
        MessageFacts facts;
        facts.silentDays = {QDate(2026, 4, 3)};
        facts.planMissing = true;
        facts.pending = StillShown{{}, CellSize::Half, {}, false};
        facts.missingDays = {QDate(2026, 4, 7)};
        facts.missingLieAhead = true;
        facts.planNotFitted = true;
        facts.notes = {{ErrorKind::StoreUnusable, QStringLiteral("answers.sqlite"), {}}};
        const std::vector<Message> messages = messagesFor(facts);
        QCOMPARE(messages.size(), std::size_t(6));
        QVERIFY(messages[0].text.startsWith(QStringLiteral("The plan is not fitted yet")));
        QCOMPARE(messages[1].tone, MessageTone::Warning);
        QVERIFY(messages[2].text.contains(QStringLiteral("not over yet")));
        QVERIFY(messages[3].text.startsWith(QStringLiteral("The map still has cells of 0.5 m.")));
        QVERIFY(messages[4].text.startsWith(QStringLiteral("1 ")));
        QVERIFY(messages[5].text.startsWith(QStringLiteral("Add your floor plan")));
    }

    void fetchCardHasOneButtonForEachState()
    {
        FetchState state;
        state.phase = FetchState::Phase::NeedsFetch;
        state.progress = {65, 12, 0, 0, 585.0, 20.0, 0.0};
        QCOMPARE(fetchCardText(state).text,
                 QStringLiteral("65 requests: 12 stored, 53 to fetch, about 20 s. 585 hours."));
        QVERIFY(fetchCardText(state).primary);
        state.phase = FetchState::Phase::Running;
        state.progress = {65, 12, 11, 0, 585.0, 14.0, 0.0};
        QCOMPARE(fetchCardText(state).text, QStringLiteral("23 of 65 requests, about 14 s left"));
        QVERIFY(fetchCardText(state).cancels);
        state.phase = FetchState::Phase::UpToDate;
        state.daysShown = 18;
        state.hoursShown = 162.0;
        QCOMPARE(fetchCardText(state).text, QStringLiteral("All shown: 18 days, 162 hours. Nothing left to fetch."));
        QVERIFY(!fetchCardText(state).enabled);
    }

private:
    static MessageFacts makeFacts(const QString &state)
    {
        MessageFacts facts;
        if (state == QLatin1String("pending"))
            facts.pending = StillShown{std::pair(QDate(2026, 3, 30), QDate(2026, 4, 26)), {}, {}, false};
        facts.answersArrive = state == QLatin1String("partial");
        if (state == QLatin1String("partial") || state == QLatin1String("cancelled"))
            facts.partial = std::pair(23, 65);
        facts.missingLieAhead = state == QLatin1String("not over");
        if (state == QLatin1String("locked store"))
            facts.notes = {{ErrorKind::StoreUnusable, QStringLiteral("answers.sqlite"),
                            QStringLiteral("it is locked by another program")}};
        if (state.startsWith(QLatin1String("missing")) || facts.missingLieAhead) {
            facts.missingDays = {QDate(2026, 9, 14), QDate(2026, 9, 15), QDate(2026, 9, 16)};
            facts.askedDays = 65;
        }
        if (state == QLatin1String("silent"))
            facts.silentDays = {QDate(2026, 4, 3), QDate(2026, 4, 6)};
        facts.nothingDetected = state == QLatin1String("nothing");
        facts.planNotFitted = state == QLatin1String("not fitted") || state == QLatin1String("doubtful placement");
        if (state == QLatin1String("doubtful placement"))
            facts.placementDoubt = QStringLiteral("The places are only 2 m apart. Places farther apart fit better.");
        facts.notConnected = state == QLatin1String("not connected");
        facts.offline = state.endsWith(QLatin1String("offline"));
        return facts;
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
