// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "english_forms.h"
#include "words/caption.h"
#include "words/legend_text.h"
#include "words/plan_text.h"

#include <QTest>

using namespace floorscope;

class TestCaption : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(useEnglishForms());
    }
    void namesEverythingThatIsDrawn();
    void gapsAreNamedInsteadOfCovered();
    void spansCutByTheClockSaySo();
    void missingHoursAreNamed();
    void daysThatAreLookedAtAloneAreNamed();
    void sidesWithOtherHoursAreToldTheirOwn();
    void hoursThatVaryAreSaid();
    void unknownHoursAreSaid();
    void nothingIsClaimedBeforeTheFirstAnswer();
    void aPeriodWithoutDetectionsSaysSo();
    void partialAndGuessedAreSaid();
    void costTellsStoredAndOpenRequests();
    void planEchoesTheLastDayIncluded();
    void planTellsClockTimesWhereAnEndIsNoMidnight();
    void planTellsHoursThatAreNotOver();
    void planTellsOfSilentDays_data();
    void planTellsOfSilentDays();

private:
    static Question demoQuestion();
};

Question TestCaption::demoQuestion()
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "Europe/Berlin";
    question.range = {1774821600, 1777240800};
    question.week = samePattern(0x1f, {540, 1080});
    return question;
}

void TestCaption::aPeriodWithoutDetectionsSaysSo()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.question = demoQuestion();
    facts.observedHours = 162.0;
    facts.nothingDetected = true;
    const auto text = [](const CaptionFacts &told) { return captionText(captionParts(told)); };
    QVERIFY2(text(facts).endsWith(QStringLiteral("per observed hour · no detections in this period")),
             qPrintable(text(facts)));
    CaptionFacts other = facts;
    other.nothingDetected = false;
    QVERIFY(!text(other).contains(QStringLiteral("no detections")));
    const QString both = captionText(comparisonCaptionParts(other, facts, Compared::Difference));
    QVERIFY2(both.contains(QStringLiteral("(162 hours, no detections)")), qPrintable(both));
    QCOMPARE(both.count(QStringLiteral("no detections")), 1);
    facts.partial = std::pair(3, 20);   // more may come
    QVERIFY(!text(facts).contains(QStringLiteral("no detections")));
}

void TestCaption::daysThatAreLookedAtAloneAreNamed()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.question = demoQuestion();
    facts.week = facts.question->week;
    facts.daysLeftOut = 2;
    facts.observedHours = 27.0;
    facts.askedHours = 27.0;
    facts.alone = std::pair(3, 20);
    facts.stretches = {{{2026, 4, 7}, {2026, 4, 8}}, {{2026, 4, 20}, {2026, 4, 20}}};
    const QString text = captionText(captionParts(facts));
    QVERIFY2(text.contains(QStringLiteral("7 Apr – 8 Apr 2026 and 20 Apr 2026 · Mon–Fri 9–18")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("only 3 of 20 days · 27 of 27 hours")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("left out")));
    facts.stretches = {{{2026, 4, 7}, {2026, 4, 7}}};
    QVERIFY(captionText(captionParts(facts)).contains(QStringLiteral("· 7 Apr 2026 ·")));
}

void TestCaption::namesEverythingThatIsDrawn()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.floor = QStringLiteral("Level 3");
    facts.question = demoQuestion();
    facts.week = facts.question->week;
    facts.daysLeftOut = 2;
    facts.observedHours = 162.0;
    facts.askedHours = 162.0;
    facts.simulated = true;
    QCOMPARE(
        captionText(captionParts(facts)),
        QStringLiteral(
            "Level 3 · 30 Mar – 26 Apr 2026 · Mon–Fri 9–18 · Europe/Berlin · 2 days left out · 162 of 162 hours · per "
            "observed hour · simulated"));
}

void TestCaption::gapsAreNamedInsteadOfCovered()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.floor = QStringLiteral("Level 3");
    facts.question = demoQuestion();
    facts.stretches = {{{2026, 1, 5}, {2026, 1, 11}}, {{2026, 1, 19}, {2026, 1, 25}}};
    QCOMPARE(captionParts(facts).at(1), QStringLiteral("5 Jan – 11 Jan 2026 and 19 Jan – 25 Jan 2026"));
    facts.stretches.push_back({{2026, 2, 2}, {2026, 2, 8}});
    facts.stretches.push_back({{2026, 3, 2}, {2026, 3, 8}});
    QCOMPARE(captionParts(facts).at(1), QStringLiteral("5 Jan – 8 Mar 2026, with gaps"));
}

