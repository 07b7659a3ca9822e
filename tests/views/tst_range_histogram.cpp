// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mouse.h"
#include "views/look/range_histogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorscope;

class TestRangeHistogram : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        std::vector<double> values;
        for (int i = 0; i <= 100; ++i)
            values.push_back(i);
        const Look look;
        m_histogram.resize(280, 88);
        m_histogram.show();
        m_histogram.setHistogram(
            makeHistogram(values, look.scale, 44),
            ColorScale(look, paletteFor({}, false, false), valueRange(values, look), values, false));
        QTRY_VERIFY(m_histogram.handle(RangeEnd::High).x() > 200);
    }

    void draggingTheUpperHandleLowersTheRange()
    {
        QSignalSpy spy(&m_histogram, &RangeHistogram::rangeMoved);
        const QPoint from = m_histogram.handle(RangeEnd::High);
        QTest::mousePress(&m_histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_histogram, from - QPoint(40, 0));
        QTest::mouseMove(&m_histogram, from - QPoint(80, 0));
        QTest::mouseRelease(&m_histogram, Qt::LeftButton, {}, from - QPoint(80, 0));
        QVERIFY(spy.count() >= 1);
        QCOMPARE(spy.first().at(1), spy.last().at(1));   // one drag
        QVERIFY(m_histogram.range().high < 70.0);
        QCOMPARE(m_histogram.range().low, 0.0);
    }

    void aHandleDoesNotFollowAMouseWithoutAButton()
    {
        const QPoint from = m_histogram.handle(RangeEnd::High);
        QTest::mousePress(&m_histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_histogram, from - QPoint(40, 0));
        QWidget elsewhere;
        QTest::mouseRelease(&elsewhere, Qt::LeftButton);   // the histogram does not see it
        const LockedRange range = m_histogram.range();
        moveMouse(m_histogram, from - QPoint(90, 0));
        QCOMPARE(m_histogram.range(), range);
    }

    void arrowKeysMoveTheUpperEnd()
    {
        const double before = m_histogram.range().high;
        QTest::keyClick(&m_histogram, Qt::Key_Left);
        QVERIFY(m_histogram.range().high < before);
    }

    void aClickBesideTheHandlesMovesNothing()
    {
        QSignalSpy spy(&m_histogram, &RangeHistogram::rangeMoved);
        QTest::mouseClick(&m_histogram, Qt::LeftButton, {}, {140, 40});
        QCOMPARE(spy.count(), 0);
    }

private:
    RangeHistogram m_histogram;
};

QTEST_MAIN(TestRangeHistogram)
#include "tst_range_histogram.moc"
