// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// What the commands say about the files behind their numbers, and that the numbers are those that were told.
class TestAnalyst : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void faultsAndMissingHoursAreSaid_data();
    void faultsAndMissingHoursAreSaid();
    void eachFileOfAMergeIsNamedByItsFault();
    void aComparisonSaysWhatItsCommonLatticeMoved();
    void zonesWarnAsTheComparisonDoes_data();
    void zonesWarnAsTheComparisonDoes();
    void toldHoursComeBackAsTheyWereTold();
    void theAsciiGridSaysWhereCoverageIsUnknown();
    void oneIsCountedInTheSingular();
    void valuesThatAreNoSharesAreOneSentence();
    void individualsAreProtectedOnRequest();
    void warningsOfPlainFilesTellNoCountsThen_data();
    void warningsOfPlainFilesTellNoCountsThen();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const;
    QTemporaryDir m_folder;
};

namespace {

QByteArray answer(const QByteArray &cells, const QByteArray &more = {})
{
    return R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":{"type":"occupancy","resolution":0.5)" + more
        + "}}}";
}

/// A heatmap file of 36 observed and 9 missing hours whose metadata claim more than its cells hold.
QByteArray partialFile()
{
    return R"({"heatmap_v2":{"array_cells":[[0.25,0.25,5]],"metadata":{"resolution":0.5,"total_detections":9}},"floorscope":{"space":"space_1",)"
           R"("intervals":[{"start":"2026-01-05T00:00:00Z","stop":"2026-01-06T12:00:00Z","status":"ok","detections":5,"sha256":null,"cells":null},)"
           R"({"start":"2026-01-06T12:00:00Z","stop":"2026-01-06T21:00:00Z","status":"missing","detections":0,"sha256":null,"cells":null}],)"
           R"("observed_hours":36,"silent_days":null,"warnings":[]}})";
}

}   // namespace

void TestAnalyst::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestAnalyst::initTestCase()
{
    write("partial.json", partialFile());
    write("answer.json", answer("[[0.25,0.25,10],[1.25,2.25,7]]"));
    QCOMPARE(runProgram({QStringLiteral("merge"), path("answer.json"), QStringLiteral("--exposure"),
                         QStringLiteral("2h"), QStringLiteral("-o"), path("whole.json")})
                 .status,
             0);
}

void TestAnalyst::faultsAndMissingHoursAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [this](const char *name, const QStringList &before, const char *output) {
        QTest::newRow(name) << (before + (*output ? QStringList{QStringLiteral("-o"), path(output)} : QStringList()));
    };
    const QString partial = path("partial.json"), whole = path("whole.json");
    row("stats", {QStringLiteral("stats"), partial}, "");
    row("stats as JSON", {QStringLiteral("stats"), partial, QStringLiteral("--format"), QStringLiteral("json")}, "");
    row("stats as CSV", {QStringLiteral("stats"), partial, QStringLiteral("--format"), QStringLiteral("csv")}, "");
    for (const char *output : {"x.csv", "x.geojson", "x.asc", "x.json"})
        row(output, {QStringLiteral("export"), partial}, output);
    for (const char *output : {"c.json", "c.csv", "c.png"})
        row(output, {QStringLiteral("compare"), whole, partial}, output);
    row("compare, before", {QStringLiteral("compare"), partial, whole}, "c.json");
    row("zones", {QStringLiteral("zones"), partial}, "");
    row("zones, before", {QStringLiteral("zones"), whole, QStringLiteral("--before"), partial}, "");
    row("zones, after", {QStringLiteral("zones"), partial, QStringLiteral("--before"), whole}, "");
    row("merge", {QStringLiteral("merge"), partial}, "m.json");
    row("render", {QStringLiteral("render"), partial}, "r.png");
    row("report", {QStringLiteral("report"), partial}, "r.pdf");
}

