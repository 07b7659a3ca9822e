// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "output/scenes.h"
#include "service/presets.h"
#include "support/mouse.h"
#include "support/painters_end.h"
#include "support/shown_text.h"
#include "views/compare/compare_layout.h"
#include "views/compare/compare_view.h"
#include "views/dialogs/days_dialog.h"
#include "views/map/legend_view.h"
#include "views/map/map_view.h"
#include "views/map/shown_scenes.h"
#include "views/page/day_strip.h"
#include "views/page/day_strips.h"
#include "views/parts/divider.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>

using namespace floorscope;

namespace {

/// An answer of the service: two cells, as it was saved by hand.
QString savedAnswer(const Desk &desk, const char *cells = "[[0.25,0.25,7],[0.75,0.25,3]]")
{
    const QString path = desk.filePath(QStringLiteral("answer.json"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(R"({"heatmap_v2":{"array_cells":)") + cells + R"(,"metadata":{"resolution":0.5}}})");
    return path;
}

void choose(QComboBox &box, const QString &text)
{
    box.setCurrentIndex(box.findText(text));
    emit box.activated(box.currentIndex());
}

}   // namespace

/// What one mode or one source of the data leaves behind for the next.
class TestWindowModes : public QObject
{
    Q_OBJECT
private slots:
    void theCellUnderTheMouseTellsItsUnitAndHours()
    {
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<MapView>("map");
        const QPoint middle = map->mapRect().center();
        QTest::mouseMove(map, middle - QPoint(5, 5));
        moveMouse(*map, middle);
        QHelpEvent help(QEvent::ToolTip, middle, map->mapToGlobal(middle));
        QCoreApplication::sendEvent(map, &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("h observed")), qPrintable(QToolTip::text()));
        QHelpEvent legend(QEvent::ToolTip, {middle.x(), map->height() - 4},
                          map->mapToGlobal(QPoint(middle.x(), map->height() - 4)));
        QCoreApplication::sendEvent(map, &legend);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void aLockedRangeStaysInItsMode()
    {
        Desk desk;
        desk.showDemo();
        const ValueRange free = makeScene(desk.session.drawn()).field->scale.range();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QTest::mouseClick(desk.part<QToolButton>("lock"), Qt::LeftButton);
        QVERIFY(desk.session.document().look.changeRange && !desk.session.document().look.range);
        QVERIFY(desk.part<QDoubleSpinBox>("low")->value() < 0.0);
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(makeScene(desk.session.drawn()).field->scale.range(), free);
        QVERIFY(!desk.part<QToolButton>("lock")->isChecked());
        QCOMPARE(desk.part<QDoubleSpinBox>("low")->minimum(), 0.0);
    }

    void eachModeHasItsPalette()
    {
        Desk desk;
        desk.showDemo();
        choose(*desk.part<QComboBox>("paletteBox"), QStringLiteral("Cividis"));
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QCOMPARE(desk.part<QComboBox>("paletteBox")->currentText(), QStringLiteral("Vik (suits the plan)"));
        QCOMPARE(makeScene(desk.session.drawn(), Pane::Change).field->scale.palette().name, QStringLiteral("vik"));
        QCOMPARE(makeScene(desk.session.drawn(), Pane::Before).field->scale.palette().name, QStringLiteral("cividis"));
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(desk.part<QComboBox>("paletteBox")->currentText(), QStringLiteral("Cividis"));
    }

    void theUnitIsTheOneThatIsDrawn()
    {
        Desk desk;
        desk.showDemo();
        auto *unit = desk.part<QComboBox>("unit");
        choose(*unit, QStringLiteral("Detections in total"));
        QVERIFY(unit->isEnabled());
        const QString words = unit->toolTip();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QCOMPARE(unit->currentText(), QStringLiteral("Detections per hour"));
        QVERIFY(!unit->isEnabled() && unit->toolTip() != words);
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(unit->currentText(), QStringLiteral("Detections in total"));
        QCOMPARE(unit->toolTip(), words);
    }

