// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_server.h"
#include "support/counted_demo.h"
#include "support/program.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <map>

using namespace floorscope;
using Hours = std::vector<std::pair<std::int64_t, std::int64_t>>;
using Counts =
    std::map<std::pair<int, int>, std::uint64_t>;   ///< (column, row) of a 0.5 m lattice with edges at multiples

/// Sixteen weeks of working hours through the real program and real HTTP, against the sum of the single detections.
class TestFetch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sixteenWeeksEqualTheTruthCellByCell();
    void faultsAndAKillInBetweenChangeNothing();
    void anInterruptedFetchSaysHowToGoOn_data();
    void anInterruptedFetchSaysHowToGoOn();
    void aChunkThatNeverComesIsMissingAndListed();
    void silentDaysAreListedAndCanBeLeftOut();
    void silentDaysAreSaidInTheWordsOfThePlan();
    void everyDayMayBeSilent();
    void storedAnswersAreNotAskedAgain();
    void twoFetchesShareOneStore();
    void aStoreThatFailsIsSaidAndTheFetchGoesOn_data();
    void aStoreThatFailsIsSaidAndTheFetchGoesOn();
    void hoursAheadAreMissing();
    void theLastDaysEndYesterday();
    void theLastDaysOfAnEarlierPeriodNameIt();
    void aLastThatIsNoneIsRefused_data();
    void aLastThatIsNoneIsRefused();
    void whatCannotBeDoneIsRefusedBeforeTheFirstRequest_data();
    void whatCannotBeDoneIsRefusedBeforeTheFirstRequest();
    void aDayAndAnInstantAreOrderedInTheFloorsZone();
    void theEarlierPeriodIsAsked_data();
    void theEarlierPeriodIsAsked();

private:
    QStringList fetchArguments(const char *to, const QStringList &more = {}) const;
    static QProcessEnvironment environmentFor(const DemoServer &server);
    static QJsonObject fileAt(const QString &path);
    QJsonObject ownPart(const char *name) const
    {
        return fileAt(path(name)).value(QLatin1String("floorscope")).toObject();
    }
    /// Two days, whatever else is asked.
    QStringList shortFetch(const QStringList &more) const;
    static Counts countsIn(const QJsonObject &file);
    static Hours joinedHours(Hours hours);
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_dir;
    Hours m_hours;   ///< Monday to Friday, 9 to 18 in Berlin, worked out by hand
    Counts m_truth;
};

void TestFetch::initTestCase()
{
    // Berlin is at UTC+1 until 29 March 2026, 01:00 UTC, then at UTC+2
    for (QDate day(2026, 1, 5); day < QDate(2026, 4, 27); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const std::int64_t offset = day >= QDate(2026, 3, 29) ? 2 : 1;
        const std::int64_t midnight = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400;
        m_hours.emplace_back(midnight + (9 - offset) * 3600, midnight + (18 - offset) * 3600);
    }
    QCOMPARE(m_hours.size(), std::size_t(80));
    constexpr std::size_t columns = 120, rows = 76;   // half metres of the floor
    std::vector<std::uint64_t> counts(columns * rows);
    const DemoBuilding building;
    for (const auto &[start, stop] : m_hours)
        building.forEachDetection(start, stop, [&counts](const Detection &d) {
            ++counts.at(static_cast<std::size_t>(d.y * 2.0) * columns + static_cast<std::size_t>(d.x * 2.0));
        });
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            m_truth[{static_cast<int>(i % columns), static_cast<int>(i / columns)}] = counts[i];
    QVERIFY(m_truth.size() > 1000);
}

QStringList TestFetch::fetchArguments(const char *to, const QStringList &more) const
{
    return QStringList{QStringLiteral("fetch"),
                       QStringLiteral("--space"),
                       DemoBuilding().floor().id,
                       QStringLiteral("--start"),
                       QStringLiteral("2026-01-05"),
                       QStringLiteral("--stop"),
                       QStringLiteral("2026-04-27"),
                       QStringLiteral("--days"),
                       QStringLiteral("mon-fri"),
                       QStringLiteral("--hours"),
                       QStringLiteral("09:00-18:00"),
                       QStringLiteral("-o"),
                       path(to)}
    + more;
}

