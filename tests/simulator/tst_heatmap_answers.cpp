// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_layout.h"
#include "simulator/server_fixture.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace floorscope;

namespace {

using CellCounts = std::map<std::pair<int, int>, std::uint64_t>;   // column, row

CellCounts truth(const DemoBuilding &building, std::int64_t start, std::int64_t stop, double size)
{
    const auto columns = static_cast<std::size_t>(kFloorWidth / size);
    std::vector<std::uint64_t> dense(columns * static_cast<std::size_t>(kFloorHeight / size), 0);
    building.forEachDetection(start, stop, [&](const Detection &d) {
        ++dense[static_cast<std::size_t>(std::floor(d.y / size)) * columns
                + static_cast<std::size_t>(std::floor(d.x / size))];
    });
    CellCounts counts;
    for (std::size_t i = 0; i < dense.size(); ++i) {
        if (dense[i] > 0)
            counts[{static_cast<int>(i % columns), static_cast<int>(i / columns)}] = dense[i];
    }
    return counts;
}

QJsonArray replyCells(const Exchange &exchange)
{
    return exchange.json()[QStringLiteral("heatmap_v2")][QStringLiteral("array_cells")].toArray();
}

QJsonObject replyMetadata(const Exchange &exchange)
{
    return exchange.json()[QStringLiteral("heatmap_v2")][QStringLiteral("metadata")].toObject();
}

CellCounts served(const Exchange &exchange, double size)
{
    CellCounts counts;
    for (const QJsonValue &cell : replyCells(exchange)) {
        const double column = cell[0].toDouble() / size - 0.5;
        const double row = cell[1].toDouble() / size - 0.5;
        if (column == std::floor(column) && row == std::floor(row))
            counts[{static_cast<int>(column), static_cast<int>(row)}] = static_cast<std::uint64_t>(cell[2].toDouble());
    }
    return counts;
}

QJsonObject boundsJson(const CellCounts &counts, double size)
{
    int minColumn = 1 << 20, maxColumn = -1, minRow = 1 << 20, maxRow = -1;
    for (const auto &entry : counts) {
        minColumn = std::min(minColumn, entry.first.first);
        maxColumn = std::max(maxColumn, entry.first.first);
        minRow = std::min(minRow, entry.first.second);
        maxRow = std::max(maxRow, entry.first.second);
    }
    return {{QStringLiteral("min_x"), minColumn * size},
            {QStringLiteral("max_x"), (maxColumn + 1) * size},
            {QStringLiteral("min_y"), minRow * size},
            {QStringLiteral("max_y"), (maxRow + 1) * size}};
}

constexpr std::int64_t kTuesdayAtNine = 1'774'940'400;   // 2026-03-31T07:00:00Z

}   // namespace

