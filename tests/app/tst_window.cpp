// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/painters_end.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/stored_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>

#include <cmath>

using namespace floorscope;

namespace {

/// An account with two floors: one whose zone the service does not know.
class TwoFloors : public FloorDirectory
{
public:
    QFuture<Result<std::vector<Floor>>> floors() override
    {
        Floor first;
        first.id = QStringLiteral("space_1");
        first.name = QStringLiteral("Level 1");
        first.ownTimeZone = "Europe/Berlin";
        Floor second;
        second.id = QStringLiteral("space_2");
        second.name = QStringLiteral("Level 2");
        return QtFuture::makeReadyFuture(Result<std::vector<Floor>>(std::vector<Floor>{first, second}));
    }
    QFuture<Result<QByteArray>> planPicture(const FloorPlanLink &) override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>(failure(ErrorKind::NotFound)));
    }
};

const Question &drawnQuestion(const Session &session)
{
    return session.drawn().shown.question;
}

}   // namespace

class TestWindow : public QObject
{
    Q_OBJECT

    static Project ofAnAccount(Project project)
    {
        for (Sheet &sheet : project.sheets)
            for (Document *document : {&sheet.document, &sheet.drawn.shown})
                std::get<ChosenFloor>(document->source).simulated = false;
        return project;
    }