QStringList TestFetch::shortFetch(const QStringList &more) const
{
    QStringList arguments{QStringLiteral("fetch"), QStringLiteral("--space"), DemoBuilding().floor().id};
    const std::vector<std::pair<QString, QString>> usual{{QStringLiteral("--start"), QStringLiteral("2026-03-02")},
                                                         {QStringLiteral("--stop"), QStringLiteral("2026-03-04")},
                                                         {QStringLiteral("--store"), QStringLiteral("none")},
                                                         {QStringLiteral("-o"), path("short.json")}};
    for (const auto &[option, value] : usual)
        if (!more.contains(option))
            arguments << option << value;
    return arguments + more;
}

QProcessEnvironment TestFetch::environmentFor(const DemoServer &server)
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("BUTLR_BASE_URL"), server.address().toString());
    environment.insert(QStringLiteral("BUTLR_CLIENT_ID"), DemoServer::clientId());
    environment.insert(QStringLiteral("BUTLR_CLIENT_SECRET"), DemoServer::clientSecret());
    return environment;
}

QJsonObject TestFetch::fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Counts TestFetch::countsIn(const QJsonObject &file)
{
    Counts counts;
    for (const QJsonValue &entry :
         file.value(QLatin1String("heatmap_v2")).toObject().value(QLatin1String("array_cells")).toArray()) {
        const QJsonArray cell = entry.toArray();
        counts[{static_cast<int>(std::floor(cell[0].toDouble() * 2.0)),
                static_cast<int>(std::floor(cell[1].toDouble() * 2.0))}] +=
            static_cast<std::uint64_t>(cell[2].toDouble());
    }
    return counts;
}

