// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <zlib.h>

namespace {

const QByteArray kPlan =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><rect width="100" height="60" fill="white"/></svg>)";

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(bytes.size() + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Runs the program with bytes on its standard input.
ProgramRun runWithInput(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(FLOORSCOPE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(200'000);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

}   // namespace

/// What a file or a sentence claims by itself: periods, hours, zones, and what it was made of.
class TestClaimsCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        fetch("a.json", "2026-02-02", "2026-02-04");
        fetch("b.json", "2026-02-09", "2026-02-11");
        fetch("hours.json", "2026-02-02", "2026-02-04", {QStringLiteral("--hours"), QStringLiteral("09:00-18:00")});
        fetch("cut.json", "2026-03-02T14:00:00+01:00", "2026-03-04T08:00:00+01:00");
        write("plan.svg", kPlan);
    }

    void whatDoesNotCompareIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("name");
        QTest::newRow("other hours") << "b.json"
                                     << "hours.json"
                                     << "Before and after have other weekdays or hours: their averages do not compare."
                                     << "other_hours";
        QTest::newRow("overlap") << "a.json"
                                 << "hours.json"
                                 << "Before and after have hours in common: a part is compared with itself."
                                 << "overlap";
        QTest::newRow("reversed") << "b.json"
                                  << "a.json"
                                  << "\"After\" lies earlier than \"before\": the change is told backwards."
                                  << "reversed";
    }

    /// On standard error, and in each file by itself.
    void whatDoesNotCompareIsSaid()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, sentence);
        QFETCH(QString, name);
        for (const char *file : {"c.csv", "c.json"}) {
            const ProgramRun done = run("compare", {path(before), path(after), QStringLiteral("-o"), path(file)});
            QCOMPARE(done.status, 0);
            QVERIFY2(done.errors.contains(QStringLiteral("floorscope: warning: ") + sentence + QLatin1Char('\n')),
                     qPrintable(done.errors));
        }
        QVERIFY(linesOf("c.csv", "# mismatches: ").join(' ').contains(name.toUtf8()));
        const QJsonObject told = QJsonDocument::fromJson(bytes("c.json")).object();
        QVERIFY(told.value(QLatin1String("mismatches")).toArray().contains(name));
    }

    void twoPeriodsThatCompareSayNothing()
    {
        const ProgramRun done = run("compare", {path("a.json"), path("b.json"), QStringLiteral("-o"), path("c.csv")});
        QVERIFY2(!done.errors.contains(QStringLiteral("Before and after")), qPrintable(done.errors));
        QCOMPARE(linesOf("c.csv", "# mismatches:"), QByteArrayList{"# mismatches: none"});
    }

    void statsSayWhatTheyAreInEachForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArrayList>("claims");
        QTest::newRow("table") << "table" << QByteArrayList{"2 Feb – 3 Feb 2026", "Europe/Berlin", "Observed hours",
                                                            "Missing hours",      "Level 3",       "Covered cells"};
        QTest::newRow("csv") << "csv" << QByteArrayList{"unit,detections",         "days,2026-02-02/2026-02-03",
                                                        "time_zone,Europe/Berlin", "observed_hours,48",
                                                        "missing_hours,0",         "weekdays_and_hours,mon-sun"};
        QTest::newRow("json") << "json" << QByteArrayList{"\"unit\": \"detections",
                                                          "\"2026-02-02/2026-02-03\"",
                                                          "\"time_zone\": \"Europe/Berlin\"",
                                                          "\"observed_hours\": 48",
                                                          "\"missing_hours\": 0",
                                                          "\"weekdays_and_hours\""};
    }

    void statsSayWhatTheyAreInEachForm()
    {
        QFETCH(QString, form);
        QFETCH(QByteArrayList, claims);
        const QByteArray text = run("stats", {path("a.json"), QStringLiteral("--format"), form}).output;
        for (const QByteArray &claim : claims)
            QVERIFY2(text.contains(claim), claim.constData());
    }

    void exportsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"e.csv", "e.geojson", "e.asc", "e.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void exportsSayWhatTheyAre()
    {
        QFETCH(QString, file);
        QCOMPARE(run("export", {path("a.json"), QStringLiteral("-o"), path(file)}).status, 0);
        const QByteArray text = bytes(file);
        // a heatmap file has its intervals in UTC, for other programs the days are told
        const char *days = file.endsWith(QStringLiteral("e.json")) ? "2026-02-01T23:00:00Z" : "2026-02-02/2026-02-03";
        for (const char *claim : {days, "Europe/Berlin", "detections", "48", "Level 3"})
            QVERIFY2(text.contains(claim), claim);
    }

    /// Added to whole days elsewhere, the clock's cuts are still there.
    void hoursThatWereNotAskedAreNotClaimed()
    {
        const QString alone = QString::fromUtf8(run("stats", {path("cut.json")}).output);
        QVERIFY2(alone.contains(QStringLiteral("2 Mar 2026 14:00 – 4 Mar 2026 08:00")), qPrintable(alone));
        const QString added = QString::fromUtf8(run("stats", {path("a.json"), path("cut.json")}).output);
        QVERIFY2(added.contains(QStringLiteral("2 Feb – 3 Feb 2026 and 2 Mar 2026 14:00 – 4 Mar 2026 08:00")),
                 qPrintable(added));
    }

    /// Working hours and weekends of one fortnight are all of its days, and each has its hours.
    void filesOfOtherHoursKeepTheirDaysAndHours()
    {
        fetch("work.json", "2026-03-02", "2026-03-16",
              {QStringLiteral("--days"), QStringLiteral("mon-fri"), QStringLiteral("--hours"),
               QStringLiteral("09:00-18:00")});
        fetch("weekend.json", "2026-03-02", "2026-03-16", {QStringLiteral("--days"), QStringLiteral("sat-sun")});
        fetch("later.json", "2026-03-19", "2026-03-21", {QStringLiteral("--hours"), QStringLiteral("10:00-12:00")});
        const auto merged = [this](const QStringList &files) {
            QStringList arguments;
            for (const QString &file : files)
                arguments << path(file.toLatin1().constData());
            run("merge", arguments + QStringList{QStringLiteral("-o"), path("both.json")});
            run("export", {path("both.json"), QStringLiteral("-o"), path("both.csv")});
        };
        merged({QStringLiteral("work.json"), QStringLiteral("weekend.json")});
        QCOMPARE(linesOf("both.csv", "# weekdays_and_hours:"),
                 QByteArrayList{"# weekdays_and_hours: mon-fri 09:00-18:00; sat-sun 00:00-24:00"});
        QCOMPARE(linesOf("both.csv", "# days:"), QByteArrayList{"# days: 2026-03-02/2026-03-15"});
        const QByteArray table = run("stats", {path("both.json")}).output;
        QVERIFY2(table.contains("Mon–Fri 9–18 and Sat–Sun 0–24"), table.constData());
        merged({QStringLiteral("work.json"), QStringLiteral("later.json")});
        QCOMPARE(linesOf("both.csv", "# weekdays_and_hours:"), QByteArrayList{"# weekdays_and_hours: varying"});
        QCOMPARE(linesOf("both.csv", "# days:"),
                 QByteArrayList{"# days: 2026-03-02/2026-03-06; 2026-03-09/2026-03-13; 2026-03-19/2026-03-20"});
    }

    void nightsAreOfTheirRange()
    {
        fetch("nights.json", "2026-03-09", "2026-03-16", {QStringLiteral("--hours"), QStringLiteral("22:00-06:00")});
        run("export", {path("nights.json"), QStringLiteral("-o"), path("nights.csv")});
        QCOMPARE(linesOf("nights.csv", "# days:"), QByteArrayList{"# days: 2026-03-09/2026-03-15"});
        QCOMPARE(linesOf("nights.csv", "# start:"), QByteArrayList{"# start: 2026-03-09T00:00:00+01:00"});
        const QByteArray table = run("stats", {path("nights.json")}).output;
        QVERIFY2(table.contains("9 Mar – 15 Mar 2026"), table.constData());
    }

    /// What a person told before is no interval, so it may be told anew; it is never replaced in silence.
    void toldHoursAreReplacedAloud()
    {
        write("plain.json", R"({"heatmap_v2":{"array_cells":[[0.25,0.25,7]],"metadata":{"resolution":0.5}}})");
        const auto tell = [this](const char *from, const QString &hours) {
            return run("merge",
                       {path(from), QStringLiteral("--exposure"), hours, QStringLiteral("-o"), path("told.json")});
        };
        QVERIFY(!tell("plain.json", QStringLiteral("5h")).errors.contains(QStringLiteral("take the place")));
        QVERIFY(!tell("told.json", QStringLiteral("5h")).errors.contains(QStringLiteral("take the place")));
        const ProgramRun again = tell("told.json", QStringLiteral("7h"));
        QCOMPARE(again.status, 0);
        QVERIFY2(again.errors.contains(QStringLiteral("The files tell 5 observed hours, which 7 take the place of.")),
                 qPrintable(again.errors));
    }

    /// Nothing is asked: it would take longer than a refusal, and the store would be there.
    void anEndingIsRefusedBeforeAnythingIsFetched()
    {
        const QString store = path("fresh.sqlite");
        for (const char *output : {"x.png", "x", "x.json.gz"}) {
            const ProgramRun done =
                run("fetch",
                    {QStringLiteral("--demo"), QStringLiteral("--store"), store, QStringLiteral("-o"), path(output)});
            QCOMPARE(done.status, 2);
            QVERIFY2(done.errors.contains(QStringLiteral("-o")), qPrintable(done.errors));
            QVERIFY2(!done.errors.contains(QStringLiteral("requests")), qPrintable(done.errors));
        }
        QVERIFY(!QFile::exists(store));
    }

    void plansComeThroughPipes()
    {
#ifdef Q_OS_WIN
        QSKIP("There is no /dev/stdin.");
#endif
        const QStringList drawn{QStringLiteral("render"), path("a.json"),           QStringLiteral("-o"),
                                path("piped.png"),        QStringLiteral("--plan"), QStringLiteral("/dev/stdin")};
        const ProgramRun piped = runWithInput(drawn, kPlan);
        QVERIFY2(piped.status == 0, qPrintable(piped.errors));
        QCOMPARE(
            run("render",
                {path("a.json"), QStringLiteral("-o"), path("named.png"), QStringLiteral("--plan"), path("plan.svg")})
                .status,
            0);
        QCOMPARE(QImage(path("piped.png")), QImage(path("named.png")));
    }

    void aFileWhoseNameIsNoUtf8IsOpened()
    {
#ifdef Q_OS_UNIX
        const QByteArray name = QFile::encodeName(m_folder.path()) + "/caf\xe9.json";
        FILE *file = fopen(name.constData(), "wb");
        QVERIFY(file);
        const QByteArray answer = R"({"heatmap_v2":{"array_cells":[[0.25,0.25,7]],"metadata":{"resolution":0.5}}})";
        fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), file);
        fclose(file);
        const QByteArray quoted = QByteArray(FLOORSCOPE_PROGRAM) + " stats '" + name + "' > '"
            + QFile::encodeName(path("l1.txt")) + "' && " + FLOORSCOPE_PROGRAM + " merge '" + name + "' -o '"
            + QFile::encodeName(m_folder.path()) + "/na\xefve.json'";
        QCOMPARE(system(quoted.constData()), 0);
        QVERIFY(bytes("l1.txt").contains("Detections"));
        file = fopen(QByteArray(QFile::encodeName(m_folder.path()) + "/na\xefve.json").constData(), "rb");
        QVERIFY(file);   // under its own name
        fclose(file);
        for (const char *written : {"/caf\xe9.json", "/na\xefve.json"})
            std::remove(QByteArray(QFile::encodeName(m_folder.path()) + written).constData());
