// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "model/places/side_fetch.h"
#include "output/scene_facts.h"
#include "output/scenes.h"
#include "service/presets.h"
#include "support/program.h"
#include "views/dialogs/figures_window.h"
#include "views/dialogs/scatter_view.h"
#include "words/caption.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPointer>
#include <QTableWidget>

using namespace floorscope;

namespace {

/// The window of other figures, with what came.
FiguresWindow *openFigures(const Desk &desk)
{
    desk.action("actionOtherFigures")->trigger();
    auto *figures = desk.part<FiguresWindow>("FiguresWindow");
    const auto *table = figures ? figures->findChild<QTableWidget *>(QStringLiteral("figuresTable")) : nullptr;
    (void)QTest::qWaitFor([&] { return table && table->rowCount() > 0; }, kPatience);
    return figures;
}

template <typename T>
T *part(const FiguresWindow &figures, const char *name)
{
    return figures.findChild<T *>(QLatin1String(name));
}

}   // namespace

/// Occupancy, presence time and traffic beside the map, as a person gets at them.
class TestWindowFigures : public QObject
{
    Q_OBJECT

private slots:
    void theyAreThereOnceAMapIs()
    {
        Desk desk;
        QVERIFY(!desk.action("actionOtherFigures")->isEnabled());
        QVERIFY(!desk.action("actionOtherFigures")->toolTip().isEmpty());
        desk.showDemo();
        QTRY_VERIFY(desk.action("actionOtherFigures")->isEnabled());
    }

    void eachRoomHasItsFigures()
    {
        Desk desk;
        desk.showDemo();
        const FiguresWindow *figures = openFigures(desk);
        QVERIFY(figures);
        const auto *table = part<QTableWidget>(*figures, "figuresTable");
        QCOMPARE(table->rowCount(), 11);
        QCOMPARE(table->columnCount(), 8);
        QCOMPARE(table->item(4, 0)->text(), QStringLiteral("Lounge"));
        QVERIFY(!table->item(4, 3)->text().isEmpty());
        const auto *scatter = part<ScatterView>(*figures, "figureScatter");
        QTRY_COMPARE(scatter->graph(0)->dataCount(), 9);   // the storage has no sensor, which is no zero
        QVERIFY(part<QLabel>(*figures, "figureSentence")->text().contains(QStringLiteral("9 places")));
        QVERIFY(part<QLabel>(*figures, "figureCaption")->text().endsWith(QStringLiteral("simulated")));
    }

    /// The demo building is asked hour by hour at once.
    void aRoomIsShownOverItsHours()
    {
        Desk desk;
        desk.showDemo();
        const FiguresWindow *figures = openFigures(desk);
        QVERIFY(figures);
        auto *over = part<QComboBox>(*figures, "figureOver");
        auto *kind = part<QComboBox>(*figures, "figureKind");
        QTRY_COMPARE(kind->count(), 4);
        kind->setCurrentIndex(1);
        over->setCurrentIndex(1);   // the first room
        const auto *scatter = part<ScatterView>(*figures, "figureScatter");
        QTRY_COMPARE_WITH_TIMEOUT(scatter->graph(0)->dataCount(), 180, kPatience);
        QVERIFY(part<QLabel>(*figures, "figureSentence")->text().contains(QStringLiteral("180 hours")));
        QVERIFY(!part<QLabel>(*figures, "figureHours")->isVisible());
    }