Hours TestFetch::joinedHours(Hours hours)
{
    std::sort(hours.begin(), hours.end());
    Hours joined;
    for (const auto &span : hours) {
        if (!joined.empty() && span.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

void TestFetch::sixteenWeeksEqualTheTruthCellByCell()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const ProgramRun run = runProgram(fetchArguments("truth.json", {QStringLiteral("--store"), QStringLiteral("none")}),
                                      environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QJsonObject file = fileAt(path("truth.json"));
    QVERIFY(countsIn(file) == m_truth);
    QCOMPARE(file.value(QLatin1String("floorscope")).toObject().value(QLatin1String("observed_hours")).toDouble(),
             720.0);
    QVERIFY(joinedHours(server.answeredHours()) == m_hours);
    QCOMPARE(server.answeredHours().size(), m_hours.size());
}

void TestFetch::faultsAndAKillInBetweenChangeNothing()
{
    DemoFaults faults;
    faults.latencyMs = 30;
    faults.tokenSeconds = 2;
    faults.failEvery = 9;
    faults.truncateEvery = 13;
    DemoServer server(faults, countedDemo());
    QVERIFY(server.listen() != 0);
    const QStringList arguments = fetchArguments("faulty.json", {QStringLiteral("--store"), path("store.sqlite")});
    QProcess first;
    first.setProcessEnvironment(environmentFor(server));
    first.start(QStringLiteral(FLOORSCOPE_PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(server.answeredHours().size() >= 20, 60'000);
    first.kill();   // SIGKILL: nothing can be tidied up
    QVERIFY(first.waitForFinished(10'000));
    QVERIFY(!QFile::exists(path("faulty.json")));
    const ProgramRun run = runProgram(arguments, environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY(countsIn(fileAt(path("faulty.json"))) == m_truth);
    QVERIFY(joinedHours(server.answeredHours()) == m_hours);
    // what was on its way when the program died may be asked twice, nothing else: at most four requests run at a time
    QVERIFY2(server.answeredHours().size() <= m_hours.size() + 4,
             qPrintable(QString::number(server.answeredHours().size())));
}

void TestFetch::anInterruptedFetchSaysHowToGoOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("stored");
    QTest::newRow("Ctrl-C") << SIGINT << true;
    QTest::newRow("terminated") << SIGTERM << true;
    QTest::newRow("without a store") << SIGINT << false;
}

void TestFetch::anInterruptedFetchSaysHowToGoOn()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    QFETCH(bool, stored);
    DemoFaults faults;
    faults.latencyMs = 60;
    DemoServer server(faults, countedDemo());
    QVERIFY(server.listen() != 0);
    const QString store = stored ? path("interrupted-%1.sqlite").arg(signal) : QStringLiteral("none");
    const QStringList arguments =
        fetchArguments("interrupted.json", {QStringLiteral("--quiet"), QStringLiteral("--store"), store});
    QProcess first;
    first.setProcessEnvironment(environmentFor(server));
    first.start(QStringLiteral(FLOORSCOPE_PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(server.answeredHours().size() >= 12, 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 130);
    const QString said = QString::fromUtf8(first.readAllStandardError());
    QVERIFY2(said.startsWith(QStringLiteral("floorscope: Interrupted. Nothing was written")), qPrintable(said));
    QVERIFY(!QFile::exists(path("interrupted.json")));
    QCOMPARE(said.contains(QStringLiteral("goes on from there")), stored);
    if (!stored)
        return;
    const auto answered = server.answeredHours().size();
    const int told =
        said.section(QLatin1Char(' '), 5, 5).toInt();   // "floorscope: Interrupted. Nothing was written. 12"
    QVERIFY2(told >= 8 && told <= int(answered), qPrintable(said));
    const ProgramRun again = runProgram(arguments + QStringList{QStringLiteral("--plan-only")}, environmentFor(server));
    QVERIFY2(again.output.contains(QByteArray(QByteArray::number(told) + " stored")), again.output.constData());
#else
    QSKIP("signals of this system are others");
#endif
}

void TestFetch::aChunkThatNeverComesIsMissingAndListed()
{
    DemoFaults faults;
    faults.neverAnswer = {m_hours[40].first + 60};
    DemoServer server(faults, countedDemo());
    QVERIFY(server.listen() != 0);
    const ProgramRun run = runProgram(fetchArguments("gap.json", {QStringLiteral("--store"), QStringLiteral("none")}),
                                      environmentFor(server));
    QVERIFY2(run.status == 3, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("missing")) && run.errors.contains(QStringLiteral("2026-03-02")),
             qPrintable(run.errors));
    const QJsonObject own = fileAt(path("gap.json")).value(QLatin1String("floorscope")).toObject();
    QCOMPARE(own.value(QLatin1String("observed_hours")).toDouble(), 711.0);
    int missing = 0;
    for (const QJsonValue &interval : own.value(QLatin1String("intervals")).toArray())
        missing += interval.toObject().value(QLatin1String("status")).toString() == QLatin1String("missing") ? 1 : 0;
    QCOMPARE(missing, 1);
}

void TestFetch::silentDaysAreListedAndCanBeLeftOut()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const QJsonArray holidays{QStringLiteral("2026-04-03"), QStringLiteral("2026-04-06")};
    const auto own = [this](const char *name) {
        return fileAt(path(name)).value(QLatin1String("floorscope")).toObject();
    };
    QCOMPARE(runProgram(fetchArguments("all.json", {QStringLiteral("--store"), QStringLiteral("none")}),
                        environmentFor(server))
                 .status,
             0);
    QCOMPARE(own("all.json").value(QLatin1String("silent_days")).toArray(), holidays);
    QCOMPARE(runProgram(fetchArguments(
                            "left.json",
                            {QStringLiteral("--leave-out-silent"), QStringLiteral("--store"), QStringLiteral("none")}),
                        environmentFor(server))
                 .status,
             0);
    QCOMPARE(own("left.json").value(QLatin1String("silent_days")).toArray(), holidays);
    QCOMPARE(own("left.json").value(QLatin1String("observed_hours")).toDouble(), 702.0);
    const QStringList whole{QStringLiteral("fetch"),
                            QStringLiteral("--space"),
                            DemoBuilding().floor().id,
                            QStringLiteral("--start"),
                            QStringLiteral("2026-03-30"),
                            QStringLiteral("--stop"),
                            QStringLiteral("2026-04-10"),
                            QStringLiteral("--store"),
                            QStringLiteral("none"),
                            QStringLiteral("-o"),
                            path("whole.json")};
    QCOMPARE(runProgram(whole, environmentFor(server)).status, 0);
    QVERIFY(own("whole.json").contains(QLatin1String("silent_days")));
    QVERIFY(own("whole.json").value(QLatin1String("silent_days")).isNull());
}

void TestFetch::storedAnswersAreNotAskedAgain()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const QStringList store{QStringLiteral("--store"), path("kept.sqlite")};
    QCOMPARE(runProgram(fetchArguments("first.json", store), environmentFor(server)).status, 0);
    const std::size_t asked = server.answeredHours().size();
    QCOMPARE(runProgram(fetchArguments("second.json", store), environmentFor(server)).status, 0);
    QCOMPARE(server.answeredHours().size(), asked);
    QCOMPARE(fileAt(path("second.json")), fileAt(path("first.json")));
}

void TestFetch::silentDaysAreSaidInTheWordsOfThePlan()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const QStringList store{QStringLiteral("--store"), path("silent.sqlite")};
    const ProgramRun first = runProgram(fetchArguments("said.json", store), environmentFor(server));
    QVERIFY2(first.errors.contains(QStringLiteral("3 and 6 April 2026 (2026-04-03, 2026-04-06)")),
             qPrintable(first.errors));
    const ProgramRun plan = runProgram(
        fetchArguments("said.json",
                       store + QStringList{QStringLiteral("--leave-out-silent"), QStringLiteral("--plan-only")}),
        environmentFor(server));
    QVERIFY2(plan.output.contains("Silent:") && plan.output.contains("2026-04-03, 2026-04-06"),
             plan.output.constData());
    const ProgramRun weeks = runProgram(shortFetch({}), environmentFor(server));
    QVERIFY2(weeks.errors.contains(QStringLiteral("is not known: an answer spans several days")),
             qPrintable(weeks.errors));
}

void TestFetch::everyDayMayBeSilent()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const ProgramRun run =
        runProgram(shortFetch({QStringLiteral("--start"), QStringLiteral("2026-04-03"), QStringLiteral("--stop"),
                               QStringLiteral("2026-04-04"), QStringLiteral("--hours"), QStringLiteral("09:00-18:00"),
                               QStringLiteral("--leave-out-silent")}),
                   environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("Every day asked is without one detection; all are left out")),
             qPrintable(run.errors));
    QCOMPARE(ownPart("short.json").value(QLatin1String("observed_hours")), QJsonValue(0));
    QCOMPARE(ownPart("short.json").value(QLatin1String("intervals")).toArray(), QJsonArray());
    QCOMPARE(ownPart("short.json").value(QLatin1String("silent_days")).toArray(),
             QJsonArray{QStringLiteral("2026-04-03")});
    QCOMPARE(runProgram({QStringLiteral("stats"), path("short.json")}).status, 0);
    QCOMPARE(runProgram({QStringLiteral("render"), path("short.json"), QStringLiteral("-o"), path("short.png")}).status,
             0);
}

void TestFetch::twoFetchesShareOneStore()
{
    DemoFaults faults;
    faults.latencyMs = 10;
    DemoServer server(faults, countedDemo());
    QVERIFY(server.listen() != 0);
    const QStringList store{QStringLiteral("--store"), path("shared.sqlite")};
    QProcess other;
    other.setProcessEnvironment(environmentFor(server));
    other.start(QStringLiteral(FLOORSCOPE_PROGRAM), fetchArguments("other.json", store));
    const ProgramRun run = runProgram(fetchArguments("one.json", store), environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QTRY_VERIFY_WITH_TIMEOUT(other.state() == QProcess::NotRunning, 60'000);
    QCOMPARE(other.exitCode(), 0);
    const QString said = run.errors + QString::fromUtf8(other.readAllStandardError());
    QVERIFY2(!said.contains(QStringLiteral("cannot be used")), qPrintable(said));
    QVERIFY(countsIn(fileAt(path("one.json"))) == m_truth);
    QVERIFY(countsIn(fileAt(path("other.json"))) == m_truth);
    const std::size_t asked = server.answeredHours().size();
    QCOMPARE(runProgram(fetchArguments("third.json", store), environmentFor(server)).status, 0);
    QCOMPARE(server.answeredHours().size(), asked);
}

void TestFetch::aStoreThatFailsIsSaidAndTheFetchGoesOn_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("said");
    QTest::newRow("locked") << true << QStringLiteral("it is locked by another program");
    QTest::newRow("no database") << false << QStringLiteral("it is not a database");
}

void TestFetch::aStoreThatFailsIsSaidAndTheFetchGoesOn()
{
    QFETCH(bool, locked);
    QFETCH(QString, said);
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const QString file = path("failing.sqlite");
    QFile::remove(file);
    QSqlDatabase database;
    if (locked) {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(file);
        QVERIFY(database.open()
                && database.exec(QStringLiteral("BEGIN EXCLUSIVE")).lastError().type() == QSqlError::NoError);
    } else {
        QFile garbage(file);
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write(QByteArray(9000, 'x')) == 9000);
    }
    const QStringList store{QStringLiteral("--store"), file};
    const ProgramRun plan =
        runProgram(shortFetch(store + QStringList{QStringLiteral("--plan-only")}), environmentFor(server));
    QCOMPARE(plan.status, 0);
    QVERIFY2(plan.errors.contains(said), qPrintable(plan.errors));
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run = runProgram(fetchArguments("failing.json", store), environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.errors.count(said), 1);
    QVERIFY2(run.errors.indexOf(said) < run.errors.indexOf(QStringLiteral("Floor:")), qPrintable(run.errors));
    QVERIFY(countsIn(fileAt(path("failing.json"))) == m_truth);
}

void TestFetch::hoursAheadAreMissing()
{
    // the demo's clock stands at 27 April 2026, 08:00
    const QStringList arguments{QStringLiteral("fetch"),      QStringLiteral("--demo"), QStringLiteral("--start"),
                                QStringLiteral("2026-04-26"), QStringLiteral("--stop"), QStringLiteral("2026-04-28"),
                                QStringLiteral("--store"),    QStringLiteral("none"),   QStringLiteral("--split"),
                                QStringLiteral("day"),        QStringLiteral("-o"),     path("ahead.json")};
    const ProgramRun run = runProgram(arguments);
    QVERIFY2(run.status == 3, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("missing: 2026-04-27 08:00 to 2026-04-28 00:00 (16 h)")),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("32 of 48 hours observed, 16 missing")), qPrintable(run.errors));
    const QJsonArray intervals = ownPart("ahead.json").value(QLatin1String("intervals")).toArray();
    QCOMPARE(intervals.last().toObject().value(QLatin1String("stop")).toString(),
             QStringLiteral("2026-04-27T22:00:00Z"));
    QCOMPARE(intervals.last().toObject().value(QLatin1String("status")).toString(), QStringLiteral("missing"));
    QCOMPARE(ownPart("ahead.json").value(QLatin1String("observed_hours")).toDouble(), 32.0);
    const ProgramRun plan = runProgram(arguments + QStringList{QStringLiteral("--plan-only")});
    QVERIFY2(plan.status == 0 && plan.output.contains("Not over yet: 16 h"), plan.output.constData());
}

void TestFetch::theLastDaysEndYesterday()
{
    // the demo's clock stands at Monday, 27 April 2026, 08:00
    const ProgramRun run = runProgram({QStringLiteral("fetch"), QStringLiteral("--demo"), QStringLiteral("--last"),
                                       QStringLiteral("2-weeks"), QStringLiteral("--store"), QStringLiteral("none"),
                                       QStringLiteral("--plan-only")});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("--last 2-weeks: 2026-04-13 to 2026-04-26, both included")),
             qPrintable(run.errors));
    QVERIFY2(run.output.contains("13 Apr") && run.output.contains("26 Apr 2026"), run.output.constData());
}

