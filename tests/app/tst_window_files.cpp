// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "heatmap/io/heatmap_file.h"
#include "model/days/day_marks.h"
#include "output/scenes.h"
#include "support/painters_end.h"
#include "views/dialogs/log_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/export/export_dialog.h"
#include "views/map/map_view.h"
#include "views/parts/status_notice.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>

using namespace floorscope;

namespace {

QString written(const Desk &desk, const QString &name, const QByteArray &text)
{
    QFile file(desk.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QByteArray answerText(int count)
{
    return R"({"heatmap_v2":{"array_cells":[[0.25,0.25,)" + QByteArray::number(count)
        + R"(],[0.75,0.25,3]],"metadata":{"resolution":0.5}}})";
}

const QByteArray kPoints = R"([{"pixel":[0,0],"metre":[0,38]},{"pixel":[600,0],"metre":[60,38]},
                              {"pixel":[600,380],"metre":[60,0]}])";

QString planPicture(const Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("plan.png"));
    return QImage(600, 380, QImage::Format_RGB32).save(path) ? path : QString();
}

void drop(Desk &desk, const QString &path)
{
    QVERIFY(dropOn(desk.window(), path));
}

void typeHours(Desk &desk, const QString &text)
{
    auto *dialog = desk.window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QDoubleSpinBox *>();
    field->selectAll();
    QTest::keyClicks(field, text);
    dialog->accept();
    QTRY_VERIFY(!desk.window().findChild<QInputDialog *>());
}

std::uint64_t total(const Desk &desk)
{
    const Heatmap *map = counts(desk.session.drawn().answers.single);
    return map ? map->total : 0;
}

}   // namespace

/// What the window does with files: what is opened, dropped and saved.
class TestWindowFiles : public QObject
{
    Q_OBJECT
private slots:
    void theSameAnswerTwiceIsAskedAbout()
    {
        Desk desk;
        const QStringList paths{written(desk, QStringLiteral("a.json"), answerText(7)),
                                written(desk, QStringLiteral("b.json"), answerText(9)),
                                written(desk, QStringLiteral("copy of a.json"), answerText(7)),
                                written(desk, QStringLiteral("a again.json"), answerText(7))};
        desk.session.openFiles(paths, QStringLiteral("open"));
        QTRY_COMPARE(total(desk), std::uint64_t(22));
        QTRY_VERIFY2(desk.message().startsWith(QStringLiteral("2 files hold an answer that another file holds")),
                     qPrintable(desk.message()));
        QVERIFY(captionOf(desk).contains(QStringLiteral("2 files added up")));
        desk.pressInMessage(QStringLiteral("Add them all the same"));
        QTRY_COMPARE(total(desk), std::uint64_t(42));
        QVERIFY(captionOf(desk).contains(QStringLiteral("4 files added up")));
        QVERIFY2(!desk.message().contains(QStringLiteral("hold an answer")), qPrintable(desk.message()));
        desk.action("actionUndo")->trigger();
        QTRY_COMPARE(total(desk), std::uint64_t(22));
    }

