// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_plan.h"
#include "app/person.h"
#include "project/project_file.h"
#include "support/painters_end.h"
#include "support/program.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace floorscope;

namespace {

// from the open floor to what the person came for
constexpr int kMostForOwnPlan = 12;
constexpr int kMostForChange = 6;   // until the report is there
constexpr int kMostForDeadAreas = 2;
constexpr int kMostForNumbers = 3;
constexpr int kMostForMonday = 6;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The places of a fit, as the command line takes them.
QByteArray pointsFile(const std::vector<ControlPoint> &points)
{
    QJsonArray list;
    for (const ControlPoint &point : points)
        list << QJsonObject{{QStringLiteral("pixel"), QJsonArray{point.pixel.x, point.pixel.y}},
                            {QStringLiteral("metre"), QJsonArray{point.metre.x, point.metre.y}}};
    return QJsonDocument(list).toJson();
}

/// The same corner in the plan and in the outlines. The wheel is no click.
ControlPoint showCorner(Person &person, FitView &view, const Placement &truth, FloorPoint corner)
{
    person.count();
    person.count();
    return showCorner(view, truth, corner);
}

/// In the file dialog that is open.
void saveAs(Person &person, const QString &name)
{
    QTRY_VERIFY(Person::sees(QStringLiteral("File name:")));
    QVERIFY(Person::type(QStringLiteral("File name:"), name));
    QTRY_VERIFY(Person::canPress(QStringLiteral("Save")));
    QVERIFY(person.press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QDir::home().filePath(name)), kPatience);
}

void openDemo(Desk &desk, Person &person)
{
    QVERIFY(person.press(QStringLiteral("Demo building")));
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
}

/// What the command line writes, with numbers as the window writes them.
QByteArray written(const Desk &desk, QStringList arguments, const QString &name)
{
    const QString path = desk.filePath(QStringLiteral("command-") + name);
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    const ProgramRun run = runProgram(arguments << QStringLiteral("-o") << path, environment);
    return run.status == 0 ? contents(path) : run.errors.toUtf8();
}

/// What is worked on, as a file.
QString projectFile(const Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("work.floorscope"));
    return saveProject(desk.session.project(), path) ? path : QString();
}

QByteArray homeFile(const QString &name)
{
    return contents(QDir::home().filePath(name));
}

}   // namespace

/// What people come for, done with mouse and keys alone.
class TestWindowJob : public QObject
{
    Q_OBJECT
private slots:
    /// Working hours of the last four weeks on a plan of one's own, clipped at 99 %, in cividis, as a picture.
    void workingHoursOnOnesOwnPlan()
    {
        Desk desk;
        Person person;
        openDemo(desk, person);
        QVERIFY(Person::sees(QStringLiteral("Last 4 full weeks")));
        QVERIFY(Person::sees(QStringLiteral("Working hours")));

        const int before = person.clicks();
        const OwnPlan plan = ownPlan(QTransform().rotate(7.0));
        const QString planPath = dropPlan(desk, plan);
        person.count();
        auto *view = desk.window().findChild<FitView *>();
        QTRY_VERIFY(view->isVisible() && view->isEnabled());
        const std::vector<FloorPoint> corners = farCorners(desk);
        std::vector<ControlPoint> points;
        for (const std::size_t corner : {0, 1})
            points.push_back(showCorner(person, *view, plan.truth, corners[corner]));
        QVERIFY(person.press(QStringLiteral("Use this fit")));
        QVERIFY(person.turnTo(QStringLiteral("Look")));
        QVERIFY(Person::sees(QStringLiteral("99 %")));
        QVERIFY(person.choose(QStringLiteral("Palette"), QStringLiteral("Cividis")));
        QVERIFY(person.press(QStringLiteral("Export picture…")));
        QTRY_VERIFY(Person::sees(QStringLiteral("What for?")));   // a slide
        QVERIFY(person.press(QStringLiteral("Save…")));
        saveAs(person, QStringLiteral("window.png"));
        QVERIFY2(person.clicks() - before <= kMostForOwnPlan, qPrintable(QString::number(person.clicks() - before)));

        QFile pointsPath(desk.filePath(QStringLiteral("points.json")));
        QVERIFY(pointsPath.open(QIODevice::WriteOnly));
        pointsPath.write(pointsFile(points));
        pointsPath.close();
        const QByteArray wanted = written(desk,
                                          {QStringLiteral("render"), QStringLiteral("--demo"), QStringLiteral("--plan"),
                                           planPath, QStringLiteral("--points"), pointsPath.fileName(),
                                           QStringLiteral("--palette"), QStringLiteral("cividis")},
                                          QStringLiteral("window.png"));
        QVERIFY2(wanted.startsWith("\x89PNG"), wanted.left(400));
        QVERIFY(homeFile(QStringLiteral("window.png")) == wanted);
    }

