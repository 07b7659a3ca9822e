// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elsewhere.h"
#include "app/own_plan.h"
#include "project/project_file.h"
#include "service/presets.h"
#include "support/painters_end.h"
#include "views/dialogs/connect_dialog.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

using namespace floorscope;

namespace {

QDate drawnFrom(const Desk &desk)
{
    return firstAndLastDay(desk.session.drawn().shown.question).first;
}

}   // namespace

/// What the world takes away while the window is open: what the person reads, and what is still there.
class TestWindowFaults : public QObject
{
    Q_OBJECT
private slots:
    /// What comes from then on is kept in a new one, and nobody is bothered.
    void theStoreIsDeletedUnderTheProgram()
    {
        Desk desk;
        desk.showDemo();
        const QString store = desk.filePath(QStringLiteral("store.sqlite"));
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(store + QLatin1String(ending));
        askFebruary(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        QCOMPARE(drawnFrom(desk), QDate(2026, 2, 2));
        QVERIFY(desk.session.fetchState().notes.empty() && !desk.session.fetchState().error);
        QTRY_VERIFY(QFileInfo(store).size() > 0);
    }

    /// It is in the project, so nothing is missed.
    void thePlanIsDeletedFromDisk()
    {
        Desk desk;
        desk.showDemo();
        const QString path = dropPlan(desk, ownPlan({}));
        QTRY_VERIFY(desk.session.drawn().answers.plan);
        QVERIFY(QFile::remove(path));
        QVERIFY(saveProject(desk.session.project(), desk.filePath(QStringLiteral("work.floorscope"))));
        desk.session.openProject(*readProject(desk.filePath(QStringLiteral("work.floorscope"))));
        QTRY_VERIFY(desk.session.drawn().answers.plan);
        QVERIFY2(!desk.message().contains(QStringLiteral("own.png")), qPrintable(desk.message()));
    }

    void theNetworkIsDead()
    {
        Desk desk;
        Elsewhere elsewhere;
        desk.session.connectTo(elsewhere.connection(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session.fetchState().phase, FetchState::Phase::UpToDate, kPatience);
        const QDate before = drawnFrom(desk);
        elsewhere.server.reset();
        askFebruary(desk);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.message(),
            QStringLiteral("No connection to Butlr. Everything stored on this computer can still be used."), kPatience);
        QCOMPARE(drawnFrom(desk), before);   // what is drawn stays
        QVERIFY(showsNumbers(desk.session.drawn()));
    }

    void theSecretHasExpired()
    {
        Desk desk;
        desk.showDemo();
        const QDate before = drawnFrom(desk);
        Elsewhere elsewhere(QStringLiteral("expired"));
        desk.session.connectTo(elsewhere.connection(desk));
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().startsWith(QStringLiteral("Butlr did not accept")), kPatience);
        QCOMPARE(drawnFrom(desk), before);
        desk.pressInMessage(QStringLiteral("Connect…"));
        QTRY_VERIFY(desk.window().findChild<ConnectDialog *>());
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_faults.moc"
