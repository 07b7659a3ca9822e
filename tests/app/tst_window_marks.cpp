// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/person.h"
#include "support/painters_end.h"
#include "support/shown_text.h"

#include <QSlider>

using namespace floorscope;

/// Places that are looked for, in the window over the demo building.
class TestWindowMarks : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

    static QString told(const Desk &desk) { return shownText(*desk.part<QLabel>("marksText")); }

private slots:
    void rarelyUsedAreasAreMarkedByOneEntryOfTheMenu()
    {
        Desk desk;
        desk.showDemo();
        Person person;
        QVERIFY(!desk.part<QWidget>("marks")->isVisible());
        QVERIFY(person.takeFromMenu(desk.window(), QStringLiteral("Analyze"), QStringLiteral("Rarely used areas")));
        QTRY_VERIFY2(told(desk).startsWith(QStringLiteral("Rarely used: ")), qPrintable(told(desk)));
        QVERIFY2(told(desk).contains(QStringLiteral("without a sensor are not counted.")), qPrintable(told(desk)));
        QVERIFY(desk.part<QWidget>("marks")->isVisible());
        QCOMPARE(desk.session.undoName(), QStringLiteral("marked places"));
    }

    void theThresholdIsASlider()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionMarkRarelyUsed")->trigger();
        QTRY_VERIFY(desk.part<QSlider>("rarelyUsed")->isVisible());
        const QString before = told(desk);
        desk.part<QSlider>("rarelyUsed")->setValue(30);
        desk.part<QSlider>("rarelyUsed")->setValue(40);
        QCOMPARE(desk.session.document().look.rarelyUsedPercent, 40.0);
        QTRY_VERIFY(told(desk) != before);
        desk.session.undo();   // both movements are one step
        QCOMPARE(desk.session.document().look.rarelyUsedPercent, 10.0);
    }

    void anEntryTakenOnceMoreMarksNothing()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionMarkCore")->trigger();
        QVERIFY(desk.action("actionMarkCore")->isChecked());
        QTRY_VERIFY(told(desk).startsWith(QStringLiteral("Half of all detections are on ")));
        desk.action("actionMarkBusy")->trigger();
        QVERIFY(!desk.action("actionMarkCore")->isChecked());
        desk.action("actionMarkBusy")->trigger();
        QVERIFY(!desk.session.document().look.mark);
        QTRY_VERIFY(!desk.part<QWidget>("marks")->isVisible());
    }

    void busyPlacesAreListed()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionMarkBusy")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(told(desk).contains(QStringLiteral(" busy place(s) hold ")), qPrintable(told(desk)),
                                  kPatience);
        QVERIFY2(told(desk).count(QStringLiteral("; ")) == 4, qPrintable(told(desk)));   // five are named
        QVERIFY2(told(desk).contains(QStringLiteral("Largest: ")), qPrintable(told(desk)));
    }

    /// The map was asked for working hours; the nights are asked beside it, and are no part of it.
    void theWarmObjectIsFoundAndLeftOutByOneClick()
    {
        Desk desk;
        desk.showDemo();
        const std::uint64_t total = counts(desk.session.drawn().answers.single)->total;
        desk.action("actionMarkOdd")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(told(desk).contains(QStringLiteral("as active at 03:00 as at noon")),
                                  qPrintable(told(desk)), kPatience);
        QVERIFY2(told(desk).startsWith(QStringLiteral("1 place")),
                 qPrintable(told(desk)));   // plural forms are not loaded here
        QVERIFY2(told(desk).contains(QStringLiteral("x 47.3, y 20.3 m")), qPrintable(told(desk)));
        QCOMPARE(counts(desk.session.drawn().answers.single)->total, total);
        Person person;
        QVERIFY(person.press(QStringLiteral("Leave out")));
        QCOMPARE(counts(desk.session.drawn().answers.single)->total, total);   // the window waits for nothing
        QTRY_VERIFY(counts(desk.session.drawn().answers.single)->total < total);
        QVERIFY(desk.session.drawn().answers.single->masked > 0);
        QTRY_VERIFY2(told(desk).startsWith(QStringLiteral("Every place looks like persons.")), qPrintable(told(desk)));
        QVERIFY(person.press(QStringLiteral("Count again")));
        QCOMPARE(counts(desk.session.drawn().answers.single)->total, total);
        desk.session.undo();
        QVERIFY(counts(desk.session.drawn().answers.single)->total < total);
    }

    void aComparisonHasNoMarks()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QVERIFY(!desk.action("actionMarkOdd")->isEnabled());
        QVERIFY(!desk.action("actionMarkOdd")->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestWindowMarks)
#include "tst_window_marks.moc"
