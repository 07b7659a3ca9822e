// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "base/background.h"
#include "base/write_file.h"
#include "heatmap/io/heatmap_file.h"
#include "support/painters_end.h"
#include "views/zones/rhythm_plot.h"
#include "views/zones/rhythm_table.h"
#include "views/zones/zone_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace floorscope;

namespace {

template <typename T>
T *part(const Desk &desk, const char *name)
{
    const auto *window = desk.part<QDialog>("rhythmWindow");
    return window ? window->findChild<T *>(QLatin1String(name)) : nullptr;
}

/// The 180 single hours take the longest: the first desk that has them keeps them for the others.
QString storeOfHours()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("store.sqlite"));
}

/// A desk whose hours are stored already, where another one asked for them.
struct StoredDesk : Desk
{
    StoredDesk() : Desk({}, {}, QFile::exists(storeOfHours()) ? storeOfHours() : QString()) {}
};

/// The window of rhythms, once single hours came.
RhythmTable *openRhythm(Desk &desk)
{
    desk.showDemo();
    desk.action("actionRhythm")->trigger();
    auto *table = part<RhythmTable>(desk, "rhythmTable");
    const bool came = QTest::qWaitFor([&] { return table && table->rowCount() > 0; }, kPatience);
    if (came && !QFile::exists(storeOfHours()))
        desk.keepStore(storeOfHours());
    return table;
}

/// The last field of the CSV's rows that begin so, summed up before it: detections.
double detectionsOf(const QString &csv, const QString &beginning)
{
    double sum = 0.0;
    for (const QString &line : csv.split(QLatin1Char('\n')))
        if (line.startsWith(beginning))
            sum += line.split(QLatin1Char(',')).at(9).toDouble();
    return sum;
}

}   // namespace