    void theChangeIsADifferenceOrInPercent()
    {
        Desk desk;
        desk.showDemo();
        auto *measure = desk.part<QComboBox>("measure");
        desk.turnTo(QStringLiteral("Look"));   // its findings may have come in front
        QVERIFY(!measure->isVisible() && desk.part<QComboBox>("unit")->isVisible());
        desk.action("actionCompare")->trigger();
        desk.fetch();
        desk.turnTo(QStringLiteral("Look"));
        QVERIFY(measure->isVisible() && !desk.part<QComboBox>("unit")->isVisible());
        QCOMPARE(measure->currentText(), QStringLiteral("Difference per hour"));
        QTest::mouseClick(desk.part<QToolButton>("lock"), Qt::LeftButton);
        QVERIFY(desk.session.document().look.changeRange.has_value());
        choose(*measure, QStringLiteral("Percent"));
        QTRY_COMPARE(makeScene(desk.session.drawn(), Pane::Change).field->meaning, FieldMeaning::ChangeRatio);
        QVERIFY(!desk.session.document().look.changeRange);   // of another measure
        desk.session.undo();
        QTRY_COMPARE(measure->currentText(), QStringLiteral("Difference per hour"));
        QVERIFY(desk.session.document().look.changeRange.has_value());
    }

    void aComparisonIsLookedAtInFourWays()
    {
        Desk desk;
        desk.showDemo();
        QVERIFY(!desk.action("actionCompareSwipe")->isEnabled());
        desk.action("actionCompare")->trigger();
        desk.fetch();
        auto *view = desk.part<CompareView>("compare");
        desk.action("actionCompareSwipe")->trigger();
        QCOMPARE(view->look(), CompareLook::Swipe);
        QVERIFY(desk.part<QPushButton>("lookSwipe")->isChecked());
        const auto *caption = desk.part<QWidget>("caption");   // of what is seen
        QVERIFY2(caption->toolTip().contains(QStringLiteral(" → "))
                     && caption->toolTip().contains(QStringLiteral(" · per observed hour")),
                 qPrintable(caption->toolTip()));
        QTest::mouseClick(desk.part<QPushButton>("lookChange"), Qt::LeftButton);
        QVERIFY(desk.action("actionCompareChange")->isChecked() && !desk.part<MapView>("before")->isVisible());
        QVERIFY2(caption->toolTip().contains(QStringLiteral(" · change per observed hour")),
                 qPrintable(caption->toolTip()));
        desk.open();   // it is remembered
        desk.showDemo();
        QCOMPARE(desk.part<CompareView>("compare")->look(), CompareLook::ChangeOnly);
        QVERIFY(desk.action("actionCompareChange")->isChecked());
    }

    void withoutAMessageAComparisonHasTheRoomForIt()
    {
        Desk desk;
        desk.window().resize(1280, 720);
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        for (int i = 0; i < 5 && !desk.message().isEmpty(); ++i)
            QTest::mouseClick(desk.part<QWidget>("message")->findChild<QToolButton *>(QStringLiteral("close")),
                              Qt::LeftButton);
        QVERIFY2(desk.message().isEmpty(), qPrintable(desk.message()));
        const auto *caption = desk.part<QWidget>("caption");
        const auto *heading = desk.part<QWidget>("beforeLabel");
        const int top = caption->mapTo(&desk.window(), QPoint(0, caption->height())).y();
        QCOMPARE(heading->mapTo(&desk.window(), QPoint()).y(), top);
    }

    void onASmallScreenTheChangeTakesOverHalfOfTheMiddle()
    {
        Desk desk;
        desk.window().resize(1280, 720);
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        const auto *change = desk.part<QWidget>("changePart");
        const auto *middle = desk.part<QWidget>("compare");
        const auto *before = desk.part<QWidget>("before");
        QVERIFY(change->isVisible() && before->isVisible());
        QVERIFY(change->width() * change->height() > middle->width() * middle->height() / 2);
        QVERIFY(change->mapTo(&desk.window(), QPoint()).y()
                > before->mapTo(&desk.window(), QPoint()).y());   // wide floor
        const auto legends = middle->findChildren<LegendView *>();
        QCOMPARE(std::count_if(legends.begin(), legends.end(), [](const LegendView *l) { return l->isVisible(); }), 2);
    }

