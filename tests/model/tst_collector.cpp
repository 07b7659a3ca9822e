// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "model/collector.h"
#include "support/scripted_source.h"

#include <QFile>
#include <QSignalSpy>
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

qint64 dayOf(const HeatmapRequest &request)
{
    return (request.span.start - kMonday) / kDay;
}

/// Collects once, from start to end.
Collected collected(HeatmapSource &source, Store *store, const Question &question)
{
    Collector collector(source, store, [] { return kNow; });
    std::optional<Collected> result;
    QObject::connect(&collector, &Collector::finished, [&result](const Collected &all) { result = all; });
    collector.start(question);
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
    return result.value_or(Collected{});
}

ErrorKind kindOf(const std::optional<Error> &error)
{
    return error ? error->kind : ErrorKind::Value;
}

} // namespace

class TestCollector : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyTheGapsAreAsked()
    {
        Store store(path());
        ScriptedSource source;
        QCOMPARE(collected(source, &store, daysFrom(2, 3)).stored, 0);
        QCOMPARE(source.asked.size(), std::size_t(3));
        source.asked.clear();
        const Collected all = collected(source, &store, daysFrom(0, 7));
        QCOMPARE(all.stored, 3);
        std::vector<qint64> days;
        for (const HeatmapRequest &request : source.asked)
            days.push_back(dayOf(request));
        std::sort(days.begin(), days.end());
        QCOMPARE(days, (std::vector<qint64>{0, 1, 5, 6}));
        QCOMPARE(heatmapOf(all)->total, quint64(7));
        QCOMPARE(heatmapOf(all)->observedHours.value(), 168.0);
    }

    void aPieceThatFailsIsMissingAndListed()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayOf(request) == 3)
                return failure(ErrorKind::ServiceFailed, QStringLiteral("space_1"), QStringLiteral("status 503"));
            return oneCellText(1);
        });
        const Collected all = collected(source, nullptr, daysFrom(0, 7));
        QVERIFY(!all.fatal);
        QCOMPARE(all.missing.size(), std::size_t(1));
        QCOMPARE(all.missing[0].first.start, kMonday + 3 * kDay);
        const Result<Heatmap> map = heatmapOf(all);
        QCOMPARE(map->observedHours.value(), 144.0);
        QCOMPARE(map->total, quint64(6));
    }

    void nothingAtAllIsAnErrorNotAnEmptyMap()
    {
        ScriptedSource source([](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::ServiceFailed); });
        QCOMPARE(kindOf(collected(source, nullptr, daysFrom(0, 3)).fatal), ErrorKind::ServiceFailed);
    }

    void aPieceThatTimesOutIsHalvedDownToAnHour()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (request.span.seconds() > 7200)
                return failure(ErrorKind::TimedOut);
            return oneCellText(1);
        });
        const Collected all = collected(source, nullptr, daysFrom(0, 1));
        QVERIFY(all.missing.empty());
        QCOMPARE(heatmapOf(all)->observedHours.value(), 24.0);
        source.script = [](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::TimedOut); };
        source.asked.clear();
        const Collected none = collected(source, nullptr, daysFrom(0, 1));
        QVERIFY(none.fatal);
        const auto shortest = std::min_element(source.asked.begin(), source.asked.end(),
                                               [](const auto &a, const auto &b) { return a.span.seconds() < b.span.seconds(); });
        QVERIFY(shortest->span.seconds() >= 3600);
    }

    void aRefusedLoginEndsTheRunWithoutTryingTheRest()
    {
        ScriptedSource source([](const HeatmapRequest &) -> Result<QByteArray> { return failure(ErrorKind::CredentialsRefused); });
        source.holding = true;
        Collector collector(source, nullptr, [] { return kNow; });
        QSignalSpy finished(&collector, &Collector::finished);
        collector.start(daysFrom(0, 90));
        QTRY_VERIFY(source.held() > 0);
        const std::size_t asked = source.asked.size();
        source.release(1);
        QTRY_COMPARE(finished.count(), 1);
        source.release();
        QCOMPARE(source.asked.size(), asked);
        QVERIFY(asked < 90);
    }

    void cancelKeepsWhatCame()
    {
        Store store(path());
        ScriptedSource source;
        source.holding = true;
        Collector collector(source, &store, [] { return kNow; });
        QSignalSpy arrived(&collector, &Collector::partArrived);
        QSignalSpy finished(&collector, &Collector::finished);
        collector.start(daysFrom(0, 10));
        QTRY_VERIFY(source.held() > 0);
        source.release(2);
        QTRY_COMPARE(arrived.count(), 2);
        collector.cancel();
        source.release();
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(store.size().result()->answers, 2);
    }

    void errorsAndDoubtfulAnswersAreNotStored()
    {
        Store store(path());
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayOf(request) == 0)
                return failure(ErrorKind::ServiceFailed);
            return oneCellText(5, dayOf(request) == 1 ? 4 : 5);   // the second day's cells are not what its metadata say
        });
        const Collected all = collected(source, &store, daysFrom(0, 4));
        QCOMPARE(heatmapOf(all)->total, quint64(15));
        QCOMPARE(store.size().result()->answers, 2);
    }

    void aStoreThatIsNoneIsANoteAndTheRunGoesOn()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        Store store(path());
        ScriptedSource source;
        const Collected all = collected(source, &store, daysFrom(0, 3));
        QVERIFY(!all.fatal);
        QVERIFY(!all.notes.empty());
        QCOMPARE(all.notes[0].kind, ErrorKind::StoreUnusable);
        QCOMPARE(heatmapOf(all)->total, quint64(3));
    }

    void theCostIsToldWithoutAsking()
    {
        Store store(path());
        ScriptedSource source;
        (void)collected(source, &store, daysFrom(0, 4));
        source.asked.clear();
        Collector collector(source, &store, [] { return kNow; });
        std::optional<CollectProgress> cost;
        whenDone(collector.cost(daysFrom(0, 10)), this, [&cost](const Result<CollectProgress> &result) { cost = *result; });
        QTRY_VERIFY(cost.has_value());
        QCOMPARE(cost->requests, 10);
        QCOMPARE(cost->stored, 4);
        QCOMPARE(cost->hours, 240.0);
        QVERIFY(source.asked.empty());
    }

    void progressAddsUp()
    {
        ScriptedSource source([](const HeatmapRequest &request) -> Result<QByteArray> {
            if (dayOf(request) % 5 == 0)
                return failure(ErrorKind::ServiceFailed);
            return oneCellText(1);
        });
        Collector collector(source, nullptr, [] { return kNow; });
        CollectProgress last;
        connect(&collector, &Collector::progressChanged, this, [&last](const CollectProgress &progress) {
            QVERIFY(progress.done + progress.failed + progress.stored <= progress.requests);
            last = progress;
        });
        QSignalSpy finished(&collector, &Collector::finished);
        collector.start(daysFrom(0, 10));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(last.done, 8);
        QCOMPARE(last.failed, 2);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("store.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
