// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void theWindowRefusesWhatItDoesNotKnow();
    void helpTellsWhereTheOutputGoes();
    void theReadmeNamesEveryCommandThatProtects();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void badInputEndsWithFiveAndWritesNothing_data();
    void badInputEndsWithFiveAndWritesNothing();
    void textFromOutsideIsOneCleanLine();
    void aNameMayBeginWithADash();
    void theServiceOutOfReachEndsWithFour();
    void anExistingFileIsReplacedOnlyByAWholeOne();
    void mergingGivesTheSameBytesInAnyOrderAndGrouping();
    void unknownHoursAreSaidAndCompareAsksForThem();
    void statsAndExportsTellTheSameNumbers();
    void aPlanOfRequestsIsShownWithoutAsking();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &text) const;
    static QByteArray readBytes(const QString &path);
    QTemporaryDir m_dir;
};

namespace {

const QByteArray kPageExample =
    R"({"heatmap_v2":{"array_cells":[[14.75,35.25,64],[47.5,13.5,46332],[0.5,19.5,249]],"metadata":{"type":"occupancy","resolution":0.5,)"
    R"("total_detections":18609968,"max_value":1410752,"bounds":{"min_x":-6.5,"max_x":57.5,"min_y":-3.5,"max_y":35.5}}}})";

QByteArray answer(const QByteArray &cells)
{
    return R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":{"type":"occupancy","resolution":0.5}}})";
}

}   // namespace

void TestCommands::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestCommands::readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommands::initTestCase()
{
    write("page.json", kPageExample);
    write("one.json", answer("[[0.25,0.25,10],[1.25,2.25,7]]"));
    write("two.json", answer("[[0.25,0.25,1],[5.25,2.25,3]]"));
    write("zones.png", "[]");
    write("days.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    write("store.json", "somebody's own");
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("own")));
    write("own/level3.svg", "somebody's own");
    const QStringList fetch{QStringLiteral("fetch"),  QStringLiteral("--demo"),     QStringLiteral("--store"),
                            QStringLiteral("none"),   QStringLiteral("--start"),    QStringLiteral("2026-01-05"),
                            QStringLiteral("--stop"), QStringLiteral("2026-01-06"), QStringLiteral("-o"),
                            path("told.json")};
    QCOMPARE(runProgram(fetch).status, 0);
    write("three.json", answer("[[3.25,1.25,4]]"));
    for (const char *name : {"plan.svg", "ground.png"})   // a plan is known by its bytes, not by its name
        write(
            name,
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100%" height="100%" fill="white"/></svg>)");
}

void TestCommands::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &name : commandNames())
        QTest::newRow(name.toLatin1().constData()) << name;
}

void TestCommands::everyCommandHasHelpWithAnExample()
{
    QFETCH(QString, command);
    const ProgramRun run = runProgram({command, QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains(QByteArray("Example:\n  floorscope " + command.toUtf8())));
    QVERIFY(!run.output.contains("\xc3\xa2\xc2"));   // UTF-8 that was taken for Latin-1
}

/// Nothing that was asked of the window is left out in silence.
void TestCommands::theWindowRefusesWhatItDoesNotKnow()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const QString &first : {QStringLiteral("--demo"), path("one.json")}) {
        const ProgramRun run = runProgram({first, QStringLiteral("--lang"), QStringLiteral("de")}, environment);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(QStringLiteral("--lang: no such command or file")), qPrintable(run.errors));
    }
}

