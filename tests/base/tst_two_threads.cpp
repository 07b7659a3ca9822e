// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/two_threads.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace floorscope;

class TestTwoThreads : public QObject
{
    Q_OBJECT
private slots:
    void eachRowIsDoneOnce_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 15, 16, 17, 1001})
            QTest::newRow(qPrintable(QString::number(rows))) << rows;
    }

    void eachRowIsDoneOnce()
    {
        QFETCH(int, rows);
        for (const std::size_t cells : {std::size_t(0), kWorthAThread}) {
            std::vector<int> times(std::size_t(rows), 0);
            inTwoThreads(rows, cells, [&times](int first, int end) {
                for (int row = first; row < end; ++row)
                    ++times[std::size_t(row)];
            });
            QCOMPARE(std::count(times.begin(), times.end(), 1), std::ptrdiff_t(rows));
        }
    }

    /// A thread that begins late finds nothing to do, and what it would have worked on may be gone.
    void nobodyIsWaitedFor()
    {
        for (int i = 0; i < 2000; ++i) {
            std::vector<int> rows(16, 0);
            inTwoThreads(16, kWorthAThread, [&rows](int first, int) { rows[std::size_t(first)] = 1; });
            QCOMPARE(std::count(rows.begin(), rows.end(), 1), std::ptrdiff_t(16));
        }
    }

    void thisThreadDoesNotOnlyWait()
    {
        std::set<std::thread::id> threads;
        std::mutex mutex;
        inTwoThreads(64, kWorthAThread, [&](int, int) {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        });
        QVERIFY(threads.size() <= 2 && threads.contains(std::this_thread::get_id()));
    }
};

QTEST_MAIN(TestTwoThreads)
#include "tst_two_threads.moc"