void TestCaption::spansCutByTheClockSaySo()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.question = demoQuestion();
    facts.question->range = {1776686400, 1776837600};
    QCOMPARE(captionParts(facts).at(1), QStringLiteral("20 Apr 2026 14:00 – 22 Apr 2026 08:00"));
    // added to a week that is whole
    facts.stretches = {{{2026, 1, 5}, {2026, 1, 11}}, {{2026, 4, 20}, {2026, 4, 22}}};
    facts.spans = {{1767567600, 1768172400}, {1776686400, 1776837600}};
    QCOMPARE(captionParts(facts).at(1),
             QStringLiteral("5 Jan – 11 Jan 2026 and 20 Apr 2026 14:00 – 22 Apr 2026 08:00"));
}

void TestCaption::missingHoursAreNamed()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.question = demoQuestion();
    facts.missing = {{1774854000, 1774886400}, {1774940400, 1774972800}, {1775026800, 1775059200}};
    QVERIFY2(captionParts(facts).contains(
                 QStringLiteral("27 hours missing: 30 Mar 09:00–18:00, 31 Mar 09:00–18:00 and 1 more")),
             qPrintable(captionText(captionParts(facts))));
}

void TestCaption::sidesWithOtherHoursAreToldTheirOwn()
{
    CaptionFacts before;
    before.answered = true;
    before.floor = QStringLiteral("Level 3");
    before.question = demoQuestion();
    before.week = before.question->week;
    CaptionFacts after = before;
    after.week = everyHour();
    const QString text =
        captionText(comparisonCaptionParts(before, after, Compared::Difference, {Mismatch::OtherHours}));
    QVERIFY2(text.contains(QStringLiteral("2026, Mon–Fri 9–18 ("))
                 && text.contains(QStringLiteral("2026, every day, "
                                                 "all hours ("))
                 && text.contains(QStringLiteral("other weekdays or hours")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Europe/Berlin")), qPrintable(text));   // the zone that both count in
    for (const Mismatch mismatch : {Mismatch::Overlap, Mismatch::Reversed}) {
        const QString said = captionText(comparisonCaptionParts(before, before, Compared::Difference, {mismatch}));
        QVERIFY2(said != captionText(comparisonCaptionParts(before, before, Compared::Difference)), qPrintable(said));
    }
    after.question->timeZone = "America/New_York";
    const QString zones = captionText(comparisonCaptionParts(before, after, Compared::Difference));
    QVERIFY2(zones.contains(QStringLiteral("Europe/Berlin → America/New_York")), qPrintable(zones));
}

void TestCaption::hoursThatVaryAreSaid()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.floor = QStringLiteral("Level 3");
    facts.stretches = {{{2026, 1, 12}, {2026, 1, 13}}, {{2026, 1, 16}, {2026, 1, 17}}};
    facts.varyingHours = true;
    QCOMPARE(captionParts(facts).at(1), QStringLiteral("12 Jan – 13 Jan 2026 and 16 Jan – 17 Jan 2026"));
    QCOMPARE(captionParts(facts).at(2), QStringLiteral("varying hours"));
    CaptionFacts other = facts;
    other.varyingHours = false;
    other.week = samePattern(0x1f, {540, 1080});
    const QString sides = captionText(comparisonCaptionParts(facts, other, Compared::Difference));
    QVERIFY2(sides.contains(QStringLiteral("17 Jan 2026, varying hours ("))
                 && sides.contains(QStringLiteral("17 Jan 2026, Mon–Fri 9–18 (")),
             qPrintable(sides));
}

void TestCaption::unknownHoursAreSaid()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.floor = QStringLiteral("answer");
    QCOMPARE(captionText(captionParts(facts)),
             QStringLiteral("answer · period unknown · observed hours unknown · total"));
}

void TestCaption::nothingIsClaimedBeforeTheFirstAnswer()
{
    CaptionFacts facts;
    facts.floor = QStringLiteral("Level 3");
    QCOMPARE(captionText(captionParts(facts)), QStringLiteral("Level 3 · no data yet"));
    facts.planNotFitted = true;
    facts.simulated = true;
    facts.partial = std::pair(0, 40);
    QCOMPARE(captionText(captionParts(facts)), QStringLiteral("Level 3 · no data yet · plan not fitted · simulated"));
    QCOMPARE(comparisonCaptionParts(facts, facts, Compared::Rates), captionParts(facts));
    CaptionFacts before = facts;
    before.answered = true;
    before.question = demoQuestion();
    before.observedHours = 162.0;
    const QString one = captionText(comparisonCaptionParts(before, facts, Compared::Rates));
    QVERIFY2(one.contains(QStringLiteral("2026 (162 hours) → no data yet · ")), qPrintable(one));
    facts.share = true;   // of a file
    QVERIFY(captionText(captionParts(facts)).contains(QStringLiteral("period unknown")));
}