/// What is written is a file, or several in a folder, which no pipe can be; what only prints has no -o.
void TestCommands::helpTellsWhereTheOutputGoes()
{
    for (const QString &command : commandNames()) {
        const QByteArray help = runProgram({command, QStringLiteral("--help")}).output;
        const bool isFolder = help.contains("-o, --output <FOLDER>");
        QVERIFY2((isFolder || help.contains("-o, --output <FILE>")) == help.contains(" -o "), qPrintable(command));
        const ProgramRun piped = runProgram({command, QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(piped.errors.contains(QStringLiteral("-o: name a folder")), isFolder);
        QVERIFY(!isFolder || piped.status == 2);
    }
}

void TestCommands::theReadmeNamesEveryCommandThatProtects()
{
    const QByteArray readme = readBytes(QStringLiteral(FLOORSCOPE_README));
    const qsizetype begin = readme.indexOf("`--protect` on ");
    const QByteArray sentence = readme.mid(begin, readme.indexOf(" withhold ", begin) - begin);
    QVERIFY(begin > 0);
    QVERIFY(commandNames().size() > 10);
    for (const QString &command : commandNames()) {
        const ProgramRun help = runProgram({command, QStringLiteral("--help")});
        QVERIFY2(help.output.contains("--protect") == sentence.contains(QByteArray('`' + command.toUtf8() + '`')),
                 qPrintable(command));
    }
}

void TestCommands::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString one = path("one.json");
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(QLatin1Char('|'));
    };
    row("no such command", QStringLiteral("fetsch"));
    row("unknown option", QStringLiteral("merge|--sum|") + one);
    row("no output", QStringLiteral("merge|") + one);
    row("nothing to merge", QStringLiteral("merge|-o|") + path("x.json"));
    row("exposure without a number", QStringLiteral("merge|--exposure|long|-o|") + path("x.json|") + one);
    row("exposure of zero", QStringLiteral("merge|--exposure|0h|-o|") + path("x.json|") + one);
    row("exposure below zero", QStringLiteral("merge|--exposure=-5h|-o|") + path("x.json|") + one);
    row("exposure of centuries", QStringLiteral("merge|--exposure|2000000h|-o|") + path("x.json|") + one);
    row("unknown palette", QStringLiteral("render|--palette|rainbow|-o|") + path("x.png|") + one);
    row("points without a plan", QStringLiteral("render|--points|p.json|-o|") + path("x.png|") + one);
    row("upright without a plan", QStringLiteral("render|--upright|plan|-o|") + path("x.png|") + one);
    row("range upside down", QStringLiteral("render|--range|9:1|-o|") + path("x.png|") + one);
    row("fetch without a floor", QStringLiteral("fetch|--start|2026-01-05|--stop|2026-01-06|-o|") + path("x.json"));
    row("fetch without credentials",
        QStringLiteral("fetch|--space|space_1|--start|2026-01-05|--stop|2026-01-06|-o|") + path("x.json"));
    row("stop before start", QStringLiteral("fetch|--demo|--start|2026-01-06|--stop|2026-01-05|-o|") + path("x.json"));
    row("bad weekday", QStringLiteral("fetch|--demo|--days|mo-fr|-o|") + path("x.json"));
    row("bad hours", QStringLiteral("fetch|--demo|--hours|9-18|-o|") + path("x.json"));
    row("bad cell size", QStringLiteral("fetch|--demo|--resolution|0.3|-o|") + path("x.json"));
    row("unknown zone", QStringLiteral("fetch|--demo|--timezone|Europe/Atlantis|-o|") + path("x.json"));
    row("a city as a zone", QStringLiteral("fetch|--demo|--timezone|Berlin|-o|") + path("x.json"));
    row("a day outside the period",
        QStringLiteral("fetch|--demo|--start|2026-01-05|--stop|2026-01-09|--exclude|2026-02-01|-o|") + path("x.json"));
    row("an ending that fetch does not write", QStringLiteral("fetch|--demo|-o|") + path("x.png"));
    row("an ending that merge does not write", QStringLiteral("merge|-o|") + path("x.png|") + one);
    row("a day whose weekday is not asked",
        QStringLiteral("fetch|--demo|--start|2026-02-02|--stop|2026-02-09|--days|sat|--exclude|2026-02-04|-o|")
            + path("x.json"));
    row("a range of counts below zero", QStringLiteral("render|--range=-10:200|-o|") + path("x.png|") + one);
    row("an output that is the store",
        QStringLiteral("fetch|--demo|--store|") + path("store.json|-o|") + path("store.json"));
    row("a folder where another plan lies", QStringLiteral("demo-server|--write-plan|") + path("own"));
    row("an empty value", QStringLiteral("render|--title||-o|") + path("x.png|") + one);
    row("an output that is the plan",
        QStringLiteral("render|--plan|") + path("ground.png|-o|") + path("./ground.png|") + one);
    row("an output that is the zones",
        QStringLiteral("render|--zones|") + path("zones.png|-o|") + path("zones.png|") + one);
    row("an output that is a calendar",
        QStringLiteral("fetch|--demo|--exclude|2026-04-03, ") + path("days.ics|-o|") + path("./days.ics"));
    row("no days that are left out", QStringLiteral("fetch|--demo|--exclude|,|-o|") + path("x.json"));
    row("a file without a name", QStringLiteral("stats|"));
    row("a stream that is two files", QStringLiteral("merge|-o|") + path("x.json|/dev/null|/dev/null"));
    row("a stream that is plan and points",
        QStringLiteral("render|--plan|/dev/null|--points|/dev/null|-o|") + path("x.png|") + one);
    row("an output that is one of the answers",
        QStringLiteral("merge|-o|") + one + QLatin1Char('|') + one + QLatin1Char('|') + path("two.json"));
    row("an output that is the answer", QStringLiteral("export|-o|") + one + QLatin1Char('|') + one);
    row("a range of a change with two widths",
        QStringLiteral("compare|--range=-100:200|-o|") + path("x.png|") + one + QLatin1Char('|') + path("two.json"));
    row("a ratio in a table",
        QStringLiteral("compare|--show|ratio|-o|") + path("x.csv|") + one + QLatin1Char('|') + path("two.json"));
    row("a palette in a table",
        QStringLiteral("compare|--palette|vik|-o|") + path("x.json|") + one + QLatin1Char('|') + path("two.json"));
    row("an exposure that the file contradicts",
        QStringLiteral("merge|--exposure|1000h|-o|") + path("x.json|") + path("told.json"));
    row("a dash before a name", QStringLiteral("stats|-dash.json"));
    row("busy places by an unknown rule", QStringLiteral("stats|--gi|moran|") + one);
    row("busy places in a list of names and values", QStringLiteral("stats|--gi|rates|--format|csv|") + one);
    row("draws from farther than they reach", QStringLiteral("stats|--gi|permuted|--gi-radius|2.6|") + one);
    row("a radius without a rule that has one", QStringLiteral("stats|--gi|plain|--gi-radius|2|") + one);
    row("a radius without a rule", QStringLiteral("stats|--gi-radius|2|") + one);
    row("marks of an unknown kind", QStringLiteral("stats|--mark|hot|") + one);
    row("marks in a list of names and values", QStringLiteral("stats|--mark|core|--format|csv|") + one);
    row("a threshold without rarely used places", QStringLiteral("render|--rarely-used|5|-o|") + path("x.png|") + one);
    row("a legend at an unknown place", QStringLiteral("render|--legend|middle|-o|") + path("x.png|") + one);
    row("a legend beyond the picture", QStringLiteral("report|--legend|0.5,1.5|-o|") + path("x.png|") + one);
    row("a legend on a comparison",
        QStringLiteral("compare|--legend|top-left|-o|") + path("x.png|") + one + QLatin1Char('|') + path("two.json"));
    row("compare one file", QStringLiteral("compare|-o|") + path("x.json|") + one);
    row("export to nowhere known", QStringLiteral("export|-o|") + path("x.doc|") + one);
}