    static void connectFromMessage(const Desk &desk)
    {
        QTRY_VERIFY2(desk.part<QWidget>("message")->isVisible(), qPrintable(desk.message()));
        desk.pressInMessage(QStringLiteral("Connect…"));
        QTRY_VERIFY(desk.window().findChild<ConnectDialog *>());
    }

private slots:
    void anAccountIsForgottenOnlyAfterAQuestion()
    {
        Desk desk;
        desk.account = QStringLiteral("client_1");
        desk.open();
        desk.showDemo();
        QVERIFY(desk.action("actionForgetAccount")->isVisible());
        desk.action("actionForgetAccount")->trigger();
        auto *box = desk.window().findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(QStringLiteral("client_1")));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!desk.window().findChild<QMessageBox *>());
        QCOMPARE(desk.accountsForgotten, 0);
        desk.action("actionForgetAccount")->trigger();
        for (auto *button : desk.window().findChild<QMessageBox *>()->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Forget"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(desk.accountsForgotten, 1);
    }

    void withoutItsAccountTheMapStaysAndSaysHowToGoOn()
    {
        Desk desk;
        desk.showDemo();
        desk.session.connectTo({});
        QVERIFY(showsNumbers(desk.session.drawn()));
        QCOMPARE(desk.part<QWidget>("fetchCard")->findChild<QLabel *>(QStringLiteral("text"))->text(),
                 QStringLiteral("This floor is in the demo building, which is not open. Open it to fetch."));
        QVERIFY(!desk.action("actionFetch")->isEnabled());
        QVERIFY(desk.action("actionExportPicture")->isEnabled());
        QVERIFY(!desk.part<QComboBox>("floor")->currentText().isEmpty());
    }

    void enterOnTheStartPageOpensTheDemo()
    {
        Desk desk;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : desk.part<QWidget>("demo"),
                        Qt::Key_Return);
        QCOMPARE(desk.demosOpened, 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QCOMPARE(desk.session.fetchState().daysShown, 20);
        QVERIFY(desk.part<QWidget>("splitter")->isVisible());
    }

    void theFloorOfAnAccountIsChosenByHandAndItsTimeZoneToldIfNeeded()
    {
        Desk desk;
        TwoFloors floors;
        Connection connection = desk.connection();
        connection.directory = &floors;
        desk.session.connectTo(connection);
        auto *floor = desk.part<QComboBox>("floor");
        QTRY_COMPARE(floor->count(), 2);
        QVERIFY(floor->isEnabled());
        QVERIFY(!desk.session.floor());
        QTest::keyClick(floor, Qt::Key_Down);
        QTRY_COMPARE(desk.session.floor()->id, QStringLiteral("space_1"));
        QTest::keyClick(floor, Qt::Key_Down);
        QTRY_COMPARE(desk.session.floor()->id, QStringLiteral("space_2"));
        QVERIFY2(desk.message().startsWith(QStringLiteral("Butlr knows no time zone for this floor.")),
                 qPrintable(desk.message()));
        QVERIFY(desk.session.document().question.spaceId.isEmpty());
        desk.session.useTimeZone("Asia/Tokyo");
        QCOMPARE(desk.session.document().question.timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(desk.session.document().question.spaceId, QStringLiteral("space_2"));
    }

    void theServicesPictureOfAFloorIsOfferedAsThePlan()
    {
        Desk desk;
        desk.showDemo();
        QTRY_VERIFY(desk.session.fetchState().silentDays.size() == 2);
        desk.pressInMessage(QStringLiteral("Leave them out"));
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::UpToDate);
        QTRY_VERIFY2(desk.message().startsWith(QStringLiteral("Butlr keeps a picture of this floor.")),
                     qPrintable(desk.message()));
        desk.pressInMessage(QStringLiteral("Use it"));
        QTRY_VERIFY(desk.session.document().plan.has_value());
        QVERIFY(desk.session.drawn().answers.plan && !planIsFitted(desk.session.drawn()));
        QVERIFY2(desk.message().startsWith(QStringLiteral("The plan is not fitted yet")), qPrintable(desk.message()));
    }

    void aNewQuestionLeavesTheMapAloneUntilItIsFetched()
    {
        Desk desk;
        desk.showDemo();
        const Question before = drawnQuestion(desk.session);
        QTest::mouseClick(desk.part<QPushButton>("whole"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::NeedsFetch);
        QCOMPARE(drawnQuestion(desk.session), before);
        QVERIFY2(desk.message().startsWith(QStringLiteral("The map still has cells of 0.5 m.")),
                 qPrintable(desk.message()));
        desk.pressInMessage(QStringLiteral("Go back"));
        QCOMPARE(desk.session.document().question, before);
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::UpToDate);
    }

    void whatIsStoredIsDrawnWithoutAButton()
    {
        Desk desk;
        desk.showDemo();
        const Question before = drawnQuestion(desk.session);
        QTest::mouseClick(desk.part<QPushButton>("whole"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::NeedsFetch);
        desk.action("actionFetch")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QCOMPARE(drawnQuestion(desk.session).cellSize, CellSize::Whole);
        QTest::mouseClick(desk.part<QPushButton>("half"), Qt::LeftButton);
        QTRY_COMPARE(drawnQuestion(desk.session), before);
    }

    /// Why a question cannot be asked is told as long as it is the question, in the panel and in the bar, and no
    /// longer.
    void whatCannotBeAskedIsToldUntilItCan()
    {
        Desk desk;
        desk.showDemo();
        const auto told = [&desk] {
            const QList<QLabel *> labels = desk.window().findChildren<QLabel *>();
            return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && shownText(*label).contains(QStringLiteral("cannot be asked"));
            });
        };
        QCOMPARE(told(), 0);
        Document document = desk.session.document();
        const auto [first, last] = firstAndLastDay(document.question);
        for (QDate day = first; day <= last; day = day.addDays(1))
            document.question.excluded.push_back(day);
        desk.session.apply(QStringLiteral("days left out"), document);
        QTRY_VERIFY(told() > 0);
        document.question.excluded.resize(1);   // put right by another question, not by undo
        desk.session.apply(QStringLiteral("days left out"), document);
        QTRY_COMPARE(told(), 0);
        desk.session.undo();
        QTRY_VERIFY(told() > 0);
        desk.session.undo();
        QTRY_COMPARE(told(), 0);
    }

    void undoNamesWhatItUndoes()
    {
        Desk desk;
        desk.showDemo();
        const Look before = desk.session.document().look;
        auto *palette = desk.part<QComboBox>("paletteBox");
        palette->setFocus();
        QTest::keyClick(palette, Qt::Key_Down);
        QVERIFY(desk.session.document().look.palette != before.palette);
        QCOMPARE(desk.action("actionUndo")->text(), QStringLiteral("&Undo palette"));
        desk.action("actionUndo")->trigger();
        QCOMPARE(desk.session.document().look, before);
        QCOMPARE(desk.action("actionRedo")->text(), QStringLiteral("&Redo palette"));
        QVERIFY(!desk.action("actionUndo")->isEnabled());
    }

    void compareFetchesBothPeriodsAndDrawsTheirChange()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::NeedsFetch);
        QVERIFY(!desk.session.drawn().answers.comparison);
        desk.action("actionFetch")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.drawn().answers.comparison.has_value(), kPatience);
        QVERIFY(desk.part<QWidget>("compare")->isVisible());
        desk.action("actionMap")->trigger();
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::UpToDate);
        QVERIFY(!desk.part<QWidget>("compare")->isVisible());
    }

    void cancelKeepsTheDaysThatCame()
    {
        DemoFaults slow;
        slow.latencyMs = 250;
        Desk desk(slow);
        desk.openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.drawn().answers.single && desk.session.drawn().answers.single->partial,
                                 kPatience);
        QTest::mouseClick(desk.part<QPushButton>("button"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.fetchState().phase, FetchState::Phase::NeedsFetch);
        const auto partial = desk.session.drawn().answers.single->partial;
        QVERIFY(partial && partial->first > 0 && partial->first < 20);
        QVERIFY(desk.session.fetchState().progress.stored >= partial->first);
    }

    void aDroppedPlanIsShownAsNotFitted()
    {
        Desk desk;
        desk.showDemo();
        const QString path = desk.filePath(QStringLiteral("平面 图.png"));
        QVERIFY(QImage(600, 380, QImage::Format_RGB32).save(path));
        QVERIFY(dropOn(desk.window(), path));
        QTRY_VERIFY(desk.session.document().plan.has_value());
        QCOMPARE(desk.session.drawn().answers.plan->name, QStringLiteral("平面 图.png"));
        QVERIFY(!planIsFitted(desk.session.drawn()));
        leaveFit(desk);
        QVERIFY2(desk.message().startsWith(QStringLiteral("The plan is not fitted yet")), qPrintable(desk.message()));
        desk.action("actionUndo")->trigger();
        QVERIFY(!desk.session.document().plan.has_value());
    }

    void theWorldFileBesideAPlanPlacesItOnce()
    {
        Desk desk;
        desk.showDemo();
        const QString path = desk.filePath(QStringLiteral("beside.png"));
        QVERIFY(QImage(600, 380, QImage::Format_RGB32).save(path));
        QFile world(desk.filePath(QStringLiteral("beside.pgw")));
        QVERIFY(world.open(QIODevice::WriteOnly) && world.write("0.1\n0\n0\n-0.1\n0.05\n37.95\n") > 0);
        world.close();
        desk.session.importPlan(path, QStringLiteral("import"));
        QTRY_VERIFY(desk.session.document().plan && desk.session.document().plan->placement);
        const PixelPoint corner = desk.session.document().plan->placement->toPixel({0.0, 38.0});
        QVERIFY(std::abs(corner.x) < 1e-6 && std::abs(corner.y) < 1e-6);
        desk.action("actionUndo")->trigger();
        QVERIFY(desk.session.document().plan && !desk.session.document().plan->placement);
    }

    void aDamagedPlanIsASentenceAndNothingIsLost()
    {
        Desk desk;
        desk.showDemo();
        const Document before = desk.session.document();
        desk.session.importPlan(desk.filePath(QStringLiteral("settings.ini.pdf")), QStringLiteral("import"));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("settings.ini.pdf")), qPrintable(desk.message()));
        QCOMPARE(desk.session.document(), before);
    }

    void connectWritesTheReasonUnderTheFields()
    {
        Desk desk;
        desk.connectFailure = Error{ErrorKind::CredentialsRefused, {}, {}};
        desk.action("actionConnect")->trigger();
        auto *dialog = desk.window().findChild<ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("connectButton"));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("client_1"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("secret")), QStringLiteral("secret"));
        QTest::mouseClick(button, Qt::LeftButton);
        const QString told = dialog->findChild<QLabel *>(QStringLiteral("failure"))->text();
        QVERIFY2(told.startsWith(QStringLiteral("Butlr did not accept this client id and secret. Check both for a "
                                                "missing character, or make a new token.")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Open Butlr's account page</a>")), qPrintable(told));
        desk.connectFailure.reset();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!desk.window().findChild<ConnectDialog *>());
    }

    /// An expired secret, or a floor whose account is not connected.
    void whatNeedsAnAccountIsOfferedAConnection_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("refused") << true;
        QTest::newRow("not connected") << false;
    }

    void whatNeedsAnAccountIsOfferedAConnection()
    {
        QFETCH(bool, refused);
        Desk desk;
        desk.showDemo();
        if (refused)
            desk.session.fail(Error{ErrorKind::CredentialsRefused, {}, {}});
        else
            desk.session.openProject(ofAnAccount(desk.session.project()));
        connectFromMessage(desk);
    }

    void theStoreIsEmptiedByFloor()
    {
        Desk desk;
        desk.showDemo();
        StoredDialog dialog(desk.store(), desk.session.floor());
        dialog.show();
        auto *empty = dialog.findChild<QPushButton *>(QStringLiteral("emptyFloor"));
        QTRY_VERIFY(empty->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("floor"))
                    ->text()
                    .startsWith(QStringLiteral("Level 3: 20 answers, ")));
        QTest::mouseClick(empty, Qt::LeftButton);
        for (auto *button : dialog.findChild<QMessageBox *>()->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Empty"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("all"))->text().startsWith(QStringLiteral("0 answers")));
    }

    void panelsAndThemeAreRemembered()
    {
        Desk desk;
        desk.showDemo();
        desk.part<QSplitter>("splitter")->setSizes({360, 700, 380});
        const QList<int> sizes = desk.part<QSplitter>("splitter")->sizes();
        desk.action("actionDarkTheme")->trigger();
        desk.open();
        QTRY_COMPARE(desk.part<QSplitter>("splitter")->sizes(), sizes);
        QVERIFY(desk.action("actionDarkTheme")->isChecked());
        desk.action("actionSystemTheme")->trigger();
    }

    void theTabAndTheWindowsBesideAreRemembered()
    {
        Desk desk;
        desk.showDemo();
        desk.part<QTabWidget>("answerTabs")->setCurrentIndex(1);
        const std::vector<std::pair<const char *, const char *>> beside{{"actionZoneTable", "zoneWindow"},
                                                                        {"actionRhythm", "rhythmWindow"},
                                                                        {"actionOtherFigures", "FiguresWindow"},
                                                                        {"actionGuide", "GuideWindow"}};
        std::vector<QSize> left;
        for (const auto &[action, name] : beside) {
            desk.action(action)->trigger();
            auto *window = desk.part<QDialog>(name);
            QVERIFY2(window && window->isVisible(), name);
            window->resize(780, 700);   // the screen has 800 × 800
            left.push_back(window->size());
            window->close();
        }
        desk.open();
        QCOMPARE(desk.part<QTabWidget>("answerTabs")->currentIndex(), 1);
        for (std::size_t i = 0; i < beside.size(); ++i) {
            desk.action(beside[i].first)->trigger();
            auto *window = desk.part<QDialog>(beside[i].second);
            QVERIFY2(window && window->isVisible(), beside[i].second);
            QCOMPARE(window->size(), left[i]);
        }
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
