// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "heatmap/io/answer_reader.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QTest>

using namespace floorscope;

Q_DECLARE_METATYPE(std::optional<std::vector<QDate>>)

/// What a heatmap file holds beside the sum.
class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void cellsOfAnIntervalAreInOrderAndEachOnce();
    void mergedOnlyLeavesTheCellsOut();
    void tellsTheTimeZoneDatabase();
    void silentDaysOfSeveralFilesCombine_data();
    void silentDaysOfSeveralFilesCombine();
    void toldHoursStayAsTheyWereTold_data();
    void toldHoursStayAsTheyWereTold();
};

namespace {

constexpr qint64 kNine = 1774854000;   // 30 March 2026, 07:00 UTC

Answer makeAnswer(const QByteArray &cells)
{
    return *readAnswer(R"({"heatmap_v2":{"array_cells":)" + cells
                       + R"(,"metadata":{"type":"occupancy","resolution":0.5}}})");
}

Part makePart(const QByteArray &cells, int hour)
{
    return toPart(makeAnswer(cells), QStringLiteral("space_1"), {kNine + hour * 3600, kNine + hour * 3600 + 3600});
}

Heatmap read(const QByteArray &file)
{
    return std::get<Heatmap>(*readHeatmapFile(file));
}

}   // namespace

void TestFiles::cellsOfAnIntervalAreInOrderAndEachOnce()
{
    const QByteArray file =
        writeHeatmapFile(*merge({makePart("[[1.25,0.75,1],[0.25,0.75,2],[1.25,0.25,3],[0.25,0.75,4]]", 0)}), {});
    QVERIFY2(file.contains(R"("cells":[[1.25,0.25,3],[0.25,0.75,6],[1.25,0.75,1]])"), file.constData());
    QCOMPARE(writeHeatmapFile(read(file), {}), file);
}

void TestFiles::mergedOnlyLeavesTheCellsOut()
{
    const Heatmap sum = *merge({makePart("[[0.25,0.25,1]]", 0), makePart("[[0.75,0.25,2]]", 1)});
    const QByteArray file = writeHeatmapFile(sum, {true, {}, {}});
    QCOMPARE(file.count("\"cells\":null"), 2);
    const Heatmap again = *merge({toPart(read(file)), makePart("[[0.25,0.25,4]]", 2)});
    QCOMPARE(quint64(again.total), quint64(7));
    QCOMPARE(again.observed.intervals.size(), std::size_t(3));
    QVERIFY(!again.observed.intervals[0].cells && !again.observed.intervals[1].cells
            && again.observed.intervals[2].cells);
    QCOMPARE(*again.observed.hours, 3.0);
}

/// A file without the member, as earlier versions wrote it, and one of another database are the same heatmap.
void TestFiles::tellsTheTimeZoneDatabase()
{
    const QByteArray file = writeHeatmapFile(*merge({makePart("[[0.25,0.25,1]]", 0)}), {});
    const QByteArray member = ",\"timezone_database\":\"" + TimeZone::databaseVersion() + '"';
    QVERIFY2(file.contains(member), file.constData());
    for (const QByteArray &other : {QByteArray(), QByteArray(",\"timezone_database\":\"2019a\"")})
        QCOMPARE(writeHeatmapFile(read(QByteArray(file).replace(member, other)), {}), file);
}

void TestFiles::silentDaysOfSeveralFilesCombine_data()
{
    using Days = std::optional<std::vector<QDate>>;
    QTest::addColumn<Days>("first");
    QTest::addColumn<Days>("second");
    QTest::addColumn<Days>("both");
    const QDate monday(2026, 3, 30), friday(2026, 4, 3), saturday(2026, 4, 4);
    QTest::newRow("of different days") << Days{{friday}} << Days{{saturday}} << Days{{friday, saturday}};
    QTest::newRow("the same day") << Days{{friday}} << Days{{friday}} << Days{{friday}};
    QTest::newRow("a day on which the other saw someone")
        << Days{{monday, friday}} << Days{std::vector<QDate>{}} << Days{{friday}};
    QTest::newRow("none") << Days{std::vector<QDate>{}} << Days{std::vector<QDate>{}} << Days{std::vector<QDate>{}};
    QTest::newRow("unknown on a side") << Days{{friday}} << Days{} << Days{};
}

void TestFiles::silentDaysOfSeveralFilesCombine()
{
    using Days = std::optional<std::vector<QDate>>;
    QFETCH(Days, first);
    QFETCH(Days, second);
    QFETCH(Days, both);
    Heatmap a = *merge({makePart("[]", 24 * 5)});
    Heatmap b = *merge({makePart("[[0.25,0.25,1]]", 0)});   // someone on Monday, 30 March
    a.observed.silentDays = first;
    b.observed.silentDays = second;
    const Part one = toPart(read(writeHeatmapFile(a, {}))), other = toPart(read(writeHeatmapFile(b, {})));
    const Heatmap sum = *merge({one, other});
    QCOMPARE(sum.observed.silentDays, both);
    QCOMPARE(merge({other, one})->observed.silentDays, both);
    QCOMPARE(read(writeHeatmapFile(sum, {})).observed.silentDays, both);
}

void TestFiles::toldHoursStayAsTheyWereTold_data()
{
    QTest::addColumn<double>("hours");
    QTest::newRow("not a whole number of microseconds") << 0.0069444444;
    QTest::newRow("25 seconds") << 25.0 / 3600.0;
    QTest::newRow("a century") << 876'576.3;
}

void TestFiles::toldHoursStayAsTheyWereTold()
{
    QFETCH(double, hours);
    Heatmap sum = *merge({toPart(makeAnswer("[[0.25,0.25,1]]"))});
    sum.observed.hours = hours;
    const QByteArray file = writeHeatmapFile(sum, {});
    QVERIFY(*read(file).observed.hours == hours);   // QCOMPARE would let nearly equal ones pass
    QCOMPARE(writeHeatmapFile(*merge({toPart(read(file))}), {}), file);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