void TestCommands::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(arguments);
    QVERIFY2(run.status == 2, qPrintable(QString::number(run.status) + run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("floorscope: ")), qPrintable(run.errors));
}

void TestCommands::badInputEndsWithFiveAndWritesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("HTML from a gateway") << QByteArray("<html><body>502</body></html>");
    QTest::newRow("truncated") << kPageExample.left(120);
    QTest::newRow("text after the end") << kPageExample + " x";
    QTest::newRow("negative") << answer("[[0.25,0.25,-1]]");
    QTest::newRow("NaN") << answer("[[0.25,0.25,NaN]]");
    QTest::newRow("infinite") << answer("[[0.25,0.25,1e999]]");
    QTest::newRow("not a number") << answer("[[0.25,0.25,\"7\"]]");
    QTest::newRow("short cell") << answer("[[0.25,0.25]]");
    QTest::newRow("cells are no list") << answer("{}");
    QTest::newRow("far away") << answer("[[1e9,0.25,3]]");
    QTest::newRow("bad resolution") << QByteArray(R"({"heatmap_v2":{"array_cells":[],"metadata":{"resolution":0.3}}})");
    QTest::newRow("normalised") << answer("[[0.25,0.25,0.5],[0.75,0.25,1]]");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("empty") << QByteArray();
}

