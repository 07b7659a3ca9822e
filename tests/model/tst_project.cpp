// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project.h"

#include "output/drawn_fixture.h"

#include <QTest>

using namespace floorscope;

namespace {

Question weekFrom(const QString &space, qint64 start)
{
    Question question;
    question.spaceId = space;
    question.range = {start, start + 604'800};
    return question;
}

/// A floor that shows the answer to the week from `start`.
Sheet sheetOf(const QString &space, qint64 start, std::uint64_t count)
{
    Document document;
    document.source = ChosenFloor{QStringLiteral("account"), false, space};
    document.question = weekFrom(space, start);
    Answers answers;
    answers.floor = Floor{};
    answers.floor->id = space;
    answers.single = makePeriodAnswer(makeHeatmap({{0.25, 0.25, count}}, 5));
    return {document, {document, answers}};
}

const QString kThird = QStringLiteral("space_3");
const QString kFourth = QStringLiteral("space_4");

}   // namespace

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void eachSourceHasOneSheet()
    {
        Project project = withCurrent(withCurrent({}, sheetOf(kThird, 0, 1)), sheetOf(kFourth, 0, 2));
        QCOMPARE(project.current, std::size_t(1));
        project = withCurrent(project, sheetOf(kThird, 0, 3));
        QCOMPARE(project.sheets.size(), std::size_t(2));
        QCOMPARE(project.current, std::size_t(0));
        QCOMPARE(std::uint64_t(counts(project.sheets[0].drawn.answers.single)->total), std::uint64_t(3));
        QCOMPARE(knownFloors(project).size(), std::size_t(2));
        QVERIFY(withCurrent({}, Sheet()).sheets.empty());
    }

    void aViewOfTheSameNameIsReplaced()
    {
        Project project = withView({}, {QStringLiteral("a"), sheetOf(kThird, 0, 1)});
        project = withView(project, {QStringLiteral("a"), sheetOf(kThird, 0, 2)});
        QCOMPARE(viewNames(project), QStringList(QStringLiteral("a")));
        QCOMPARE(std::uint64_t(counts(findView(project, QStringLiteral("a"))->sheet.drawn.answers.single)->total),
                 std::uint64_t(2));
        QVERIFY(withoutView(project, QStringLiteral("a")).views.empty());
    }

    /// Of a plan its file is kept, not its pixels, and once for all sheets.
    void plansAreKeptAsFiles()
    {
        Sheet sheet = sheetOf(kThird, 0, 1);
        addPlan(sheet.drawn, qRgb(1, 2, 3), false);
        sheet.drawn.answers.plan->sha256 = "hash";
        sheet.drawn.answers.plan->file = "bytes";
        sheet.drawn.shown.plan->sha256 = "hash";
        const Project project = withView(withCurrent({}, sheet), {QStringLiteral("a"), sheet});
        QCOMPARE(project.plans.size(), std::size_t(1));
        QVERIFY(!project.sheets.front().drawn.answers.plan);
        QCOMPARE(planFile(project, *sheet.drawn.shown.plan)->bytes, QByteArray("bytes"));
    }

    void whatTheProjectHoldsNeedsNotBeAsked()
    {
        const Sheet now = sheetOf(kThird, 1'000'000, 7);
        const Project project = withView(withCurrent({}, now), {QStringLiteral("earlier"), sheetOf(kThird, 0, 5)});
        Document earlier = now.document;
        earlier.question = weekFrom(kThird, 0);
        const Drawn known = answeredFrom(project, earlier, now.drawn);
        QCOMPARE(std::uint64_t(counts(known.answers.single)->total), std::uint64_t(5));
        QVERIFY(known.shown.question == earlier.question);
    }

    /// What nobody knows stays as it is drawn, and says so.
    void whatItDoesNotHoldStaysTheOldPicture()
    {
        const Sheet now = sheetOf(kThird, 1'000'000, 7);
        Document other = now.document;
        other.question = weekFrom(kThird, 2'000'000);
        const Drawn known = answeredFrom(withCurrent({}, now), other, now.drawn);
        QCOMPARE(std::uint64_t(counts(known.answers.single)->total), std::uint64_t(7));
        QVERIFY(known.shown.question == now.document.question);
    }

    void nothingOfAnotherFloorIsTakenOver()
    {
        const Sheet third = sheetOf(kThird, 0, 7);
        const Sheet fourth = sheetOf(kFourth, 0, 5);
        const Drawn known = answeredFrom(withCurrent({}, fourth), fourth.document, third.drawn);
        QCOMPARE(std::uint64_t(counts(known.answers.single)->total), std::uint64_t(5));
        QCOMPARE(known.answers.floor->id, kFourth);
        QVERIFY(!showsNumbers(answeredFrom({}, fourth.document, third.drawn)));
    }

    void aChangeOrMoreAnswersAreSeen()
    {
        const Project project = withCurrent({}, sheetOf(kThird, 0, 1));
        QVERIFY(showsTheSame(project, project));
        QVERIFY(!showsTheSame(project, withCurrent({}, sheetOf(kThird, 0, 2))));
        Sheet titled = sheetOf(kThird, 0, 1);
        titled.document.title = QStringLiteral("West wing");
        QVERIFY(!showsTheSame(project, withCurrent({}, titled)));
        QVERIFY(!showsTheSame(project, withView(project, {QStringLiteral("a"), titled})));
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
