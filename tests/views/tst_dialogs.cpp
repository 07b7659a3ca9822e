// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "calendar/holidays.h"
#include "model/question_edit.h"
#include "service/presets.h"
#include "support/painters_end.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/days_dialog.h"
#include "views/dialogs/settings_dialog.h"
#include "views/export/export_dialog.h"
#include "views/parts/day_calendar.h"
#include "views/parts/floor_field.h"
#include "views/parts/floor_tree.h"
#include "views/parts/recent_card.h"
#include "views/parts/status_notice.h"
#include "views/parts/theme.h"
#include "views/start/recent_work.h"
#include "views/start/start_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

using namespace floorscope;

namespace {

Question april()
{
    Question question;
    question.spaceId = QStringLiteral("space_1");
    question.timeZone = "Europe/Berlin";
    return withDays(question, {2026, 4, 1}, {2026, 4, 26});
}

std::vector<Floor> threeFloors()
{
    const auto floor = [](const char *id, const char *name, const char *building, const char *site) {
        Floor made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromLatin1(name);
        made.building = QString::fromLatin1(building);
        made.site = QString::fromLatin1(site);
        return made;
    };
    return {floor("ten", "Level 10", "Annex", "Berlin"), floor("two", "Level 2", "Annex", "Berlin"),
            floor("tokyo", "Level 2", "Tower", "Tokyo")};
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

    void daysToLeaveOutCanBePasted()
    {
        auto *dialog = new DaysDialog(april());
        dialog->show();
        auto *list = dialog->findChild<QLineEdit *>(QStringLiteral("days"));
        list->setText(QStringLiteral("Good Friday 2026-04-03, 2025-04-18"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
        QCOMPARE(dialog->days(), std::vector<QDate>{QDate(2026, 4, 3)});   // the other lies in another year
        QVERIFY(list->text().isEmpty());
        list->setText(QStringLiteral("Easter"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("told"))->text().contains(QStringLiteral("2026-04-03")));
        QCOMPARE(list->text(), QStringLiteral("Easter"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("none")), Qt::LeftButton);
        QVERIFY(dialog->days().empty());
        delete dialog;
    }

    void daysToLeaveOutComeFromACalendar()
    {
        if (!readsCalendars())
            QSKIP("built without libical");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("holidays.ics"));
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray whole =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:19900406\r\nRRULE:FREQ=YEARLY\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n";
        auto *dialog = new DaysDialog(april());
        dialog->show();
        write(whole.left(60));
        dialog->readCalendar(path);
        const auto *told = dialog->findChild<QLabel *>(QStringLiteral("told"));
        QTRY_VERIFY(told->text().contains(QStringLiteral("holidays.ics")));
        write(whole);
        dialog->readCalendar(path);
        QTRY_COMPARE(dialog->days(), std::vector<QDate>{QDate(2026, 4, 6)});
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
        backgroundPool().waitForDone();
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

    void whatIsSetComesBack()
    {
        QTemporaryDir folder;
        QSettings kept(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QCOMPARE(readSettings(kept), Settings());
        Settings settings;
        settings.lengths = LengthUnits::MetresAndFeet;
        settings.language = QStringLiteral("de");
        settings.theme = ThemeChoice::Dark;
        settings.jobs = 9;
        settings.storeFolder = folder.path();
        settings.systemProxy = false;
        writeSettings(kept, settings);
        QCOMPARE(readSettings(kept), settings);
        kept.setValue(QStringLiteral("settings/jobs"), 900);
        kept.setValue(QStringLiteral("settings/lengths"), QStringLiteral("ells"));
        settings.jobs = kMostJobsOfWindow;
        settings.lengths.reset();
        QCOMPARE(readSettings(kept), settings);
    }

    void settingsCountOnceTheyAreAccepted()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("a/store.sqlite")));
        auto *dialog = new SettingsDialog({}, {QStringLiteral("de"), QStringLiteral("en")}, store);
        std::optional<Settings> chosen;
        connect(dialog, &SettingsDialog::chosen, dialog, [&chosen](const Settings &settings) { chosen = settings; });
        dialog->open();
        QCOMPARE(dialog->settings(), Settings());
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("languageChoice"));
        language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
        dialog->findChild<QComboBox *>(QStringLiteral("themeChoice"))->setCurrentIndex(2);
        dialog->findChild<QComboBox *>(QStringLiteral("lengthsChoice"))->setCurrentIndex(2);
        dialog->findChild<QSpinBox *>(QStringLiteral("jobs"))->setValue(7);
        dialog->findChild<QCheckBox *>(QStringLiteral("systemProxy"))->setChecked(false);
        QVERIFY(!chosen);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const Settings wanted{LengthUnits::MetresAndFeet, QStringLiteral("de"), ThemeChoice::Dark, 7, {}, false};
        QVERIFY(chosen && *chosen == wanted);
    }