    /// Before and after a day, as a report.
    void didTheLayoutChangeMatter()
    {
        Desk desk;
        Person person;
        openDemo(desk, person);
        const int before = person.clicks();
        QVERIFY(
            person.takeFromMenu(desk.window(), QStringLiteral("Analyze"), QStringLiteral("Before and after a day…")));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Fetch")) || desk.session.drawn().answers.comparison);
        if (!desk.session.drawn().answers.comparison)
            QVERIFY(person.press(QStringLiteral("Fetch")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QTRY_VERIFY(desk.session.drawn().answers.comparison);
        QVERIFY(person.press(QStringLiteral("Report…")));
        QVERIFY2(person.clicks() - before <= kMostForChange, qPrintable(QString::number(person.clicks() - before)));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Picture")));
        QVERIFY(person.press(QStringLiteral("Picture")));
        QVERIFY(person.press(QStringLiteral("Save…")));
        saveAs(person, QStringLiteral("change.png"));
        const QByteArray wanted =
            written(desk, {QStringLiteral("report"), projectFile(desk)}, QStringLiteral("change.png"));
        QVERIFY2(wanted.startsWith("\x89PNG"), wanted.left(400));
        QVERIFY(homeFile(QStringLiteral("change.png")) == wanted);

        // what is saved does not depend on whether the days were weighed when it was asked for
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.drawn().answers.evidence, kPatience);
        QVERIFY(person.press(QStringLiteral("Report…")));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Save…")));
        QVERIFY(person.press(QStringLiteral("Save…")));
        saveAs(person, QStringLiteral("weighed.png"));
        QVERIFY(homeFile(QStringLiteral("weighed.png")) == wanted);
    }

    /// Which areas are dead: marked on the map, which is the command line's when it is exported.
    void whichAreasAreDead()
    {
        Desk desk;
        Person person;
        openDemo(desk, person);
        const int before = person.clicks();
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(QStringLiteral("Rarely used")), kPatience);   // it came in front
        QVERIFY(person.pressBeside(QStringLiteral("Rarely used"), QStringLiteral("Show")));
        QVERIFY2(person.clicks() - before <= kMostForDeadAreas, qPrintable(QString::number(person.clicks() - before)));
        QTRY_COMPARE(desk.session.drawn().shown.look.mark, Mark::RarelyUsed);
        QVERIFY(person.press(QStringLiteral("Export picture…")));
        QTRY_VERIFY(Person::sees(QStringLiteral("What for?")));
        QVERIFY(person.press(QStringLiteral("Save…")));
        saveAs(person, QStringLiteral("dead.png"));
        const QByteArray wanted =
            written(desk, {QStringLiteral("render"), projectFile(desk)}, QStringLiteral("dead.png"));
        QVERIFY2(wanted.startsWith("\x89PNG"), wanted.left(400));
        QVERIFY(homeFile(QStringLiteral("dead.png")) == wanted);
    }

    /// From the report to the command that repeats it, which makes a page.
    void theMondayReport()
    {
        Desk desk;
        Person person;
        openDemo(desk, person);
        const int before = person.clicks();
        QVERIFY(person.press(QStringLiteral("Report…")));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Repeat this report…")));
        QVERIFY(person.press(QStringLiteral("Repeat this report…")));
        QTRY_VERIFY(Person::sees(QStringLiteral("Days each time")));
        QVERIFY(person.press(QStringLiteral("Save…")));   // the floor that is drawn is ticked
        saveAs(person, QStringLiteral("monday.floorscope"));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Copy")));
        QVERIFY(person.press(QStringLiteral("Copy")));
        QVERIFY2(person.clicks() - before <= kMostForMonday, qPrintable(QString::number(person.clicks() - before)));
        const QString command = QGuiApplication::clipboard()->text().replace(QCoreApplication::applicationFilePath(),
                                                                             QStringLiteral(FLOORSCOPE_PROGRAM));
        const ProgramRun repeated =
            runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command + QStringLiteral(" --store none")},
                       bareEnvironment());
        QVERIFY2(repeated.status == 0, qPrintable(repeated.errors));
        QCOMPARE(QDir(QDir::home().filePath(QStringLiteral("monday"))).entryList(QDir::Files).size(), 1);
    }

    /// A table for a spreadsheet.
    void numbersForTheAnalyst()
    {
        Desk desk;
        Person person;
        openDemo(desk, person);
        const int before = person.clicks();
        QVERIFY(person.takeFromMenu(desk.window(), QStringLiteral("File"), QStringLiteral("Export numbers…")));
        QTRY_VERIFY(Person::canPress(QStringLiteral("Save…")));   // for Excel
        QVERIFY(person.press(QStringLiteral("Save…")));
        saveAs(person, QStringLiteral("numbers.csv"));
        QVERIFY2(person.clicks() - before <= kMostForNumbers, qPrintable(QString::number(person.clicks() - before)));
        const QByteArray wanted =
            written(desk, {QStringLiteral("export"), QStringLiteral("--demo")}, QStringLiteral("numbers.csv"));
        QVERIFY2(wanted.startsWith('#'), wanted.left(400));
        QCOMPARE(homeFile(QStringLiteral("numbers.csv")), wanted);
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    const QTemporaryDir home;   // where a picture is saved first
    qputenv("HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_job.moc"
