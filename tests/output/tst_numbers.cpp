// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_reader.h"
#include "heatmap/merge.h"
#include "output/export_formats.h"
#include "output/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace floorscope;

namespace {

constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z

/// Three cells of 0.5 m, one in a row of its own; two hours observed.
Heatmap sample(int factor = 1)
{
    const QByteArray text = R"({"heatmap_v2":{"array_cells":[[1.25,0.75,)" + QByteArray::number(40 * factor)
        + R"(],[0.25,0.25,)" + QByteArray::number(6 * factor) + R"(],[1.25,0.25,2]],"metadata":{"resolution":0.5}}})";
    return *merge({toPart(*readAnswer(text), QStringLiteral("space_1"), {kMonday, kMonday + 7200})});
}

QJsonObject readObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

}   // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void csvHasALineForEachUsedCellFromTheLowestYUpward()
    {
        const QList<QByteArray> lines = exportedBytes(sample(), QStringLiteral("csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("x,y,detections,per_hour"));
        QCOMPARE(lines[1].trimmed(), QByteArray("0.25,0.25,6,3"));
        QCOMPARE(lines[2].trimmed(), QByteArray("1.25,0.25,2,1"));
        QCOMPARE(lines[3].trimmed(), QByteArray("1.25,0.75,40,20"));
    }

    void aGridOfLargeNumbersHasDecimals()
    {
        const Heatmap large = *merge({toPart(*readAnswer(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,3000000000],[0.75,0.25,5]],"metadata":{"resolution":0.5}}})"))});
        QVERIFY(exportedBytes(large, QStringLiteral("asc")).endsWith("\n3000000000.0 5.0\n"));
        QVERIFY(!exportedBytes(sample(), QStringLiteral("asc")).contains("40.0"));
    }

    void aGridWithoutCellsIsOneThatIsNotKnown()
    {
        const Heatmap empty =
            *merge({toPart(*readAnswer(R"({"heatmap_v2":{"array_cells":[],"metadata":{"resolution":0.5}}})"))});
        const QByteArray grid = exportedBytes(empty, QStringLiteral("asc"));
        QVERIFY2(grid.startsWith("ncols 1\nnrows 1\n") && grid.endsWith("\n-9999\n"), grid.constData());
    }

    void unknownHoursLeaveTheRateEmpty()
    {
        Heatmap map = sample();
        map.observed.hours.reset();
        QVERIFY(exportedBytes(map, QStringLiteral("csv")).contains("0.25,0.25,6,\n")
                || exportedBytes(map, QStringLiteral("csv")).contains("0.25,0.25,6,\r\n"));
        QVERIFY(readObject(statsJson(map)).value(QStringLiteral("observed_hours")).isNull());
    }

    void geoJsonHasASquareForEachUsedCell()
    {
        const QJsonArray features =
            readObject(exportedBytes(sample(), QStringLiteral("geojson"))).value(QStringLiteral("features")).toArray();
        QCOMPARE(features.size(), 3);
        const QJsonArray ring = features[0][QStringLiteral("geometry")][QStringLiteral("coordinates")][0].toArray();
        QCOMPARE(ring.size(), 5);
        QCOMPARE(ring.first(), ring.last());
        QCOMPARE(features[0][QStringLiteral("properties")][QStringLiteral("detections")].toInt(), 6);
        QCOMPARE(features[0][QStringLiteral("properties")][QStringLiteral("per_hour")].toDouble(), 3.0);
    }

    void theAsciiGridBeginsAtTheHighestY()
    {
        const QByteArray grid = exportedBytes(sample(), QStringLiteral("asc"));
        QVERIFY2(grid.contains("ncols 3") && grid.contains("nrows 2") && grid.contains("cellsize 0.5"), grid);
        const QList<QByteArray> lines = grid.trimmed().split('\n');
        QCOMPARE(lines[lines.size() - 2].simplified(), QByteArray("0 0 40"));
        QCOMPARE(lines.last().simplified(), QByteArray("6 0 2"));
    }

    void statsNameTheHottestInOrder()
    {
        const QJsonObject stats = readObject(statsJson(sample()));
        QCOMPARE(stats.value(QStringLiteral("total_detections")).toInt(), 48);
        QCOMPARE(stats.value(QStringLiteral("occupied_cells")).toInt(), 3);
        QCOMPARE(stats.value(QStringLiteral("observed_hours")).toDouble(), 2.0);
        const QJsonArray hottest = stats.value(QStringLiteral("hottest")).toArray();
        QCOMPARE(hottest[0][QStringLiteral("value")].toInt(), 40);
        QCOMPARE(hottest[1][QStringLiteral("value")].toInt(), 6);
        for (const QString &member :
             {QStringLiteral("space_id"), QStringLiteral("resolution"), QStringLiteral("max_value"),
              QStringLiteral("bounds"), QStringLiteral("zones"), QStringLiteral("outside"), QStringLiteral("gi_star")})
            QVERIFY2(stats.contains(member), qPrintable(member));
    }

    void theAsciiGridTellsCellsThatNoSensorCovers()
    {
        const Heatmap map = *merge({toPart(*readAnswer(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,6],[0.75,0.25,0],[1.25,0.75,40]],"metadata":{"resolution":0.5}}})"))});
        const QList<QByteArray> lines = exportedBytes(map, QStringLiteral("asc")).trimmed().split('\n');
        QVERIFY(lines.contains("NODATA_value -9999"));
        QCOMPARE(lines[lines.size() - 2], QByteArray("-9999 -9999 40"));
        QCOMPARE(lines.last(), QByteArray("6 0 -9999"));
    }

    void countsOf64BitsStayExact()
    {
        const QByteArray largest("18446744073709551615");
        const Heatmap map = *merge({toPart(*readAnswer(QByteArray(
            R"({"heatmap_v2":{"array_cells":[[0.25,0.25,)" + largest + R"(]],"metadata":{"resolution":0.5}}})")))});
        const QByteArray json = statsJson(map);
        QVERIFY2(json.contains(QByteArray("\"total_detections\": " + largest))
                     && json.contains(QByteArray("\"max_value\": " + largest))
                     && json.contains(QByteArray("\"value\": " + largest)),
                 json.constData());
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        QVERIFY(exportedBytes(map, QStringLiteral("csv")).contains(largest) && statsCsv(map).contains(largest));
    }

    void noHoursGiveNoRates()
    {
        Heatmap map = sample();
        map.observed.hours = 0.0;
        QVERIFY(exportedBytes(map, QStringLiteral("csv")).contains("0.25,0.25,6,\n"));
        const QJsonArray features =
            readObject(exportedBytes(map, QStringLiteral("geojson"))).value(QStringLiteral("features")).toArray();
        QVERIFY(features[0][QStringLiteral("properties")][QStringLiteral("per_hour")].isNull());
        QVERIFY2(!statsTable(map).contains("Per observed hour") && !statsTable(map).contains("inf"),
                 statsTable(map).constData());
        QCOMPARE(readObject(statsJson(map)).value(QStringLiteral("observed_hours")).toDouble(-1.0), 0.0);
    }

    void aComparisonListsEveryCellWithDetectionsOnASide()
    {
        Heatmap after = sample(2);
        for (Interval &interval : after.observed.intervals)
            interval.span = {kMonday + 86'400, kMonday + 86'400 + 7200};
        const Result<Comparison> change = compare(sample(), after);
        QVERIFY(change);
        const QJsonArray cells =
            readObject(comparisonJson(*change, {Mismatch::Overlap})).value(QStringLiteral("cells")).toArray();
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells[2].toArray(), (QJsonArray{1.25, 0.75, 20, 40, 20}));
        QCOMPARE(comparisonCsv(*change).trimmed().split('\n').size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
