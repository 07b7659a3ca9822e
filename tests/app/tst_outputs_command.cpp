// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_server.h"
#include "support/counted_demo.h"
#include "support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace floorscope;

/// What leaves the commands: where it goes, what it calls itself, and what is said about it.
class TestOutputs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyStyleDrawsItsOwnPicture();
    void optionsThatQtKnowsTooAreOurs();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void sentencesNameWhatIsMeant_data();
    void sentencesNameWhatIsMeant();
    void picturesGoToStandardOutput_data();
    void picturesGoToStandardOutput();
    void aPipeIsWrittenIntoAndStays();
    void aFolderThatIsNotThereEndsWithOne_data();
    void aFolderThatIsNotThereEndsWithOne();
    void standardOutputThatIsFullEndsWithOne();
    void aReaderThatHasGoneIsNoPlaceToChooseAnew();
    void standardOutputHasANameInWhatIsTold();
    void standardOutputMayGoByItsOtherNames();
    void csvMayHaveDecimalCommas();
    void commandsNeedNoDisplayThatLives();
    void usageLinesAreWhole();
    void captionsOfFetchedFilesTellWhatWasAsked();
    void mergedFilesKeepWhatTheyShare();
    void missingHoursAreSaidAgain();
    void everyCommandRunsOnTheDemo_data();
    void everyCommandRunsOnTheDemo();
    void zonesAreDrawnAsOutlines();
    void whatIsNoZoneIsNamedAndLeftOut();
    void theWorldFileBesideAPlanIsUsedAndSaid();
    void statsAddFilesUpAndTellZones();
    void badZonesEndWithFive_data();
    void badZonesEndWithFive();
    void quietTellsNothingThatWentWell();
    void tablesWriteNumbersInOneWay();
    void germanTextsHaveGermanNumbers();
    void userNameAndPasswordLogInToo();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    static QString captionIn(const QString &picture) { return QImage(picture).text(QStringLiteral("Description")); }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }
    ProgramRun run(const char *text) const;
    QTemporaryDir m_dir;
};

namespace {

const QByteArray kAnswer =
    R"({"heatmap_v2":{"array_cells":[[0.25,0.25,100000],[1.25,2.25,70],[3.25,1.25,4]],"metadata":{"resolution":0.5}}})";
const QByteArray kZones =
    R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"North"},)"
    R"("geometry":{"type":"Polygon","coordinates":[[[0,0],[3,0],[3,2],[0,2],[0,0]],[[1,0.5],[2,0.5],[2,1.5],[1,0.5]]]}}]})";

}   // namespace

void TestOutputs::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// "@a.json" is a file of this test's folder.
ProgramRun TestOutputs::run(const char *text) const
{
    QStringList arguments = words(text);
    for (QString &word : arguments)
        if (word.startsWith(QLatin1Char('@')))
            word = path(word.mid(1));
    return runProgram(arguments);
}

void TestOutputs::initTestCase()
{
    write(QStringLiteral("a.json"), kAnswer);
    write(QStringLiteral("zones.geojson"), kZones);
    QCOMPARE(run("merge @a.json --exposure 10h -o @hours.json").status, 0);
}

void TestOutputs::everyStyleDrawsItsOwnPicture()
{
    QList<QImage> pictures;
    for (const char *style : {"gradient", "opacity", "checkerboard"}) {
        const ProgramRun ran =
            runProgram({QStringLiteral("render"), path(QStringLiteral("a.json")), QStringLiteral("--plain"),
                        QStringLiteral("--style"), QString::fromLatin1(style), QStringLiteral("-o"),
                        path(QStringLiteral("style.png"))});
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        const QImage picture(path(QStringLiteral("style.png")));
        QVERIFY2(!pictures.contains(picture), style);
        pictures << picture;
    }
}

void TestOutputs::optionsThatQtKnowsTooAreOurs()
{
    for (const char *option : {"--platform", "--reverse", "--qwindowtitle", "-geometry", "--stylesheet"}) {
        const ProgramRun ran = runProgram({QStringLiteral("stats"), path(QStringLiteral("a.json")),
                                           QString::fromLatin1(option), QStringLiteral("x")});
        QVERIFY2(ran.status == 2, option);
    }
}

