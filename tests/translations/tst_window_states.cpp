// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elsewhere.h"
#include "app/own_plan.h"
#include "plan/cad/cad_module.h"
#include "project/project_file.h"
#include "project/recovery.h"
#include "support/dxf_text.h"
#include "support/painters_end.h"
#include "translations/window_check.h"
#include "views/dialogs/connect_dialog.h"
#include "views/export/report_dialog.h"
#include "views/fit/fit_page.h"
#include "views/present/present_view.h"
#include "words/error_text.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace floorscope;

namespace {

constexpr QSize kSmall{1280, 720};
constexpr QSize kUsual{1440, 900};
constexpr QSize kLarge{3840, 2160};

}   // namespace

/// The window in each of its main states, in another language: translated, nothing cut, nothing on another text. With
/// FLOORSCOPE_TEST_PICTURES as a folder, and FLOORSCOPE_TEST_LANGUAGE=en or de, they are there to be looked at.
class TestWindowStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_check.install());
        m_check.ignore({QStringLiteral("links")});   // German for the left side
        for (const char *name : {"own.png", "own", "plan.dxf", "damaged.pdf", "damaged", "Open office", "Open",
                                 "office", "AM", "PM"})   // some are shortened, or stand on two lines
            m_check.ignore({QString::fromLatin1(name)});
        for (const char *format : {"WebP", "PNG", "JPEG", "TIFF", "BMP", "SVG", "PDF", "DXF", "DWG", "AutoCAD"})
            m_check.ignore({QString::fromLatin1(format)});
    }

    void empty()
    {
        Desk desk;
        m_check.ignore(namesOf({}));
        see(desk, "empty");
    }

    void connecting()
    {
        Desk desk;
        desk.answersConnect = false;
        desk.action("actionConnect")->trigger();
        auto *dialog = desk.window().findChild<ConnectDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("client_1"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("secret")), QStringLiteral("secret"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("connectButton")), Qt::LeftButton);
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("failure"))->property("failure").toBool());
        m_check.lookAt(*dialog, "connecting");
    }

    void fetching()
    {
        DemoFaults slow;
        slow.latencyMs = 1500;
        Desk desk(slow);
        desk.openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::Running, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.fetchState().progress.done > 0, kPatience);
        m_check.ignore(namesOf(desk.session.floor()));
        see(desk, "fetching", {kSmall});
    }

    void partial()
    {
        DemoFaults faults;
        faults.neverAnswer = {DemoBuilding::now() - 6 * 86400 + 4 * 3600};   // a Tuesday at noon
        Desk desk(faults);
        desk.openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.fetchState().missing.empty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.fetchState().phase != FetchState::Phase::Running, kPatience);
        m_check.ignore(namesOf(desk.session.floor()));
        see(desk, "partial");
    }

    void map()
    {
        Desk desk;
        showDemo(desk);
        see(desk, "map", {kSmall, kUsual, kLarge});
        desk.action("actionDarkTheme")->trigger();
        see(desk, "dark", {kSmall, kUsual});
        desk.action("actionLightTheme")->trigger();
        for (const char *mark : {"actionMarkBusy", "actionMarkRarelyUsed", "actionMarkCore", "actionMarkOdd"}) {
            desk.action(mark)->trigger();
            see(desk, mark, {kSmall});
            desk.action(mark)->trigger();
        }
        turnTo(desk, 1);
        see(desk, "tab 2");
        turnTo(desk, 2);
        see(desk, "tab 3");
        desk.action("actionHeights")->trigger();
        see(desk, "heights");
    }

    void compared()
    {
        Desk desk;
        showDemo(desk);
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.isWeighing(), kPatience);
        see(desk, "compare", {kSmall, kUsual, kLarge});
        for (const char *way : {"actionCompareSwipe", "actionCompareBlink", "actionCompareChange"}) {
            desk.action(way)->trigger();
            see(desk, way, {kSmall});
        }
        desk.action("actionDarkTheme")->trigger();
        desk.action("actionCompareTogether")->trigger();
        see(desk, "compare dark");
        desk.action("actionLightTheme")->trigger();
        desk.action("actionPresent")->trigger();
        auto *present = desk.window().findChild<PresentView *>();
        QVERIFY(present);
        QTRY_VERIFY(!present->picture().isNull());
        QVERIFY(!present->grab().isNull());
        m_check.keep(*present, "present");   // a picture that pictures' own tests look at
    }

    void fitting()
    {
        Desk desk;
        showDemo(desk);
        const OwnPlan plan = ownPlan(QTransform().rotate(7.0));
        QVERIFY(!dropPlan(desk, plan).isEmpty());
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        leaveFit(desk);
        see(desk, "not fitted");
        desk.action("actionFitPlan")->trigger();
        FitView &view = *desk.window().findChild<FitPage *>()->view();
        const std::vector<FloorPoint> corners = farCorners(desk);
        showCorner(view, plan.truth, corners[0]);
        see(desk, "fitting", {kSmall});
        showCorner(view, plan.truth, corners[1]);
        showCorner(view, plan.truth, corners[2]);
        see(desk, "fitted by three", {kSmall});
        QTest::keyClick(&view, Qt::Key_Return);
        QTRY_VERIFY(desk.session.document().plan->placement);
        see(desk, "fitted");
    }

    void cadLayers()
    {
        if (!cadModule())
            QSKIP("The module for CAD drawings is not here.");
        Desk desk;
        showDemo(desk);
        QFile file(desk.filePath(QStringLiteral("plan.dxf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(DxfText()
                       .unit(4)
                       .layer("A-WALL")
                       .layer("Grid", 1, 1)
                       .frame("A-WALL", 0, 0, 60000, 38000)
                       .line("Furniture", 5000, 6000, 15000, 6000)
                       .line("Grid", 0, 3000, 60000, 3000)
                       .bytes());
        file.close();
        m_check.ignore({QStringLiteral("A-WALL"), QStringLiteral("Furniture"), QStringLiteral("Grid")});
        QVERIFY(dropOn(desk.window(), file.fileName()));
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        leaveFit(desk);
        see(desk, "drawing", {kSmall});
        desk.action("actionPlanLayers")->trigger();
        auto *dialog = desk.window().findChild<QDialog *>(QStringLiteral("PlanLayersDialog"));
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        m_check.lookAt(*dialog, "CAD layers");
    }

    void error()
    {
        Desk desk;
        showDemo(desk);
        QFile file(desk.filePath(QStringLiteral("damaged.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 and nothing else") > 0);
        file.close();
        QVERIFY(dropOn(desk.window(), file.fileName()));
        QTRY_VERIFY(desk.message().contains(QStringLiteral("damaged.pdf")));
        m_check.ignore(desk.filePath({}).split(QRegularExpression(QStringLiteral("[/-]")), Qt::SkipEmptyParts));
        see(desk, "error");
    }

    void deadNetworkAndExpiredSecret()
    {
        Desk desk;
        Elsewhere elsewhere;
        desk.session.connectTo(elsewhere.connection(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        m_check.ignore(namesOf(desk.session.floor()));
        elsewhere.server.reset();
        askFebruary(desk);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.fetchState().error, kPatience);
        see(desk, "dead network", {kSmall});
        Elsewhere refusing(QStringLiteral("expired"));
        desk.session.connectTo(refusing.connection(desk));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.fetchState().error
                                     && desk.session.fetchState().error->kind == ErrorKind::CredentialsRefused,
                                 kPatience);
        QTRY_VERIFY(desk.message().contains(plainErrorText(*desk.session.fetchState().error)));
        see(desk, "expired secret", {kSmall});
    }

    void storeAndPlanDeleted()
    {
        Desk desk;
        showDemo(desk);
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(desk.filePath(QStringLiteral("store.sqlite")) + QLatin1String(ending));
        askFebruary(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        see(desk, "store deleted", {kSmall});
        const QString path = dropPlan(desk, ownPlan({}));
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        leaveFit(desk);
        QVERIFY(QFile::remove(path));
        see(desk, "plan deleted", {kSmall});   // it is in the project
        Project project = desk.session.project();
        project.plans.clear();
        Desk elsewhere;
        elsewhere.session.openProject(*projectFromBytes(*projectBytes(project)));
        QTRY_VERIFY(elsewhere.message().contains(QStringLiteral("own.png")));
        see(elsewhere, "plan nowhere", {kSmall});
    }

    void workIsOfferedAfterACrash()
    {
        const QTemporaryDir kept;
        {
            Desk desk;
            showDemo(desk);
            QVERIFY(keepWork(desk.session.project(), {}, kept.filePath(QStringLiteral("work.floorscope"))));
        }
        Desk desk({}, kept.path());
        QTRY_VERIFY(desk.part<QWidget>("keptWork") && desk.part<QWidget>("keptWork")->isVisible());
        see(desk, "work after a crash");
    }

    void cleanupTestCase() { QVERIFY2(m_check.faults().isEmpty(), qPrintable(m_check.faults())); }

private:
    void showDemo(Desk &desk)
    {
        desk.showDemo();
        m_check.ignore(namesOf(desk.session.floor()));
    }

    static void turnTo(Desk &desk, int tab) { desk.part<QTabWidget>("answerTabs")->setCurrentIndex(tab); }

    void see(Desk &desk, const char *state, const std::vector<QSize> &sizes = {kSmall, kUsual})
    {
        for (const QSize &size : sizes) {
            desk.window().resize(size);
            QTest::qWait(300);   // the pictures in it are painted in the background
            m_check.lookAt(desk.window(), state);
        }
    }

    PaintersEnd m_painters;
    WindowCheck m_check;
};

QTEST_MAIN(TestWindowStates)
#include "tst_window_states.moc"
