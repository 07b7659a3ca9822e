// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opened_file.h"
#include "base/write_file.h"
#include "project/project_file.h"
#include "support/painters_end.h"
#include "views/export/export_memory.h"
#include "views/export/numbers_dialog.h"
#include "views/export/repeat_dialog.h"
#include "views/export/report_dialog.h"
#include "views/parts/status_notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>

using namespace floorscope;

namespace {

void press(const QWidget &dialog, const QString &label)
{
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == label)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(label));
}

/// Save, and that path in the file dialog that follows.
void saveAs(QWidget &dialog, const QString &path)
{
    press(dialog, QStringLiteral("Save…"));
    auto *files = dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(path);
}

/// What the dialog shows once its project is saved.
QString repeatCommand(Desk &desk)
{
    desk.action("actionRepeatReport")->trigger();
    auto *dialog = desk.window().findChild<RepeatDialog *>();
    if (!dialog)
        return {};
    saveAs(*dialog, desk.filePath(QStringLiteral("again.floorscope")));
    const auto *command = dialog->findChild<QLineEdit *>(QStringLiteral("repeatCommand"));
    (void)QTest::qWaitFor([command] { return !command->text().isEmpty(); }, kPatience);
    return command->text();
}

}   // namespace

/// What leaves the window has the bytes of the command line.
class TestWindowExports : public QObject
{
    Q_OBJECT
private slots:
    /// What is copied makes the page again, of the floor that is ticked.
    void theReportIsRepeatedByOneCommand()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionRepeatReport")->trigger();
        auto *dialog = desk.window().findChild<RepeatDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(QStringLiteral("repeatDays"))->setCurrentIndex(0);
        dialog->findChild<QComboBox *>(QStringLiteral("repeatForm"))->setCurrentIndex(1);
        auto *copy = dialog->findChild<QPushButton *>(QStringLiteral("copyCommand"));
        QVERIFY(!copy->isEnabled());   // the command names the file
        QVERIFY(!copy->toolTip().isEmpty());
        const QString name = QStringLiteral("it's $HOME, every monday");
        saveAs(*dialog, desk.filePath(name + QStringLiteral(".floorscope")));
        QTRY_VERIFY(copy->isEnabled());
        press(*dialog, QStringLiteral("Copy"));
        QString command = QGuiApplication::clipboard()->text();
        command.replace(QCoreApplication::applicationFilePath(), QStringLiteral(FLOORSCOPE_PROGRAM));
        QProcess program;   // as a person's shell or the task scheduler runs it
        program.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command + QStringLiteral(" --store none")});
        QVERIFY(program.waitForFinished(kPatience));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const QStringList pages = QDir(desk.filePath(name)).entryList(QDir::Files);
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages.front().endsWith(QStringLiteral("2026-04-20 to 2026-04-26.png")), qPrintable(pages.front()));
    }

    /// Nothing is made of no floor, and another choice is another file.
    void whatIsRepeatedHasAFloorAndAFileOfItsOwn()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionRepeatReport")->trigger();
        auto *dialog = desk.window().findChild<RepeatDialog *>();
        saveAs(*dialog, desk.filePath(QStringLiteral("a.floorscope")));
        auto *command = dialog->findChild<QLineEdit *>(QStringLiteral("repeatCommand"));
        QTRY_VERIFY(command->text().contains(QStringLiteral("a.floorscope")));
        QVERIFY(command->text().contains(QStringLiteral("--demo")));
        dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(command->text().isEmpty());
        const auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty());
    }

    /// Whom a project came from is asked again, though nobody is connected.
    void aSavedDemoIsRepeatedAsTheDemo()
    {
        Desk desk;
        desk.showDemo();
        const Project project = desk.session.project();
        desk.session.connectTo({});
        desk.session.openProject(project);
        const QString command = repeatCommand(desk);
        QVERIFY2(command.contains(QStringLiteral(" --demo ")), qPrintable(command));
    }

    /// The task scheduler has neither the window's environment nor its choice of an account.
    void theCommandNamesTheAccountAndItsService()
    {
        Desk desk;
        Connection account = desk.connection();
        account.simulated = false;
        account.account = QStringLiteral("Main office");
        account.address = QStringLiteral("https://eu.example");
        desk.session.connectTo(account);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        const QString command = repeatCommand(desk);
        QVERIFY2(command.contains(QStringLiteral(" --account 'Main office' --api 'https://eu.example' ")),
                 qPrintable(command));
        QVERIFY(!command.contains(QStringLiteral("--demo")));
    }

    /// Its days would be another floor's.
    void aFloorWithoutATimeZoneCannotBeTicked()
    {
        Floor known;
        known.id = QStringLiteral("a");
        known.siteTimeZone = "Europe/Berlin";
        Floor unknown;
        unknown.id = QStringLiteral("b");
        unknown.name = QStringLiteral("Level 9");
        RepeatDialog dialog({{unknown, known}, QStringLiteral("a"), {}, {}, true}, {});
        const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("repeatFloors"));
        QVERIFY(!(list->item(0)->flags() & (Qt::ItemIsEnabled | Qt::ItemIsUserCheckable)));
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("time zone")), qPrintable(list->item(0)->text()));
        QVERIFY(!list->item(0)->toolTip().isEmpty());
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    }

    /// The file that is written holds what was chosen when Save was pressed.
    void aChoiceThatChangesWhileItIsSavedHasNoCommand()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionRepeatReport")->trigger();
        auto *dialog = desk.window().findChild<RepeatDialog *>();
        const auto *notice = desk.window().findChild<StatusNotice *>();
        const auto *command = dialog->findChild<QLineEdit *>(QStringLiteral("repeatCommand"));
        saveAs(*dialog, desk.filePath(QStringLiteral("a.floorscope")));
        dialog->findChild<QCheckBox *>(QStringLiteral("sameRange"))->click();
        QTRY_VERIFY(notice->text().contains(QStringLiteral("a.floorscope")));   // it is written
        QVERIFY(command->text().isEmpty());
        saveAs(*dialog, desk.filePath(QStringLiteral("a.floorscope")));
        QTRY_VERIFY(command->text().contains(QStringLiteral("a.floorscope")));
    }

    void whereTheLookHasNoRangeNoneIsKept()
    {
        Desk desk;
        desk.showDemo();
        Document document = desk.session.document();
        document.look.scale = Scale::Rank;
        desk.session.apply(QStringLiteral("scale"), document);
        desk.action("actionRepeatReport")->trigger();
        auto *dialog = desk.window().findChild<RepeatDialog *>();
        const auto *notice = desk.window().findChild<StatusNotice *>();
        const auto *same = dialog->findChild<QCheckBox *>(QStringLiteral("sameRange"));
        QVERIFY(!same->isEnabled());
        QVERIFY2(same->toolTip().startsWith(QStringLiteral("Order only shows all cells")), qPrintable(same->toolTip()));
        const QString path = desk.filePath(QStringLiteral("a.floorscope"));
        saveAs(*dialog, path);
        QTRY_VERIFY(notice->text().contains(QStringLiteral("a.floorscope")));
        const Result<Project> project = readProject(path);
        QVERIFY(project && !project->sheets.front().document.look.range);
    }

    void numbersHaveTheBytesOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("ending");
        QTest::newRow("CSV") << QStringLiteral("CSV") << QStringLiteral("csv");
        QTest::newRow("GIS") << QStringLiteral("For GIS") << QStringLiteral("geojson");
        QTest::newRow("grid") << QStringLiteral("For GIS") << QStringLiteral("asc");
        QTest::newRow("JSON") << QStringLiteral("JSON") << QStringLiteral("json");
    }

    void numbersHaveTheBytesOfTheCommandLine()
    {
        QFETCH(QString, label);
        QFETCH(QString, ending);
        Desk desk;
        const QString file = openedFile(desk);
        QTRY_VERIFY(desk.action("actionExportNumbers")->isEnabled());
        desk.action("actionExportNumbers")->trigger();
        auto *dialog = desk.window().findChild<NumbersDialog *>();
        QVERIFY(dialog);
        press(*dialog, label);
        const auto *beginning = dialog->findChild<QPlainTextEdit *>();
        const QChar first = ending == QLatin1String("csv") ? QLatin1Char('#') : QLatin1Char('{');
        QTRY_VERIFY(beginning->toPlainText().startsWith(first));
        const QString shown = beginning->toPlainText().section(QStringLiteral("\n…"), 0, 0);
        const QString path = desk.filePath(QStringLiteral("window.") + ending);
        saveAs(*dialog, path);
        QTRY_VERIFY(QFileInfo::exists(path));
        const QByteArray wanted = written(desk, {QStringLiteral("export"), file}, ending);
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(contents(path), wanted);
        if (ending != QLatin1String("asc"))   // it is the other one of two
            QVERIFY(QString::fromUtf8(wanted).startsWith(shown));
        QTRY_COMPARE(readNumbersMemory(desk.settings()).folder, QFileInfo(path).absolutePath());
    }

    void aSpreadsheetGetsTheCommasOfItsLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        Desk desk;
        openedFile(desk);
        QTRY_VERIFY(desk.action("actionExportNumbers")->isEnabled());
        desk.action("actionExportNumbers")->trigger();
        auto *dialog = desk.window().findChild<NumbersDialog *>();
        const auto *beginning = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(beginning->toPlainText().contains(QStringLiteral("0,25;0,25;12")));
        press(*dialog, QStringLiteral("CSV"));
        QTRY_VERIFY(beginning->toPlainText().contains(QStringLiteral("0.25,0.25,12")));
        dialog->reject();
        QLocale::setDefault(before);
    }

    void aComparisonHasATableAndNoGrid()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        desk.action("actionExportNumbers")->trigger();
        auto *dialog = desk.window().findChild<NumbersDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("forGis"))->isEnabled());
        press(*dialog, QStringLiteral("CSV"));
        const auto *beginning = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(beginning->toPlainText().contains(QStringLiteral("Level 3")));
        dialog->reject();
    }

    void theReportHasTheBytesOfTheCommandLine()
    {
        Desk desk;
        const QString file = openedFile(desk);
        QTRY_VERIFY(desk.action("actionReport")->isEnabled());
        desk.action("actionReport")->trigger();
        auto *dialog = desk.window().findChild<ReportDialog *>();
        QVERIFY(dialog);
        const auto *page = dialog->findChild<QLabel *>(QStringLiteral("pagePreview"));
        QTRY_VERIFY(!page->pixmap(Qt::ReturnByValue).isNull());
        press(*dialog, QStringLiteral("Picture"));
        const QString path = desk.filePath(QStringLiteral("window.png"));
        saveAs(*dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatience);
        QCOMPARE(contents(path), written(desk, {QStringLiteral("report"), file}, QStringLiteral("png")));
        QTRY_COMPARE(readReportMemory(desk.settings()),
                     (ReportMemory{ReportForm::Png, QFileInfo(path).absolutePath()}));
    }

    /// They are seen on the page at once, and the next report has them too.
    void theReportSaysFindingsAsTheCommandLineDoes()
    {
        Desk desk;
        const QString file = openedFile(desk);
        QTRY_VERIFY(desk.action("actionReport")->isEnabled());
        desk.action("actionReport")->trigger();
        auto *dialog = desk.window().findChild<ReportDialog *>();
        const auto *page = dialog->findChild<QLabel *>(QStringLiteral("pagePreview"));
        QTRY_VERIFY(!page->pixmap(Qt::ReturnByValue).isNull());
        const QImage without = page->pixmap(Qt::ReturnByValue).toImage();
        auto *findings = dialog->findChild<QCheckBox *>(QStringLiteral("reportFindings"));
        QVERIFY(findings->isEnabled() && !findings->isChecked());
        QTest::mouseClick(findings, Qt::LeftButton, {}, QPoint(8, findings->height() / 2));
        QTRY_VERIFY(page->pixmap(Qt::ReturnByValue).toImage() != without);
        press(*dialog, QStringLiteral("Picture"));
        const QString path = desk.filePath(QStringLiteral("window.png"));
        saveAs(*dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatience);
        const QByteArray wanted =
            written(desk, {QStringLiteral("report"), QStringLiteral("--findings"), file}, QStringLiteral("png"));
        QCOMPARE(contents(path), wanted);
        QVERIFY(wanted != written(desk, {QStringLiteral("report"), file}, QStringLiteral("png")));
        QTRY_VERIFY(readReportMemory(desk.settings()).findings);
        QTRY_VERIFY(!desk.window().findChild<ReportDialog *>());
        desk.action("actionReport")->trigger();
        dialog = desk.window().findChild<ReportDialog *>();
        QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("reportFindings"))->isChecked());
        dialog->reject();
    }

    void aPageWithoutFindingsSaysWhy()
    {
        Desk desk;
        const QString path = desk.filePath(QStringLiteral("shares.json"));
        QVERIFY(writeFile(path,
                          R"({"heatmap_v2":{"array_cells":[[0.25,0.25,0.2],[1.25,2.25,1]],)"
                          R"("metadata":{"resolution":0.5}}})"));
        desk.session.openFiles({path}, QStringLiteral("open"));
        QTRY_VERIFY(desk.action("actionReport")->isEnabled());
        desk.action("actionReport")->trigger();
        auto *dialog = desk.window().findChild<ReportDialog *>();
        const auto *findings = dialog->findChild<QCheckBox *>(QStringLiteral("reportFindings"));
        QVERIFY(!findings->isEnabled());
        QVERIFY2(findings->toolTip().startsWith(QStringLiteral("This file holds shares")),
                 qPrintable(findings->toolTip()));
        dialog->reject();
    }

    void theReportIsPrintedOnOnePage()
    {
        Desk desk;
        openedFile(desk);
        QTRY_VERIFY(desk.action("actionPrint")->isEnabled());
        desk.action("actionPrint")->trigger();
        auto *dialog = desk.window().findChild<QPrintDialog *>();
        QVERIFY(dialog);
        const QString path = desk.filePath(QStringLiteral("printed.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        emit dialog->accepted(dialog->printer());
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(contents(path).trimmed().endsWith("%%EOF"), kPatience);
        QCOMPARE(contents(path).count("/Type /Page\n"), 1);
    }

    /// What the dialog's box says holds for the page that is printed too, saved or not.
    void thePrintedReportTellsFindingsWhereTheyAreChosen()
    {
        Desk desk;
        openedFile(desk);
        QTRY_VERIFY(desk.action("actionPrint")->isEnabled());
        const auto printed = [&desk](const char *name) {
            desk.action("actionPrint")->trigger();
            auto *dialog = desk.window().findChild<QPrintDialog *>();
            const QString path = desk.filePath(QString::fromLatin1(name));
            dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog->printer()->setOutputFileName(path);
            emit dialog->accepted(dialog->printer());
            dialog->close();
            const bool whole =
                QTest::qWaitFor([&path] { return contents(path).trimmed().endsWith("%%EOF"); }, kPatience);
            return whole ? contents(path).size() : qsizetype(0);
        };
        const qsizetype without = printed("without.pdf");
        desk.action("actionReport")->trigger();
        auto *dialog = desk.window().findChild<ReportDialog *>();
        dialog->findChild<QCheckBox *>(QStringLiteral("reportFindings"))->setChecked(true);
        dialog->reject();
        QVERIFY(readReportMemory(desk.settings()).findings);
        QVERIFY(without > 0 && printed("with.pdf") > without);
    }

    void aReportIsAPdfUnlessAskedOtherwise()
    {
        Desk desk;
        openedFile(desk);
        QTRY_VERIFY(desk.action("actionReport")->isEnabled());
        desk.action("actionReport")->trigger();
        auto *dialog = desk.window().findChild<ReportDialog *>();
        const QString path = desk.filePath(QStringLiteral("window.pdf"));
        saveAs(*dialog, path);
        QTRY_VERIFY_WITH_TIMEOUT(contents(path).startsWith("%PDF"), kPatience);
    }

    void whatCannotBeWrittenIsAMessage()
    {
        Desk desk;
        openedFile(desk);
        QTRY_VERIFY(desk.action("actionExportNumbers")->isEnabled());
        desk.action("actionExportNumbers")->trigger();
        auto *dialog = desk.window().findChild<NumbersDialog *>();
        saveAs(*dialog, desk.filePath(QStringLiteral("no folder/numbers.csv")));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("numbers.csv")), qPrintable(desk.message()));
        QVERIFY(readNumbersMemory(desk.settings()).folder.isEmpty());
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowExports test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_exports.moc"
