// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_reader.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QTest>

using namespace floorscope;

/// Which cell holds a place, and which digits a place has.
class TestPlaces : public QObject
{
    Q_OBJECT
private slots:
    void aPlaceIsReadWhereItWasCounted_data();
    void aPlaceIsReadWhereItWasCounted();
    void placesOutsideAFrameAreInNoCellOfIt();
    void aMisfitOnAnEdgeIsCountedOnce_data();
    void aMisfitOnAnEdgeIsCountedOnce();
    void aCentreHasTheSameDigitsInEveryFrame();
};

namespace {

Answer makeAnswer(const QByteArray &cells)
{
    return *readAnswer(R"({"heatmap_v2":{"array_cells":)" + cells
                       + R"(,"metadata":{"type":"occupancy","resolution":0.5}}})");
}

}   // namespace

void TestPlaces::aPlaceIsReadWhereItWasCounted_data()
{
    QTest::addColumn<int>("centimetres");
    for (const CellSize size : {CellSize::Quarter, CellSize::Half, CellSize::Whole})
        QTest::addRow("%g m", metres(size)) << static_cast<int>(size);
}

void TestPlaces::aPlaceIsReadWhereItWasCounted()
{
    QFETCH(int, centimetres);
    const CellSize size = static_cast<CellSize>(centimetres);
    const int step = static_cast<int>(tenthsIn(size));
    for (int phase = 0; phase < step; phase += step / 25) {
        for (int first = -60; first < 60; first += 7) {
            const int edge = first * step + phase;   // tenths of a millimetre
            const GridFrame frame{size, edge / kTenthsPerMetre, 0.0, 100, 1};
            for (int k = 0; k < 100; ++k) {
                const double lower = (edge + k * step) / kTenthsPerMetre;
                QCOMPARE(frame.columnAt(lower), k);   // on the edge: the upper cell
                QCOMPARE(frame.columnAt(lower - 0.0001), k - 1);
                QCOMPARE(frame.columnAt(frame.centreX(k)), k);
            }
        }
    }
}

void TestPlaces::placesOutsideAFrameAreInNoCellOfIt()
{
    const GridFrame frame{CellSize::Half, -1.0, 2.0, 4, 3};
    QCOMPARE(frame.columnAt(-1.5), -1);
    QCOMPARE(frame.columnAt(-1.6), -2);
    QCOMPARE(frame.rowAt(3.5), 3);
    QVERIFY(!frame.holds(frame.columnAt(1e12), 0));
    QVERIFY(!frame.holds(0, frame.rowAt(-1e12)));
    QCOMPARE(frame.bounds(), (FloorRect{-1.0, 2.0, 1.0, 3.5}));
}

void TestPlaces::aMisfitOnAnEdgeIsCountedOnce_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<quint64>("above");
    const QByteArray common("[[-3.3,0.25,1],[-1.3,0.25,1],[-0.8,0.25,1],[-1.55,0.25,7]");
    QTest::newRow("no cell below the edge") << QByteArray(common + "]") << quint64(10) << quint64(8);
    QTest::newRow("fewer below the edge") << QByteArray(common + ",[-1.8,0.25,3]]") << quint64(13) << quint64(8);
    QTest::newRow("more below the edge") << QByteArray(common + ",[-1.8,0.25,20]]") << quint64(30) << quint64(8);
}

void TestPlaces::aMisfitOnAnEdgeIsCountedOnce()
{
    QFETCH(QByteArray, cells);
    QFETCH(quint64, total);
    QFETCH(quint64, above);
    const Result<Heatmap> once = merge({toPart(makeAnswer(cells))});
    QVERIFY(once);
    const Result<Heatmap> again = merge({toPart(*once)});
    QVERIFY(again);
    QCOMPARE(quint64(again->total), total);
    QCOMPARE(quint64(*again->grid.valueAt({-1.3, 0.25})), above);
    QVERIFY(*again == *once);
    const Result<AnyHeatmap> read = readHeatmapFile(writeHeatmapFile(*once, {}));
    QVERIFY(read);
    QVERIFY(std::get<Heatmap>(*read) == *once);
}

void TestPlaces::aCentreHasTheSameDigitsInEveryFrame()
{
    for (const QByteArray &cells : {QByteArray("[[-8.9,0.25,1],[0.6,0.25,1]]"),
                                    QByteArray("[[0.1,0.25,1],[0.6,0.25,1]]"), QByteArray("[[0.6,0.25,1]]")}) {
        const QByteArray file = writeHeatmapFile(*merge({toPart(makeAnswer(cells))}), {});
        QVERIFY2(file.contains("[0.6,0.25,1]"), file.constData());
    }
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
