// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"
#include "project/project_file.h"
#include "service/presets.h"
#include "service/week_hours.h"
#include "simulator/demo_server.h"
#include "support/counted_demo.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace floorscope;

/// Pages of a project that are made again for other days, of the demo building over real HTTP.
class TestRepeatCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QImage plan(80, 60, QImage::Format_RGB32);
        plan.fill(qRgb(210, 220, 230));
        QVERIFY(plan.save(path(QStringLiteral("plan.png"))));
        QVERIFY(saveProject(withCurrent({}, sheet()), path(QStringLiteral("monday.floorscope"))));
    }

    void asksForOtherDaysAndDrawsTheSame()
    {
        const ProgramRun repeated =
            repeat({QStringLiteral("--last"), QStringLiteral("7-days"), QStringLiteral("--format"),
                    QStringLiteral("png"), QStringLiteral("--dpi"), QStringLiteral("60")});
        QVERIFY2(repeated.status == 0, qPrintable(repeated.errors));
        const QStringList pages = QDir(path(QStringLiteral("pages"))).entryList(QDir::Files);
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages.front().endsWith(QStringLiteral("2026-04-20 to 2026-04-26.png")), qPrintable(pages.front()));
        QVERIFY(repeated.errors.contains(pages.front()));
        QCOMPARE(bytes(QStringLiteral("pages/") + pages.front()), pageOfAnsweredProject());
    }

    void asksAsManyDaysWhereNoneAreTold()
    {
        const ProgramRun repeated = repeat({});
        QVERIFY2(repeated.status == 0, qPrintable(repeated.errors));
        const QStringList pages = QDir(path(QStringLiteral("pages"))).entryList({QStringLiteral("*.pdf")}, QDir::Files);
        QCOMPARE(pages.size(), 1);   // the project asks the two weeks from 2 February on
        QVERIFY2(pages.front().endsWith(QStringLiteral("2026-04-13 to 2026-04-26.pdf")), qPrintable(pages.front()));
    }

    /// One switch for the whole project: it counts for a floor that was left before it was switched on.
    void aProtectedProjectProtectsEveryPage()
    {
        Sheet other = sheet();
        other.document.source = ChosenFloor{{}, true, QStringLiteral("space_unknown")};
        other.document.question.spaceId = QStringLiteral("space_unknown");
        other.document.protectIndividuals = true;
        QVERIFY(saveProject(withCurrent(withCurrent({}, sheet()), other), path(QStringLiteral("safe.floorscope"))));
        Sheet open = sheet();
        open.document.protectIndividuals = true;
        QVERIFY(saveProject(withCurrent({}, open), path(QStringLiteral("told.floorscope"))));
        QByteArrayList pages;
        for (const char *name : {"safe", "told", "monday"}) {
            const QString folder = path(QStringLiteral("of ") + QLatin1String(name));
            const ProgramRun run = runProgram(
                {QStringLiteral("repeat"), path(QLatin1String(name) + QStringLiteral(".floorscope")),
                 QStringLiteral("--demo"), QStringLiteral("--store"), QStringLiteral("none"), QStringLiteral("--last"),
                 QStringLiteral("7-days"), QStringLiteral("--format"), QStringLiteral("png"), QStringLiteral("--dpi"),
                 QStringLiteral("60"), QStringLiteral("-o"), folder});
            QVERIFY2(run.errors.contains(QStringLiteral("2026-04-26.png")), qPrintable(run.errors));
            const QStringList files = QDir(folder).entryList(QDir::Files);
            QCOMPARE(files.size(), 1);
            pages << bytes(QStringLiteral("of ") + QLatin1String(name) + QLatin1Char('/') + files.front());
        }
        QCOMPARE(pages[0], pages[1]);
        QVERIFY(pages[0] != pages[2]);
    }

    /// One page is made, and the other floor is told.
    void aFloorThatIsUnknownCostsItsPageAlone()
    {
        Sheet other = sheet();
        other.drawn.answers.floor->name = QStringLiteral("Level 9");
        other.drawn.answers.floor->id = QStringLiteral("space_unknown");
        other.document.question.spaceId = QStringLiteral("space_unknown");
        other.document.source = ChosenFloor{{}, true, QStringLiteral("space_unknown")};
        Sheet files = sheet();
        files.document.source = OpenedFiles{{QStringLiteral("a.json")}, {}, {}};
        Project project = withCurrent(withCurrent(withCurrent({}, other), sheet()), files);
        QVERIFY(saveProject(project, path(QStringLiteral("three.floorscope"))));
        const ProgramRun run =
            runProgram({QStringLiteral("repeat"), path(QStringLiteral("three.floorscope")), QStringLiteral("--demo"),
                        QStringLiteral("--store"), QStringLiteral("none"), QStringLiteral("--last"),
                        QStringLiteral("3-days"), QStringLiteral("-o"), path(QStringLiteral("three"))});
        QCOMPARE(run.status, 4);
        QVERIFY2(run.errors.contains(QStringLiteral("Level 9: ")), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(QStringLiteral("opened from files")), qPrintable(run.errors));
        QCOMPARE(QDir(path(QStringLiteral("three"))).entryList(QDir::Files).size(), 1);
    }

    /// Its days are never those of another floor's zone.
    void aFloorWithoutATimeZoneIsLeftOut()
    {
        Sheet other = sheet();
        other.drawn.answers.floor->name = QStringLiteral("Level 9");
        other.document.source = ChosenFloor{{}, true, QStringLiteral("space_9")};
        other.document.question.timeZone.clear();
        QVERIFY(saveProject(withCurrent(withCurrent({}, other), sheet()), path(QStringLiteral("zone.floorscope"))));
        const ProgramRun run = runProgram(repeating(QStringLiteral("zone")));
        QCOMPARE(run.status, 5);
        QVERIFY2(run.errors.contains(QStringLiteral("Level 9: The time zone of this floor is not known")),
                 qPrintable(run.errors));
        QCOMPARE(QDir(path(QStringLiteral("of zone"))).entryList(QDir::Files).size(), 1);
    }

    /// As report does: what a page lacks is told with the floor's name.
    void whatThePlanLacksIsTold()
    {
        Sheet unfitted = sheet();
        unfitted.document.plan->placement.reset();
        QVERIFY(saveProject(withCurrent({}, unfitted), path(QStringLiteral("unfitted.floorscope"))));
        const ProgramRun guessed = runProgram(repeating(QStringLiteral("unfitted")));
        QCOMPARE(guessed.status, 0);
        QVERIFY2(guessed.errors.contains(QStringLiteral("Level 3: The plan is not fitted yet")),
                 qPrintable(guessed.errors));
        Project lost = withCurrent({}, sheet());
        lost.plans.clear();
        QVERIFY(saveProject(lost, path(QStringLiteral("lost.floorscope"))));
        const ProgramRun without = runProgram(repeating(QStringLiteral("lost")));
        QCOMPARE(without.status, 0);
        QVERIFY2(without.errors.contains(QStringLiteral("Level 3: The project does not hold the plan plan.png")),
                 qPrintable(without.errors));
    }

    /// What presence time told of the period before says nothing of another one.
    void personHoursAreOfTheNewPeriod()
    {
        Sheet hours = sheet();
        hours.document.look.unit = hours.drawn.shown.look.unit = Unit::PersonHours;
        hours.drawn.answers.presence = PresenceTold{DetectionRate{1.0, 1.5, 2.0, 180}};
        QVERIFY(saveProject(withCurrent({}, hours), path(QStringLiteral("hours.floorscope"))));
        const ProgramRun repeated = runProgram(repeating(QStringLiteral("hours")));
        QCOMPARE(repeated.status, 0);
        QVERIFY2(repeated.errors.contains(QStringLiteral("totals are drawn instead of person-hours")),
                 qPrintable(repeated.errors));
    }

    /// The files are named alike whichever floors fail.
    void floorsOfOneNameAreToldApartByTheirBuildings()
    {
        Sheet other = sheet();
        other.drawn.answers.floor->building = QStringLiteral("Annex");
        other.document.source = ChosenFloor{{}, true, QStringLiteral("space_unknown")};
        other.document.question.spaceId = QStringLiteral("space_unknown");
        QVERIFY(saveProject(withCurrent(withCurrent({}, other), sheet()), path(QStringLiteral("two.floorscope"))));
        const ProgramRun run = runProgram(repeating(QStringLiteral("two")));
        QVERIFY2(run.errors.contains(QStringLiteral("Level 3 (Annex): ")), qPrintable(run.errors));
        const QStringList pages = QDir(path(QStringLiteral("of two"))).entryList(QDir::Files);
        QCOMPARE(pages.size(), 1);
        const QString wanted = QStringLiteral("Level 3 (%1) ").arg(DemoBuilding().floor().building);
        QVERIFY2(pages.front().startsWith(wanted), qPrintable(pages.front()));
    }

    /// What is stored needs no login; a floor of another account is asked all the same.
    void aRefusedLoginLeavesWhatIsStored()
    {
        DemoServer server({}, countedDemo());
        QVERIFY(server.listen() != 0);
        Sheet stored = sheet();
        // a weekday that was days ago: an empty answer to younger hours is not kept
        WeekHours week{};
        week[static_cast<std::size_t>(QDate::currentDate().addDays(-4).dayOfWeek() - 1)].set(9);
        stored.document.question.week = toWeekPattern(week);
        stored.document.source =
            ChosenFloor{QStringLiteral("former@butlr.example:443"), false, DemoBuilding().floor().id};
        Sheet other = stored;
        other.drawn.answers.floor->name = QStringLiteral("Level 9");
        other.document.source =
            ChosenFloor{QStringLiteral("former@butlr.example:443"), false, QStringLiteral("space_9")};
        other.document.question.spaceId = QStringLiteral("space_9");
        QVERIFY(saveProject(withCurrent({}, stored), path(QStringLiteral("one.floorscope"))));
        const Project both = withCurrent(withCurrent({}, other), stored);
        QVERIFY(saveProject(both, path(QStringLiteral("both.floorscope"))));
        const ProgramRun first = askAccount(server, DemoServer::clientSecret(), QStringLiteral("one"));
        QVERIFY2(first.status == 0, qPrintable(first.errors));
        QVERIFY2(first.errors.contains(QStringLiteral("This floor belongs to the account former@butlr.example:443")),
                 qPrintable(first.errors));
        const ProgramRun refused = askAccount(server, QStringLiteral("expired"), QStringLiteral("both"));
        QCOMPARE(refused.status, 4);
        const QStringList pages = QDir(path(QStringLiteral("of both"))).entryList(QDir::Files);
        QVERIFY2(pages.size() == 1, qPrintable(refused.errors));
        QCOMPARE(pages, QDir(path(QStringLiteral("of one"))).entryList(QDir::Files));
    }

    void wrongUseIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const QString project = QStringLiteral("monday.floorscope");
        QTest::newRow("no project") << QStringList{QStringLiteral("plan.png"), QStringLiteral("--demo")}
                                    << QStringLiteral("needs a project");
        QTest::newRow("nothing at all") << QStringList{QStringLiteral("--demo")} << QStringLiteral("needs a project");
        QTest::newRow("no such span") << QStringList{project, QStringLiteral("--demo"), QStringLiteral("--last"),
                                                     QStringLiteral("fortnight")}
                                      << QStringLiteral("such as 7-days");
        QTest::newRow("no such form") << QStringList{project, QStringLiteral("--demo"), QStringLiteral("--format"),
                                                     QStringLiteral("docx")}
                                      << QStringLiteral("--format: one of pdf, png.");
        QTest::newRow("a pipe") << QStringList{project, QStringLiteral("--demo"), QStringLiteral("-o"),
                                               QStringLiteral("-")}
                                << QStringLiteral("-o: name a folder");
        QTest::newRow("a folder that takes no file")   // told before a floor is asked
            << QStringList{project, QStringLiteral("--demo"), QStringLiteral("-o"), QStringLiteral("/proc/self")}
            << QStringLiteral("/proc/self cannot be written");
        QTest::newRow("dots of a PDF") << QStringList{project, QStringLiteral("--demo"), QStringLiteral("--dpi"),
                                                      QStringLiteral("90")}
                                       << QStringLiteral("--dpi: has no effect without --format png.");
        QTest::newRow("a folder that cannot be")
            << QStringList{project, QStringLiteral("--demo"), QStringLiteral("-o"), QStringLiteral("plan.png")}
            << QStringLiteral("plan.png");
    }

    void wrongUseIsToldInOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        for (QString &word : words)
            if (QFile::exists(path(word)))
                word = path(word);
        if (!words.contains(QStringLiteral("-o")))
            words << QStringLiteral("-o") << path(QStringLiteral("never"));
        const ProgramRun refused = runProgram(QStringList{QStringLiteral("repeat")} + words);
        QVERIFY(refused.status == 1 || refused.status == 2);
        QVERIFY2(refused.errors.contains(sentence), qPrintable(refused.errors));
        QCOMPARE(refused.errors.trimmed().count(QLatin1Char('\n')), 0);
        QVERIFY(!QDir(path(QStringLiteral("never"))).exists());
    }

    /// A project of the demo building needs --demo, and says so without asking an account.
    void tellsWhomToAsk()
    {
        const ProgramRun refused = runProgram({QStringLiteral("repeat"), path(QStringLiteral("monday.floorscope")),
                                               QStringLiteral("-o"), path(QStringLiteral("never"))});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains(QStringLiteral("Repeat it with --demo.")), qPrintable(refused.errors));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] ProgramRun repeat(const QStringList &options) const
    {
        return runProgram(QStringList{QStringLiteral("repeat"), path(QStringLiteral("monday.floorscope")),
                                      QStringLiteral("--demo"), QStringLiteral("--store"), QStringLiteral("none"),
                                      QStringLiteral("-o"), path(QStringLiteral("pages"))}
                          + options);
    }

    /// A week of NAME.floorscope into "of NAME".
    [[nodiscard]] QStringList repeating(const QString &name,
                                        const QStringList &whom = {QStringLiteral("--demo"), QStringLiteral("--store"),
                                                                   QStringLiteral("none")}) const
    {
        return QStringList{QStringLiteral("repeat"), path(name + QStringLiteral(".floorscope")),
                           QStringLiteral("--last"), QStringLiteral("7-days"),
                           QStringLiteral("-o"),     path(QStringLiteral("of ") + name)}
        + whom;
    }

    /// The same as an account of the service at `server`, with a store.
    [[nodiscard]] ProgramRun askAccount(const DemoServer &server, const QString &secret, const QString &name) const
    {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("BUTLR_CLIENT_ID"), DemoServer::clientId());
        environment.insert(QStringLiteral("BUTLR_CLIENT_SECRET"), secret);
        return runProgram(
            repeating(name,
                      {QStringLiteral("--account"), DemoServer::clientId(), QStringLiteral("--api"),
                       server.address().toString(), QStringLiteral("--store"), path(QStringLiteral("store.sqlite"))}),
            environment);
    }

    /// The demo floor with a plan and a look of its own, asked for two weeks of February.
    [[nodiscard]] Sheet sheet() const
    {
        const Floor floor = DemoBuilding().floor();
        Sheet sheet;
        sheet.document.source = ChosenFloor{{}, true, floor.id};
        sheet.document.question =
            withDays(defaultQuestion(floor.id, floorTimeZone(floor), QDate(2026, 4, 27)), {2026, 2, 2}, {2026, 2, 15});
        sheet.document.look.palette = QStringLiteral("cividis");
        sheet.document.look.range = LockedRange{0.0, 900.0};
        sheet.drawn.answers.plan = *loadPlan(path(QStringLiteral("plan.png")));
        sheet.document.plan = PlacedPlan{path(QStringLiteral("plan.png")), sheet.drawn.answers.plan->sha256, 1,
                                         DemoBuilding::planPlacement()};
        sheet.drawn.answers.floor = floor;
        sheet.drawn.shown = sheet.document;
        return sheet;
    }

    /// The same page of a project that holds the answer already.
    [[nodiscard]] QByteArray pageOfAnsweredProject() const
    {
        const ProgramRun fetched = runProgram(
            {QStringLiteral("fetch"), QStringLiteral("--demo"), QStringLiteral("--store"), QStringLiteral("none"),
             QStringLiteral("--start"), QStringLiteral("2026-04-20"), QStringLiteral("--stop"),
             QStringLiteral("2026-04-27"), QStringLiteral("--days"), QStringLiteral("mon-fri"),
             QStringLiteral("--hours"), QStringLiteral("09:00-18:00"), QStringLiteral("--split"), QStringLiteral("day"),
             QStringLiteral("-o"), path(QStringLiteral("week.json"))});
        Sheet answered = sheet();
        answered.document.question = withDays(answered.document.question, {2026, 4, 20}, {2026, 4, 26});
        const Result<Answers> answers = openAnswers(OpenedFiles{{path(QStringLiteral("week.json"))}, {}, {}});
        if (fetched.status != 0 || !answers)
            return {};
        answered.drawn.answers.single = answers->single;
        answered.drawn = makeDrawn(answered.document, answered.drawn.answers);
        if (!saveProject(withCurrent({}, answered), path(QStringLiteral("answered.floorscope"))))
            return {};
        const ProgramRun page =
            runProgram({QStringLiteral("report"), path(QStringLiteral("answered.floorscope")), QStringLiteral("--dpi"),
                        QStringLiteral("60"), QStringLiteral("-o"), path(QStringLiteral("page.png"))});
        return page.status == 0 ? bytes(QStringLiteral("page.png")) : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestRepeatCommand)
#include "tst_repeat_command.moc"
