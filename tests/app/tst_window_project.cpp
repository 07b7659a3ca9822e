// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "model/document_json.h"
#include "model/question_edit.h"
#include "output/picture.h"
#include "project/project_file.h"
#include "support/painters_end.h"
#include "support/pdf_text.h"
#include "views/map/map_view.h"
#include "views/present/present_view.h"
#include "views/start/recent_work.h"
#include "views/window/project_desk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>

using namespace floorscope;

namespace {

const QString kWork = QStringLiteral("--work");

QString planPicture(const Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("plan.png"));
    QImage image(600, 380, QImage::Format_RGB32);
    image.fill(qRgb(220, 230, 240));
    for (int x = 100; x < 300; ++x)
        image.setPixel(x, 150, qRgb(0, 0, 0));
    return image.save(path) ? path : QString();
}

void changePalette(Session &session, const QString &palette)
{
    Document document = session.document();
    document.look.palette = palette;
    session.apply(QStringLiteral("palette"), document);
}

/// Saves as a person would: the name is typed into the file dialog.
void saveAs(Desk &desk, const QString &path)
{
    auto *dialog = desk.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!desk.window().isWindowModified());
}

void openProject(Desk &desk, const QString &path)
{
    QSignalSpy opened(&desk.session, &Session::projectChanged);
    desk.window().project().open(path);
    QTRY_COMPARE(opened.size(), 1);
}

QImage pictureOf(const Desk &desk)
{
    return picture(desk.session.drawn(), forSlide());
}

QString answerFile(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("answer.json")));
    const QByteArray text =
        R"({"heatmap_v2":{"array_cells":[[0.25,0.25,7],[0.75,0.25,3]],"metadata":{"resolution":0.5}}})";
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

/// The bar of the start page; empty where it says nothing.
QString offer(const Desk &desk)
{
    const auto *bar = desk.window().findChild<QWidget *>(QStringLiteral("keptWork"));
    return bar && bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("text"))->text() : QString();
}

void pressInOffer(const Desk &desk, const QString &label)
{
    for (auto *button : desk.window().findChild<QWidget *>(QStringLiteral("keptWork"))->findChildren<QPushButton *>())
        if (button->text() == label)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("no such button");
}