void TestCaption::partialAndGuessedAreSaid()
{
    CaptionFacts facts;
    facts.answered = true;
    facts.floor = QStringLiteral("Level 3");
    facts.question = demoQuestion();
    facts.observedHours = 9.0;
    facts.partial = std::make_pair(1, 18);
    facts.planNotFitted = true;
    const QString text = captionText(captionParts(facts));
    QVERIFY2(text.contains(QStringLiteral("partial: 1 of 18 days · plan not fitted")), qPrintable(text));
}

void TestCaption::costTellsStoredAndOpenRequests()
{
    QCOMPARE(costText({65, 12, 0, 0, 585.0, 20.0}),
             QStringLiteral("65 requests: 12 stored, 53 to fetch, about 20 s. 585 hours."));
    QCOMPARE(costText({1, 0, 0, 0, 1.0, std::nullopt}), QStringLiteral("1 request: 0 stored, 1 to fetch. 1 hour."));
}

void TestCaption::planEchoesTheLastDayIncluded()
{
    RequestPlan plan;
    plan.wanted = {{{1774821600, 1774825200}, {2026, 3, 30}}};
    plan.requests = {{1774821600, 1774825200}};
    const QString text = planText(demoQuestion(), plan, {1, 0, 0, 0, 1.0, std::nullopt});
    QVERIFY2(text.contains(QStringLiteral("30 Mar – 26 Apr 2026 (the last day is included), Mon–Fri 9–18")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Europe/Berlin")), qPrintable(text));
}

void TestCaption::planTellsClockTimesWhereAnEndIsNoMidnight()
{
    Question question = demoQuestion();
    question.range = {1774863000, 1774917000};
    const QString text = planText(question, {}, {});
    QVERIFY2(text.contains(QStringLiteral("30 Mar 2026 11:30 – 31 Mar 2026 02:30,")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("included")), qPrintable(text));
}

void TestCaption::planTellsHoursThatAreNotOver()
{
    QVERIFY(costText({1, 0, 0, 0, 45.0, std::nullopt, 39.0})
                .contains(QStringLiteral("45 hours. Not over yet: 39 h of them")));
}

void TestCaption::planTellsOfSilentDays_data()
{
    QTest::addColumn<bool>("leaveOut");
    QTest::addColumn<bool>("dayByDay");
    QTest::addColumn<std::vector<QDate>>("silent");
    QTest::addColumn<QString>("text");
    const std::vector<QDate> known{{2025, 12, 25}, {2026, 4, 3}, {2026, 4, 6}};
    const QString dates = QStringLiteral("25 December 2025, 3 and 6 April 2026 (2025-12-25, 2026-04-03, 2026-04-06)");
    QTest::newRow("left out, none known") << true << true << std::vector<QDate>()
                                          << QStringLiteral("left out; to know them, each day is asked by itself");
    QTest::newRow("left out, some known")
        << true << true << known << QStringLiteral("each day is asked by itself. Stored answers tell of ") + dates;
    QTest::newRow("some known") << false << true << known
                                << QStringLiteral("not one detection on ") + dates
            + QStringLiteral("; --leave-out-silent");
    QTest::newRow("day by day") << false << true << std::vector<QDate>()
                                << QStringLiteral("are listed when the answers are here");
    QTest::newRow("several days in one answer")
        << false << false << std::vector<QDate>() << QStringLiteral("cannot be known, an answer spans several days");
}

void TestCaption::planTellsOfSilentDays()
{
    QFETCH(bool, leaveOut);
    QFETCH(bool, dayByDay);
    QFETCH(std::vector<QDate>, silent);
    QFETCH(QString, text);
    Question question = demoQuestion();
    question.leaveOutSilent = leaveOut;
    RequestPlan plan;
    plan.wanted = {{{0, 3600}, {2026, 3, 30}}, {{86400, 90000}, {2026, 3, 31}}};
    plan.requests = dayByDay ? std::vector<TimeSpan>{{0, 3600}, {86400, 90000}} : std::vector<TimeSpan>{{0, 90000}};
    const QString said = planText(question, plan, {}, silent);
    QVERIFY2(said.contains(text), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCaption)
#include "tst_caption.moc"
