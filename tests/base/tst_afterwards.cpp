// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/futures/afterwards.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace floorscope;

class TestAfterwards : public QObject
{
    Q_OBJECT

private slots:
    /// What QFuture::then does twice now and then, where another thread finishes the future at that moment.
    void whatFollowsComesOnce()
    {
        constexpr int kTimes = 5000;
        QThreadPool worker;
        worker.setMaxThreadCount(1);
        std::vector<QFuture<int>> all;
        std::atomic<int> calls = 0;
        for (int i = 0; i < kTimes; ++i) {
            auto promise = std::make_shared<QPromise<int>>();
            promise->start();
            const QFuture<int> future = promise->future();
            worker.start([promise, i] {
                promise->addResult(i);
                promise->finish();
            });
            all.push_back(afterwards(future, [&calls](int number) {
                ++calls;
                return 2 * number;
            }));
        }
        const QFuture<int> sum = afterwardsAll(all, [](const std::vector<int> &numbers) {
            int total = 0;
            for (const int number : numbers)
                total += number;
            return total;
        });
        QCOMPARE(sum.result(), kTimes * (kTimes - 1));
        QCOMPARE(calls.load(), kTimes);
    }

    void ofWhatWasCancelledNothingFollows()
    {
        QFuture<int> cancelled;
        {
            QPromise<int> promise;
            promise.start();
            cancelled = promise.future();
        }
        QFuture<int> next = afterwards(cancelled, [](int number) { return number; });
        next.waitForFinished();
        QCOMPARE(next.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