void TestCommands::badInputEndsWithFiveAndWritesNothing()
{
    QFETCH(QByteArray, text);
    write("bad.json", text);
    const ProgramRun run =
        runProgram({QStringLiteral("merge"), path("bad.json"), QStringLiteral("-o"), path("never.json")});
    QVERIFY2(run.status == 5, qPrintable(QString::number(run.status) + run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("bad.json")), qPrintable(run.errors));
    QVERIFY2(run.errors.trimmed().count(QLatin1Char('\n')) == 0, qPrintable(run.errors));
    QVERIFY(!QFile::exists(path("never.json")));
}

/// Whatever a file holds: each line of standard error is one sentence, each line above a table begins with #.
void TestCommands::textFromOutsideIsOneCleanLine()
{
    write("unclean.json",
          R"({"heatmap_v2":{"array_cells":[[0.25,0.25,10]],"metadata":{"resolution":0.5,)"
          R"("type":"occu\npancy\u001b]0;title\u0007\r2,2,2"}}})");
    write("floor.json", readBytes(path("told.json")).replace("Level 3", "Level\\n3\\u001b[31m"));
    QVERIFY(readBytes(path("floor.json")).contains("u001b"));
    for (const char *name : {"unclean.json", "floor.json"}) {
        for (const QStringList &words : {QStringList{QStringLiteral("stats")},
                                         QStringList{QStringLiteral("export"), QStringLiteral("-o"), path("u.csv")}}) {
            const ProgramRun run = runProgram(words + QStringList{path(name)});
            QCOMPARE(run.status, 0);
            for (const QString &line : run.errors.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                QVERIFY2(line.startsWith(QStringLiteral("floorscope: ")), qPrintable(line));
            QVERIFY(!run.errors.contains(QChar(0x1b)) && !run.output.contains('\x1b') && !run.output.contains('\a'));
        }
        const QList<QByteArray> lines = readBytes(path("u.csv")).trimmed().split('\n');
        const auto head =
            std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("x,"); });
        QVERIFY(head != lines.end());
        QVERIFY(std::all_of(lines.begin(), head, [](const QByteArray &line) { return line.startsWith('#'); }));
    }
    QVERIFY(runProgram({QStringLiteral("stats"), path("floor.json")}).output.contains("Level 3[31m"));
}

void TestCommands::aNameMayBeginWithADash()
{
    write("-dash.json", answer("[[0.25,0.25,10]]"));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir.path()));
    const ProgramRun run = runProgram({QStringLiteral("stats"), QStringLiteral("-dash.json")});
    const ProgramRun option = runProgram({QStringLiteral("stats"), QStringLiteral("--dash")});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(run.status, 0);
    QCOMPARE(option.status, 2);
}

void TestCommands::theServiceOutOfReachEndsWithFour()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("BUTLR_CLIENT_ID"), QStringLiteral("client_x"));
    environment.insert(QStringLiteral("BUTLR_CLIENT_SECRET"), QStringLiteral("very-secret-word"));
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), QStringLiteral("http://127.0.0.1:1"));
    const ProgramRun run =
        runProgram({QStringLiteral("fetch"), QStringLiteral("--space"), QStringLiteral("space_1"),
                    QStringLiteral("--start"), QStringLiteral("2026-01-05"), QStringLiteral("--stop"),
                    QStringLiteral("2026-03-05"), QStringLiteral("--timezone"), QStringLiteral("Europe/Berlin"),
                    QStringLiteral("--store"), QStringLiteral("none"), QStringLiteral("-o"), path("never.json")},
                   environment);
    QVERIFY2(run.status == 4, qPrintable(QString::number(run.status) + run.errors));
    QVERIFY(!QFile::exists(path("never.json")));
    QVERIFY(!run.errors.contains(QStringLiteral("very-secret-word")));
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), QStringLiteral("http://api.example.com"));
    QCOMPARE(runProgram({QStringLiteral("self-check")}, environment).status, 2);   // plain http to another machine
}

void TestCommands::anExistingFileIsReplacedOnlyByAWholeOne()
{
    write("kept.json", "as it was");
    QCOMPARE(runProgram({QStringLiteral("merge"), path("bad.json"), QStringLiteral("-o"), path("kept.json")}).status,
             5);
    QCOMPARE(readBytes(path("kept.json")), QByteArray("as it was"));
    QCOMPARE(
        runProgram({QStringLiteral("merge"), path("one.json"), QStringLiteral("-o"), path("no/such/folder/x.json")})
            .status,
        1);
}

