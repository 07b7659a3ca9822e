// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_detections.h"
#include "heatmap/io/answer_reader.h"
#include "support/scripted_source.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z
constexpr qint64 kNow = kMonday + 365 * 24 * kHour;

TimeSpan hours(qint64 day, qint64 from, qint64 to)
{
    return {kMonday + (24 * day + from) * kHour, kMonday + (24 * day + to) * kHour};
}

/// One detection at (`x`, 0.75), and a cell of zero detections beside it where `empty` ones were asked for.
QByteArray text(double x, bool empty = false)
{
    const QByteArray cell = "[" + QByteArray::number(x) + ",0.75,1]";
    return "{\"heatmap_v2\":{\"array_cells\":[" + cell + (empty ? ",[9.75,0.75,0]" : "")
        + "],\"metadata\":{\"type\":\"occupancy\",\"resolution\":0.5}}}";
}

/// A store with a floor of its own.
struct Bench
{
    void keep(TimeSpan span, const QByteArray &body) { QVERIFY(store.keep(key, span, body, kNow).result()); }
    /// Until nothing is unread; how often something was read.
    int readAll()
    {
        for (int times = 0;; ++times) {
            const Result<UnreadAnswers> unread = unreadAnswers(store, key, found, kNow).result();
            if (!unread || unread->empty())
                return times;
            found = withAnswers(std::move(found), *unread, key.cellSize, "America/New_York");
        }
    }

    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("store.sqlite"))};
    StoreKey key{QStringLiteral("someone"), QStringLiteral("space_1"), CellSize::Half, false};
    StoredDetections found;
};

}   // namespace

class TestStoredDetections : public QObject
{
    Q_OBJECT
private slots:
    /// By hand: Monday and Thursday from 15 to 23 o'clock UTC lie within one day of New York; cells of 0.5 m at 0.75,
    /// 2.25 and, once more, 0.75.
    void everyCellOfAnyAnswerCounts()
    {
        Bench bench;
        bench.keep(hours(0, 15, 23), text(0.75));
        bench.keep(hours(3, 15, 23), text(2.25, true));
        bench.keep(hours(3, 23, 24), text(0.75));
        QCOMPARE(bench.readAll(), 1);
        QCOMPARE(bench.found.cells, (std::set<std::pair<qint64, qint64>>{{750, 750}, {2250, 750}}));
        QCOMPARE(bench.found.days, (std::set<QDate>{{2026, 1, 5}, {2026, 1, 8}}));
        StoreKey other = bench.key;
        other.spaceId = QStringLiteral("space_2");
        QVERIFY(unreadAnswers(bench.store, other, {}, kNow).result()->empty());
    }

    /// What came later is read alone, and what lies in hours that are known is not read at all.
    void nothingIsReadTwice()
    {
        Bench bench;
        bench.keep(hours(0, 0, 24), text(0.75));
        QCOMPARE(bench.readAll(), 1);
        bench.keep(hours(0, 9, 10), text(4.25));   // its detections are among those of the day
        QCOMPARE(bench.readAll(), 0);
        bench.keep(hours(1, 0, 24), text(2.25));
        QCOMPARE(bench.readAll(), 1);
        QCOMPARE(bench.found.cells.size(), std::size_t(2));
        QCOMPARE(bench.found.read.size(), std::size_t(2));
    }

    /// 100 hours are two pieces of work, between which others get at the store.
    void muchIsReadPieceByPiece()
    {
        Bench bench;
        for (int hour = 0; hour < 100; ++hour)
            bench.keep(hours(0, hour, hour + 1), text(0.75 + hour));
        QCOMPARE(bench.readAll(), 2);
        QCOMPARE(bench.found.cells.size(), std::size_t(100));
    }

    /// 64 are read at once: of the first piece all are damaged, of the second one 6.
    void aDamagedAnswerIsPassedBy()
    {
        Bench bench;
        for (int hour = 0; hour < 100; ++hour)
            bench.keep(hours(0, hour, hour + 1), text(0.75 + hour));
        {
            const QString name = QStringLiteral("other");
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(bench.folder.filePath(QStringLiteral("store.sqlite")));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(
                QStringLiteral("UPDATE answers SET sha256 = x'00' WHERE start < %1").arg(hours(0, 70, 71).start)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QCOMPARE(bench.readAll(), 2);
        QCOMPARE(bench.found.cells.size(), std::size_t(30));
        QCOMPARE(bench.found.read.size(), std::size_t(30));
        QCOMPARE(bench.found.unreadable.size(), std::size_t(70));
    }

    void whatIsNoAnswerTellsNothing()
    {
        Bench bench;
        bench.keep(hours(0, 0, 24), "no answer at all");
        QCOMPARE(bench.readAll(), 1);
        QVERIFY(bench.found.cells.empty() && bench.found.days.empty() && bench.found.read.empty());
        QCOMPARE(bench.found.unreadable.size(), std::size_t(1));
    }

    /// What one account's answer cannot tell, another one's may.
    void aDamagedAnswerHidesNobodyElses()
    {
        Bench bench;
        bench.keep(hours(0, 0, 24), "no answer at all");
        QCOMPARE(bench.readAll(), 1);
        bench.key.account = QStringLiteral("somebody else");
        bench.keep(hours(0, 0, 24), text(0.75));
        QCOMPARE(bench.readAll(), 1);
        QCOMPARE(bench.found.cells.size(), std::size_t(1));
        bench.key.account = QStringLiteral("someone");
        QCOMPARE(bench.readAll(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoredDetections)
#include "tst_stored_detections.moc"