    void theStoreIsShownMovedAndEmptied()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("a/answers.sqlite"));
        Store store(first);
        const QByteArray kAnswer(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,12]],"metadata":{"resolution":0.5}}})");
        StoreKey key;
        key.account = QStringLiteral("client_1");
        key.spaceId = QStringLiteral("space_1");
        const Result<void> kept = store.keep(key, {0, 3600}, kAnswer, 1'780'000'000).result();
        QVERIFY2(kept, kept ? "" : qPrintable(logText(kept.error())));
        auto *dialog = new SettingsDialog({}, {}, store);
        dialog->open();
        const auto label = [dialog](const char *name) { return dialog->findChild<QLabel *>(QLatin1String(name)); };
        QTRY_COMPARE(QDir::fromNativeSeparators(label("storePlace")->text()), first);
        QTRY_VERIFY2(label("storeSize")->text().startsWith(QStringLiteral("1 ")),
                     qPrintable(label("storeSize")->text()));
        dialog->moveStore(first);   // a file is no folder
        QTRY_VERIFY(label("storeFailure")->isVisible());
        QVERIFY2(label("storeFailure")->text().contains(QStringLiteral("cannot be written")),
                 qPrintable(label("storeFailure")->text()));
        QString moved;
        connect(dialog, &SettingsDialog::storeMoved, dialog, [&moved](const QString &to) { moved = to; });
        dialog->moveStore(folder.filePath(QStringLiteral("b")));
        QTRY_COMPARE(moved, folder.filePath(QStringLiteral("b")));
        QVERIFY(!label("storeFailure")->isVisible());
        QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("emptyStore"))->isEnabled());
        dialog->findChild<QPushButton *>(QStringLiteral("emptyStore"))->click();
        auto *box = dialog->findChild<QMessageBox *>(QStringLiteral("askToEmpty"));
        QVERIFY(box && box->isVisible());
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY2(label("storeSize")->text().startsWith(QStringLiteral("0 ")),
                     qPrintable(label("storeSize")->text()));
        delete dialog;
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