void TestCommands::mergingGivesTheSameBytesInAnyOrderAndGrouping()
{
    const auto merged = [this](const QStringList &files, const char *to) {
        const ProgramRun run =
            runProgram(QStringList{QStringLiteral("merge")} + files + QStringList{QStringLiteral("-o"), path(to)});
        return run.status == 0 ? readBytes(path(to)) : QByteArray(run.errors.toUtf8());
    };
    const QString one = path("one.json"), two = path("two.json"), three = path("three.json"), page = path("page.json");
    const QByteArray all = merged({one, two, three, page}, "all.json");
    QVERIFY(all.contains("\"total_detections\":46670"));
    QCOMPARE(merged({page, three, one, two}, "again.json"), all);
    merged({page, two}, "group.json");
    QCOMPARE(merged({path("group.json"), three, one}, "grouped.json"), all);
    QCOMPARE(
        runProgram({QStringLiteral("merge"), one, two, three, page, QStringLiteral("-o"), QStringLiteral("-")}).output,
        all);
}

void TestCommands::unknownHoursAreSaidAndCompareAsksForThem()
{
    const ProgramRun refused = runProgram(
        {QStringLiteral("compare"), path("one.json"), path("two.json"), QStringLiteral("-o"), path("c.json")});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains(QStringLiteral("--exposure")), qPrintable(refused.errors));
    const ProgramRun drawn =
        runProgram({QStringLiteral("render"), path("one.json"), QStringLiteral("-o"), path("one.png")});
    QCOMPARE(drawn.status, 0);
    QVERIFY2(drawn.errors.contains(QStringLiteral("totals")), qPrintable(drawn.errors));
    runProgram({QStringLiteral("merge"), path("one.json"), QStringLiteral("--exposure"), QStringLiteral("2h"),
                QStringLiteral("-o"), path("a.json")});
    runProgram({QStringLiteral("merge"), path("two.json"), QStringLiteral("--exposure"), QStringLiteral("0.5"),
                QStringLiteral("-o"), path("b.json")});
    QCOMPARE(
        runProgram({QStringLiteral("compare"), path("a.json"), path("b.json"), QStringLiteral("-o"), path("c.json")})
            .status,
        0);
    const QJsonObject result = QJsonDocument::fromJson(readBytes(path("c.json"))).object();
    QCOMPARE(result.value(QLatin1String("cells")).toArray().first().toArray(),
             (QJsonArray{0.25, 0.25, 5.0, 2.0, -3.0}));
}

void TestCommands::statsAndExportsTellTheSameNumbers()
{
    const ProgramRun stats =
        runProgram({QStringLiteral("stats"), path("one.json"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(stats.status, 0);
    const QJsonObject numbers = QJsonDocument::fromJson(stats.output).object();
    QCOMPARE(numbers.value(QLatin1String("total_detections")).toInt(), 17);
    QCOMPARE(numbers.value(QLatin1String("observed_hours")), QJsonValue(QJsonValue::Null));
    QCOMPARE(numbers.value(QLatin1String("occupied_cells")).toInt(), 2);
    const QByteArray csv =
        runProgram({QStringLiteral("export"), path("one.json"), QStringLiteral("-o"), QStringLiteral("-")}).output;
    QVERIFY2(csv.startsWith("# program: ") && csv.endsWith("\nx,y,detections,per_hour\n0.25,0.25,10,\n1.25,2.25,7,\n"),
             csv.constData());
}

void TestCommands::aPlanOfRequestsIsShownWithoutAsking()
{
    const ProgramRun run =
        runProgram({QStringLiteral("fetch"), QStringLiteral("--demo"), QStringLiteral("--store"),
                    QStringLiteral("none"), QStringLiteral("--days"), QStringLiteral("mon-fri"),
                    QStringLiteral("--hours"), QStringLiteral("09:00-18:00"), QStringLiteral("--plan-only")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("5 Jan") && run.output.contains("26 Apr 2026 (the last day is included)"),
             run.output.constData());
    QVERIFY2(run.output.contains("720") && run.output.contains("80 requests"), run.output.constData());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands_command.moc"
