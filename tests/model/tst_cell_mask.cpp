// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/cell_mask.h"

#include <QTest>

using namespace floorscope;

namespace {

double area(const Document &document)
{
    double sum = 0.0;
    for (const FloorRect &part : document.masked)
        sum += part.width() * part.height();
    return sum;
}

}   // namespace

/// Cells that are left out one by one.
class TestCellMask : public QObject
{
    Q_OBJECT

private slots:
    void aCellIsLeftOutOnceAndCountedAgain()
    {
        const FloorRect cell{1.0, 1.0, 1.5, 1.5};
        const Document once = withMasked({}, cell);
        QVERIFY(isMasked(once, cell) && withMasked(once, cell).masked == once.masked);
        QVERIFY(withCounted(once, cell).masked.empty());
    }

    /// A square of 1 m was left out, and the map has cells of 0.25 m now: the other 15 stay out.
    void ofALargerAreaTheRestStaysOut()
    {
        const Document large = withMasked({}, {2.0, 3.0, 3.0, 4.0});
        const FloorRect small{2.25, 3.5, 2.5, 3.75};
        QVERIFY(isMasked(large, small));
        const Document rest = withCounted(large, small);
        QVERIFY(!isMasked(rest, small));
        QCOMPARE(area(rest), 1.0 - 0.0625);
        for (const double x : {2.125, 2.375, 2.625, 2.875})
            for (const double y : {3.125, 3.375, 3.625, 3.875}) {
                const FloorRect cell{x - 0.125, y - 0.125, x + 0.125, y + 0.125};
                QCOMPARE(isMasked(rest, cell), cell != small);
            }
    }
};

QTEST_GUILESS_MAIN(TestCellMask)
#include "tst_cell_mask.moc"