#else
        QSKIP("Names are UTF-16 here.");
#endif
    }

    void gzippedAnswersAreRead()
    {
        write("a.json.gz", gzipped(bytes("a.json")));
        QCOMPARE(run("stats", {path("a.json.gz")}).output, run("stats", {path("a.json")}).output);
    }

    void sharesNextToNothingAreDrawn()
    {
        write("tiny.json",
              R"({"heatmap_v2":{"array_cells":[[0.25,0.25,1e-20],[1.25,0.25,1]],"metadata":{"resolution":0.5}}})");
        for (const char *scale : {"linear", "sqrt", "log", "rank"})
            QCOMPARE(run("render",
                         {path("tiny.json"), QStringLiteral("--scale"), QString::fromLatin1(scale),
                          QStringLiteral("-o"), path("tiny.png")})
                         .status,
                     0);
    }

    void oldHabitsWork()
    {
        const ProgramRun version = run("-V", {});
        QVERIFY(version.status == 0 && version.output.startsWith("floorscope "));
        QCOMPARE(run("stats", {QStringLiteral("help")}).output, run("stats", {QStringLiteral("--help")}).output);
        QProcessEnvironment dumb = bareEnvironment();
        dumb.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        const ProgramRun done = runProgram({QStringLiteral("stats"), path("a.json")}, dumb);
        QVERIFY(done.status == 0 && !done.output.contains('\x1b') && !done.errors.contains(QChar(0x1b)));
    }

    /// Points and world files are input too.
    void nothingGoesOverTheUsersOwnFiles_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("points") << "--points";
        QTest::newRow("world") << "--world";
        QTest::newRow("plan") << "--plan";
        QTest::newRow("zones") << "--zones";
    }

    void nothingGoesOverTheUsersOwnFiles()
    {
        QFETCH(QString, option);
        write("mine.png", "mine");
        const ProgramRun done = run("render",
                                    {path("a.json"), QStringLiteral("--plan"), path("plan.svg"), option,
                                     path("mine.png"), QStringLiteral("-o"), path("mine.png")});
        QCOMPARE(done.status, 2);
        QVERIFY2(done.errors.contains(QStringLiteral("would be lost")), qPrintable(done.errors));
        QCOMPARE(bytes("mine.png"), QByteArray("mine"));
    }

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    QString path(const char *name) const
    {
        return path(QString::fromLatin1(name));
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray bytes(const char *name) const
    {
        return bytes(QString::fromLatin1(name));
    }

    QByteArrayList linesOf(const char *name, const char *beginning) const
    {
        QByteArrayList found;
        for (const QByteArray &line : bytes(name).split('\n'))
            if (line.startsWith(beginning))
                found << line;
        return found;
    }

    static ProgramRun run(const char *command, const QStringList &arguments)
    {
        return runProgram(QStringList{QString::fromLatin1(command)} + arguments);
    }

    void fetch(const char *file, const char *start, const char *stop, const QStringList &more = {}) const
    {
        QCOMPARE(run("fetch",
                     QStringList{QStringLiteral("--demo"), QStringLiteral("--store"), QStringLiteral("none"),
                                 QStringLiteral("--start"), QString::fromLatin1(start), QStringLiteral("--stop"),
                                 QString::fromLatin1(stop), QStringLiteral("-o"), path(file)}
                         + more)
                     .status,
                 0);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestClaimsCommand)
#include "tst_claims_command.moc"
