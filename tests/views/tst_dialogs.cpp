// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_edit.h"
#include "service/presets.h"
#include "support/painters_end.h"
#include "views/dialogs/days_dialog.h"
#include "views/export/export_dialog.h"
#include "views/parts/day_calendar.h"
#include "views/parts/status_notice.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace floorscope;

namespace {

Question april()
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "Europe/Berlin";
    return withDays(question, {2026, 4, 1}, {2026, 4, 26});
}

int pixelsLike(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += QColor(image.pixel(x, y)) == color;
    return count;
}

}   // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void onlyDaysLeftOutStandOut()
    {
        auto *dialog = new DaysDialog(april());
        dialog->show();
        auto *calendar = dialog->findChild<DayCalendar *>();
        auto *days = calendar->findChild<QTableView *>();
        dialog->findChild<QPushButton *>()->setFocus();
        const ThemeColors colors = lightColors();
        const QImage before = days->grab().toImage();
        QCOMPARE(pixelsLike(before, colors.accent), 0);   // no day looks chosen
        QCOMPARE(pixelsLike(before, colors.warningGround), 0);
        QCOMPARE(pixelsLike(before, Qt::red), 0);   // a weekend is a day as any other
        calendar->setSelectedDate({2026, 4, 6});
        emit calendar->clicked({2026, 4, 6});
        QCOMPARE(dialog->days(), std::vector<QDate>{QDate(2026, 4, 6)});
        QVERIFY(pixelsLike(days->grab().toImage(), colors.warningGround) > 100);
        delete dialog;
    }

    void saveIsThePrimaryButtonAndTheLastPurposeComesBack()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QCOMPARE(readExportMemory(settings), ExportMemory());
        writeExportMemory(settings, {PicturePurpose::Page, folder.path()});
        QCOMPARE(readExportMemory(settings), (ExportMemory{PicturePurpose::Page, folder.path()}));
        auto *dialog = new ExportDialog({}, {QSize(800, 600), {}}, readExportMemory(settings));
        dialog->show();
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("page"))->isChecked());
        for (const auto *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                QVERIFY(pixelsLike(const_cast<QPushButton *>(button)->grab().toImage(), lightColors().accent) > 200);
        delete dialog;
    }

    void aFolderThatCannotBeWrittenIsNotOffered()
    {
        QTemporaryDir folder;
        QCOMPARE(startFolder({PicturePurpose::Slide, folder.path()}), folder.path());
        const QString otherwise = startFolder({});
        QVERIFY(otherwise != folder.path() && QFileInfo(otherwise).isDir());
        QCOMPARE(startFolder({PicturePurpose::Slide, folder.filePath(QStringLiteral("gone"))}), otherwise);
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(startFolder({PicturePurpose::Slide, file.fileName()}), otherwise);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const bool forbidden = !QFileInfo(folder.path()).isWritable();   // nothing is forbidden to root
        QCOMPARE(startFolder({PicturePurpose::Slide, folder.path()}), forbidden ? otherwise : folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void theFileDialogBeginsWhereTheLastPictureWent()
    {
        QTemporaryDir folder;
        auto *dialog = new ExportDialog({}, {QSize(800, 600), {}}, {PicturePurpose::Slide, folder.path()});
        dialog->show();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                QTest::mouseClick(button, Qt::LeftButton);   // comes back: the file dialog does not wait inside
        const auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files && files->isVisible());
        QCOMPARE(files->directory().canonicalPath(), QDir(folder.path()).canonicalPath());
        delete dialog;
    }

    void onlyAPictureAsOnScreenShowsAPart()
    {
        const ScreenView screen{QSize(800, 600), PaperRect{1.0, 2.0, 3.0, 4.0}};
        QVERIFY(!sizeFor(PicturePurpose::Slide, screen).part && !sizeFor(PicturePurpose::Page, screen).part);
        QCOMPARE(sizeFor(PicturePurpose::Screen, screen).part, screen.part);
        QCOMPARE(previewSize(sizeFor(PicturePurpose::Screen, screen), {200, 200}).part, screen.part);
    }

    void progressEndsAndNewsStay()
    {
        StatusNotice notice;
        notice.inform(QStringLiteral("Opening the plan…"), NoticeKind::Progress);
        notice.endProgress();
        QVERIFY(notice.isHidden());
        notice.inform(QStringLiteral("Saved"));
        notice.endProgress();
        QVERIFY(!notice.isHidden());
    }

    void linksFollowTheTheme()
    {
        StatusNotice notice;
        notice.inform(QStringLiteral("<a href=\"x\">████████</a>"));
        QVERIFY(pixelsLike(notice.grab().toImage(), lightColors().accent) > 0);
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(pixelsLike(notice.grab().toImage(), darkColors().accent) > 0);
        applyTheme(*qApp, ThemeChoice::Light);
    }

private:
    PaintersEnd m_paintersEnd;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
