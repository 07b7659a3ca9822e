// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/caption.h"
#include "words/legend_text.h"
#include "words/plan_text.h"

#include <QTest>

using namespace floorscope;

class TestCaption : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void namesEverythingThatIsDrawn();
    void unknownHoursAreSaid();
    void partialAndGuessedAreSaid();
    void costTellsStoredAndOpenRequests();
    void planEchoesTheLastDayIncluded();

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

void TestCaption::namesEverythingThatIsDrawn()
{
    CaptionFacts facts;
    facts.floor = QStringLiteral("Level 3");
    facts.question = demoQuestion();
    facts.daysLeftOut = 2;
    facts.observedHours = 162.0;
    facts.askedHours = 162.0;
    facts.simulated = true;
    QCOMPARE(captionText(facts), QStringLiteral("Level 3 · 30 Mar – 26 Apr 2026 · Mon–Fri 9–18 · 2 days left out · 162 of 162 hours · per observed hour · simulated"));
}

void TestCaption::unknownHoursAreSaid()
{
    CaptionFacts facts;
    facts.floor = QStringLiteral("answer");
    QCOMPARE(captionText(facts), QStringLiteral("answer · period unknown · observed hours unknown · total"));
}

void TestCaption::partialAndGuessedAreSaid()
{
    CaptionFacts facts;
    facts.floor = QStringLiteral("Level 3");
    facts.question = demoQuestion();
    facts.observedHours = 9.0;
    facts.partial = std::make_pair(1, 18);
    facts.planNotFitted = true;
    const QString text = captionText(facts);
    QVERIFY2(text.contains(QStringLiteral("partial: 1 of 18 days · plan not fitted")), qPrintable(text));
}

void TestCaption::costTellsStoredAndOpenRequests()
{
    QCOMPARE(costText({65, 12, 585.0, 20.0}), QStringLiteral("65 requests: 12 stored, 53 to fetch, about 20 s. 585 hours."));
    QCOMPARE(costText({1, 0, 1.0, std::nullopt}), QStringLiteral("1 request: 0 stored, 1 to fetch. 1 hour."));
}

void TestCaption::planEchoesTheLastDayIncluded()
{
    RequestPlan plan;
    plan.wanted = {{{1774821600, 1774825200}, {2026, 3, 30}}};
    plan.requests = {{1774821600, 1774825200}};
    const QString text = planText(demoQuestion(), plan, {1, 0, 1.0, std::nullopt});
    QVERIFY2(text.contains(QStringLiteral("30 Mar – 26 Apr 2026 (the last day is included), Mon–Fri 9–18")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Europe/Berlin")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCaption)
#include "tst_caption.moc"