void TestFetch::theLastDaysOfAnEarlierPeriodNameIt()
{
    const ProgramRun run =
        runProgram(QStringLiteral("fetch --demo --last 2-weeks --earlier last-year --store none --plan-only")
                       .split(QLatin1Char(' ')));
    QVERIFY2(run.errors.contains(QStringLiteral("--last 2-weeks --earlier last-year: 2025-04-14 to 2025-04-27, both")),
             qPrintable(run.errors));
}

void TestFetch::aLastThatIsNoneIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("said");
    const QString last = QStringLiteral("--last");
    QTest::newRow("no unit") << QStringList{last, QStringLiteral("4")} << QStringLiteral("such as 7-days, 4-weeks");
    QTest::newRow("with a start") << QStringList{last, QStringLiteral("4-weeks"), QStringLiteral("--start"),
                                                 QStringLiteral("2026-03-02")}
                                  << QStringLiteral("--last and --start contradict each other");
}

void TestFetch::aLastThatIsNoneIsRefused()
{
    QFETCH(QStringList, more);
    QFETCH(QString, said);
    const ProgramRun run = runProgram(
        QStringList{QStringLiteral("fetch"), QStringLiteral("--demo"), QStringLiteral("-o"), path("none.json")} + more);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
}

void TestFetch::whatCannotBeDoneIsRefusedBeforeTheFirstRequest_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("a time to exclude") << QStringList{QStringLiteral("--exclude"),
                                                      QStringLiteral("2026-03-02T10:00:00Z")}
                                       << 2 << QStringLiteral("--exclude");
    QTest::newRow("an offset as a zone") << QStringList{QStringLiteral("--timezone"), QStringLiteral("UTC+01:00")} << 2
                                         << QStringLiteral("UTC+01:00");
    QTest::newRow("no such pair") << QStringList{QStringLiteral("--earlier"), QStringLiteral("yesterday")} << 2
                                  << QStringLiteral("weeks-before, last-year");
    QTest::newRow("no jobs") << QStringList{QStringLiteral("--jobs"), QStringLiteral("0")} << 2
                             << QStringLiteral("a whole number from 1");
    QTest::newRow("backwards") << QStringList{QStringLiteral("--stop"), QStringLiteral("2026-03-01")} << 2
                               << QStringLiteral("--stop must be after");
    QTest::newRow("every day left out") << QStringList{QStringLiteral("--exclude"),
                                                       QStringLiteral("2026-03-02,2026-03-03")}
                                        << 2 << QStringLiteral("is left out");
    QTest::newRow("no such folder") << QStringList{QStringLiteral("-o"), QStringLiteral("/nowhere/x.json")} << 1
                                    << QStringLiteral("/nowhere/x.json");
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/XXXXXX.json"));
    QTest::newRow("a folder") << QStringList{QStringLiteral("-o"), folder.path()} << 1 << folder.path();
}