void TestOutputs::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments :
         {"render @a.json --style foo -o @x.png", "render @a.json -o @x.pdf", "render @a.json -o @x.jpg",
          "render @a.json -o @x", "report @a.json -o @x.jpg", "report @a.json -o @x", "report --demo @a.json -o @x.png",
          "stats --demo @a.json", "compare --demo @a.json @a.json -o @x.json",
          "compare @hours.json @hours.json -o @x.json --scale cubic",
          "compare @hours.json @hours.json -o @x.csv --blend mix",
          "compare @hours.json @hours.json -o @x.json --per year",
          "compare @hours.json @hours.json -o @x.json --fit best",
          "compare @hours.json @hours.json -o @x.json --palette rainbow",
          "compare @hours.json @hours.json -o @x.json --points @p.json", "self-check extra", "demo-server extra",
          "fetch extra"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestOutputs::wrongUseEndsWithTwo()
{
    QFETCH(QByteArray, arguments);
    const ProgramRun ran = run(arguments.constData());
    QVERIFY2(ran.status == 2, qPrintable(QString::number(ran.status) + ran.errors));
    QVERIFY(!QFile::exists(path(QStringLiteral("x.json"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("x.png"))));
}

void TestOutputs::sentencesNameWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing to draw") << QByteArray("render -o @x.png") << QStringLiteral("name at least one file");
    QTest::newRow("hours of the first file")
        << QByteArray("compare @a.json @hours.json -o @x.json") << path(QStringLiteral("a.json"));
    QTest::newRow("hours of the second file")
        << QByteArray("compare @hours.json @a.json -o @x.json") << path(QStringLiteral("a.json"));
    QTest::newRow("endings") << QByteArray("report @a.json -o @x.jpg") << QStringLiteral(".png or .pdf");
    QTest::newRow("demo or files") << QByteArray("stats --demo @a.json") << path(QStringLiteral("a.json"));
}

void TestOutputs::sentencesNameWhatIsMeant()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, sentence);
    const ProgramRun ran = run(arguments.constData());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.errors.contains(sentence), qPrintable(ran.errors));
}

void TestOutputs::picturesGoToStandardOutput_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("render") << QByteArray("render @a.json --size 300x200 -o -");
    QTest::newRow("report") << QByteArray("report @a.json --dpi 40 -o -");
}

void TestOutputs::picturesGoToStandardOutput()
{
    QFETCH(QByteArray, arguments);
    const ProgramRun ran = run(arguments.constData());
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY(!QImage::fromData(ran.output, "PNG").isNull());
}