class TestHeatmapAnswers : public QObject
{
    Q_OBJECT

private slots:
    void answerEqualsTheSingleDetections_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("stop");
        QTest::addColumn<double>("size");
        std::mt19937 random(4);
        const auto within = [&random](std::int64_t low, std::int64_t high) {
            return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low));
        };
        const std::int64_t first = DemoBuilding::firstInstant();
        const std::int64_t last = DemoBuilding::lastInstant();
        for (const double size : {0.25, 0.5, 1.0}) {
            const QByteArray metres = QByteArray::number(size);
            const auto row = [&metres, size](const char *name, std::int64_t start, std::int64_t stop) {
                QTest::addRow("%s m, %s", metres.constData(), name) << qint64(start) << qint64(stop) << size;
            };
            row("a working day", kTuesdayAtNine, kTuesdayAtNine + 9 * 3600);
            row("within one hour", kTuesdayAtNine + 61, kTuesdayAtNine + 1999);
            row("over an hour's edge", kTuesdayAtNine + 3599, kTuesdayAtNine + 3601);
            row("a week with the clock change", 1'774'224'000, 1'774'224'000 + 604'800);
            row("over the end", last - 90'000, last + 90'000);
            for (int i = 0; i < 6; ++i) {
                const std::int64_t start = within(first - 20'000, last);
                row(QByteArray("random " + QByteArray::number(i)).constData(), start, start + within(1, 250'000));
            }
        }
    }

    void answerEqualsTheSingleDetections()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, stop);
        QFETCH(double, size);
        const Exchange exchange = m_fixture.heatmap(heatmapRequest(utc(start), utc(stop), size));
        QCOMPARE(exchange.status, 200);
        const CellCounts expected = truth(m_fixture.server.building(), start, stop, size);
        QVERIFY(!expected.empty());
        QVERIFY(served(exchange, size) == expected);
        QCOMPARE(replyCells(exchange).size(), qsizetype(expected.size()));
        std::uint64_t total = 0;
        std::uint64_t largest = 0;
        for (const auto &entry : expected) {
            total += entry.second;
            largest = std::max(largest, entry.second);
        }
        const QJsonObject metadata = replyMetadata(exchange);
        QCOMPARE(metadata[QStringLiteral("total_detections")].toDouble(), static_cast<double>(total));
        QCOMPARE(metadata[QStringLiteral("max_value")].toDouble(), static_cast<double>(largest));
        QCOMPARE(metadata[QStringLiteral("resolution")].toDouble(), size);
        QCOMPARE(metadata[QStringLiteral("type")].toString(), QStringLiteral("occupancy"));
        QCOMPARE(metadata[QStringLiteral("bounds")].toObject(), boundsJson(expected, size));
    }

    void sameQuestionGivesTheSameBytesInNoOrder()
    {
        const QJsonObject request = heatmapRequest(utc(kTuesdayAtNine), utc(kTuesdayAtNine + 3600));
        const Exchange once = m_fixture.heatmap(request);
        QCOMPARE(m_fixture.heatmap(request).body, once.body);
        std::vector<double> rows;
        for (const QJsonValue &cell : replyCells(once))
            rows.push_back(cell[1].toDouble());
        QVERIFY(!std::is_sorted(rows.begin(), rows.end()));
    }

    void nothingIsAnEmptyListWithBoundsOfZero_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("stop");
        QTest::newRow("a holiday") << QStringLiteral("2026-04-02T22:00:00Z") << QStringLiteral("2026-04-03T22:00:00Z");
        QTest::newRow("before the sixteen weeks")
            << QStringLiteral("2025-12-01T00:00:00Z") << QStringLiteral("2025-12-08T00:00:00Z");
        QTest::newRow("after the last day")
            << QStringLiteral("2026-04-26T22:00:00Z") << QStringLiteral("2026-04-27T06:00:00Z");
        QTest::newRow("the future") << QStringLiteral("2027-01-01T00:00:00Z") << QStringLiteral("2027-01-02T00:00:00Z");
    }

    void nothingIsAnEmptyListWithBoundsOfZero()
    {
        QFETCH(QString, start);
        QFETCH(QString, stop);
        const Exchange exchange = m_fixture.heatmap(heatmapRequest(start, stop));
        QCOMPARE(
            exchange.body,
            QByteArray("{\"heatmap_v2\":{\"array_cells\":[],\"metadata\":{\"type\":\"occupancy\",\"resolution\":0.5,"
                       "\"total_detections\":0,\"max_value\":0,\"bounds\":{\"min_x\":0,\"max_x\":0,\"min_y\":0,\"max_"
                       "y\":0}}}}"));
    }

    void emptyCellsAreGivenWhereASensorSees()
    {
        const QJsonObject request = heatmapRequest(utc(kTuesdayAtNine), utc(kTuesdayAtNine + 600));
        const CellCounts sparse = served(m_fixture.heatmap(request), 0.5);
        const CellCounts dense = served(
            m_fixture.heatmap(with(request, {QStringLiteral("filter"), QStringLiteral("omit_empty_value")}, false)),
            0.5);
        CellCounts expected = sparse;
        for (int row = 0; row < 76; ++row) {
            for (int column = 0; column < 120; ++column) {
                if (seenBy(m_fixture.server.building().floor().sensors, {column * 0.5 + 0.25, row * 0.5 + 0.25}))
                    expected.insert({{column, row}, 0});
            }
        }
        QVERIFY(dense.size() > 2 * sparse.size());
        QVERIFY(dense == expected);
    }

    void normalisedValuesAreSharesOfTheBusiestCell()
    {
        const QJsonObject request = heatmapRequest(utc(kTuesdayAtNine), utc(kTuesdayAtNine + 3600));
        const Exchange counts = m_fixture.heatmap(request);
        const Exchange shares = m_fixture.heatmap(
            with(request, {QStringLiteral("window"), QStringLiteral("heatmap_v2_options"), QStringLiteral("normalize")},
                 true));
        QCOMPARE(replyMetadata(shares), replyMetadata(counts));
        const double largest = replyMetadata(counts)[QStringLiteral("max_value")].toDouble();
        const QJsonArray a = replyCells(counts);
        const QJsonArray b = replyCells(shares);
        QCOMPARE(b.size(), a.size());
        for (qsizetype i = 0; i < a.size(); ++i)
            QCOMPARE(b[i][2].toDouble(), a[i][2].toDouble() / largest);
    }

    void requestsAtOnceAreAnsweredEachForItself()
    {
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 6; ++i) {
            QUrl url = m_fixture.server.address();
            url.setPath(QStringLiteral("/v3/detections"));
            QNetworkRequest request(url);
            request.setRawHeader("Authorization", "Bearer " + m_fixture.http.token);
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
            const std::int64_t start = kTuesdayAtNine + i * 86'400;
            replies.emplace_back(network.post(request, bytes(heatmapRequest(utc(start), utc(start + 7200)))));
        }
        for (std::size_t i = 0; i < replies.size(); ++i) {
            QTRY_VERIFY(replies[i]->isFinished());
            const Exchange exchange{200, replies[i]->readAll()};
            const std::int64_t start = kTuesdayAtNine + static_cast<std::int64_t>(i) * 86'400;
            QVERIFY(served(exchange, 0.5) == truth(m_fixture.server.building(), start, start + 7200, 0.5));
        }
    }

private:
    ServerFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestHeatmapAnswers)
#include "tst_heatmap_answers.moc"
