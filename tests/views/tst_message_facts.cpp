// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "english_forms.h"
#include "model/question_edit.h"
#include "output/message_facts.h"
#include "service/planner.h"
#include "service/presets.h"
#include "words/fetch_text.h"
#include "words/messages.h"
#include "words/number_text.h"

#include <QDateTime>
#include <QTest>

using namespace floorscope;

namespace {

Question makeQuestion(QDate first, QDate last)
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "Europe/Berlin";
    return withDays(question, first, last);
}

/// A period of which the first `days` days were observed and the `missing` days after them had no answer.
PeriodAnswer makePeriodAnswer(const Question &question, int days, int missing = 0)
{
    Heatmap map;
    map.total = 1;
    map.observed.timeZone = question.timeZone;
    std::vector<QDate> seen;
    const std::vector<WantedSpan> wanted = *wantedSpans(question);
    for (const WantedSpan &span : wanted) {
        if (seen.empty() || seen.back() != span.day)
            seen.push_back(span.day);
        Interval interval;
        interval.span = span.span;
        interval.status = static_cast<int>(seen.size()) > days ? IntervalStatus::Missing : IntervalStatus::Ok;
        if (static_cast<int>(seen.size()) <= days + missing)
            map.observed.intervals.push_back(interval);
    }
    PeriodAnswer period;
    if (days + missing < static_cast<int>(seen.size()))
        period.partial = std::pair(days, static_cast<int>(seen.size()));
    period.map = std::move(map);
    return period;
}

Drawn drawnWithDays(const Question &question, int days, int missing = 0)
{
    Drawn drawn;
    drawn.shown.source = ChosenFloor{};
    drawn.shown.question = question;
    drawn.answers.single = makePeriodAnswer(question, days, missing);
    return drawn;
}

Question march()
{
    return makeQuestion({2026, 3, 2}, {2026, 3, 6});
}

Question april()
{
    return makeQuestion({2026, 4, 6}, {2026, 4, 10});
}

Document asking(const Question &question)
{
    Document document;
    document.question = question;
    return document;
}

FetchState in(FetchState::Phase phase)
{
    FetchState state;
    state.phase = phase;
    return state;
}

QStringList messageTexts(const Drawn &drawn, const Document &document, const FetchState &state,
                         const std::optional<Error> &failure = {})
{
    QStringList texts;
    for (const Message &message : messagesFor(makeMessageFacts(drawn, document, state, failure)))
        texts << message.text;
    return texts;
}

const FetchState kWaits = in(FetchState::Phase::NeedsFetch);

}   // namespace

