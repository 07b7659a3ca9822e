// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_server.h"
#include "support/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>

using namespace floorscope;
using Hours = std::vector<std::pair<std::int64_t, std::int64_t>>;
using Counts = std::map<std::pair<int, int>, std::uint64_t>;   ///< (column, row) of a 0.5 m lattice with edges at multiples

/// Sixteen weeks of working hours through the real program and real HTTP, against the sum of the single detections.
class TestFetch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sixteenWeeksEqualTheTruthCellByCell();
    void faultsAndAKillInBetweenChangeNothing();
    void aChunkThatNeverComesIsMissingAndListed();
    void silentDaysAreListedAndCanBeLeftOut();
    void storedAnswersAreNotAskedAgain();

private:
    QStringList fetchArguments(const char *to, const QStringList &more = {}) const;
    static QProcessEnvironment environmentFor(const DemoServer &server);
    static QJsonObject fileAt(const QString &path);
    static Counts countsIn(const QJsonObject &file);
    static Hours joinedHours(Hours hours);
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_dir;
    Hours m_hours;     ///< Monday to Friday, 9 to 18 in Berlin, worked out by hand
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
    const DemoBuilding building;
    for (const auto &[start, stop] : m_hours)
        building.forEachDetection(start, stop, [this](const Detection &d) {
            ++m_truth[{static_cast<int>(std::floor(d.x * 2.0)), static_cast<int>(std::floor(d.y * 2.0))}];
        });
    QVERIFY(m_truth.size() > 1000);
}

QStringList TestFetch::fetchArguments(const char *to, const QStringList &more) const
{
    return QStringList{QStringLiteral("fetch"), QStringLiteral("--space"), DemoBuilding().floor().id, QStringLiteral("--start"), QStringLiteral("2026-01-05"),
                       QStringLiteral("--stop"), QStringLiteral("2026-04-27"), QStringLiteral("--days"), QStringLiteral("mon-fri"), QStringLiteral("--hours"),
                       QStringLiteral("09:00-18:00"), QStringLiteral("-o"), path(to)} + more;
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
    for (const QJsonValue &entry : file.value(QLatin1String("heatmap_v2")).toObject().value(QLatin1String("array_cells")).toArray()) {
        const QJsonArray cell = entry.toArray();
        counts[{static_cast<int>(std::floor(cell[0].toDouble() * 2.0)), static_cast<int>(std::floor(cell[1].toDouble() * 2.0))}] +=
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
    DemoServer server;
    QVERIFY(server.listen() != 0);
    const ProgramRun run = runProgram(fetchArguments("truth.json", {QStringLiteral("--store"), QStringLiteral("none")}), environmentFor(server));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QJsonObject file = fileAt(path("truth.json"));
    QVERIFY(countsIn(file) == m_truth);
    QCOMPARE(file.value(QLatin1String("floorscope")).toObject().value(QLatin1String("observed_hours")).toDouble(), 720.0);
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
    DemoServer server(faults);
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
    QVERIFY2(server.answeredHours().size() <= m_hours.size() + 4, qPrintable(QString::number(server.answeredHours().size())));
}

void TestFetch::aChunkThatNeverComesIsMissingAndListed()
{
    DemoFaults faults;
    faults.neverAnswer = {m_hours[40].first + 60};
    DemoServer server(faults);
    QVERIFY(server.listen() != 0);
    const ProgramRun run = runProgram(fetchArguments("gap.json", {QStringLiteral("--store"), QStringLiteral("none")}), environmentFor(server));
    QVERIFY2(run.status == 3, qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("missing")) && run.errors.contains(QStringLiteral("2026-03-02")), qPrintable(run.errors));
    const QJsonObject own = fileAt(path("gap.json")).value(QLatin1String("floorscope")).toObject();
    QCOMPARE(own.value(QLatin1String("observed_hours")).toDouble(), 711.0);
    int missing = 0;
    for (const QJsonValue &interval : own.value(QLatin1String("intervals")).toArray())
        missing += interval.toObject().value(QLatin1String("status")).toString() == QLatin1String("missing") ? 1 : 0;
    QCOMPARE(missing, 1);
}

void TestFetch::silentDaysAreListedAndCanBeLeftOut()
{
    DemoServer server;
    QVERIFY(server.listen() != 0);
    const QJsonArray holidays{QStringLiteral("2026-04-03"), QStringLiteral("2026-04-06")};
    const auto own = [this](const char *name) { return fileAt(path(name)).value(QLatin1String("floorscope")).toObject(); };
    QCOMPARE(runProgram(fetchArguments("all.json", {QStringLiteral("--store"), QStringLiteral("none")}), environmentFor(server)).status, 0);
    QCOMPARE(own("all.json").value(QLatin1String("silent_days")).toArray(), holidays);
    QCOMPARE(runProgram(fetchArguments("left.json", {QStringLiteral("--leave-out-silent"), QStringLiteral("--store"), QStringLiteral("none")}), environmentFor(server)).status, 0);
    QCOMPARE(own("left.json").value(QLatin1String("silent_days")).toArray(), holidays);
    QCOMPARE(own("left.json").value(QLatin1String("observed_hours")).toDouble(), 702.0);
    const QStringList whole{QStringLiteral("fetch"), QStringLiteral("--space"), DemoBuilding().floor().id, QStringLiteral("--start"), QStringLiteral("2026-03-30"),
                            QStringLiteral("--stop"), QStringLiteral("2026-04-10"), QStringLiteral("--store"), QStringLiteral("none"), QStringLiteral("-o"), path("whole.json")};
    QCOMPARE(runProgram(whole, environmentFor(server)).status, 0);
    QVERIFY(own("whole.json").contains(QLatin1String("silent_days")));
    QVERIFY(own("whole.json").value(QLatin1String("silent_days")).isNull());
}

void TestFetch::storedAnswersAreNotAskedAgain()
{
    DemoServer server;
    QVERIFY(server.listen() != 0);
    const QStringList store{QStringLiteral("--store"), path("kept.sqlite")};
    QCOMPARE(runProgram(fetchArguments("first.json", store), environmentFor(server)).status, 0);
    const std::size_t asked = server.answeredHours().size();
    QCOMPARE(runProgram(fetchArguments("second.json", store), environmentFor(server)).status, 0);
    QCOMPARE(server.answeredHours().size(), asked);
    QCOMPARE(fileAt(path("second.json")), fileAt(path("first.json")));
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch_command.moc"