/// The password that is asked for; nothing while none is.
QInputDialog *question(const Desk &desk)
{
    for (auto *dialog : desk.window().findChildren<QInputDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void answer(const Desk &desk, const QString &password)
{
    auto *field = question(desk)->findChild<QLineEdit *>();
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

/// What the slides of now and of the one saved view say of their plans.
QStringList notesOfSlides(const Desk &desk)
{
    desk.action("actionPresent")->trigger();
    auto *present = desk.window().findChild<PresentView *>();
    QStringList notes;
    for (int slide = 0; slide < present->count(); ++slide) {
        if (!QTest::qWaitFor([present] { return !present->picture().isNull(); }, kPatience))
            return {};
        notes << present->note();
        QTest::keyClick(present, Qt::Key_Right);
    }
    present->close();
    QCoreApplication::sendPostedEvents(present, QEvent::DeferredDelete);
    return notes;
}

QStringList keptFiles(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// A window with an unsaved change that goes on until it is killed: this program run again.
int work(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    Desk desk({}, folder + QStringLiteral("/recovery"));
    desk.session.openFiles({answerFile(folder)}, QStringLiteral("open"));
    QObject::connect(&desk.session, &Session::floorChanged, &desk.session,
                     [&desk] { changePalette(desk.session, QStringLiteral("cividis")); });
    return QApplication::exec();
}

/// Such a window, killed once its work is on disk; yields how long that took.
qint64 killAtWork(const QString &folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {kWork, folder});
    const auto isKept = [&folder] {
        return !QDir(folder + QStringLiteral("/recovery"))
                    .entryList({QStringLiteral("*.floorscope")}, QDir::Files)
                    .isEmpty();
    };
    QElapsedTimer watch;
    watch.start();
    while (!isKept() && watch.elapsed() < kPatience)
        QTest::qWait(50);
    const qint64 took = watch.elapsed();
    process.kill();
    process.waitForFinished();
    return took;
}

}   // namespace

/// The user's work as a file: saved, opened elsewhere, asked about, and brought back after a crash.
class TestWindowProject : public QObject
{
    Q_OBJECT
private slots:
    void anUntouchedFloorIsClosedUnasked()
    {
        Desk desk;
        desk.showDemo();
        QVERIFY(!desk.window().isWindowModified());
        QVERIFY(desk.window().close());
    }

    void changesAreAskedAboutBeforeTheWindowCloses()
    {
        Desk desk;
        desk.showDemo();
        changePalette(desk.session, QStringLiteral("cividis"));
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(!desk.window().close());
        QVERIFY(desk.saveBox());
        desk.pressInBox(QStringLiteral("Cancel"));
        QTRY_VERIFY(!desk.saveBox());
        QVERIFY(desk.window().isVisible());
        QVERIFY(!desk.window().close());
        desk.pressInBox(QStringLiteral("Do not save"));
        QTRY_VERIFY(!desk.window().isVisible());
    }

    void whatIsUndoneIsNoChange()
    {
        Desk desk;
        desk.showDemo();
        changePalette(desk.session, QStringLiteral("cividis"));
        desk.action("actionUndo")->trigger();
        QVERIFY(!desk.window().isWindowModified());
        QVERIFY(desk.window().close());
    }

    void savingOnTheWayOutClosesTheWindow()
    {
        Desk desk;
        desk.showDemo();
        changePalette(desk.session, QStringLiteral("cividis"));
        QVERIFY(!desk.window().close());
        desk.pressInBox(QStringLiteral("Save"));
        QTRY_VERIFY(desk.window().findChild<QFileDialog *>());
        const QString path = desk.filePath(QStringLiteral("work.floorscope"));
        saveAs(desk, path);
        QTRY_VERIFY(!desk.window().isVisible());
        QCOMPARE(readProject(path)->sheets.front().document.look.palette, QStringLiteral("cividis"));
    }

    void theTitleTellsFileAndChanges()
    {
        Desk desk;
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("Floorscope[*]"));
        QVERIFY(!desk.action("actionSave")->isEnabled());
        desk.showDemo();
        desk.action("actionSave")->trigger();
        saveAs(desk, desk.filePath(QStringLiteral("work.floorscope")));
        QTRY_COMPARE(desk.window().windowTitle(), QStringLiteral("work.floorscope[*] – Floorscope"));
        const QString before = desk.session.document().look.palette;
        changePalette(desk.session, QStringLiteral("cividis"));
        QVERIFY(desk.window().isWindowModified());
        changePalette(desk.session, before);
        QVERIFY(!desk.window().isWindowModified());
        changePalette(desk.session, QStringLiteral("viridis"));
        desk.action("actionSave")->trigger();
        QTRY_VERIFY(!desk.window().isWindowModified());
        QCOMPARE(readProject(desk.filePath(QStringLiteral("work.floorscope")))->sheets.front().document.look.palette,
                 QStringLiteral("viridis"));
    }

    /// Another computer: no account, no store, no plan.
    void opensElsewhereAsItWasShown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        QImage shown;
        Document document;
        {
            Desk desk;
            desk.showDemo();
            QVERIFY(dropOn(desk.window(), planPicture(desk)));
            QTRY_VERIFY(desk.session.drawn().answers.plan);
            changePalette(desk.session, QStringLiteral("cividis"));
            shown = pictureOf(desk);
            document = desk.session.document();
            desk.action("actionSave")->trigger();
            saveAs(desk, path);
        }
        Desk other;
        QVERIFY(dropOn(other.window(), path));
        QTRY_VERIFY(showsNumbers(other.session.drawn()));
        QCOMPARE(pictureOf(other), shown);
        document.plan->path = QStringLiteral("plan.png");
        QCOMPARE(documentJson(other.session.document()), documentJson(document));
        QVERIFY(!other.window().isWindowModified());
        QCOMPARE(other.session.floors().size(), std::size_t(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(DemoServer::clientSecret().toUtf8()));
    }

    /// Asked again and again, until it is right or given up; it is kept nowhere.
    void aProtectedPlanComesBackWithItsPassword()
    {
        const QByteArray secret = "Geheim 3", pdf = protectedPdf(secret);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        {
            Desk desk;
            desk.showDemo();
            QFile file(desk.filePath(QStringLiteral("locked.pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
            file.close();
            QVERIFY(dropOn(desk.window(), file.fileName()));
            QTRY_VERIFY(question(desk) || !desk.message().isEmpty());
            if (desk.message().contains(QStringLiteral("this build cannot read PDF")))
                QSKIP("built without Qt Pdf");
            QTRY_VERIFY(question(desk));
            answer(desk, QString::fromLatin1(secret));
            QTRY_VERIFY(desk.session.drawn().answers.plan);
            leaveFit(desk);
            desk.session.saveView(QStringLiteral("Mondays"));
            QCOMPARE(notesOfSlides(desk), (QStringList{{}, {}}));
            desk.action("actionSave")->trigger();
            saveAs(desk, path);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret));
        Desk other;
        QVERIFY(dropOn(other.window(), path));
        QTRY_VERIFY(question(other));
        QCOMPARE(question(other)->labelText(), QStringLiteral("locked.pdf is protected. Its password:"));
        answer(other, QString());
        QTRY_VERIFY(question(other));
        answer(other, QStringLiteral("geheim 3"));
        QTRY_VERIFY(question(other));
        QCOMPARE(question(other)->labelText(), QStringLiteral("That is not the password of locked.pdf. Its password:"));
        question(other)->reject();
        QTRY_VERIFY2(other.message().startsWith(QStringLiteral("The plan locked.pdf is protected by a password")),
                     qPrintable(other.message()));
        const QString without =
            QStringLiteral("The plan locked.pdf is protected by a password, so this view is drawn without it.");
        QCOMPARE(notesOfSlides(other), (QStringList{without, without}));
        other.pressInMessage(QStringLiteral("Enter the password…"));
        QTRY_VERIFY(question(other));
        answer(other, QString::fromLatin1(secret));
        QTRY_VERIFY(other.session.drawn().answers.plan);
        QCOMPARE(other.session.drawn().answers.plan->units, QSizeF(400, 200));
        QVERIFY(!question(other));
        QVERIFY(!other.message().contains(QStringLiteral("protected")));
        QCOMPARE(notesOfSlides(other), (QStringList{{}, {}}));
        QVERIFY(!other.window().isWindowModified());
    }

    void theAccountComesBackToTheProject()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        Desk desk;
        desk.showDemo();
        changePalette(desk.session, QStringLiteral("cividis"));
        desk.action("actionSave")->trigger();
        saveAs(desk, path);
        desk.session.connectTo({});
        openProject(desk, path);
        desk.openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QCOMPARE(desk.session.document().look.palette, QStringLiteral("cividis"));
        QVERIFY(!desk.window().isWindowModified());
    }

    void aProjectOfTheDemoOffersToOpenIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        Desk desk;
        desk.showDemo();
        changePalette(desk.session, QStringLiteral("cividis"));
        desk.action("actionSave")->trigger();
        saveAs(desk, path);
        desk.session.connectTo({});
        openProject(desk, path);
        auto *button = desk.part<QPushButton>("button");
        QTRY_COMPARE(button->text(), QStringLiteral("Open demo building"));
        QVERIFY(button->isEnabled() && !desk.action("actionFetch")->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk.demosOpened, 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QCOMPARE(desk.session.document().look.palette, QStringLiteral("cividis"));
        QVERIFY(button->text() != QStringLiteral("Open demo building"));
    }

    void viewsComeBackByName()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionSaveView")->trigger();
        auto *dialog = desk.window().findChild<QInputDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("As it was"));
        dialog->accept();
        QVERIFY(desk.window().isWindowModified());
        const Document saved = desk.session.document();
        const QImage before = pictureOf(desk);
        changePalette(desk.session, QStringLiteral("cividis"));
        auto *views = desk.part<QMenu>("menuViews");
        QVERIFY(views->menuAction()->isEnabled());
        emit views->aboutToShow();
        QCOMPARE(views->actions().front()->text(), QStringLiteral("As it was"));
        views->actions().front()->trigger();
        QVERIFY(desk.session.document() == saved);
        QCOMPARE(pictureOf(desk), before);
        desk.action("actionUndo")->trigger();
        QCOMPARE(desk.session.document().look.palette, QStringLiteral("cividis"));
        emit views->aboutToShow();
        views->findChildren<QMenu *>().front()->actions().front()->trigger();
        QVERIFY(!views->menuAction()->isEnabled());
    }

    /// A view of another period is drawn from the project where nobody can be asked.
    void aViewOfAnotherPeriodNeedsNoAccount()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.floorscope"));
        Desk desk;
        desk.showDemo();
        desk.session.saveView(QStringLiteral("four weeks"));
        const std::uint64_t fourWeeks = counts(desk.session.drawn().answers.single)->total;
        desk.session.apply(QStringLiteral("period"),
                           withPeriod(desk.session.document(), QDate(2026, 4, 20), QDate(2026, 4, 26)));
        QTRY_VERIFY(counts(desk.session.drawn().answers.single)->total < fourWeeks);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        const std::uint64_t oneWeek = counts(desk.session.drawn().answers.single)->total;
        desk.action("actionSave")->trigger();
        saveAs(desk, path);
        Desk other;
        openProject(other, path);
        QCOMPARE(counts(other.session.drawn().answers.single)->total, oneWeek);
        other.session.showView(QStringLiteral("four weeks"), QStringLiteral("view"));
        QCOMPARE(counts(other.session.drawn().answers.single)->total, fourWeeks);
        other.session.undo();
        QCOMPARE(counts(other.session.drawn().answers.single)->total, oneWeek);
    }

    void recentFilesAreOffered()
    {
        Desk desk;
        auto *recent = desk.part<QMenu>("menuRecent");
        QVERIFY(!recent->menuAction()->isEnabled());
        desk.showDemo();
        desk.action("actionSave")->trigger();
        saveAs(desk, desk.filePath(QStringLiteral("a & b.floorscope")));
        QTRY_VERIFY(desk.window().windowTitle().startsWith(QStringLiteral("a & b")));   // once it is written
        desk.open();
        recent = desk.part<QMenu>("menuRecent");
        QVERIFY(recent->menuAction()->isEnabled());
        emit recent->aboutToShow();
        QCOMPARE(recent->actions().front()->text(), QStringLiteral("a && b.floorscope"));
        QSignalSpy opened(&desk.session, &Session::projectChanged);
        recent->actions().front()->trigger();
        QTRY_COMPARE(opened.size(), 1);
    }

    void recentWorkKeepsItsPicture()
    {
        Desk desk;
        desk.showDemo();
        const QString path = desk.filePath(QStringLiteral("work.floorscope"));
        desk.action("actionSave")->trigger();
        saveAs(desk, path);
        QTRY_VERIFY(!desk.window().isWindowModified());
        changePalette(desk.session, QStringLiteral("cividis"));
        RecentWork work;
        work.path = QFileInfo(path).absoluteFilePath();
        const QString picture = desk.picturesFolder() + QLatin1Char('/') + pictureName(work);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(picture).size() > 1000, kPatience);
        QTRY_COMPARE(QImage(picture).size(), QSize(320, 180));
        QCOMPARE(QFileInfo(desk.picturesFolder()).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("recent")});
    }

    void aDamagedProjectIsToldAndChangesNothing()
    {
        Desk desk;
        desk.showDemo();
        const QString path = desk.filePath(QStringLiteral("work.floorscope"));
        desk.action("actionSave")->trigger();
        saveAs(desk, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write(QByteArray(64, 'x')) == 64);
        file.close();
        const Document before = desk.session.document();
        desk.window().project().open(path);
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("is damaged")), qPrintable(desk.message()));
        QVERIFY(desk.session.document() == before);
    }

    /// Really killed: nothing of the window can run any more.
    void workIsThereAfterTheWindowWasKilled()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        QVERIFY(killAtWork(folder.path()) < kPatience);
        {
            Desk desk({}, kept);
            QTRY_VERIFY2(offer(desk).startsWith(QStringLiteral("Floorscope closed unexpectedly. Changes up to ")),
                         qPrintable(offer(desk)));
            pressInOffer(desk, QStringLiteral("Restore"));
            QTRY_COMPARE(desk.session.document().look.palette, QStringLiteral("cividis"));
            QVERIFY(showsNumbers(desk.session.drawn()));
            QVERIFY(desk.window().isWindowModified());
            QVERIFY(offer(desk).isEmpty());
            QVERIFY(!desk.window().close());
            desk.pressInBox(QStringLiteral("Do not save"));
        }
        QCOMPARE(keptFiles(kept), QStringList());
    }

    void workThatIsDiscardedIsGone()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        killAtWork(folder.path());
        {
            Desk desk({}, kept);
            QTRY_VERIFY(!offer(desk).isEmpty());
            pressInOffer(desk, QStringLiteral("Discard"));
            QVERIFY(offer(desk).isEmpty());
        }
        QCOMPARE(keptFiles(kept), QStringList());
    }

    /// What a living window keeps is no other window's.
    void twoWindowsDoNotTakeEachOthersWork()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        Desk first({}, kept);
        first.session.openFiles({answerFile(folder.path())}, QStringLiteral("open"));
        QTRY_VERIFY(showsNumbers(first.session.drawn()));
        changePalette(first.session, QStringLiteral("cividis"));
        QTRY_COMPARE_WITH_TIMEOUT(QDir(kept).entryList({QStringLiteral("*.floorscope")}).size(), 1, 10'000);
        Desk second({}, kept);
        QVERIFY(offer(second).isEmpty());
    }

    void whatIsSavedIsKeptNowhereElse()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        Desk desk({}, kept);
        desk.session.openFiles({answerFile(folder.path())}, QStringLiteral("open"));
        QTRY_VERIFY(showsNumbers(desk.session.drawn()));
        changePalette(desk.session, QStringLiteral("cividis"));
        const auto works = [&kept] { return QDir(kept).entryList({QStringLiteral("*.floorscope")}).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(works(), 1, 10'000);
        desk.action("actionSave")->trigger();
        saveAs(desk, folder.filePath(QStringLiteral("work.floorscope")));
        QTRY_COMPARE(works(), 0);
    }

private:
    PaintersEnd m_painters;
};

int main(int argc, char **argv)
{
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kWork)
        return work(argc, argv);
    QApplication application(argc, argv);
    TestWindowProject test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_project.moc"
