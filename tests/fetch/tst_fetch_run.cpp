// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "fetch/fetch_cost.h"
#include "fetch/fetch_run.h"
#include "support/scripted_source.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z
constexpr qint64 kNow = kMonday + 100 * kDay;

/// `days` days from the Monday on, in UTC, a request each.
Question daysFrom(int first, int days)
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "UTC";
    question.range = {kMonday + first * kDay, kMonday + (first + days) * kDay};
    question.split = Split::Day;
    return question;
}

qint64 dayIndex(const HeatmapRequest &request)
{
    return (request.span.start - kMonday) / kDay;
}

/// How a run ended.
struct Outcome : Fetched
{
    std::optional<Error> fatal;
};

Outcome failedOutcome(const Error &error, const Fetched &soFar)
{
    return Outcome{soFar, error};
}

/// Keeps how `run` ends.
void keepOutcome(FetchRun &run, std::optional<Outcome> &outcome)
{
    QObject::connect(&run, &FetchRun::finished, [&outcome](const Fetched &all) { outcome = Outcome{all, {}}; });
    QObject::connect(&run, &FetchRun::failed,
                     [&outcome](const Error &error, const Fetched &soFar) { outcome = failedOutcome(error, soFar); });
}

/// Fetches once, from start to end.
Outcome fetched(HeatmapSource &source, Store *store, const Question &question)
{
    FetchRun run(
        source, store, [] { return kNow; }, question);
    std::optional<Outcome> outcome;
    keepOutcome(run, outcome);
    (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000);
    return outcome.value_or(Outcome{});
}

/// The merged map; nothing where the run failed.
std::optional<Heatmap> mergedHeatmap(const Outcome &all)
{
    const Heatmap *map = std::get_if<Heatmap>(&all.answer.map);
    return map && !all.fatal ? std::optional(*map) : std::nullopt;
}

ErrorKind errorKind(const std::optional<Error> &error)
{
    return error ? error->kind : ErrorKind::Value;
}

std::vector<TimeSpan> missingSpans(const Fetched &all)
{
    std::vector<TimeSpan> spans;
    for (const auto &[span, error] : all.missing)
        spans.push_back(span);
    return spans;
}

/// An answer without one detection.
const QByteArray kNothing =
    R"({"heatmap_v2":{"array_cells":[],"metadata":{"type":"occupancy","bounds":{"min_x":0,"min_y":0,"max_x":0,"max_y":0},"max_value":0,"total_detections":0}}})";

/// Another program that has the file for itself.
class LockedFile
{
public:
    explicit LockedFile(const QString &path,
                        const std::vector<const char *> &statements = {"PRAGMA locking_mode = EXCLUSIVE",
                                                                       "BEGIN EXCLUSIVE"})
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        for (const char *statement : statements)
            if (!query.exec(QString::fromLatin1(statement)))
                qWarning("%s", qPrintable(query.lastError().text()));
    }
    ~LockedFile()
    {
        QSqlDatabase::database(kName, false).close();
        QSqlDatabase::removeDatabase(kName);
    }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;

private:
    inline static const QString kName = QStringLiteral("locked");
};

}   // namespace

class TestFetchRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyTheGapsAreAsked()
    {
        Store store(path());
        ScriptedSource source;
        QCOMPARE(fetched(source, &store, daysFrom(2, 3)).stored, 0);
        QCOMPARE(source.asked.size(), std::size_t(3));
        source.asked.clear();
        const Outcome all = fetched(source, &store, daysFrom(0, 7));
        QCOMPARE(all.stored, 3);
        std::vector<qint64> days;
        for (const HeatmapRequest &request : source.asked)
            days.push_back(dayIndex(request));
        std::sort(days.begin(), days.end());
        QCOMPARE(days, (std::vector<qint64>{0, 1, 5, 6}));
        QCOMPARE(mergedHeatmap(all)->total, quint64(7));
        QCOMPARE(mergedHeatmap(all)->observed.hours.value(), 168.0);
    }

    void aPieceThatFailsIsMissingAndListed()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayIndex(request) == 3)
                return failure(ErrorKind::ServiceFailed, QStringLiteral("space_1"), QStringLiteral("status 503"));
            return oneCellText(1);
        });
        const Outcome all = fetched(source, nullptr, daysFrom(0, 7));
        QVERIFY(!all.fatal);
        QCOMPARE(all.missing.size(), std::size_t(1));
        QCOMPARE(all.missing[0].first.start, kMonday + 3 * kDay);
        const std::optional<Heatmap> map = mergedHeatmap(all);
        QCOMPARE(map->observed.hours.value(), 144.0);
        QCOMPARE(map->total, quint64(6));
    }

    void nothingAtAllIsAnErrorNotAnEmptyMap()
    {
        ScriptedSource source(
            [](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::ServiceFailed); });
        QCOMPARE(errorKind(fetched(source, nullptr, daysFrom(0, 3)).fatal), ErrorKind::ServiceFailed);
    }

    void aPieceThatTimesOutIsHalvedDownToAnHour()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (request.span.seconds() > 7200)
                return failure(ErrorKind::TimedOut);
            return oneCellText(1);
        });
        const Outcome all = fetched(source, nullptr, daysFrom(0, 1));
        QVERIFY(all.missing.empty());
        QCOMPARE(mergedHeatmap(all)->observed.hours.value(), 24.0);
        source.script = [](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::TimedOut); };
        source.asked.clear();
        const Outcome none = fetched(source, nullptr, daysFrom(0, 1));
        QVERIFY(none.fatal);
        const auto shortest =
            std::min_element(source.asked.begin(), source.asked.end(),
                             [](const auto &a, const auto &b) { return a.span.seconds() < b.span.seconds(); });
        QVERIFY(shortest->span.seconds() >= 3600);
    }

    void aRefusedLoginEndsTheRunWithoutTryingTheRest()
    {
        ScriptedSource source(
            [](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::CredentialsRefused); });
        source.holding = true;
        FetchRun run(
            source, nullptr, [] { return kNow; }, daysFrom(0, 90));
        QSignalSpy failed(&run, &FetchRun::failed);
        QTRY_VERIFY(source.held() > 0);
        const std::size_t asked = source.asked.size();
        source.release(1);
        QTRY_COMPARE(failed.count(), 1);
        source.release();
        QCOMPARE(source.asked.size(), asked);
        QVERIFY(asked < 90);
    }

    void givingItUpKeepsWhatCame()
    {
        Store store(path());
        ScriptedSource source;
        source.holding = true;
        auto run = std::make_unique<FetchRun>(
            source, &store, [] { return kNow; }, daysFrom(0, 10));
        int arrived = 0;
        connect(run.get(), &FetchRun::progressChanged, this, [&](const FetchProgress &now) { arrived = now.done; });
        QSignalSpy finished(run.get(), &FetchRun::finished);
        QSignalSpy failed(run.get(), &FetchRun::failed);
        QTRY_VERIFY(source.held() > 0);
        source.release(2);
        QTRY_COMPARE(arrived, 2);
        run.reset();
        QCOMPARE(source.held(), std::size_t(0));
        QCOMPARE(finished.count() + failed.count(), 0);
        QTRY_COMPARE(store.size().result()->answers, 2);
    }

    void errorsAndDoubtfulAnswersAreNotStored()
    {
        Store store(path());
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayIndex(request) == 0)
                return failure(ErrorKind::ServiceFailed);
            if (dayIndex(request) == 4)
                return oneCellText(5).replace("occupancy", "speed");
            return oneCellText(5,
                               dayIndex(request) == 1 ? 4
                                                      : 5);   // the second day's cells are not what its metadata say
        });
        const Outcome all = fetched(source, &store, daysFrom(0, 5));
        QCOMPARE(mergedHeatmap(all)->total, quint64(20));
        QCOMPARE(store.size().result()->answers, 3);   // whose type is another one, too
        source.asked.clear();
        QCOMPARE(fetched(source, &store, daysFrom(0, 5)).stored, 3);
        QCOMPARE(source.asked.size(), std::size_t(2));
        // the same bytes came twice: that is what the service says of this day
        const Outcome again = fetched(source, &store, daysFrom(0, 5));
        QCOMPARE(again.stored, 4);
        const Warnings warnings = mergedHeatmap(again)->warnings;
        QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                            [](const Warning &warning) { return warning.kind == WarningKind::TotalMismatch; }));
    }

    /// A maximum that its cells do not have is as doubtful as a sum; bounds that are not the cells' are not.
    void aMaximumIsDoubtfulAndBoundsAreNot()
    {
        Store store(path());
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayIndex(request) == 0)
                return oneCellText(5).replace("\"max_value\":5", "\"max_value\":6");
            return oneCellText(5).replace("\"max_x\":1", "\"max_x\":0.75");
        });
        const Outcome all = fetched(source, &store, daysFrom(0, 2));
        QCOMPARE(store.size().result()->answers, 1);
        const Warnings warnings = mergedHeatmap(all)->warnings;
        const auto doubtful = std::find_if(warnings.begin(), warnings.end(), [](const Warning &warning) {
            return warning.kind == WarningKind::MaximumMismatch;
        });
        QVERIFY(doubtful != warnings.end());   // and of which hours it is
        QCOMPARE(doubtful->hours, std::optional(TimeSpan{kMonday, kMonday + kDay}));
        QCOMPARE(fetched(source, &store, daysFrom(0, 2)).stored, 1);
        QCOMPARE(fetched(source, &store, daysFrom(0, 2)).stored, 2);   // the same bytes came twice
    }

    void aSplitGivesTheSameIntervalsWhateverIsStored()
    {
        const auto intervals = [](const Outcome &all) { return mergedHeatmap(all)->observed.intervals; };
        Question hourly = daysFrom(0, 2), weekly = daysFrom(0, 2);
        hourly.split = Split::Hour;
        weekly.split = Split::Auto;
        ScriptedSource source;
        const auto none = intervals(fetched(source, nullptr, daysFrom(0, 2)));
        Store store(path());
        (void)fetched(source, &store, hourly);
        (void)fetched(source, &store, weekly);
        const Outcome first = fetched(source, &store, daysFrom(0, 2));
        QCOMPARE(first.stored, 0);
        QVERIFY(intervals(first) == none);
        const Outcome second = fetched(source, &store, daysFrom(0, 2));
        QCOMPARE(second.stored, 2);
        QVERIFY(intervals(second) == none);
    }

    void aStoreThatIsNoneIsANoteAndTheRunGoesOn()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        Store store(path());
        ScriptedSource source;
        const Outcome all = fetched(source, &store, daysFrom(0, 3));
        QVERIFY(!all.fatal);
        QCOMPARE(all.notes.size(), std::size_t(1));
        QCOMPARE(all.notes[0].kind, ErrorKind::StoreDamaged);
        QCOMPARE(mergedHeatmap(all)->total, quint64(3));
    }

    void aLockedStoreIsSaidAtOnceAndSetAside()
    {
        {
            Store store(path());
            ScriptedSource source;
            (void)fetched(source, &store, daysFrom(0, 1));
        }
        LockedFile lock(path());
        Store store(path(), std::chrono::milliseconds(300));
        ScriptedSource source;
        QElapsedTimer timer;
        timer.start();
        FetchRun run(
            source, &store, [] { return kNow; }, daysFrom(0, 53));
        QSignalSpy noted(&run, &FetchRun::noted);
        std::optional<Outcome> all;
        keepOutcome(run, all);
        int notedAtFirst = -1;
        connect(&run, &FetchRun::progressChanged, this,
                [&] { notedAtFirst = notedAtFirst < 0 ? int(noted.count()) : notedAtFirst; });
        QTRY_VERIFY_WITH_TIMEOUT(all.has_value(), 20'000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(source.asked.size(), std::size_t(53));
        QCOMPARE(mergedHeatmap(*all)->total, quint64(53));
        QCOMPARE(all->notes.size(), std::size_t(1));
        QCOMPARE(all->notes[0].reason, Reason::StoreLocked);
        QCOMPARE(noted.count(), 1);
        QCOMPARE(notedAtFirst, 1);
    }

    void aStoreThatLocksInTheMiddleIsSetAside()
    {
        Store store(path(), std::chrono::milliseconds(100));
        ScriptedSource source;
        source.holding = true;
        FetchRun run(
            source, &store, [] { return kNow; }, daysFrom(0, 40));
        std::optional<Outcome> all;
        keepOutcome(run, all);
        QTRY_VERIFY(source.held() == 40);
        source.release(1);
        QTRY_COMPARE(store.size().result().value_or(StoreSize{}).answers, 1);
        LockedFile lock(path(), {"BEGIN IMMEDIATE"});
        source.holding = false;
        source.release();
        QTRY_VERIFY_WITH_TIMEOUT(all.has_value(), 5000);
        QCOMPARE(mergedHeatmap(*all)->total, quint64(40));
        QCOMPARE(all->notes.size(), std::size_t(1));
    }

    void theCostTellsThatTheStoreFails()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        Store store(path());
        ScriptedSource source;
        std::optional<FetchCost> cost;
        whenDone(fetchCost(daysFrom(0, 10), source, &store, kNow), this,
                 [&cost](const Result<FetchCost> &result) { cost = *result; });
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(cost->requests, 10);
        QVERIFY(cost->storeFailure && cost->storeFailure->kind == ErrorKind::StoreDamaged);
        FetchRun run(
            source, nullptr, [] { return kNow; }, daysFrom(0, 10));   // as whoever was told so does
        QSignalSpy noted(&run, &FetchRun::noted);
        QSignalSpy finished(&run, &FetchRun::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(noted.count(), 0);
    }

    void piecesThatOverlapAreNotAskedAgain()
    {
        Store store(path());
        ScriptedSource source;
        const auto hours = [](int first, int last) {
            Question question = daysFrom(0, 1);
            question.split = Split::Auto;
            question.range = {kMonday + first * 3600, kMonday + last * 3600};
            return question;
        };
        for (const Question &question : {hours(2, 7), hours(0, 4), hours(4, 8)})
            QVERIFY(store
                        .keep({source.storeKey(), question.spaceId, question.cellSize, false}, question.range,
                              oneCellText(1), kNow)
                        .result());
        const Outcome all = fetched(source, &store, hours(0, 8));
        QVERIFY(source.asked.empty());
        QCOMPARE(mergedHeatmap(all)->observed.hours.value(), 8.0);
    }

    void aDamagedStoredAnswerIsNotedAndAskedAgain()
    {
        Store store(path());
        ScriptedSource source;
        QVERIFY(store
                    .keep({source.storeKey(), QStringLiteral("space_1"), CellSize::Half, false}, daysFrom(0, 1).range,
                          "no heatmap", kNow)
                    .result());
        const Outcome all = fetched(source, &store, daysFrom(0, 2));
        QCOMPARE(source.asked.size(), std::size_t(2));
        QCOMPARE(all.notes.size(), std::size_t(1));
        QCOMPARE(all.notes[0].kind, ErrorKind::StoredAnswerUnusable);
        QCOMPARE(fetched(source, &store, daysFrom(0, 2)).stored, 2);
    }

    /// The one answer that is stored is damaged, the other day was never asked.
    void whatMayNotAskEndsWithThePrice()
    {
        Store store(path());
        ScriptedSource source;
        QVERIFY(store
                    .keep({source.storeKey(), QStringLiteral("space_1"), CellSize::Half, false}, daysFrom(0, 1).range,
                          "no heatmap", kNow)
                    .result());
        FetchRun run(
            source, &store, [] { return kNow; }, daysFrom(0, 2), FetchOptions{true, true, false});
        QSignalSpy stopped(&run, &FetchRun::needsToAsk), finished(&run, &FetchRun::finished);
        QSignalSpy progress(&run, &FetchRun::progressChanged);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(finished.isEmpty() && source.asked.empty());
        QCOMPARE(requestsLeft(progress.last().first().value<FetchProgress>()), 2);
    }

    void youngEmptyAnswersAreNotStored_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<int>("kept");
        QTest::newRow("empty and young") << 0 << 2 << 0;
        QTest::newRow("young") << 1 << 2 << 1;
        QTest::newRow("empty and a day old") << 0 << 24 << 1;
    }

    void youngEmptyAnswersAreNotStored()
    {
        QFETCH(int, count);
        QFETCH(int, hoursAgo);
        QFETCH(int, kept);
        Store store(path());
        ScriptedSource source([count](const HeatmapRequest &) -> Result<QByteArray> {
            return count > 0 ? oneCellText(count) : kNothing;
        });
        Question question = daysFrom(0, 1);
        question.range = {kNow - (hoursAgo + 1) * 3600, kNow - hoursAgo * 3600};
        (void)fetched(source, &store, question);
        QCOMPARE(store.size().result()->answers, kept);
    }

    void hoursAheadAreMissingAndNeverAsked()
    {
        ScriptedSource source([](const HeatmapRequest &) -> Result<QByteArray> { return kNothing; });
        Question question = daysFrom(99, 4);   // the second day has not begun
        question.leaveOutSilent = true;
        const Outcome all = fetched(source, nullptr, question);
        QVERIFY(!all.fatal);
        QCOMPARE(source.asked.size(), std::size_t(1));
        QCOMPARE(source.asked[0].span.stop, kNow);
        QCOMPARE(all.missing.size(), std::size_t(1));
        QCOMPARE(all.missing[0].first, (TimeSpan{kNow, question.range.stop}));
        QCOMPARE(all.missing[0].second.kind, ErrorKind::NotOverYet);
        const std::optional<Heatmap> map = mergedHeatmap(all);
        QCOMPARE(*map->observed.silentDays, std::vector<QDate>{QDate(2026, 4, 14)});
        question.range.start = kNow;
        QCOMPARE(errorKind(fetched(source, nullptr, question).fatal), ErrorKind::NotOverYet);
    }

    void theLastMinuteCountsWhenItIsOver()
    {
        ScriptedSource source;
        FetchRun run(
            source, nullptr, [] { return kNow + 119; }, daysFrom(100, 1));
        QSignalSpy finished(&run, &FetchRun::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(source.asked[0].span.stop, kNow + 60);
        std::optional<FetchCost> cost;
        whenDone(fetchCost(daysFrom(100, 1), source, nullptr, kNow + 119), this,
                 [&cost](const Result<FetchCost> &result) { cost = *result; });
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(cost->hours, 24.0);
        QCOMPARE(cost->hoursAhead, 24.0 - 1.0 / 60.0);
    }

    void silentDaysMayBeAllThatWasAsked()
    {
        ScriptedSource source([](const HeatmapRequest &) -> Result<QByteArray> { return kNothing; });
        Question question = daysFrom(0, 2);
        question.leaveOutSilent = true;
        question.cellSize = CellSize::Whole;
        const std::optional<Heatmap> map = mergedHeatmap(fetched(source, nullptr, question));
        QVERIFY(map);
        QCOMPARE(map->cellSize, CellSize::Whole);
        QCOMPARE(map->observed.hours.value(), 0.0);
        QVERIFY(map->observed.intervals.empty());
        QCOMPARE(map->observed.silentDays->size(), std::size_t(2));
        QCOMPARE(map->origin.spaceId, QStringLiteral("space_1"));
    }

    void leavingSilentDaysOutDoesNotUseAPieceOfSeveralDays()
    {
        Store store(path());
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            return request.span.start <= kMonday + kDay && request.span.stop > kMonday + kDay
                    && request.span.seconds() <= kDay
                ? kNothing
                : oneCellText(1);
        });
        Question question = daysFrom(0, 4);
        question.split = Split::Auto;
        QVERIFY(!mergedHeatmap(fetched(source, &store, question))->observed.silentDays);
        source.asked.clear();
        question.leaveOutSilent = true;
        const Outcome all = fetched(source, &store, question);
        QCOMPARE(source.asked.size(), std::size_t(4));
        QCOMPARE(*mergedHeatmap(all)->observed.silentDays, std::vector<QDate>{QDate(2026, 1, 6)});
        QCOMPARE(mergedHeatmap(all)->observed.hours.value(), 72.0);
        // without that wish the same question has the same pieces as before: the long one
        question.leaveOutSilent = false;
        source.asked.clear();
        QVERIFY(!mergedHeatmap(fetched(source, &store, question))->observed.silentDays);
        QVERIFY(source.asked.empty());
    }

    void theStoreAloneKnowsSilentDays()
    {
        Store store(path());
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            return dayIndex(request) == 1 ? kNothing : oneCellText(1);
        });
        (void)fetched(source, &store, daysFrom(0, 3));
        std::optional<std::vector<QDate>> silent;
        whenDone(storedSilentDays(daysFrom(0, 7), source, &store, kNow), this,
                 [&silent](const std::vector<QDate> &days) { silent = days; });
        QTRY_VERIFY(silent.has_value());
        QCOMPARE(*silent, std::vector<QDate>{QDate(2026, 1, 6)});
    }

    void aServiceThatAnswersNothingInTimeIsGivenUpSoon_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("one day") << 1;
        QTest::newRow("nine days") << 9;
        QTest::newRow("a year") << 365;
    }

    void aServiceThatAnswersNothingInTimeIsGivenUpSoon()
    {
        QFETCH(int, days);
        ScriptedSource source(
            [](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::TimedOut); });
        Question question = daysFrom(0, days);
        question.range = {kNow - days * kDay, kNow};
        source.holding = true;
        FetchRun run(
            source, nullptr, [] { return kNow; }, question);
        std::optional<Outcome> all;
        keepOutcome(run, all);
        int answered = 0;
        for (; !all && answered < 100; ++answered) {
            (void)QTest::qWaitFor([&] { return all.has_value() || source.held() > 0; }, 2000);
            source.release(1);
            QCoreApplication::processEvents();
        }
        QVERIFY(all.has_value());
        QVERIFY2(answered < 12, qPrintable(QString::number(answered)));
        QCOMPARE(errorKind(all->fatal), ErrorKind::TimedOut);
        QCOMPARE(totalSeconds(missingSpans(*all)), days * kDay);
    }

    void manySlowRequestsAreHalvedAsLongAsTheServiceAnswersAtAll()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (request.span.seconds() > 5400)   // a day in halves: 24, 12, 6, 3 and 1.5 hours
                return failure(ErrorKind::TimedOut);
            return oneCellText(1);
        });
        const Outcome all = fetched(source, nullptr, daysFrom(0, 9));
        QVERIFY(all.missing.empty());
        QCOMPARE(mergedHeatmap(all)->observed.hours.value(), 216.0);
    }

    void theCostIsToldWithoutAsking()
    {
        Store store(path());
        ScriptedSource source;
        (void)fetched(source, &store, daysFrom(0, 4));
        source.asked.clear();
        std::optional<FetchCost> cost;
        whenDone(fetchCost(daysFrom(0, 10), source, &store, kNow), this,
                 [&cost](const Result<FetchCost> &result) { cost = *result; });
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(cost->requests, 10);
        QCOMPARE(cost->stored, 4);
        QCOMPARE(cost->hours, 240.0);
        QVERIFY(source.asked.empty());
    }

    void progressAddsUp()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayIndex(request) % 5 == 0)
                return failure(ErrorKind::ServiceFailed);
            return oneCellText(1);
        });
        FetchRun run(
            source, nullptr, [] { return kNow; }, daysFrom(0, 10));
        FetchProgress last;
        connect(&run, &FetchRun::progressChanged, this, [&last](const FetchProgress &progress) {
            QVERIFY(progress.done + progress.failed + progress.stored <= progress.requests);
            last = progress;
        });
        QSignalSpy finished(&run, &FetchRun::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(last.done, 8);
        QCOMPARE(last.failed, 2);
    }

    void itGrowsOnlyWhereThatIsWanted_data()
    {
        QTest::addColumn<bool>("grows");
        QTest::newRow("it grows") << true;
        QTest::newRow("the whole alone") << false;
    }

    void itGrowsOnlyWhereThatIsWanted()
    {
        QFETCH(bool, grows);
        ScriptedSource source;
        source.holding = true;
        FetchRun run(
            source, nullptr, [] { return kNow; }, daysFrom(0, 4), FetchOptions{true, grows});
        std::optional<PeriodAnswer> soFar;
        connect(&run, &FetchRun::grew, this, [&soFar](const PeriodAnswer &answer) { soFar = answer; });
        std::optional<Outcome> all;
        keepOutcome(run, all);
        QTRY_VERIFY(source.held() == 4);
        source.release(2);
        QCOMPARE(QTest::qWaitFor([&soFar] { return soFar.has_value(); }, grows ? 5000 : 400), grows);
        source.release();
        QTRY_VERIFY(all.has_value());
        QVERIFY(!all->answer.partial);
        QCOMPARE(mergedHeatmap(*all)->total, quint64(4));
        if (grows)
            QCOMPARE(*soFar->partial, std::make_pair(2, 4));
    }

    void itMayBeDestroyedFromItsOwnSignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("progressChanged") << 0;
        QTest::newRow("noted") << 1;
        QTest::newRow("grew") << 2;
        QTest::newRow("finished") << 3;
        QTest::newRow("failed") << 4;
    }

    void itMayBeDestroyedFromItsOwnSignals()
    {
        QFETCH(int, signal);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        Store store(path());
        ScriptedSource source([signal](const HeatmapRequest &request) -> Result<QByteArray> {
            if (signal == 4)
                return failure(ErrorKind::ServiceFailed);
            return oneCellText(int(1 + dayIndex(request)));
        });
        source.holding = signal == 2;
        auto run = std::make_unique<FetchRun>(
            source, &store, [] { return kNow; }, daysFrom(0, 9), FetchOptions{true, true});
        QStringList told;
        const auto tell = [&](int number, const QString &name) {
            told << name;
            if (number == signal)
                run.reset();
        };
        connect(run.get(), &FetchRun::progressChanged, this, [&] { tell(0, QStringLiteral("progressChanged")); });
        connect(run.get(), &FetchRun::noted, this, [&] { tell(1, QStringLiteral("noted")); });
        connect(run.get(), &FetchRun::grew, this, [&] { tell(2, QStringLiteral("grew")); });
        connect(run.get(), &FetchRun::finished, this, [&] { tell(3, QStringLiteral("finished")); });
        connect(run.get(), &FetchRun::failed, this, [&] { tell(4, QStringLiteral("failed")); });
        if (signal == 2) {
            QTRY_VERIFY(source.held() == 9);
            source.release(4);
        }
        QTRY_VERIFY(!run);
        const QStringList atTheEnd = told;
        QCoreApplication::processEvents();
        QCOMPARE(told, atTheEnd);
        QCOMPARE(source.held(), std::size_t(0));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("store.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFetchRun)
#include "tst_fetch_run.moc"