void TestFetch::whatCannotBeDoneIsRefusedBeforeTheFirstRequest()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QString, said);
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const ProgramRun run = runProgram(shortFetch(more), environmentFor(server));
    QCOMPARE(run.status, status);
    QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
    QVERIFY(server.answeredHours().empty());
}

void TestFetch::aDayAndAnInstantAreOrderedInTheFloorsZone()
{
    DemoServer server({}, countedDemo());
    QVERIFY(server.listen() != 0);
    const QStringList halfAnHour{QStringLiteral("--stop"),
                                 QStringLiteral("2026-03-01T23:30:00Z")};   // from midnight in Berlin, 23:00 UTC
    QCOMPARE(runProgram(shortFetch(halfAnHour), environmentFor(server)).status, 0);
    QCOMPARE(ownPart("short.json").value(QLatin1String("observed_hours")).toDouble(), 0.5);
    const QStringList nothing{QStringLiteral("--stop"), QStringLiteral("2026-03-01T23:00:00Z")};
    QCOMPARE(runProgram(shortFetch(nothing), environmentFor(server)).status, 2);
}

void TestFetch::theEarlierPeriodIsAsked_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QString>("days");   // the first, and the one that is left out
    QTest::newRow("weeks before") << QStringLiteral("weeks-before")
                                  << QStringLiteral("2026-03-01T23:00:00Z 2026-03-06");
    QTest::newRow("last year") << QStringLiteral("last-year") << QStringLiteral("2025-03-30T22:00:00Z 2025-04-04");
}

void TestFetch::theEarlierPeriodIsAsked()
{
    QFETCH(QString, pair);
    QFETCH(QString, days);
    const QStringList words = QStringLiteral("fetch --demo --store none --start 2026-03-30 --stop 2026-04-27 --exclude "
                                             "2026-04-03 --resolution 1.0 --merged-only --earlier %1 -o")
                                  .arg(pair)
                                  .split(QLatin1Char(' '));
    const ProgramRun ran = runProgram(words + QStringList{path("earlier.json")});
    QVERIFY2(ran.status == 0 || ran.status == 3, qPrintable(ran.errors));
    const QJsonObject question = ownPart("earlier.json").value(QLatin1String("question")).toObject();
    const QString text = QString::fromUtf8(QJsonDocument(question).toJson());
    QVERIFY2(text.contains(days.section(QLatin1Char(' '), 0, 0)) && text.contains(days.section(QLatin1Char(' '), 1)),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch_command.moc"