private slots:
    void floorsAreATreeThatIsSearched()
    {
        FloorTree tree(QStringLiteral("test"));
        tree.setFloors(threeFloors(), {});
        tree.show();
        QString chosen;
        connect(&tree, &FloorTree::floorChosen, &tree, [&chosen](const QString &id) { chosen = id; });
        auto *list = tree.findChild<QTreeView *>(QStringLiteral("testList"));
        auto *search = tree.findChild<QLineEdit *>(QStringLiteral("testSearch"));
        const QModelIndex berlin = list->model()->index(0, 0);
        QCOMPARE(berlin.data().toString(), QStringLiteral("Berlin"));
        const QModelIndex annex = list->model()->index(0, 0, berlin);
        QCOMPARE(list->model()->index(0, 0, annex).data().toString(), QStringLiteral("Level 2"));   // before 10
        QTest::keyClicks(search, QStringLiteral("annex 10"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("ten"));
        search->clear();
        QTest::keyClicks(search, QStringLiteral("tokyo"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("tokyo"));
        search->setText(QStringLiteral("nowhere"));
        QCOMPARE(list->model()->rowCount(), 0);
        chosen.clear();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    void theKeyboardWalksFromTheSearchIntoTheTree()
    {
        FloorTree tree(QStringLiteral("test"));
        tree.setFloors(threeFloors(), QStringLiteral("two"));
        tree.show();
        QString chosen;
        connect(&tree, &FloorTree::floorChosen, &tree, [&chosen](const QString &id) { chosen = id; });
        auto *search = tree.findChild<QLineEdit *>(QStringLiteral("testSearch"));
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("ten"));
    }

    void aFloorIsChosenInTheFieldsPopup()
    {
        FloorField field;
        const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        field.setFloors(threeFloors(), names);
        field.show();
        int activated = -1;
        connect(&field, &QComboBox::activated, &field, [&activated](int index) { activated = index; });
        field.showPopup();
        auto *search = field.findChild<QLineEdit *>(QStringLiteral("floorPopupSearch"));
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("tokyo"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(field.itemData(activated).toString(), QStringLiteral("tokyo"));
        QVERIFY(!search->isVisible());
    }

    void anAccountWhoseSecretIsRefusedIsAskedForItAlone()
    {
        std::vector<ConnectRequest> tried;
        const TryAccount tryAccount = [&tried](const ConnectRequest &request, const auto &done) {
            tried.push_back(request);
            done({Error{ErrorKind::CredentialsRefused, {}, {}}, {}});
        };
        const KnownAccount account{QStringLiteral("Work"), QStringLiteral("someone"), true, false};
        auto *dialog = new ConnectDialog(tryAccount, account, Error{ErrorKind::CredentialsRefused, {}, {}});
        dialog->show();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("someone"));
        dialog->findChild<QLineEdit *>(QStringLiteral("secret"))->setText(QStringLiteral("new"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("connectButton")), Qt::LeftButton);
        QCOMPARE(tried.size(), std::size_t(1));
        QVERIFY(tried[0].password);
        QCOMPARE(tried[0].label, QStringLiteral("Work"));
        QVERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("failure"))->text().contains(QStringLiteral("did not accept")));
        delete dialog;
    }

    void recentWorkIsShownOpenedAndTakenOffTheList()
    {
        StartPage page;
        page.show();
        const RecentWork file{QStringLiteral("/nowhere/work.floorscope"),
                              {},
                              {},
                              QStringLiteral("Level 3"),
                              QStringLiteral("30 Mar – 26 Apr 2026")};
        const RecentWork floor{{}, QStringLiteral("Work"), QStringLiteral("space_1"), QStringLiteral("Level 1"), {}};
        page.setAccount(QStringLiteral("Work"));
        page.showRecent({{file, {}, true}, {floor, {}, false}});
        std::vector<RecentWork> opened, removed;
        connect(&page, &StartPage::recentChosen, &page, [&opened](const RecentWork &work) { opened.push_back(work); });
        connect(&page, &StartPage::recentRemoved, &page,
                [&removed](const RecentWork &work) { removed.push_back(work); });
        auto *first = page.findChild<RecentCard *>(QStringLiteral("recent0"));
        auto *second = page.findChild<RecentCard *>(QStringLiteral("recent1"));
        QVERIFY(first->accessibleDescription().contains(QStringLiteral("work.floorscope is not there any more.")));
        QTest::mouseClick(first->findChild<QToolButton *>(), Qt::LeftButton);
        QTest::keyClick(first, Qt::Key_Delete);
        QCOMPARE(removed, (std::vector<RecentWork>{file, file}));
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(opened, std::vector<RecentWork>{floor});
    }

    void recentWorkIsRememberedOnceAndAtMostTenTimes()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("files/recent"), QStringList{QStringLiteral("/old.floorscope")});
        QCOMPARE(recentWork(settings).front().path, QStringLiteral("/old.floorscope"));   // of versions before
        const RecentWork drawn{QStringLiteral("/a"), {}, {}, QStringLiteral("Level 3"), QStringLiteral("April")};
        addRecentWork(settings, drawn);
        addRecentWork(settings, {QStringLiteral("/a"), {}, {}, {}, {}});
        QCOMPARE(recentWork(settings).size(), std::size_t(2));
        QCOMPARE(recentWork(settings).front(), drawn);   // it keeps its title
        for (int i = 0; i < 12; ++i)
            addRecentWork(settings, {{}, QStringLiteral("Work"), QString::number(i), {}, {}});
        QCOMPARE(recentWork(settings).size(), std::size_t(10));
        QCOMPARE(recentWork(settings).front().spaceId, QStringLiteral("11"));
        removeRecentWork(settings, recentWork(settings).front());
        QCOMPARE(recentWork(settings).front().spaceId, QStringLiteral("10"));
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