void TestOutputs::aPipeIsWrittenIntoAndStays()
{
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(path(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    for (const char *arguments :
         {"export @a.json -o @pipe", "compare @hours.json @hours.json -o @pipe", "render @a.json --plain -o @pipe"}) {
        const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        const ProgramRun ran = run(arguments);
        char bytes[16] = {};
        const ssize_t got = ::read(reader, bytes, sizeof bytes);
        ::close(reader);
        struct stat now
        {
        };
        QCOMPARE(::stat(pipe.constData(), &now), 0);
        QVERIFY2(S_ISFIFO(now.st_mode), arguments);
        QVERIFY2(got > 0, arguments);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    }
#else
    QSKIP("named pipes of this system have no path");
#endif
}

void TestOutputs::aFolderThatIsNotThereEndsWithOne_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments :
         {"merge @a.json -o @no/x.json", "render @a.json -o @no/x.png", "report @a.json -o @no/x.pdf",
          "export @a.json -o @no/x.csv", "compare @hours.json @hours.json -o @no/x.json"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestOutputs::aFolderThatIsNotThereEndsWithOne()
{
    QFETCH(QByteArray, arguments);
    const ProgramRun ran = run(arguments.constData());
    QVERIFY2(ran.status == 1, qPrintable(ran.errors));
    QVERIFY2(ran.errors.contains(QStringLiteral("No such file or directory")), qPrintable(ran.errors));
}

void TestOutputs::aReaderThatHasGoneIsNoPlaceToChooseAnew()
{
#ifdef Q_OS_UNIX
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setChildProcessModifier([] {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        ::close(ends[0]);   // as "| head" once it has its lines
        ::dup2(ends[1], STDOUT_FILENO);
        std::signal(SIGPIPE, SIG_IGN);
    });
    process.start(
        QStringLiteral(FLOORSCOPE_PROGRAM),
        {QStringLiteral("export"), path(QStringLiteral("a.json")), QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("Standard output cannot be written") && !said.contains("another place"), said.constData());
#else
    QSKIP("pipes of this system are others");
#endif
}

void TestOutputs::csvMayHaveDecimalCommas()
{
    for (const char *arguments :
         {"export @a.json --decimal-comma -o -", "stats @a.json --format csv --decimal-comma"}) {
        const ProgramRun ran = run(arguments);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY2(ran.output.contains(';') && ran.output.contains("0,"), ran.output.constData());
    }
    const ProgramRun other = run("export @a.json --decimal-comma -o @x.geojson");
    QCOMPARE(other.status, 2);
    QVERIFY2(other.errors.contains(QStringLiteral("--decimal-comma: name a file that ends in .csv")),
             qPrintable(other.errors));
    const ProgramRun table = run("stats @a.json --decimal-comma");
    QCOMPARE(table.status, 2);
    QVERIFY2(table.errors.contains(QStringLiteral("without --format csv")), qPrintable(table.errors));
    QVERIFY(run("export --help").output.contains("--decimal-comma"));
}

void TestOutputs::standardOutputHasANameInWhatIsTold()
{
    const ProgramRun ran = run("merge @a.json -o -");
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.errors.contains(QStringLiteral(": standard output")), qPrintable(ran.errors));
}

/// Also where it is a file.
void TestOutputs::standardOutputMayGoByItsOtherNames()
{
#ifdef Q_OS_UNIX
    const QByteArray table = run("export @hours.json -o -").output;
    QVERIFY(table.contains("# program: Floorscope"));
    for (const char *name : {"/dev/stdout", "/dev/fd/1"}) {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.setStandardOutputFile(path(QStringLiteral("table.csv")));
        process.start(QStringLiteral(FLOORSCOPE_PROGRAM),
                      {QStringLiteral("export"), path(QStringLiteral("hours.json")), QStringLiteral("-o"),
                       QString::fromLatin1(name)});
        QVERIFY(process.waitForFinished(200'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile file(path(QStringLiteral("table.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), table);
    }
    QCOMPARE(run("export @hours.json -o /dev/stdout").output, table);   // a pipe
#else
    QSKIP("There is no /dev/stdout.");
#endif
}

void TestOutputs::standardOutputThatIsFullEndsWithOne()
{
#ifdef Q_OS_UNIX
    for (const char *arguments :
         {"--help", "--version", "stats --help", "stats @a.json", "fetch --demo --plan-only --store none"}) {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.setStandardOutputFile(path(QStringLiteral("full.txt")));
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit nothing{0, 0};
            ::setrlimit(RLIMIT_FSIZE, &nothing);
        });
        QStringList list = words(arguments);
        list.replaceInStrings(QStringLiteral("@a.json"), path(QStringLiteral("a.json")));
        process.start(QStringLiteral(FLOORSCOPE_PROGRAM), list);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 1, arguments);
        QVERIFY2(said.contains("File too large"), said.constData());
        QVERIFY2(said.contains("Standard output cannot be written") && !said.contains("another place"),
                 said.constData());
    }
#else
    QSKIP("this system has no limit on the size of files");
#endif
}

void TestOutputs::commandsNeedNoDisplayThatLives()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    const ProgramRun ran = runProgram({QStringLiteral("render"), path(QStringLiteral("a.json")), QStringLiteral("-o"),
                                       path(QStringLiteral("dead.png"))},
                                      environment);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
}

void TestOutputs::usageLinesAreWhole()
{
    for (const char *command : {"merge", "render", "report"}) {
        const QByteArray help = runProgram({QString::fromLatin1(command), QStringLiteral("--help")}).output;
        QVERIFY2(help.contains("FILE…"), help.left(120).constData());
        QVERIFY(!help.contains("Ã") && !help.contains("â€"));
    }
}

void TestOutputs::captionsOfFetchedFilesTellWhatWasAsked()
{
    const ProgramRun fetched = run("fetch --demo --store none --start 2026-03-30 --stop 2026-04-13 --days mon-fri "
                                   "--hours 09:00-18:00 --exclude 2026-04-08 "
                                   "--leave-out-silent -o @asked.json");
    QVERIFY2(fetched.status == 0, qPrintable(fetched.errors));
    QCOMPARE(run("render @asked.json --size 400x300 -o @asked.png").status, 0);
    QCOMPARE(
        captionIn(path(QStringLiteral("asked.png"))),
        QStringLiteral(
            "Level 3 · 30 Mar – 12 Apr 2026 · Mon–Fri 9–18 · Europe/Berlin · 3 days left out · 63 of 63 hours · per "
            "observed hour · simulated"));
    QCOMPARE(run("render @asked.json --title Attic --size 400x300 -o @asked.png").status, 0);
    QVERIFY(captionIn(path(QStringLiteral("asked.png"))).startsWith(QStringLiteral("Attic · 30 Mar")));
}

void TestOutputs::mergedFilesKeepWhatTheyShare()
{
    QCOMPARE(
        run("fetch --demo --store none --start 2026-02-09 --stop 2026-02-11 --hours 09:00-10:00 -o @one.json").status,
        0);
    QCOMPARE(
        run("fetch --demo --store none --start 2026-02-11 --stop 2026-02-13 --hours 09:00-10:00 -o @two.json").status,
        0);
    QCOMPARE(
        run("fetch --demo --store none --start 2026-02-13 --stop 2026-02-14 --hours 12:00-13:00 -o @other.json").status,
        0);
    QCOMPARE(run("render @two.json @one.json --size 400x300 -o @both.png").status, 0);
    QCOMPARE(captionIn(path(QStringLiteral("both.png"))),
             QStringLiteral("Level 3 · 9 Feb – 12 Feb 2026 · 2 files added up · every day 9–10 · Europe/Berlin · 4 of "
                            "4 hours · per observed hour · simulated"));
    QCOMPARE(run("render @one.json @other.json --size 400x300 -o @both.png").status, 0);
    QCOMPARE(captionIn(path(QStringLiteral("both.png"))),
             QStringLiteral(
                 "Level 3 · 9 Feb – 10 Feb 2026 and 13 Feb 2026 · 2 files added up · Mon–Tue 9–10 and Fri 12–13 · "
                 "Europe/Berlin · 3 of 3 hours · per observed hour · simulated"));
}

void TestOutputs::missingHoursAreSaidAgain()
{
    DemoFaults faults;
    faults.neverAnswer = {1770710400};   // 10 February 2026, 08:00 UTC
    DemoServer server(faults, countedDemo());
    QVERIFY(server.listen() != 0);
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), server.address().toString());
    environment.insert(QStringLiteral("BUTLR_CLIENT_ID"), DemoServer::clientId());
    environment.insert(QStringLiteral("BUTLR_CLIENT_SECRET"), DemoServer::clientSecret());
    const ProgramRun fetched = runProgram(
        {QStringLiteral("fetch"), QStringLiteral("--space"), server.building().floor().id, QStringLiteral("--start"),
         QStringLiteral("2026-02-09"), QStringLiteral("--stop"), QStringLiteral("2026-02-12"),
         QStringLiteral("--hours"), QStringLiteral("09:00-10:00"), QStringLiteral("--store"), QStringLiteral("none"),
         QStringLiteral("-o"), path(QStringLiteral("gap.json"))},
        environment);
    QVERIFY2(fetched.status == 3, qPrintable(fetched.errors));
    const ProgramRun drawn = run("render @gap.json --size 400x300 -o @gap.png");
    QCOMPARE(drawn.status, 0);   // the picture is done; that hours are missing is the fetch's status
    QVERIFY2(drawn.errors.contains(QStringLiteral("missing: 1 of 3 hours")), qPrintable(drawn.errors));
    QVERIFY2(captionIn(path(QStringLiteral("gap.png")))
                 .contains(
                     QStringLiteral("2 of 3 hours · 1 hour missing: 10 Feb 09:00–10:00 · per observed hour · partial")),
             qPrintable(captionIn(path(QStringLiteral("gap.png")))));
}