    void compareTellsTheDaysOfBothSidesAndReadsThem()
    {
        Desk desk;
        desk.showDemo();
        const auto strips = [&desk] {
            QStringList names;
            for (const auto *strip : desk.window().findChildren<DayStrip *>())
                if (strip->isVisible())
                    names << strip->accessibleName();
            return names;
        };
        QCOMPARE(strips(), QStringList{QStringLiteral("Days in the map")});
        desk.part<MapView>("map")->setFocus();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QCOMPARE(QApplication::focusWidget(), desk.part<QWidget>("change"));
        QCOMPARE(strips(), (QStringList{QStringLiteral("Before"), QStringLiteral("After")}));
        QVERIFY(DayStrips::haveRoomBeside(703, 28));   // four weeks each, as long as a day can be pointed at
        QVERIFY(!DayStrips::haveRoomBeside(703, 56) && DayStrips::haveRoomBeside(1240, 56));
        for (const char *name : {"before", "after", "change"}) {
            auto *map = desk.part<MapView>(name);
            QTest::mouseMove(map, map->mapRect().center() + QPoint(3, 8));
            const QString reading = desk.part<QLabel>("reading")->text();
            QVERIFY2(reading.count(QStringLiteral(" · ")) >= 3 && reading.contains(QStringLiteral("before"))
                         && reading.contains(QStringLiteral("after")) && reading.contains(QStringLiteral("change")),
                     qPrintable(reading));
        }
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(strips(), QStringList{QStringLiteral("Days in the map")});
    }

    /// One choice says which earlier period is asked; day and weeks stay.
    void aPairIsOneChoice()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        auto *pair = desk.part<QComboBox>("pair");
        const auto *before = desk.part<QLabel>("beforeText"), *after = desk.part<QLabel>("afterText");
        QCOMPARE(pair->currentText(), QStringLiteral("Before and after a day"));
        QVERIFY2(shownText(*after).contains(QStringLiteral("29 Mar – 25 Apr 2026")), qPrintable(shownText(*after)));
        for (const QLabel *side : {before, after})   // its day is a Sunday, so that both sides have as much
            QVERIFY2(shownText(*side).contains(QStringLiteral("180 h")), qPrintable(shownText(*side)));
        choose(*pair, QStringLiteral("With the same weeks last year"));
        QVERIFY2(shownText(*before).contains(QStringLiteral("30 Mar – 26 Apr 2025")), qPrintable(shownText(*before)));
        QVERIFY2(shownText(*after).endsWith(QStringLiteral("180 h")),
                 qPrintable(shownText(*after)));   // no day is left out
        QCOMPARE(desk.part<QLabel>("dayLabel")->text(), QStringLiteral("Later period from"));
        QCOMPARE(desk.part<QWidget>("changeDay")->accessibleName(), QStringLiteral("Later period from"));
        QCOMPARE(desk.part<QSpinBox>("weeks")->value(), 4);
        choose(*pair, QStringLiteral("The same, equal weekdays"));
        QCOMPARE(desk.part<QWidget>("changeDay")->accessibleName(), QStringLiteral("Day of the change"));
        QVERIFY2(shownText(*before).contains(QStringLiteral("180 h"))
                     && shownText(*after).contains(QStringLiteral("180 h")),
                 qPrintable(shownText(*before)));
        QCOMPARE(desk.session.undoName(), QStringLiteral("what is compared"));
        desk.part<QSpinBox>("weeks")->setValue(3);   // of the same kind
        QCOMPARE(pair->currentText(), QStringLiteral("The same, equal weekdays"));
        QVERIFY2(shownText(*before).contains(QStringLiteral("135 h")), qPrintable(shownText(*before)));
    }

