// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "output/picture.h"
#include "output/report.h"
#include "plan/plan_image.h"
#include "render/legend.h"
#include "render/scene_fixture.h"
#include "support/painters_end.h"
#include "support/pdf_text.h"
#include "translations/window_check.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/days_dialog.h"
#include "views/dialogs/find_place_dialog.h"
#include "views/dialogs/log_dialog.h"
#include "views/dialogs/pages_dialog.h"
#include "views/dialogs/settings_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/export/export_dialog.h"
#include "views/export/numbers_dialog.h"
#include "views/export/repeat_dialog.h"
#include "views/export/report_dialog.h"
#include "views/parts/message_bar.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

using namespace floorscope;

/// Every page and dialog, the pictures and the report, in another language: all of it is translated and nothing is cut.
class TestWindowTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_check.install());
        m_check.ignore({QStringLiteral("links")});   // German for the left side
    }

    void startPage()
    {
        Desk desk;
        m_check.ignore(namesOf({}));
        m_check.lookAt(desk.window(), "start");
    }

    void mapAndComparison()
    {
        Desk desk;
        desk.showDemo();
        m_check.ignore(namesOf(desk.session.floor()));
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            desk.window().resize(size);
            QTest::qWait(50);
            m_check.lookAt(desk.window(), "map");
        }
        lookAtPictures(desk.session.drawn(), "map");
        desk.action("actionCompare")->trigger();
        desk.fetch();
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900)}) {
            desk.window().resize(size);
            QTest::qWait(50);
            m_check.lookAt(desk.window(), "compare");
        }
        lookAtPictures(desk.session.drawn(), "compare");
        lookAtDialogs(desk);
    }

    /// Zones, rhythm, figures and the guide, which have windows of their own.
    void windowsBeside()
    {
        Desk desk;
        desk.showDemo();
        m_check.ignore(namesOf(desk.session.floor()));
        const std::vector<std::pair<const char *, const char *>> windows{{"actionZoneTable", "zoneWindow"},
                                                                         {"actionRhythm", "rhythmWindow"},
                                                                         {"actionOtherFigures", "FiguresWindow"},
                                                                         {"actionGuide", "GuideWindow"},
                                                                         {"actionShortcuts", "GuideWindow"}};
        for (const auto &[action, name] : windows) {
            desk.action(action)->trigger();
            auto *window = desk.part<QDialog>(name);
            QVERIFY2(window, name);
            lookAtDialog(*window, action);
            window->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// What is asked about a document: its password, and which of its pages is the plan.
    void aPlansDocument()
    {
        Desk desk;
        desk.showDemo();
        const QString locked = desk.filePath(QStringLiteral("a.pdf")), pages = desk.filePath(QStringLiteral("b.pdf"));
        m_check.ignore(namesOf(desk.session.floor()) + QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")});
        QFile file(locked);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(protectedPdf("Geheim 3")) > 0);
        file.close();
        if (planFromBytes(protectedPdf("Geheim 3"), QStringLiteral("a.pdf")).error().reason == Reason::BuiltWithoutPdf)
            QSKIP("built without Qt Pdf");
        QVERIFY(dropOn(desk.window(), locked));
        for (const char *state : {"password", "another password"}) {
            QTRY_VERIFY(desk.window().findChild<QInputDialog *>());
            auto *question = desk.window().findChild<QInputDialog *>();
            lookAtDialog(*question, state);
            question->setTextValue(QStringLiteral("1"));
            question->accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        {
            QPdfWriter writer(pages);
            QPainter painter(&writer);
            painter.drawRect(100, 100, 500, 500);
            writer.newPage();
            painter.drawRect(100, 100, 900, 500);
        }
        QVERIFY(dropOn(desk.window(), pages));
        QTRY_VERIFY(desk.window().findChild<PagesDialog *>());
        lookAtDialog(*desk.window().findChild<PagesDialog *>(), "pages");
    }

    void legends_data()
    {
        QTest::addColumn<int>("meaning");
        QTest::addColumn<double>("width");
        for (int meaning = 0; meaning <= static_cast<int>(FieldMeaning::ChangeRatio); ++meaning)
            for (const double width : {420.0, 520.0, 700.0, 1000.0})
                QTest::addRow("meaning %d, %g wide", meaning, width) << meaning << width;
    }

    /// With everything that there can be to say.
    void legends()
    {
        QFETCH(int, meaning);
        QFETCH(double, width);
        const bool change = meaning >= static_cast<int>(FieldMeaning::ChangePerHour);
        for (const Style style : {Style::Gradient, Style::Checkerboard}) {
            Look look = bareLook();
            look.style = style;
            look.scale = Scale::Rank;
            Scene scene = smallScene(look);
            scene.field->meaning = static_cast<FieldMeaning>(meaning);
            LegendFacts facts;
            facts.meaning = scene.field->meaning;
            facts.hasUncovered = true;
            facts.hasTooFew = facts.hasNew = facts.hasGone = change;
            facts.observedHours = 558.0;
            facts.askedHours = 585.0;
            facts.missingHours = 27.0;
            if (change)
                facts.otherHours = facts.otherAskedHours = facts.otherMissingHours = 162.5;
            facts.simulated = true;
            scene.legend = legendText(facts, scene.field->scale);
            const double height = legendHeight(scene, width, 13.0);
            TextSheet sheet(QSizeF(width, height).toSize());
            QPainter painter(&sheet);
            paintLegend(painter, QRectF(0, 0, width, height), scene, 12.0, 13.0, lightTheme());
            painter.end();
            m_check.lookAt(sheet.texts(), "legend", "legend");
        }
    }

    void messages()
    {
        m_check.ignore({QStringLiteral("a.pdf")});
        MessageBar bar;
        bar.resize(600, 60);
        bar.show();
        for (const MessageFacts &facts : everyMessage()) {
            const std::vector<Message> messages = messagesFor(facts);
            bar.MessageBar::show(messages);
            QTest::qWait(1);
            bar.resize(600, bar.heightForWidth(600) > 0 ? bar.heightForWidth(600) : bar.sizeHint().height());
            m_check.lookAt(bar, "message");
        }
    }

    void cleanupTestCase() { QVERIFY2(m_check.faults().isEmpty(), qPrintable(m_check.faults())); }

private:
    static std::vector<MessageFacts> everyMessage()
    {
        const std::vector<QDate> days{{2026, 4, 3}, {2026, 4, 6}};
        std::vector<MessageFacts> all(18);
        all[0].offline = true;
        all[1].missingDays = days;
        all[1].askedDays = 20;
        all[2].missingDays = {days[0]};
        all[2].missingLieAhead = true;
        all[3].nothingDetected = true;
        all[4].pending = StillShown{std::pair(days[0], days[1]), CellSize::Half, everyHour(), true};
        all[5].partial = {3, 20};
        all[12].partial = {3, 20};
        all[12].answersArrive = true;
        all[6].silentDays = days;
        all[7].planNotFitted = true;
        all[8].timeZoneUnknown = true;
        all[9].planMissing = true;
        all[10].planMissing = true;
        all[10].planOffered = true;
        all[13].hoursUntold = true;
        all[14].notConnected = true;
        all[15].lockedPlan = QStringLiteral("a.pdf");
        all[16].lostPlan = QStringLiteral("a.pdf");
        all[17].planNotFitted = true;
        all[17].drawnScale = DrawnScale{DrawingUnit::Millimetre, UnitSource::Assumed, {60.0, 38.0}, SizeDoubt::None};
        all[11].failure = Error{ErrorKind::CredentialsRefused, {}, {}};
        return all;
    }

    void lookAtDialogs(Desk &desk)
    {
        DaysDialog days(desk.session.document().question);
        lookAtDialog(days, "days");
        auto *places = new FindPlaceDialog(desk.session);   // deletes itself when it is closed
        lookAtDialog(*places, "find a place");
        delete places;
        StoredDialog stored(desk.store(), desk.session.floor());
        lookAtDialog(stored, "stored");
        SettingsDialog settings({}, {QStringLiteral("de"), QStringLiteral("en")}, desk.store());
        QTRY_VERIFY(!settings.findChild<QLabel *>(QStringLiteral("storeSize"))->text().isEmpty());
        auto *path = settings.findChild<QLabel *>(QStringLiteral("storePlace"));
        path->clear();   // of no language
        path->setToolTip({});
        lookAtDialog(settings, "settings");
        ExportDialog picture(desk.session.drawn(), {QSize(800, 600), {}}, {});
        lookAtDialog(picture, "export");
        NumbersDialog numbers(desk.session.drawn(), {});
        numbers.findChild<QPlainTextEdit *>()->hide();   // what machines read is of no language
        lookAtDialog(numbers, "numbers");
        ReportDialog report(desk.session.drawn(), {}, {});
        lookAtDialog(report, "report");
        RepeatDialog repeat({desk.session.floors(), {}, {}, {}, true}, {});
        lookAtDialog(repeat, "repeat");
        LogDialog log;
        lookAtDialog(log, "log");
        ConnectDialog account({}, {}, Error{ErrorKind::CredentialsRefused, {}, {}});
        lookAtDialog(account, "connect");
        for (auto *kind : account.findChildren<QPushButton *>())
            if (kind->isCheckable() && !kind->isChecked())
                kind->click();
        lookAtDialog(account, "connect by password");
        for (const char *name : {"actionAbout", "actionTimeZone"}) {
            desk.action(name)->trigger();
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            lookAtDialog(*dialog, name);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void lookAtDialog(QWidget &dialog, const char *place)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(50);
        m_check.lookAt(dialog, place);
    }

    void lookAtPictures(const Drawn &drawn, const char *place)
    {
        for (const PictureSize &size : {forSlide(), forPage(), PictureSize{{1000, 600}, 96.0, {}}}) {
            TextSheet sheet(size.pixels);
            QPainter painter(&sheet);
            paintPicture(painter, drawn, size);
            painter.end();
            m_check.lookAt(sheet.texts(), place, "picture");
        }
        constexpr double kScale = 8.0;
        TextSheet page(QSize(qRound(210 * kScale), qRound(297 * kScale)));
        QPainter painter(&page);
        paintReport(painter, drawn, kScale);
        painter.end();
        m_check.lookAt(page.texts(), place, "report");
    }

    PaintersEnd m_painters;
    WindowCheck m_check;
};

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