void TestOutputs::everyCommandRunsOnTheDemo_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    const QString caption =
        QStringLiteral("Level 3 · 30 Mar – 26 Apr 2026 · Mon–Fri 9–18 · Europe/Berlin · 180 of 180 hours");
    QTest::newRow("merge") << QByteArray("merge --demo -o @demo.json") << QStringLiteral("demo.json")
                           << QByteArray("space_demo_level_3");
    QTest::newRow("export") << QByteArray("export --demo -o @demo.csv") << QStringLiteral("demo.csv")
                            << QByteArray("x,y,detections,per_hour");
    QTest::newRow("stats") << QByteArray("stats --demo") << QString() << QByteArray("180");
    QTest::newRow("render") << QByteArray("render --demo --size 600x400 -o @demo.png") << QStringLiteral("demo.png")
                            << caption.toUtf8();
    QTest::newRow("compare") << QByteArray("compare --demo --size 600x400 -o @change.png")
                             << QStringLiteral("change.png")
                             << QByteArray(
                                    "1 Feb – 28 Feb 2026 (180 of 180 hours) → 1 Mar – 28 Mar 2026 (180 of 180 hours");
    QTest::newRow("compare as numbers") << QByteArray("compare --demo -o @change.json") << QStringLiteral("change.json")
                                        << QByteArray("\"observed_hours\": 180");
    QTest::newRow("report") << QByteArray("report --demo --dpi 40 -o @page.png") << QStringLiteral("page.png")
                            << QByteArray();
}