    void eachPeriodHasItsOwnDatesHoursAndDaysLeftOut()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        auto *pair = desk.part<QComboBox>("pair");
        auto *hoursOf = desk.part<QComboBox>("hoursOf");
        auto *first = desk.part<QDateEdit>("beforeFirst"), *last = desk.part<QDateEdit>("beforeLast");
        QVERIFY(!first->isVisible() && !hoursOf->isVisible());
        const Document before = desk.session.document();
        choose(*pair, QStringLiteral("Two periods of your own"));
        QVERIFY(first->isVisible() && hoursOf->isVisible() && !desk.part<QWidget>("changeDay")->isVisible());
        QCOMPARE(desk.session.document(), before);                 // those that were there, to begin with
        choose(*pair, QStringLiteral("Before and after a day"));   // and back
        QVERIFY(!first->isVisible() && !hoursOf->isVisible() && desk.part<QWidget>("changeDay")->isVisible());
        choose(*pair, QStringLiteral("Two periods of your own"));
        QVERIFY(first->isVisible());
        first->setDate({2026, 2, 2});
        last->setDate({2026, 2, 13});
        QCOMPARE(desk.session.undoName(), QStringLiteral("period before"));
        QCOMPARE(firstAndLastDay(desk.session.document().before), std::pair(QDate(2026, 2, 2), QDate(2026, 2, 13)));
        QCOMPARE(desk.session.document().after, before.after);
        first->setDate({2026, 2, 16});   // takes the last day along
        QCOMPARE(firstAndLastDay(desk.session.document().before), std::pair(QDate(2026, 2, 16), QDate(2026, 2, 27)));
        QTest::mouseClick(desk.part<QPushButton>("beforeLeaveOut"), Qt::LeftButton);
        auto *dialog = desk.window().findChild<DaysDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("days")), QStringLiteral("2026-02-17"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
        dialog->accept();
        QCOMPARE(desk.session.document().before.excluded, std::vector<QDate>{QDate(2026, 2, 17)});
        choose(*hoursOf, QStringLiteral("Of the period after"));
        choose(*desk.part<QComboBox>("weekPreset"), QStringLiteral("Every hour"));
        QCOMPARE(desk.session.document().after.week, everyHour());
        QCOMPARE(desk.session.document().before.week, before.before.week);
        desk.fetch();
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("other weekdays or hours")), qPrintable(desk.message()));
        desk.pressInMessage(QStringLiteral("Use the same hours"));
        QTRY_COMPARE(desk.session.document().after.week, desk.session.document().before.week);
        desk.session.apply(QStringLiteral("elsewhere"), before);   // an ordinary pair, as by Undo or with a project
        QVERIFY(!first->isVisible() && desk.part<QWidget>("changeDay")->isVisible());
        QCOMPARE(pair->currentText(), QStringLiteral("Before and after a day"));
    }

    /// Findings stay what they are until others are there, and until then nothing is said that is not so.
    void findingsOfSharesComeWithTheirLink()
    {
        Desk desk;
        desk.showDemo();
        const auto *panel = desk.part<QWidget>("FindingsPanel");
        const auto *empty = panel->findChild<QLabel *>(QStringLiteral("empty"));
        const auto link = [panel] {
            for (const auto *button : panel->findChildren<QPushButton *>())
                if (button->isVisibleTo(panel) && button->text().startsWith(QStringLiteral("Show ")))
                    return button->text();
            return QString();
        };
        QStringList said, links;
        connect(&desk.session, &Session::drawnChanged, empty, [&] { said << empty->text(); });
        connect(&desk.session, &Session::documentChanged, empty, [&] { links << link(); });
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(link(), QStringLiteral("Show relative to the floor"), kPatience);
        links.clear();
        Document shares = desk.session.document();
        shares.relative = true;
        desk.session.apply(QStringLiteral("shares"), shares);
        QCOMPARE(links, QStringList(QStringLiteral("Show relative to the floor")));
        QTRY_COMPARE_WITH_TIMEOUT(link(), QStringLiteral("Show per hour"), kPatience);
        QVERIFY2(said.filter(QStringLiteral("no single days")).isEmpty(), qPrintable(said.join(QLatin1Char('\n'))));
    }

    void whereTheDividerLiesIsRemembered()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(desk.part<Divider>("divider")->handle(1), Qt::Key_Down);
        const double share = desk.part<Divider>("divider")->share();
        QVERIFY(share > SidesShare().above + 0.05);
        desk.open();
        QTRY_COMPARE(desk.part<Divider>("divider")->share(), share);
    }

    void hoursThatAreUnknownGiveTotals()
    {
        Desk desk;
        desk.session.openFiles({savedAnswer(desk)}, QStringLiteral("open"));
        QTRY_VERIFY(desk.session.drawn().answers.single);
        QCOMPARE(desk.part<QComboBox>("unit")->currentText(), QStringLiteral("Detections in total"));
        QVERIFY(!desk.part<QComboBox>("unit")->isEnabled());
    }

    void aFileIsNotTheDemo()
    {
        Desk desk;
        desk.showDemo();
        QVERIFY(desk.part<QWidget>("periodPart")->isVisible());
        QCOMPARE(desk.part<QLabel>("source")->text(), QStringLiteral("Demo building (simulated)"));
        desk.session.openFiles({savedAnswer(desk)}, QStringLiteral("open"));
        QTRY_COMPARE(desk.part<QLabel>("source")->text(), QStringLiteral("File"));
        for (const char *part : {"periodPart", "changePart", "weekPreset", "week", "quarter", "fetchCard"})
            QVERIFY2(!desk.part<QWidget>(part)->isVisible(), part);
        QVERIFY(desk.part<QLabel>("fileNote")->isVisible());
    }

    void aFailureIsOverOnceSomethingWorks()
    {
        Desk desk;
        desk.showDemo();
        const QString missing = desk.filePath(QStringLiteral("missing.json"));
        desk.session.openFiles({missing}, QStringLiteral("open"));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("missing.json")), qPrintable(desk.message()));
        desk.session.openFiles({savedAnswer(desk)}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.document().source));
        QTRY_VERIFY2(!desk.message().contains(QStringLiteral("missing.json")), qPrintable(desk.message()));
        desk.session.openFiles({missing}, QStringLiteral("open"));   // the same failure once more is told once more
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("missing.json")), qPrintable(desk.message()));
    }

    void sharesAreOpenedAlone()
    {
        Desk desk;
        const QString shares = savedAnswer(desk, "[[0.25,0.25,0.5],[0.75,0.25,1]]");
        desk.showDemo();
        desk.session.openFiles({shares, shares}, QStringLiteral("open"));
        QTRY_COMPARE(
            desk.message(),
            QStringLiteral("This file holds values from 0 to 1 instead of counts, so it cannot be added to others. "
                           "Open it alone, or fetch it again."));
        desk.pressInMessage(QStringLiteral("Open alone"));
        QTRY_VERIFY(desk.session.drawn().answers.single
                    && std::holds_alternative<ShareMap>(desk.session.drawn().answers.single->map));
        const QAction *numbers = desk.action("actionExportNumbers");
        QVERIFY(!numbers->isEnabled());
        QCOMPARE(numbers->toolTip(),
                 QStringLiteral("This file holds shares of the busiest cell, not counts. Fetch it again to have "
                                "counts."));
    }

    void aControlIsFeltAtOnceOnTheSmallestCells()
    {
        Desk desk;
        desk.showDemo();
        QTest::mouseClick(desk.part<QPushButton>("quarter"), Qt::LeftButton);
        desk.fetch();
        auto *strength = desk.part<QSlider>("strength");
        QSignalSpy scenes(desk.window().findChild<ShownScenes *>(), &ShownScenes::changed);
        qint64 quickest = 1000;
        for (int percent = 40; percent < 50; ++percent) {
            QElapsedTimer timer;
            timer.start();
            strength->setValue(percent);
            quickest = std::min(quickest, timer.elapsed());
        }
        QCOMPARE(scenes.count(), 10);   // one for each step
        QVERIFY2(quickest < 100, qPrintable(QString::number(quickest)));
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowModes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_modes.moc"
