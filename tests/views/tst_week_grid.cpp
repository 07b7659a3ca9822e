// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mouse.h"
#include "views/question/week_grid.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorscope;

class TestWeekGrid : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_grid.setHours({});
        m_grid.resize(272, m_grid.sizeHint().height());
        m_grid.show();
    }

    void aClickChoosesOneHour()
    {
        QSignalSpy spy(&m_grid, &WeekGrid::hoursChanged);
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(2, 14));
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_grid.hours()[2].test(14));
        QCOMPARE(m_grid.hours()[2].count(), std::size_t(1));
    }

    void aDragChoosesARectangleAndIsOneChange()
    {
        QSignalSpy spy(&m_grid, &WeekGrid::hoursChanged);
        QTest::mousePress(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(0, 9));
        QTest::mouseMove(&m_grid, m_grid.hourCentre(2, 12));
        QTest::mouseMove(&m_grid, m_grid.hourCentre(4, 17));
        QTest::mouseRelease(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(4, 17));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(findWeekPreset(toWeekPattern(m_grid.hours())), WeekPreset::WorkingHours);
    }

    /// The button goes up where the grid does not see it: hidden, or the mouse comes back without it.
    void aDragThatIsLostChoosesNothing_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("hidden") << true;
        QTest::newRow("a move without a button") << false;
    }

    void aDragThatIsLostChoosesNothing()
    {
        QFETCH(bool, hidden);
        QSignalSpy spy(&m_grid, &WeekGrid::hoursChanged);
        QTest::mousePress(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(0, 9));
        QTest::mouseMove(&m_grid, m_grid.hourCentre(2, 12));
        QVERIFY(m_grid.hours()[1].test(10));
        if (hidden)
            m_grid.hide();
        else
            moveMouse(m_grid, m_grid.hourCentre(4, 17));
        QVERIFY(m_grid.hours() == WeekHours());
        QTest::mouseRelease(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(4, 17));
        QCOMPARE(spy.count(), 0);
        m_grid.setHours(toWeekHours(everyHour()));   // it follows the document again
        QVERIFY(m_grid.hours()[3].all());
    }

    void onlyTheLeftButtonChooses()
    {
        QSignalSpy spy(&m_grid, &WeekGrid::hoursChanged);
        for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton}) {
            QTest::mouseClick(&m_grid, button, {}, m_grid.hourCentre(0, 9));
            QTest::mouseClick(&m_grid, button, {}, m_grid.dayHeading(2));
        }
        QCOMPARE(spy.count(), 0);
        QTest::mousePress(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(0, 9));
        QTest::mouseClick(&m_grid, Qt::RightButton, {}, m_grid.hourCentre(3, 12));
        QCOMPARE(spy.count(), 0);   // the drag goes on
        QTest::mouseRelease(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(0, 9));
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_grid.hours()[0].test(9) && m_grid.hours()[3].none());
    }

    void aDragFromAChosenHourClears()
    {
        m_grid.setHours(toWeekHours(everyHour()));
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(6, 3));
        QVERIFY(!m_grid.hours()[6].test(3));
        QCOMPARE(m_grid.hours()[6].count(), std::size_t(23));
    }

    void aHeadingTogglesItsRowOrColumn()
    {
        QSignalSpy spy(&m_grid, &WeekGrid::hoursChanged);
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(3, 7));
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.dayHeading(3));
        QCOMPARE(spy.count(), 2);
        QCOMPARE(m_grid.hours()[3].count(), std::size_t(24));
        QVERIFY(m_grid.hours()[2].none() && m_grid.hours()[4].none());
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourHeading(23));
        for (const auto &day : m_grid.hours())
            QVERIFY(day.test(23));
        QCOMPARE(m_grid.hours()[0].count(), std::size_t(1));
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourHeading(23));
        QCOMPARE(m_grid.hours()[3].count(), std::size_t(23));
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.dayHeading(3));
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.dayHeading(3));
        QVERIFY(m_grid.hours()[3].none());
    }

    void theKeyboardDoesTheSame()
    {
        QTest::mouseClick(&m_grid, Qt::LeftButton, {}, m_grid.hourCentre(1, 5));   // chosen; the cursor stands there
        QTest::keyClick(&m_grid, Qt::Key_Right, Qt::ShiftModifier);                // extends
        QTest::keyClick(&m_grid, Qt::Key_Right);                                   // moves
        QTest::keyClick(&m_grid, Qt::Key_Right);
        QTest::keyClick(&m_grid, Qt::Key_Space);   // chooses
        QVERIFY(m_grid.hours()[1].test(5));
        QVERIFY(m_grid.hours()[1].test(6));
        QVERIFY(!m_grid.hours()[1].test(7));
        QVERIFY(m_grid.hours()[1].test(8));
        QVERIFY(m_grid.accessibleDescription().contains(QStringLiteral("chosen")));
    }

private:
    WeekGrid m_grid;
};

QTEST_MAIN(TestWeekGrid)
#include "tst_week_grid.moc"
