// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace floorscope;

class TestBackground : public QObject
{
    Q_OBJECT
private slots:
    void workNeverRunsInQtsOwnPool()
    {
        const auto isInQts = [](int) { return QThreadPool::globalInstance()->contains(QThread::currentThread()); };
        const auto isInOurs = [] { return backgroundPool().contains(QThread::currentThread()); };
        const QFuture<bool> inQts = inBackground(isInQts, 1);
        const QFuture<bool> inOurs = inBackground(isInOurs);
        QVERIFY(backgroundPool().waitForDone(10'000));   // result() would do itself what nobody began
        QVERIFY(!inQts.result());
        QVERIFY(inOurs.result());
    }

    /// As a painter of more than 64 rows does.
    void whoWaitsForQtsPoolDoesNotWaitForOurWork()
    {
        QSemaphore end;
        for (int i = 0; i < 2 * backgroundPool().maxThreadCount(); ++i)
            backgroundPool().start([&end] { end.acquire(); });
        QSemaphore painted;
        QThreadPool::globalInstance()->start([&painted] { painted.release(); });
        QVERIFY(painted.tryAcquire(1, 10'000));
        end.release(2 * backgroundPool().maxThreadCount());
        QVERIFY(backgroundPool().waitForDone(10'000));
    }

    void whatIsDroppedEndsThere()
    {
        struct Last
        {
            QThread **thread;
            ~Last() { *thread = QThread::currentThread(); }
        };
        QThread *ended = nullptr;
        dropInBackground(std::make_shared<Last>(Last{&ended}));
        QVERIFY(backgroundPool().waitForDone(10'000));
        QVERIFY(ended && ended != QThread::currentThread());
    }

    void eachOfItsThreadsGivesWay()
    {
        letWindowGoFirst();
#ifdef Q_OS_LINUX
        const auto nice = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int window = nice();
        const auto ofAll = [nice](QThreadPool &pool) {   // each in a thread of its own
            QSemaphore begin;
            std::vector<QFuture<int>> found;
            for (int i = 0; i < pool.maxThreadCount(); ++i)
                found.push_back(QtConcurrent::run(&pool, [&begin, nice] {
                    begin.acquire();
                    return nice();
                }));
            begin.release(pool.maxThreadCount());
            pool.waitForDone(10'000);
            std::vector<int> values;
            for (const QFuture<int> &each : found)
                values.push_back(each.result());
            return values;
        };
        const std::vector<int> painting = ofAll(*QThreadPool::globalInstance());
        for (const int value : ofAll(backgroundPool()))
            QVERIFY(value > window || window == 19);   // the nicest that there is
        for (const int value : painting)
            QCOMPARE(value, window);   // they paint for the window
        QCOMPARE(nice(), window);
#endif
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