    /// An account is asked on one press, for a price, and once; so are single hours of a place.
    void anAccountIsAskedOnOnePress()
    {
        Desk desk;
        desk.showAccount();
        desk.action("actionOtherFigures")->trigger();
        QPointer<FiguresWindow> figures = desk.part<FiguresWindow>("FiguresWindow");
        auto *fetch = part<QPushButton>(*figures, "figureFetch");
        const auto *table = part<QTableWidget>(*figures, "figuresTable");
        QTRY_VERIFY(fetch->isVisible());
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(part<QLabel>(*figures, "figureState")->text().contains(QStringLiteral("0 stored")));
        QTest::mouseClick(fetch, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 11, kPatience);
        QVERIFY(!fetch->isVisible());
        part<QComboBox>(*figures, "figureOver")->setCurrentIndex(1);
        const auto *scatter = part<ScatterView>(*figures, "figureScatter");
        QTRY_COMPARE_WITH_TIMEOUT(scatter->graph(0)->dataCount(), 20, kPatience);
        QVERIFY(part<QLabel>(*figures, "figureSentence")->text().contains(QStringLiteral("20 days")));
        auto *hours = part<QPushButton>(*figures, "figureHoursFetch");
        QTRY_COMPARE(hours->text(), QStringLiteral("Ask for single hours – 180 request(s)"));
        QVERIFY(hours->isVisible());
        QTest::mouseClick(hours, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(scatter->graph(0)->dataCount(), 180, kPatience);
        figures->close();
        QTRY_VERIFY(!figures);
        const FiguresWindow *again = openFigures(desk);   // of what is stored, without a press
        QCOMPARE(part<QTableWidget>(*again, "figuresTable")->rowCount(), 11);
        QCOMPARE(desk.session.beside(Beside::Figures).state().progress.done, 0);
    }

    /// Once presence time is there; a project tells it where nobody can be asked.
    void theMapIsInPersonHours()
    {
        Desk desk;
        desk.showAccount();
        auto *unit = desk.part<QComboBox>("unit");
        const int entry = unit->findText(QStringLiteral("Person-hours (estimate)"));
        const auto offered = [unit, entry] {
            return unit->model()->index(entry, 0).flags().testFlag(Qt::ItemIsEnabled);
        };
        QVERIFY(!offered() && unit->itemData(entry, Qt::ToolTipRole).toString().contains(QStringLiteral("Findings")));
        Document inHours = desk.session.document();   // as a project says, or undo
        inHours.look.unit = Unit::PersonHours;
        desk.session.apply(QStringLiteral("unit"), inHours);
        QCOMPARE(unit->currentText(), QStringLiteral("Detections in total"));
        SideFetch &presence = desk.session.beside(Beside::Presence);
        QTRY_COMPARE_WITH_TIMEOUT(presence.state().phase, FetchState::Phase::NeedsFetch, kPatience);
        presence.fetch();
        QTRY_VERIFY_WITH_TIMEOUT(offered(), kPatience);
        QCOMPARE(unit->currentText(), QStringLiteral("Person-hours (estimate)"));
        const auto legend = [&desk] { return makeScene(desk.session.drawn(), Pane::Single).legend; };
        QTRY_COMPARE(legend().title, QStringLiteral("Person-hours (estimate) in a cell of 0.5 × 0.5 m"));
        QVERIFY2(legend().notes.contains(QStringLiteral("an estimate: 10 may be ")), qPrintable(legend().notes));
        QVERIFY(captionText(caption(desk.session.drawn(), Pane::Single))
                    .contains(QStringLiteral("person-hours (estimate)")));
        const std::optional<PresenceTold> told = desk.session.drawn().answers.presence;
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QVERIFY(!desk.session.drawn().answers.presence);   // it is of the map
        const Project project = desk.session.project();
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(legend().title, QStringLiteral("Person-hours (estimate) in a cell of 0.5 × 0.5 m"));
        desk.action("actionProtect")->trigger();   // of single stretches of time nothing is told then
        QTRY_VERIFY_WITH_TIMEOUT(!offered(), kPatience);
        QVERIFY(captionText(caption(desk.session.drawn(), Pane::Single)).contains(QStringLiteral("total")));
        for (const Project &kept : {project, desk.session.project()}) {
            Session elsewhere;
            elsewhere.openProject(kept);
            Document map = elsewhere.document();
            map.mode = ViewMode::Map;
            map.protectIndividuals = false;
            elsewhere.apply(QStringLiteral("map"), map);
            QTRY_VERIFY_WITH_TIMEOUT(told && elsewhere.drawn().answers.presence == told, kPatience);
        }
    }

    void whatIsCopiedIsWhatTheCommandPrints()
    {
        Desk desk;
        desk.showDemo();
        const FiguresWindow *figures = openFigures(desk);
        QVERIFY(figures);
        auto *copy = part<QPushButton>(*figures, "figureCopy");
        QTRY_VERIFY(copy->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        const ProgramRun ran =
            runProgram(QStringLiteral("figures --demo --store none --format csv").split(QLatin1Char(' ')));
        QCOMPARE(ran.status, 0);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), ran.output);
    }

    /// Another question has figures of its own.
    void nothingOfTheMapBeforeStays()
    {
        Desk desk;
        desk.showDemo();
        const FiguresWindow *figures = openFigures(desk);
        QVERIFY(figures);
        const auto *caption = part<QLabel>(*figures, "figureCaption");
        const QString before = caption->text();
        Document document = desk.session.document();
        document.question = withDays(document.question, {2026, 4, 13}, {2026, 4, 17});
        desk.session.apply(QStringLiteral("one week"), document);
        const auto *table = part<QTableWidget>(*figures, "figuresTable");
        QTRY_VERIFY_WITH_TIMEOUT(caption->text() != before, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 11, kPatience);
        QVERIFY(caption->text().contains(QStringLiteral("45 of 45")));
    }

    /// Nothing is fetched anew for it.
    void theySwitchTheirProtectionWithTheMap()
    {
        Desk desk;
        desk.showDemo();
        const FiguresWindow *figures = openFigures(desk);
        QVERIFY(figures);
        const auto *table = part<QTableWidget>(*figures, "figuresTable");
        auto *copy = part<QPushButton>(*figures, "figureCopy");
        QTRY_VERIFY(copy->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString open = QApplication::clipboard()->text();
        desk.action("actionProtect")->trigger();
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!part<QPushButton>(*figures, "figureCancel")->isVisible());
        QTRY_COMPARE(table->rowCount(), 11);
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text() != open);   // no rates of single stretches
        desk.action("actionProtect")->trigger();
        QTRY_COMPARE(table->rowCount(), 11);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), open);
    }

    void whoIsDisconnectedFetchesNothing()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionOtherFigures")->trigger();
        const auto *figures = desk.part<FiguresWindow>("FiguresWindow");
        QVERIFY(figures);
        desk.session.connectTo({});
        QTRY_VERIFY(!part<QPushButton>(*figures, "figureCancel")->isVisible());
        QVERIFY(!part<QLabel>(*figures, "figureState")->text().isEmpty());
        QCOMPARE(part<QTableWidget>(*figures, "figuresTable")->rowCount(), 0);
    }
};

QTEST_MAIN(TestWindowFigures)
#include "tst_window_figures.moc"