void TestAnalyst::faultsAndMissingHoursAreSaid()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(arguments);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QString partial = path("partial.json");
    QVERIFY2(run.errors.contains(
                 partial + QStringLiteral(": warning: The cells add up to 5 detections, but the answer claims 9.")),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(partial + QStringLiteral(": missing: 9 of 45 hours")), qPrintable(run.errors));
    QCOMPARE(run.errors.count(QStringLiteral("claims")), 1);
    const ProgramRun quiet = runProgram({QStringLiteral("stats"), path("whole.json")});
    QVERIFY2(quiet.errors.isEmpty(), qPrintable(quiet.errors));
}

void TestAnalyst::eachFileOfAMergeIsNamedByItsFault()
{
    write("off.json", answer("[[0.25,0.25,2],[0.75,0.25,2],[1.35,0.25,2]]", R"(,"max_value":8)"));
    const ProgramRun run = runProgram(
        {QStringLiteral("merge"), path("partial.json"), path("off.json"), QStringLiteral("-o"), path("m.json")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(path("partial.json") + QStringLiteral(": warning: The cells add up")),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(path("off.json") + QStringLiteral(": warning: The largest cell")),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(path("partial.json")
                                 + QStringLiteral(" and 1 more: warning: 1 cell lay off the lattice and was counted")),
             qPrintable(run.errors));
    QCOMPARE(runProgram({QStringLiteral("stats"), path("m.json")}).errors.count(QStringLiteral("warning: ")), 3);
}

void TestAnalyst::aComparisonSaysWhatItsCommonLatticeMoved()
{
    write("shifted.json", answer("[[0.35,0.25,4]]"));
    QCOMPARE(runProgram({QStringLiteral("merge"), path("shifted.json"), QStringLiteral("--exposure"),
                         QStringLiteral("1h"), QStringLiteral("-o"), path("b.json")})
                 .status,
             0);
    const ProgramRun run = runProgram(
        {QStringLiteral("compare"), path("whole.json"), path("b.json"), QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("[0.25,0.25,5,4,-1]"), run.output.constData());
    QVERIFY2(run.errors.contains(path("b.json") + QStringLiteral(": warning: 1 cell lay off the lattice")),
             qPrintable(run.errors));
    QVERIFY(runProgram({QStringLiteral("compare"), path("whole.json"), path("whole.json"), QStringLiteral("-o"),
                        QStringLiteral("-")})
                .errors.isEmpty());
}

void TestAnalyst::zonesWarnAsTheComparisonDoes_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("warning");
    QTest::newRow("hours that overlap") << QStringList{path("partial.json"), path("partial.json")}
                                        << QStringLiteral("warning: ");
    write("elsewhere.json", partialFile().replace("[0.25,0.25,5]", "[0.35,0.25,9]"));
    QTest::newRow("other lattices") << QStringList{path("partial.json"), path("elsewhere.json")}
                                    << QStringLiteral("lay off the lattice");
    QTest::newRow("unknown hours") << QStringList{path("whole.json"), path("answer.json")} << path("answer.json");
}

void TestAnalyst::zonesWarnAsTheComparisonDoes()
{
    QFETCH(QStringList, files);
    QFETCH(QString, warning);
    const ProgramRun compared = runProgram(QStringList{QStringLiteral("compare")} + files
                                           + QStringList{QStringLiteral("-o"), QStringLiteral("-")});
    const ProgramRun counted =
        runProgram({QStringLiteral("zones"), files.back(), QStringLiteral("--before"), files.front()});
    QVERIFY2(compared.errors.contains(warning), qPrintable(compared.errors));
    QVERIFY2(counted.errors.startsWith(compared.errors), qPrintable(counted.errors));
    const QString more = counted.errors.mid(compared.errors.size());   // why no change of a zone is weighed
    QVERIFY2(more.isEmpty()
                 || (more.count(QLatin1Char('\n')) == 1 && more.contains(QStringLiteral("Chance is judged"))),
             qPrintable(more));
    QCOMPARE(counted.status, compared.status);
}

void TestAnalyst::toldHoursComeBackAsTheyWereTold()
{
    QCOMPARE(runProgram({QStringLiteral("merge"), path("answer.json"), QStringLiteral("--exposure"),
                         QStringLiteral("0.0069444444h"), QStringLiteral("-o"), path("told.json")})
                 .status,
             0);
    QVERIFY(runProgram({QStringLiteral("stats"), path("told.json"), QStringLiteral("--format"), QStringLiteral("csv")})
                .output.contains("observed_hours,0.0069444444\n"));
    for (const char *hours : {"2000000h", "0h", "-1", "1e-300", "nan"})
        QCOMPARE(
            runProgram({QStringLiteral("merge"), path("answer.json"),
                        QStringLiteral("--exposure=") + QLatin1String(hours), QStringLiteral("-o"), path("never.json")})
                .status,
            2);
    QVERIFY(!QFile::exists(path("never.json")));
}

void TestAnalyst::theAsciiGridSaysWhereCoverageIsUnknown()
{
    write("dense.json", answer("[[0.25,0.25,1],[0.75,0.25,0],[1.75,0.25,3]]"));
    const auto exported = [this](const char *file) {
        return runProgram({QStringLiteral("export"), path(file), QStringLiteral("-o"), path("x.asc")}).errors;
    };
    QVERIFY(exported("answer.json").contains(QStringLiteral("--include-empty")));
    QVERIFY2(exported("dense.json").isEmpty(), qPrintable(exported("dense.json")));
    QFile grid(path("x.asc"));
    QVERIFY(grid.open(QIODevice::ReadOnly));
    QVERIFY(grid.readAll().contains("\n1 0 -9999 3\n#"));
}

void TestAnalyst::oneIsCountedInTheSingular()
{
    write("one.json", answer("[[0.25,0.25,1]]"));
    const ProgramRun run =
        runProgram({QStringLiteral("merge"), path("one.json"), QStringLiteral("-o"), path("m.json")});
    QVERIFY2(run.errors.contains(QStringLiteral("1 detection in 1 cell: ")), qPrintable(run.errors));
    QVERIFY(runProgram({QStringLiteral("merge"), path("answer.json"), QStringLiteral("-o"), path("m.json")})
                .errors.contains(QStringLiteral("17 detections in 2 cells: ")));
}

void TestAnalyst::valuesThatAreNoSharesAreOneSentence()
{
    write("neither.json", answer("[[0.25,0.25,64.5],[0.75,0.25,3]]"));
    const ProgramRun alone =
        runProgram({QStringLiteral("render"), path("neither.json"), QStringLiteral("-o"), path("r.png")});
    QCOMPARE(alone.status, 5);
    QCOMPARE(alone.errors,
             QStringLiteral("floorscope: %1, cell 1 holds a value that is neither a count nor a share from 0 to 1 "
                            "(64.5), so the file cannot be drawn. Fetch it again with \"normalize\": false.\n")
                 .arg(path("neither.json")));
    const ProgramRun summed =
        runProgram({QStringLiteral("merge"), path("neither.json"), QStringLiteral("-o"), path("never.json")});
    QCOMPARE(summed.status, 5);
    QVERIFY2(summed.errors.contains(QStringLiteral("cannot be added")), qPrintable(summed.errors));
}

/// Five observed days of a patch of 4 m² and of a cell alone.
static QByteArray fiveDays()
{
    QByteArray cells, hours;
    for (int i = 0; i < 16; ++i)
        cells += '[' + QByteArray::number(0.25 + 0.5 * i) + ",0.25,10],";
    for (int day = 5; day < 10; ++day)
        hours += QByteArray(day > 5 ? "," : "") + "{\"start\":\"2026-01-0" + QByteArray::number(day)
            + "T09:00:00Z\",\"stop\":\"2026-01-0" + QByteArray::number(day)
            + "T10:00:00Z\",\"status\":\"ok\",\"detections\":33,\"sha256\":null,\"cells\":null}";
    return "{\"heatmap_v2\":{\"array_cells\":[" + cells
        + "[2.25,3.25,5]],\"metadata\":{\"resolution\":0.5}},\"floorscope\":{\"space\":\"space_1\",\"intervals\":["
        + hours + "],\"observed_hours\":5,\"silent_days\":[],\"warnings\":[]}}";
}

void TestAnalyst::individualsAreProtectedOnRequest()
{
    write("days.json", fiveDays());
    const QString protect = QStringLiteral("--protect"), days = path("days.json");
    const ProgramRun open =
        runProgram({QStringLiteral("stats"), days, QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY2(open.output.contains("total_detections,165\n"), open.output.constData());
    const ProgramRun kept =
        runProgram({QStringLiteral("stats"), days, QStringLiteral("--format"), QStringLiteral("csv"), protect});
    QVERIFY2(kept.output.contains("total_detections,160\n") && kept.output.contains("withheld_cells,1\n"),
             kept.output.constData());
    QVERIFY(!kept.output.contains("day 2026"));
    for (const char *output : {"p.csv", "p.geojson", "p.asc", "p.json"})
        QCOMPARE(runProgram({QStringLiteral("export"), days, protect, QStringLiteral("-o"), path(output)}).status, 0);
    QFile csv(path("p.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly) && csv.readAll().endsWith("2.25,3.25,,\n"));
    for (const char *command : {"render", "report"})
        QCOMPARE(runProgram({QString::fromLatin1(command), days, protect, QStringLiteral("-o"), path("p.png")}).status,
                 0);
    // the file itself withholds them: opened again it is drawn so, and adds up with nothing
    QCOMPARE(runProgram({QStringLiteral("render"), path("p.json"), QStringLiteral("-o"), path("q.png")}).status, 0);
    const ProgramRun summed = runProgram(
        {QStringLiteral("merge"), path("p.json"), path("answer.json"), QStringLiteral("-o"), path("never.json")});
    QCOMPARE(summed.status, 5);
    QVERIFY2(summed.errors.contains(QStringLiteral("with individuals protected")), qPrintable(summed.errors));
    write("zones.json", R"({"type":"Polygon","coordinates":[[[0,0],[2,0],[2,0.5],[0,0.5],[0,0]]]})");
    const ProgramRun zones = runProgram({QStringLiteral("stats"), days, QStringLiteral("--zones"), path("zones.json"),
                                         QStringLiteral("--format"), QStringLiteral("json"), protect});
    QVERIFY2(zones.output.contains("\"detections\": null"), zones.output.constData());
}

void TestAnalyst::warningsOfPlainFilesTellNoCountsThen_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("pair");
    QTest::newRow("stats") << QStringLiteral("stats|--format|csv") << false;
    QTest::newRow("export") << QStringLiteral("export|-o|p.csv") << false;
    QTest::newRow("render") << QStringLiteral("render|-o|p.png") << false;
    QTest::newRow("report") << QStringLiteral("report|-o|p.png") << false;
    QTest::newRow("compare") << QStringLiteral("compare|-o|p.csv") << true;
    QTest::newRow("zones") << QStringLiteral("zones|--format|csv") << false;
}

void TestAnalyst::warningsOfPlainFilesTellNoCountsThen()
{
    QFETCH(QString, command);
    QFETCH(bool, pair);
    QByteArray odd = fiveDays();
    odd.replace("\"resolution\":0.5", "\"resolution\":0.5,\"total_detections\":4711,\"max_value\":815");
    odd.replace("[2.25,3.25,5]", "[2.3125,3.25,5]");   // off the lattice
    odd.replace("\"warnings\":[]", "\"warnings\":[\"An old one said 4711.\"]");
    write("odd.json", odd);
    QStringList words = command.split(QLatin1Char('|'));
    words.replaceInStrings(QStringLiteral("p."), path("p."));
    words << path("odd.json");
    if (pair)
        words << path("odd.json");
    QVERIFY(runProgram(words).errors.contains(QStringLiteral("4711")));
    const ProgramRun run = runProgram(words << QStringLiteral("--protect"));
    QVERIFY2(run.status == 0 && run.errors.contains(QStringLiteral("withheld to protect individuals")),
             qPrintable(run.errors));
    for (const char *number : {"4711", "815", "165", "1 cell"})
        QVERIFY2(!run.errors.contains(QLatin1String(number)), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestAnalyst)
#include "tst_analyst_command.moc"