/// When rooms are used, as a person gets at it.
class TestWindowRhythm : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    /// The map was asked day by day; its hours are asked beside it, and are no part of it.
    void hoursOfTheWeekAreAskedBesideTheMap()
    {
        Desk desk;
        const RhythmTable *table = openRhythm(desk);
        QVERIFY(table);
        const std::size_t answers = counts(desk.session.drawn().answers.single)->observed.intervals.size();
        QCOMPARE(answers, std::size_t(20));
        QCOMPARE(table->rowCount(), 9);
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->verticalHeaderItem(0)->text(), QStringLiteral("9–10"));
        QCOMPARE(table->horizontalHeaderItem(4)->text(), QStringLiteral("Fri"));
        QVERIFY(!table->item(0, 0)->text().isEmpty());
        QVERIFY2(table->item(0, 0)->toolTip().endsWith(QStringLiteral("per hour in 4 observed h.")),
                 qPrintable(table->item(0, 0)->toolTip()));
        QCOMPARE(part<QComboBox>(desk, "rhythmPlace")->currentText(), QStringLiteral("Whole floor"));
        const QString caption = part<QLabel>(desk, "rhythmCaption")->text();
        QVERIFY2(caption.startsWith(QStringLiteral("Level 3 · 30 Mar – 26 Apr 2026"))
                     && caption.endsWith(QStringLiteral("simulated")),
                 qPrintable(caption));
        QVERIFY(part<QLabel>(desk, "rhythmBusiest")->text().startsWith(QStringLiteral("Busiest: ")));
        QVERIFY(!part<QPushButton>(desk, "rhythmFetch")->isVisible());
    }

    /// What costs requests waits for its button; days are told by the map's own answers meanwhile.
    void hoursOfAnAccountWaitForAPress()
    {
        Desk desk;
        desk.showAccount();
        desk.action("actionRhythm")->trigger();
        auto *fetch = part<QPushButton>(desk, "rhythmFetch");
        QTRY_VERIFY_WITH_TIMEOUT(fetch->isVisible(), kPatience);
        const QString cost = part<QLabel>(desk, "rhythmState")->text();
        QVERIFY2(cost.contains(QStringLiteral("180 requests")) && cost.contains(QStringLiteral("180 to fetch")),
                 qPrintable(cost));
        QVERIFY(part<QLabel>(desk, "rhythmNote")->text().contains(QStringLiteral("not told apart")));
        const auto *table = part<RhythmTable>(desk, "rhythmTable");
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(part<RhythmPlot>(desk, "rhythmPlot")->graph(0)->dataCount() >= 20);
        QTest::mouseClick(fetch, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 9, kPatience);
        QVERIFY(!fetch->isVisible());
    }

    /// 20 working days, and a gap for each of the three weekends between them: nothing stands at zero there. Good
    /// Friday and Easter Monday were observed, and nobody came.
    void daysThatWereNotAskedInterruptTheLine()
    {
        StoredDesk desk;
        QVERIFY(openRhythm(desk));
        const auto *plot = part<RhythmPlot>(desk, "rhythmPlot");
        const auto data = plot->graph(0)->data();
        int days = 0, gaps = 0, silent = 0;
        for (const QCPGraphData &point : *data) {
            days += std::isfinite(point.value) ? 1 : 0;
            gaps += std::isnan(point.value) ? 1 : 0;
            silent += point.value == 0.0 ? 1 : 0;
        }
        QCOMPARE(days, 20);
        QCOMPARE(gaps, 3);
        QCOMPARE(silent, 2);
    }

    void itFollowsTheSelectedRoomAndBack()
    {
        StoredDesk desk;
        const RhythmTable *table = openRhythm(desk);
        QVERIFY(table);
        auto *zones = desk.part<ZoneView>("zoneTable");
        QTRY_VERIFY_WITH_TIMEOUT(zones->model()->rowCount() > 5, kPatience);
        const QString whole = table->item(3, 1)->text();
        zones->selectRow(3);
        const QString name = zones->model()->index(3, 0).data().toString();
        auto *place = part<QComboBox>(desk, "rhythmPlace");
        QCOMPARE(place->currentText(), name);
        QVERIFY(table->item(3, 1)->text() != whole);
        place->setCurrentIndex(4);
        emit place->activated(4);
        QCOMPARE(zones->selectionModel()->selectedRows().front().row(), 4);
    }

    void ofAnotherFloorTheWholeOneIsShown()
    {
        Desk desk;
        desk.showDemo();
        const QString saved = desk.filePath(QStringLiteral("saved.json"));
        QVERIFY(writeFile(saved, writeHeatmapFile(*counts(desk.session.drawn().answers.single), {})));
        desk.session.openFiles({saved}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.drawn().shown.source));
        desk.action("actionRhythm")->trigger();
        const auto *place = part<QComboBox>(desk, "rhythmPlace");
        QTRY_COMPARE(place->count(), 1);   // it has no rooms
        desk.session.undo();
        QTRY_VERIFY_WITH_TIMEOUT(place->count() > 5, kPatience);
        QCOMPARE(place->currentText(), QStringLiteral("Whole floor"));
    }

    void aLookCountsNothingAnew()
    {
        StoredDesk desk;
        const RhythmTable *table = openRhythm(desk);
        QVERIFY(table);
        const QSignalSpy filled(table->model(), &QAbstractItemModel::dataChanged);
        QSignalSpy drawn(&desk.session, &Session::drawnChanged);
        Document document = desk.session.document();
        document.look.opacityPercent = 40.0;
        desk.session.apply(QStringLiteral("strength"), document);
        QTRY_VERIFY(drawn.count() > 0);
        QVERIFY(backgroundPool().waitForDone(kPatience));
        QCoreApplication::processEvents();   // what was counted meanwhile comes
        QCOMPARE(filled.count(), 0);
    }

    /// A file of shares from 0 to 1 stands in Map already.
    void aMapOfSharesHasNoneAndSaysWhy()
    {
        Desk desk;
        const QString path = desk.filePath(QStringLiteral("shares.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"heatmap_v2":{"array_cells":[[0.25,0.25,0.2],[1.25,2.25,1]],)"
                   R"("metadata":{"type":"occupancy","resolution":0.5}}})");
        file.close();
        desk.session.openFiles({path}, QStringLiteral("open"));
        QTRY_VERIFY(showsNumbers(desk.session.drawn()));
        for (const char *name : {"actionRhythm", "actionMarkCore", "actionOtherFigures"}) {
            const QAction *action = desk.action(name);
            QVERIFY2(!action->isEnabled() && action->toolTip().startsWith(QStringLiteral("This file holds shares")),
                     qPrintable(action->toolTip()));
        }
        desk.action("actionZoneTable")->trigger();
        const auto *save = desk.part<QPushButton>("allZonesSave");
        QTRY_VERIFY2(save->toolTip().startsWith(QStringLiteral("This file holds shares")), qPrintable(save->toolTip()));
        QVERIFY(!save->isEnabled());
    }

    void aRoomWithoutASensorSaysSo()
    {
        StoredDesk desk;
        const RhythmTable *table = openRhythm(desk);
        QVERIFY(table && table->isVisible());
        auto *place = part<QComboBox>(desk, "rhythmPlace");
        const int storage = place->findText(QStringLiteral("Storage"));
        QVERIFY(storage >= 0);
        place->setCurrentIndex(storage);
        emit place->activated(storage);
        QVERIFY2(part<QLabel>(desk, "rhythmNote")->text().startsWith(QStringLiteral("No sensor sees this place")),
                 qPrintable(part<QLabel>(desk, "rhythmNote")->text()));
        QVERIFY(!table->isVisible() && !part<RhythmPlot>(desk, "rhythmPlot")->isVisible());
        QVERIFY(!part<QPushButton>(desk, "rhythmCopy")->isEnabled());
        QCOMPARE(part<QPushButton>(desk, "rhythmSave")->toolTip(), part<QLabel>(desk, "rhythmNote")->text());
    }

    void whatIsCopiedAndSavedAddsUpToTheMap()
    {
        StoredDesk desk;
        QVERIFY(openRhythm(desk));
        QTest::mouseClick(part<QPushButton>(desk, "rhythmCopy"), Qt::LeftButton);
        const QString csv = QGuiApplication::clipboard()->text();
        const auto total = static_cast<double>(counts(desk.session.drawn().answers.single)->total);
        QVERIFY(total > 0.0);
        QCOMPARE(detectionsOf(csv, QStringLiteral(",floor,days,")), total);
        QCOMPARE(detectionsOf(csv, QStringLiteral(",floor,week,")), total);
        QCOMPARE(csv.count(QStringLiteral("\n,floor,week,")), 45);

        const QString path = desk.filePath(QStringLiteral("rhythm.csv"));
        QTest::mouseClick(part<QPushButton>(desk, "rhythmSave"), Qt::LeftButton);
        auto *dialog = desk.part<QDialog>("rhythmWindow")->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        QFile file(path);
        QTRY_VERIFY(file.exists() && file.size() > 100);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), csv);
    }

    void ofProtectedIndividualsNothingIsTold()
    {
        StoredDesk desk;
        const RhythmTable *table = openRhythm(desk);
        QVERIFY(table);
        desk.action("actionProtect")->trigger();
        QTRY_VERIFY(part<QLabel>(desk, "rhythmNote")->text().contains(QStringLiteral("individuals are protected")));
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!part<QPushButton>(desk, "rhythmCopy")->isEnabled());
        desk.action("actionProtect")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, kPatience);
    }

    void aComparisonHasNone()
    {
        Desk desk;
        QVERIFY(!desk.action("actionRhythm")->isEnabled());
        desk.showDemo();
        QTRY_VERIFY(desk.action("actionRhythm")->isEnabled());
        QTRY_VERIFY(desk.part<QPushButton>("zoneRhythm")->isEnabled());
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QVERIFY(!desk.action("actionRhythm")->isEnabled());
        QVERIFY(!desk.action("actionRhythm")->toolTip().isEmpty());
        QTRY_VERIFY(!desk.part<QPushButton>("zoneRhythm")->isEnabled());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowRhythm test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_rhythm.moc"