void TestOutputs::everyCommandRunsOnTheDemo()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const ProgramRun ran = run(arguments.constData());
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QFile written(path(file));
    const QByteArray text = file.isEmpty()     ? ran.output
        : file.endsWith(QLatin1String(".png")) ? captionIn(path(file)).toUtf8()
        : written.open(QIODevice::ReadOnly)    ? written.readAll()
                                               : QByteArray();
    QVERIFY2(text.contains(says), text.left(300).constData());
    if (file.endsWith(QLatin1String(".png")))
        QVERIFY(!QImage(path(file)).isNull());
}

void TestOutputs::zonesAreDrawnAsOutlines()
{
    QCOMPARE(run("render @a.json --size 600x400 -o @bare.png").status, 0);
    const ProgramRun ran = run("render @a.json --size 600x400 --zones @zones.geojson -o @zoned.png");
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY(QImage(path(QStringLiteral("bare.png"))) != QImage(path(QStringLiteral("zoned.png"))));
}

void TestOutputs::whatIsNoZoneIsNamedAndLeftOut()
{
    write(QStringLiteral("more.geojson"),
          QByteArray(kZones).replace(R"("features":[)",
                                     R"("features":[{"type":"Feature","properties":{"name":"Sensor 4"},)"
                                     R"("geometry":{"type":"Point","coordinates":[1,1]}},)"));
    const ProgramRun ran = run("render @a.json --per total --size 600x400 --zones @more.geojson -o @more.png");
    QVERIFY2(ran.status == 0 && ran.errors.contains(QStringLiteral("Sensor 4")), qPrintable(ran.errors));
    QCOMPARE(run("render @a.json --size 600x400 --zones @zones.geojson -o @zoned.png").status, 0);
    QCOMPARE(QImage(path(QStringLiteral("more.png"))), QImage(path(QStringLiteral("zoned.png"))));
}

void TestOutputs::theWorldFileBesideAPlanIsUsedAndSaid()
{
    QImage plan(80, 60, QImage::Format_RGB32);
    plan.fill(Qt::white);
    QVERIFY(plan.save(path(QStringLiteral("ground.png"))));
    const auto fits = [&](const char *more) {
        const QByteArray arguments =
            "render @a.json --per total --plain --plan @ground.png -o @ground-out.png" + QByteArray(more);
        return run(arguments.constData());
    };
    QVERIFY(fits("").errors.contains(QStringLiteral("not fitted")));
    write(QStringLiteral("ground.pgw"), "0.05\n0\n0\n-0.05\n0.025\n2.975\n");
    const ProgramRun beside = fits("");
    QVERIFY2(beside.status == 0
                 && beside.errors
                     == QStringLiteral("floorscope: using %1, found beside the plan\n")
                            .arg(path(QStringLiteral("ground.pgw"))),
             qPrintable(beside.errors));
    const QImage used(path(QStringLiteral("ground-out.png")));
    QCOMPARE(fits(" --world @ground.pgw").errors, QString());
    QCOMPARE(QImage(path(QStringLiteral("ground-out.png"))), used);
    write(QStringLiteral("ground.pgw"), "0.05\n0\n");
    const ProgramRun broken = fits("");
    QVERIFY2(broken.status == 0 && broken.errors.contains(QStringLiteral("ground.pgw"))
                 && broken.errors.contains(QStringLiteral("not fitted")),
             qPrintable(broken.errors));
}