    void anOpenedFileHasItsDays()
    {
        Desk desk;
        desk.showDemo();
        const QByteArray text = writeHeatmapFile(*counts(desk.session.drawn().answers.single), {});
        const std::vector<DayMark> fetched = dayMarks(desk.session.drawn());
        desk.session.openFiles({written(desk, QStringLiteral("saved.json"), text)}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.drawn().shown.source));
        QCOMPARE(dayMarks(desk.session.drawn()), fetched);
        QVERIFY(desk.part<QWidget>("days")->isVisible());
        QTRY_COMPARE(desk.message(),
                     QStringLiteral("2 days have no detection on the whole floor (3 and 6 April). They "
                                    "are counted."));
    }

    void hoursThatAFileDoesNotTellAreTyped()
    {
        Desk desk;
        QVERIFY(!desk.action("actionTellHours")->isEnabled());
        desk.session.openFiles({written(desk, QStringLiteral("a.json"), answerText(7))}, QStringLiteral("open"));
        QTRY_VERIFY2(desk.message().startsWith(QStringLiteral("How many hours were observed is not known here")),
                     qPrintable(desk.message()));
        QVERIFY(captionOf(desk).contains(QStringLiteral("observed hours unknown")));
        desk.pressInMessage(QStringLiteral("Observed hours…"));
        typeHours(desk, QStringLiteral("168"));
        QTRY_VERIFY2(captionOf(desk).contains(QStringLiteral("168 hours|per observed hour")),
                     qPrintable(captionOf(desk)));
        QVERIFY(desk.message().isEmpty());
        QCOMPARE(desk.session.undoName(), QStringLiteral("observed hours"));
        desk.action("actionTellHours")->trigger();   // as often as one likes
        typeHours(desk, QStringLiteral("2"));
        QTRY_VERIFY(captionOf(desk).contains(QStringLiteral("2 hours|per observed hour")));
        desk.action("actionUndo")->trigger();
        desk.action("actionUndo")->trigger();
        QTRY_VERIFY(captionOf(desk).contains(QStringLiteral("observed hours unknown")));
    }

    void typedHoursDoNotContradictTheFiles()
    {
        Desk desk;
        desk.showDemo();
        const QByteArray told = writeHeatmapFile(*counts(desk.session.drawn().answers.single), {});
        desk.session.openFiles({written(desk, QStringLiteral("told.json"), told)}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.drawn().shown.source));
        QVERIFY(!desk.action("actionTellHours")->isEnabled());
        desk.session.openFiles(
            {desk.filePath(QStringLiteral("told.json")), written(desk, QStringLiteral("a.json"), answerText(7))},
            QStringLiteral("open"));
        QTRY_VERIFY(desk.action("actionTellHours")->isEnabled());
        desk.action("actionTellHours")->trigger();
        typeHours(desk, QStringLiteral("2"));
        QTRY_VERIFY2(desk.message().startsWith(QStringLiteral("The files tell their observed hours themselves")),
                     qPrintable(desk.message()));
        QVERIFY(!desk.session.document().observedHours);
    }

    void nothingIsDroppedBehindAModalDialog()
    {
        Desk desk;
        desk.showDemo();
        const QString plan = planPicture(desk);
        desk.action("actionLeaveOut")->trigger();
        auto *dialog = desk.window().findChild<QDialog *>();
        QVERIFY(dialog && QApplication::activeModalWidget() == dialog);
        const Document before = desk.session.document();
        const auto days = dialog->findChildren<QLineEdit *>();
        for (QWidget *target : {static_cast<QWidget *>(dialog), static_cast<QWidget *>(&desk.window())})
            QVERIFY(!dropOn(*target, plan));
        for (QLineEdit *field : days) {
            QVERIFY(!dropOn(*field, plan));
            QVERIFY(!field->text().contains(QStringLiteral("plan.png")));   // nor is its name taken for a text
        }
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(desk.session.document(), before);
        QVERIFY(dropOn(desk.window(), plan));
        QTRY_VERIFY(desk.session.document().plan.has_value());
    }

    void whatIsDroppedOnAFieldOrADialogIsUsedAsOnTheMap()
    {
        Desk desk;
        desk.showDemo();
        const QString points = written(desk, QStringLiteral("where.json"), kPoints);
        auto *field = desk.part<QDateEdit>("first")->findChild<QLineEdit *>();
        const QString before = field->text();
        QVERIFY(dropOn(*field, points));
        QTRY_VERIFY2(desk.message().startsWith(QStringLiteral("where.json says where a plan lies")),
                     qPrintable(desk.message()));
        QCOMPARE(field->text(), before);
        desk.action("actionLog")->trigger();
        QTRY_VERIFY(desk.window().findChild<LogDialog *>());
        auto *dialog = desk.window().findChild<LogDialog *>();
        QVERIFY(!dialog->isModal() && dialog->acceptDrops());
        QVERIFY(dropOn(*dialog, planPicture(desk)));
        QTRY_VERIFY(desk.session.document().plan.has_value());
        dialog->close();
        const QString notes = written(desk, QStringLiteral("notes.txt"), "nothing to see");
        QTRY_VERIFY(desk.window().findChild<FitPage *>()->isActive());
        QVERIFY(dropOn(desk.window(), notes));
        const auto *notice = desk.window().findChild<StatusNotice *>();
        QTRY_VERIFY2(notice->text().contains(QStringLiteral("notes.txt")), qPrintable(notice->text()));
        leaveFit(desk);
        QVERIFY(dropOn(*field, notes));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("notes.txt")), qPrintable(desk.message()));
        QCOMPARE(field->text(), before);
    }

    void whereAPlanLiesIsUsedOrRefusedAtOnce()
    {
        Desk desk;
        desk.showDemo();
        const QString points = written(desk, QStringLiteral("where.json"), kPoints);
        drop(desk, points);
        QTRY_COMPARE(desk.message(),
                     QStringLiteral("where.json says where a plan lies, and there is no plan yet. "
                                    "Import a floor plan first."));
        drop(desk, planPicture(desk));
        QTRY_VERIFY(desk.session.document().plan.has_value());
        drop(desk, points);
        QTRY_VERIFY(planIsFitted(desk.session.drawn()));
        QVERIFY2(!desk.message().contains(QStringLiteral("where.json")), qPrintable(desk.message()));
    }

    void aPlanForNothingIsRefused()
    {
        Desk desk;
        drop(desk, planPicture(desk));
        const auto *notice = desk.part<QLabel>("exportNotice");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->text(),
                 QStringLiteral("A plan is shown under a floor or a file. Choose a floor or open a "
                                "file first."));
        QVERIFY(!desk.session.document().plan);
    }

    void anotherFloorsPlanLeaves()
    {
        Desk desk;
        desk.showDemo();
        drop(desk, planPicture(desk));
        QTRY_VERIFY(desk.session.document().plan.has_value());
        desk.session.openFiles({written(desk, QStringLiteral("a.json"), answerText(7))}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.document().source));
        QVERIFY(!desk.session.document().plan);
    }

    void zonesAreUsedOrRefusedAtOnce()
    {
        Desk desk;
        const QByteArray kitchen = R"({"type": "Feature", "properties": {"name": "Kitchen"}, "geometry":
            {"type": "Polygon", "coordinates": [[[1, 1], [5, 1], [5, 4], [1, 4]]]}})";
        const QString named = written(desk, QStringLiteral("zones.geojson"), kitchen);
        QVERIFY(!desk.action("actionImportZones")->isEnabled());
        desk.showDemo();
        for (const QString &path : {named, written(desk, QStringLiteral("zones.json"), kitchen)}) {
            drop(desk, path);
            QTRY_COMPARE(desk.session.document().zones.size(), std::size_t(1));
            QCOMPARE(desk.session.document().zones[0].name, QStringLiteral("Kitchen"));
            QCOMPARE(desk.session.undoName(), QStringLiteral("import zones"));
            desk.action("actionUndo")->trigger();
            QTRY_VERIFY(desk.session.document().zones.empty());
        }
        drop(desk, written(desk, QStringLiteral("line.geojson"), R"({"type": "Point", "coordinates": [1, 1]})"));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("line.geojson")), qPrintable(desk.message()));
        QVERIFY(desk.session.document().zones.empty());
    }

    void aPictureThatCannotBeSavedIsAMessage()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionExportPicture")->trigger();
        auto *dialog = desk.window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        const QString path = desk.filePath(QStringLiteral("no folder/map.png"));
        emit dialog->fileChosen(path, forSlide(), {PicturePurpose::Page, desk.filePath(QStringLiteral("no folder"))});
        dialog->reject();
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("map.png")), qPrintable(desk.message()));
        QVERIFY(!desk.settings().contains(QStringLiteral("export/folder")));   // nor is it offered the next time
    }

    void theFolderOfASavedPictureIsRemembered()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionExportPicture")->trigger();
        auto *dialog = desk.window().findChild<ExportDialog *>();
        const QString folder = QFileInfo(desk.filePath(QStringLiteral("map.png"))).absolutePath();
        emit dialog->fileChosen(folder + QStringLiteral("/map.png"), forSlide(), {PicturePurpose::Page, folder});
        dialog->reject();
        QTRY_COMPARE(readExportMemory(desk.settings()), (ExportMemory{PicturePurpose::Page, folder}));
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/map.png")));
    }

    void whatStandsInTheStatusBarIsCopied()
    {
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<MapView>("map");
        QTest::mouseMove(map, map->mapRect().center());
        const auto *reading = desk.part<QLabel>("reading");
        QTRY_VERIFY(!reading->text().isEmpty());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(map, &leave);   // on the way to the menu
        desk.action("actionCopyReading")->trigger();
        QVERIFY(!reading->text().isEmpty());
        QCOMPARE(QApplication::clipboard()->text(), reading->text());
    }

    void aFloorIsChosenWithAFileOpenAndThePanelHidden()
    {
        Desk desk;
        desk.session.openFiles({written(desk, QStringLiteral("a.json"), answerText(7))}, QStringLiteral("open"));
        QTRY_COMPARE(total(desk), std::uint64_t(10));
        QVERIFY(!desk.action("actionChooseFloor")->isEnabled());
        QVERIFY(!desk.action("actionChooseFloor")->toolTip().isEmpty());
        desk.showDemo();
        desk.session.openFiles({desk.filePath(QStringLiteral("a.json"))}, QStringLiteral("open"));
        QTRY_COMPARE(total(desk), std::uint64_t(10));
        desk.action("actionQuestion")->setChecked(false);
        desk.action("actionChooseFloor")->trigger();
        QTRY_VERIFY(desk.part<QWidget>("floor")->isVisible());
    }

    void emptyingTheStoreAsksAndEnterKeepsIt()
    {
        Desk desk;
        desk.showDemo();
        StoredDialog dialog(desk.store(), desk.session.floor());
        dialog.show();
        auto *empty = dialog.findChild<QPushButton *>(QStringLiteral("emptyAll"));
        QTRY_VERIFY(empty->isEnabled());
        QTest::mouseClick(empty, Qt::LeftButton);
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        QCOMPARE(desk.store().size().result().value().answers, qint64(20));
    }

    void theFocusOfAMessageThatGoesIsOnTheMap()
    {
        Desk desk;
        desk.showDemo();
        auto *bar = desk.part<QWidget>("message");
        QTRY_VERIFY(bar->isVisible());
        QApplication::setActiveWindow(&desk.window());
        auto *button = bar->findChild<QPushButton *>(QStringLiteral("first"));
        button->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(button->hasFocus());
        bar->hide();
        QTRY_VERIFY(desk.part<MapView>("map")->hasFocus());
    }

private:
    static QString captionOf(const Desk &desk)
    {
        return makeScene(desk.session.drawn()).caption.join(QLatin1Char('|'));
    }

    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_files.moc"