class TestMessageFacts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(useEnglishForms());
    }

    void anotherQuestionIsPending()
    {
        QCOMPARE(
            messageTexts(drawnWithDays(march(), 5), asking(april()), kWaits),
            QStringList{QStringLiteral("The map still shows 2 March – 6 March. The new question is not fetched yet.")});
    }

    void theSameQuestionCancelledIsPartial()
    {
        QCOMPARE(messageTexts(drawnWithDays(march(), 2), asking(march()), kWaits),
                 QStringList{QStringLiteral(
                     "Partial: 2 of 5 days. The other days were not fetched; they are not counted as zero.")});
    }

    void whatDiffersIsNamed_data()
    {
        QTest::addColumn<Question>("asked");
        QTest::addColumn<QString>("text");
        Question cells = march();
        cells.cellSize = CellSize::Quarter;
        QTest::newRow("cells") << cells << QStringLiteral("The map still has cells of 0.5 m.");
        Question hours = march();
        hours.week = samePattern(0b11111, {9 * 60, 18 * 60});
        QTest::newRow("hours") << hours
                               << QStringLiteral("The map still shows the hours %1.").arg(weekText(march().week));
        Question excluded = march();
        excluded.excluded = {QDate(2026, 3, 3)};
        QTest::newRow("left out") << excluded << QStringLiteral("The map still leaves out other days.");
        hours.cellSize = CellSize::Whole;
        QTest::newRow("two things") << hours
                                    << QStringLiteral(
                                           "The map still shows the hours %1. The map still has cells of 0.5 m.")
                                           .arg(weekText(march().week));
        Question other = april();
        other.cellSize = CellSize::Whole;
        QTest::newRow("dates and cells")
            << other << QStringLiteral("The map still shows 2 March – 6 March. The map still has cells of 0.5 m.");
    }

    void whatDiffersIsNamed()
    {
        QFETCH(Question, asked);
        QFETCH(QString, text);
        QCOMPARE(messageTexts(drawnWithDays(march(), 5), asking(asked), kWaits),
                 QStringList{text + QStringLiteral(" The new question is not fetched yet.")});
    }

    void noDetectionsAreTheDrawnPeriodsAlone()
    {
        Drawn drawn = drawnWithDays(march(), 5);
        std::get<Heatmap>(drawn.answers.single->map).total = 0;
        QVERIFY(messageTexts(drawn, asking(march()), in(FetchState::Phase::UpToDate))
                    .front()
                    .startsWith(QStringLiteral("No detections in this period.")));
        QCOMPARE(messageTexts(drawn, asking(april()), kWaits).size(), 1);
        QVERIFY(messageTexts(drawn, asking(april()), kWaits).front().startsWith(QStringLiteral("The map still shows")));
    }

    void theMapStaysUntilAComparisonIsFetched()
    {
        Document document = asking(march());
        document.mode = ViewMode::Compare;
        FetchState state = kWaits;
        state.silentDays = {QDate(2026, 3, 3)};   // of what was shown before
        QCOMPARE(
            messageTexts(drawnWithDays(march(), 5), document, state),
            QStringList{QStringLiteral("The map still shows 2 March – 6 March. The new question is not fetched yet.")});
    }

    void aComparisonNamesBothPeriods()
    {
        Drawn drawn;
        drawn.shown.mode = ViewMode::Compare;
        drawn.shown.source = ChosenFloor{};
        drawn.shown.before = march();
        drawn.shown.after = april();
        drawn.answers.before = makePeriodAnswer(march(), 5);
        drawn.answers.after = makePeriodAnswer(april(), 2);
        Document document;
        document.mode = ViewMode::Compare;
        document.before = march();
        document.after = april();
        QCOMPARE(messageTexts(drawn, document, in(FetchState::Phase::Running)),
                 QStringList{QStringLiteral(
                     "Partial: 7 of 10 days so far. The picture and the numbers grow as answers arrive.")});
        document.after = makeQuestion({2026, 4, 13}, {2026, 4, 17});
        QCOMPARE(messageTexts(drawn, document, kWaits).front(),
                 QStringLiteral("The map still shows 2 March – 10 April. The new question is not fetched yet."));
    }

    void missingDaysOfAComparisonAreTold()
    {
        Drawn drawn;
        drawn.shown.mode = ViewMode::Compare;
        drawn.shown.source = ChosenFloor{};
        drawn.shown.before = march();
        drawn.shown.after = april();
        drawn.answers.before = makePeriodAnswer(march(), 4, 1);
        drawn.answers.after = makePeriodAnswer(april(), 5);
        Document document;
        document.mode = ViewMode::Compare;
        document.before = march();
        document.after = april();
        QCOMPARE(messageTexts(drawn, document, in(FetchState::Phase::UpToDate)),
                 QStringList{QStringLiteral("1 of 10 days is missing (6 March): the service did not answer. It is left "
                                            "out, not counted as zero.")});
    }

    void aDeadServiceIsNoConnectionAlsoWhereSomeDaysCame()
    {
        FetchState state = in(FetchState::Phase::Failed);
        QVERIFY(!isOffline(state));
        state.missing = {{TimeSpan{0, 3600}, Error{ErrorKind::ServiceFailed, {}, {}}}};
        QVERIFY(!isOffline(state));
        state.missing.push_back(
            {TimeSpan{3600, 7200},
             Error{ErrorKind::Unreachable, QStringLiteral("space_1"), QStringLiteral("Connection refused")}});
        QVERIFY(isOffline(state));
        QCOMPARE(messageTexts(drawnWithDays(march(), 4, 1), asking(march()), state).front(),
                 QStringLiteral("No connection to Butlr. 1 of 5 days is missing (6 March). It is left out, not counted "
                                "as zero."));
    }

    void failuresHaveWordsAndOneThingToDo_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("button");
        QTest::newRow("refused") << ErrorKind::CredentialsRefused
                                 << QStringLiteral("Butlr did not accept this client id and secret. Check both for a "
                                                   "missing character, or make a new token.")
                                 << QStringLiteral("Connect…");
        QTest::newRow("shares")
            << ErrorKind::NormalisedAnswer
            << QStringLiteral("This file holds values from 0 to 1 instead of counts, so it cannot be added to others. "
                              "Open it alone, or fetch it again.")
            << QStringLiteral("Open alone");
        QTest::newRow("no access") << ErrorKind::AccessDenied
                                   << QStringLiteral("The service gives no access to this floor, or its address is "
                                                     "wrong. Check the floor's id and the account's rights.")
                                   << QStringLiteral("Details");
        QTest::newRow("a file") << ErrorKind::NotJson
                                << QStringLiteral("space_1 is not JSON (HTTP 403). Save the service's answer again.")
                                << QString();
    }

    void failuresHaveWordsAndOneThingToDo()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, button);
        const Error error{kind, QStringLiteral("space_1"), QStringLiteral("HTTP 403")};
        const std::vector<Message> messages = messagesFor(makeMessageFacts({}, {}, {}, error));
        QCOMPARE(messages.front().text, text);
        QCOMPARE(messages.front().buttons.empty() ? QString() : messages.front().buttons.front().label, button);
        if (button == QLatin1String("Details"))
            QVERIFY(detailsText({}, error, {}).contains(QStringLiteral("space_1"))
                    && detailsText({}, error, {}).contains(QStringLiteral("HTTP 403")));
    }

    void theCardKeepsIdsToTheDetails()
    {
        FetchState state = in(FetchState::Phase::Failed);
        state.error =
            Error{ErrorKind::Unreachable, QStringLiteral("space_demo_level_3"), QStringLiteral("Connection refused")};
        QCOMPARE(fetchCardText(state).text,
                 QStringLiteral("Butlr cannot be reached. Check the address and the connection."));
    }

    void theTimeLeftGrowsOld_data()
    {
        QTest::addColumn<double>("quiet");
        QTest::addColumn<QString>("text");
        QTest::newRow("just came") << 0.0 << QStringLiteral("16 of 20 requests, about 4 s left");
        QTest::newRow("a moment ago") << 3.0 << QStringLiteral("16 of 20 requests, about 1 s left");
        QTest::newRow("overdue") << 9.0 << QStringLiteral("16 of 20 requests");
    }

    void theTimeLeftGrowsOld()
    {
        QFETCH(double, quiet);
        FetchState state = in(FetchState::Phase::Running);
        state.progress = {20, 0, 16, 0, 180.0, 4.0, 0.0};
        QTEST(fetchCardText(state, quiet).text, "text");
    }

    void aFailedRequestSaysWhatItWaitsFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("text");
        QTest::newRow("429") << int(ErrorKind::TooManyRequests) << true
                             << QStringLiteral("The service asked to wait 30 s (too many requests): trying again at ");
        QTest::newRow("503") << int(ErrorKind::ServiceFailed) << true
                             << QStringLiteral("The service asked to wait 30 s: trying again at ");
        QTest::newRow("slow") << int(ErrorKind::TimedOut) << false
                              << QStringLiteral("One request took too long: trying again at ");
    }

    void aFailedRequestSaysWhatItWaitsFor()
    {
        QFETCH(int, kind);
        QFETCH(bool, asked);
        QFETCH(QString, text);
        const QDateTime until(QDate(2026, 4, 27), QTime(14, 32, 5));
        FetchState state = in(FetchState::Phase::Running);
        state.progress = {20, 0, 16, 0, 180.0, 4.0, 0.0};
        state.progress.waiting = Waiting{static_cast<ErrorKind>(kind), asked, 30, until.toSecsSinceEpoch()};
        QCOMPARE(fetchCardText(state).text, QStringLiteral("16 of 20 requests\n") + text + QStringLiteral("14:32:05."));
    }
};

QTEST_GUILESS_MAIN(TestMessageFacts)
#include "tst_message_facts.moc"