void TestOutputs::statsAddFilesUpAndTellZones()
{
    write(QStringLiteral("b.json"), QByteArray(kAnswer).replace("[1.25,2.25,70]", "[1.25,2.25,71]"));
    const ProgramRun ran = run("stats @a.json @b.json --zones @zones.geojson --format csv");
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY2(ran.output.contains("total_detections,200149\n"), ran.output.constData());
    QVERIFY2(ran.output.contains("zone North,200000\noutside,149\n"), ran.output.constData());
    QCOMPARE(run("stats --zones @zones.geojson").status, 2);
    QCOMPARE(run("stats @a.json --zones @a.json").status, 5);
}

void TestOutputs::badZonesEndWithFive_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("zones");
    QTest::newRow("no features") << QByteArray(R"({"type":"Topology"})");
    QTest::newRow("a line") << QByteArray(
        R"({"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}})");
    QTest::newRow("two corners") << QByteArray(
        R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}})");
    QTest::newRow("no numbers") << QByteArray(
        R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[["a",0],[1,1],[0,1]]]}})");
}

void TestOutputs::badZonesEndWithFive()
{
    QFETCH(QByteArray, text);
    write(QStringLiteral("bad.geojson"), text);
    const ProgramRun ran = run("render @a.json --zones @bad.geojson -o @bad.png");
    QVERIFY2(ran.status == 5, qPrintable(ran.errors));
    QVERIFY2(ran.errors.contains(path(QStringLiteral("bad.geojson"))), qPrintable(ran.errors));
    QCOMPARE(ran.errors.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(path(QStringLiteral("bad.png"))));
}

void TestOutputs::quietTellsNothingThatWentWell()
{
    const ProgramRun ran = run(
        "fetch --demo --quiet --store none --start 2026-02-09 --stop 2026-02-10 --hours 09:00-10:00 -o @quiet.json");
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.errors, QString());
    QCOMPARE(run("merge @hours.json --quiet -o @quiet.json").errors, QString());
    QVERIFY(!run("merge @a.json --quiet -o @quiet.json").errors.isEmpty());   // hours unknown: a warning
}

void TestOutputs::tablesWriteNumbersInOneWay()
{
    QProcessEnvironment environment = bareEnvironment();
    for (const char *name : {"LC_ALL", "LANG", "LC_NUMERIC"})
        environment.insert(QString::fromLatin1(name), QStringLiteral("fr_FR.UTF-8"));   // a language without texts
    const QStringList arguments{QStringLiteral("stats"), path(QStringLiteral("hours.json"))};
    QCOMPARE(runProgram(arguments, environment).output, runProgram(arguments).output);
}

/// The language alone is asked for, and the system's numbers are those of another one.
void TestOutputs::germanTextsHaveGermanNumbers()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    const QByteArray table =
        runProgram({QStringLiteral("stats"), path(QStringLiteral("hours.json"))}, environment).output;
    QVERIFY2(table.contains("Zellgr\xC3\xB6\xC3\x9F"
                            "e"),
             table.constData());
    QVERIFY2(table.contains("0,5 m"), table.constData());
}

void TestOutputs::userNameAndPasswordLogInToo()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), server.address().toString());
    environment.insert(QStringLiteral("BUTLR_USERNAME"), DemoServer::userName());
    environment.insert(QStringLiteral("BUTLR_PASSWORD"), DemoServer::password());
    const ProgramRun ran = runProgram({QStringLiteral("self-check")}, environment);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY(ran.output.contains("space_demo_level_3"));
}

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs_command.moc"
