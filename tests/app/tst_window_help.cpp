// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "base/log.h"
#include "base/log_book.h"
#include "base/time_zone.h"
#include "support/painters_end.h"
#include "views/dialogs/guide_window.h"
#include "views/present/present_view.h"
#include "views/question/week_grid.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace floorscope;

namespace {

QString pageTitle(const Desk &desk)
{
    const auto *pages = desk.part<QListWidget>("guidePages");
    return pages && pages->currentItem() ? pages->currentItem()->text() : QString();
}

QString pageText(const Desk &desk)
{
    return desk.part<QTextBrowser>("guideText")->toPlainText();
}

}   // namespace

/// The menu Help, and what is shown to a room full of people.
class TestWindowHelp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { LogBook::begin(); }   // over the test's own handler

    void everyPageHasSomethingToSay()
    {
        const std::vector<GuidePage> pages = guidePages();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(pages[i].topic), i);   // the list's rows are the topics
            QVERIFY(!pages[i].title.isEmpty() && pages[i].paragraphs.size() >= 3);
        }
    }

    /// By its letters alone: "boost-math" is Boost.Math.
    void whatTheProgramIsBuiltOnIsNamedWithItsLicence()
    {
        const auto letters = [](QString name) {
            static const QRegularExpression others(QStringLiteral("[^a-z]"));
            return name.toLower().remove(others);
        };
        Desk desk;
        desk.action("actionAbout")->trigger();
        const auto *box = desk.part<QMessageBox>("about");
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("version ") + QString::fromLatin1(TimeZone::databaseVersion())));
        const QString told = letters(box->informativeText());
        QFile file(QStringLiteral(FLOORSCOPE_SOURCE "/vcpkg.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject needs = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray libraries = needs[QStringLiteral("dependencies")].toArray();
        libraries.append(needs[QStringLiteral("features")][QStringLiteral("gis")][QStringLiteral("dependencies")][0]);
        QVERIFY(libraries.size() > 8);
        for (const QJsonValue &library : libraries)
            QVERIFY2(told.contains(letters(library.toString())), qPrintable(library.toString()));
        for (const char *name : {"Qt", "QCustomPlot", "QtKeychain", "librsvg", "Noto Sans", "Breeze", "IANA"})
            QVERIFY2(told.contains(letters(QString::fromLatin1(name))), name);
        QVERIFY(box->informativeText().contains(QStringLiteral("GDAL (MIT)")));
        QVERIFY2(box->sizeHint().height() < 600, qPrintable(QString::number(box->sizeHint().height())));
    }

    void theGuideOpensAtWhatIsWorkedOn()
    {
        Desk desk;
        desk.action("actionGuide")->trigger();
        QCOMPARE(pageTitle(desk), QStringLiteral("First steps"));
        desk.showDemo();
        desk.window().findChild<WeekGrid *>()->setFocus();
        desk.action("actionGuide")->trigger();
        QCOMPARE(pageTitle(desk), QStringLiteral("Floor, period and hours"));
        QVERIFY(pageText(desk).contains(QStringLiteral("never counted as zero")));
        desk.action("actionNumbersGuide")->trigger();
        QVERIFY(pageText(desk).contains(QStringLiteral("Detections are not people")));
        QCOMPARE(desk.window().findChildren<GuideWindow *>().size(), 1);
    }

    void everyShortcutIsListed()
    {
        const Desk desk;
        desk.action("actionShortcuts")->trigger();
        const QString text = pageText(desk);
        int keys = 0;
        for (const QAction *each : desk.window().findChildren<QAction *>(QRegularExpression(QStringLiteral("^action"))))
            for (const QKeySequence &sequence : each->shortcuts()) {
                QVERIFY2(text.contains(sequence.toString(QKeySequence::NativeText)), qPrintable(each->objectName()));
                ++keys;
            }
        QVERIFY(keys > 25);
    }

    void theLogGrowsWhileItIsSeen()
    {
        const Desk desk;
        desk.action("actionLog")->trigger();
        const auto *lines = desk.part<QPlainTextEdit>("logLines");
        QVERIFY(lines && !lines->toPlainText().contains(QStringLiteral("NotAZone")));
        logFailure(logApp(), {ErrorKind::UnknownTimeZone, QStringLiteral("NotAZone\n\x1b[31m"), {}});
        QTRY_VERIFY(lines->toPlainText().contains(QStringLiteral("app | UnknownTimeZone | NotAZone [31m")));
    }

    void aFailureIsWrittenDownOnceAndNotForever()
    {
        const qint64 before = LogBook::written();
        for (int i = 0; i < 1100; ++i)
            logFailure(logApp(), {ErrorKind::FileUnreadable, QString::number(i), {}});
        QCOMPARE(LogBook::written(), before + 1100);
        QCOMPARE(LogBook::lines().size(), 1000);
        QVERIFY(LogBook::lines().constLast().contains(QStringLiteral("| 1099 |")));
    }

    /// What is drawn now, then the saved views; the session stays as it is.
    void savedViewsArePresented()
    {
        Desk desk;
        QVERIFY(!desk.action("actionPresent")->isEnabled());
        desk.showDemo();
        desk.session.saveView(QStringLiteral("Mondays"));
        const Document document = desk.session.document();
        desk.action("actionPresent")->trigger();
        auto *present = desk.window().findChild<PresentView *>();
        QVERIFY(present);
        QCOMPARE(present->count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!present->picture().isNull(), kPatience);
        QCOMPARE(present->picture().size(), present->size() * present->devicePixelRatioF());
        const QImage first = present->picture();
        QTest::keyClick(present, Qt::Key_Right);
        QCOMPARE(present->current(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!present->picture().isNull(), kPatience);
        QVERIFY(present->picture() == first);   // nothing was changed since it was saved
        QTest::keyClick(present, Qt::Key_Right);
        QCOMPARE(present->current(), 1);
        QTest::keyClick(present, Qt::Key_Left);
        QCOMPARE(present->current(), 0);
        QTest::keyClick(present, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().findChild<PresentView *>());
        QVERIFY(desk.session.document() == document);
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowHelp test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_help.moc"
