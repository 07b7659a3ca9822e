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
        m_histogram.resize(280, 88);
        m_histogram.show();
        setRange({});
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

    /// The histogram does not see the button go up: the mouse comes back without it.
    void aDragThatIsLostIsTakenBack_data()
    {
        QTest::addColumn<std::optional<LockedRange>>("chosen");
        QTest::newRow("the range follows the map") << std::optional<LockedRange>();
        QTest::newRow("the range is locked") << std::optional(LockedRange{0.0, 90.0});
    }

    void aDragThatIsLostIsTakenBack()
    {
        QFETCH(std::optional<LockedRange>, chosen);
        setRange(chosen);
        QSignalSpy spy(&m_histogram, &RangeHistogram::rangeMoved);
        const LockedRange before = m_histogram.range();
        const QPoint from = m_histogram.handle(RangeEnd::High);
        QTest::mousePress(&m_histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_histogram, from - QPoint(40, 0));
        QVERIFY(m_histogram.range() != before);
        moveMouse(m_histogram, from - QPoint(90, 0));
        QCOMPARE(m_histogram.range(), before);
        QCOMPARE(spy.last().at(0).value<std::optional<LockedRange>>(), chosen);
        QCOMPARE(spy.last().at(1), spy.first().at(1));   // it is part of the drag
        const auto told = spy.count();
        moveMouse(m_histogram, from - QPoint(20, 0));
        QCOMPARE(spy.count(), told);
    }

    void aPressThatIsLostChangesNothing()
    {
        QSignalSpy spy(&m_histogram, &RangeHistogram::rangeMoved);
        QTest::mousePress(&m_histogram, Qt::LeftButton, {}, m_histogram.handle(RangeEnd::High));
        m_histogram.hide();
        QCOMPARE(spy.count(), 0);
    }

    void onlyTheLeftButtonDrags()
    {
        QSignalSpy spy(&m_histogram, &RangeHistogram::rangeMoved);
        const QPoint from = m_histogram.handle(RangeEnd::High);
        QTest::mousePress(&m_histogram, Qt::RightButton, {}, from);
        QTest::mouseMove(&m_histogram, from - QPoint(40, 0));
        QTest::mouseRelease(&m_histogram, Qt::RightButton, {}, from - QPoint(40, 0));
        QCOMPARE(spy.count(), 0);
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
    /// Values from 0 to 100, with that range of colors; nothing: it follows them.
    void setRange(const std::optional<LockedRange> &range)
    {
        std::vector<double> values;
        for (int i = 0; i <= 100; ++i)
            values.push_back(i);
        Look look;
        look.range = range;
        m_histogram.setHistogram(
            makeHistogram(values, look.scale, 44),
            ColorScale(look, paletteFor({}, false, false), valueRange(values, look), values, false));
    }

    RangeHistogram m_histogram;
};

QTEST_MAIN(TestRangeHistogram)
#include "tst_range_histogram.moc"
