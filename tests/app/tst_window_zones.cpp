// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "model/zones/drawn_zones.h"
#include "project/project_file.h"
#include "support/painters_end.h"
#include "support/program.h"
#include "views/map/map_view.h"
#include "views/zones/shown_zones.h"
#include "views/zones/zone_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>

using namespace floorscope;

namespace {

/// The zones' tab in front, once its table is there.
ZoneView *openTab(Desk &desk)
{
    desk.showDemo();
    auto *tabs = desk.part<QTabWidget>("answerTabs");
    tabs->setCurrentWidget(desk.part<QWidget>("zonePanel"));
    auto *table = desk.part<ZoneView>("zoneTable");
    const auto *map = desk.part<MapView>("map");
    return QTest::qWaitFor([&] { return table->model()->rowCount() > 5 && map->isRefined(); }, kPatience) ? table
                                                                                                          : nullptr;
}

QStringList column(const ZoneView &table, int which)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, which).data().toString();
    return texts;
}

void clickHeading(const ZoneView &table, int which)
{
    const QHeaderView *header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(which) + 6, header->height() / 2));
}

QString nameOf(const ZoneView &table)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.front().data().toString() : QString();
}

}   // namespace

/// What a person does with rooms and zones beside the map.
class TestWindowZones : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void roomsStandInTheTab()
    {
        Desk desk;
        const ZoneView *table = openTab(desk);
        QVERIFY(table);
        const QStringList names = column(*table, 0);
        QVERIFY(names.contains(QStringLiteral("Kitchen")) && names.back() == QStringLiteral("Outside of all"));
        QVERIFY(desk.part<QLabel>("zoneNote")->text().contains(QStringLiteral("share of its area")));
        clickHeading(*table, 1);
        const QStringList rising = column(*table, 0);
        clickHeading(*table, 1);
        QStringList falling = column(*table, 0);
        for (const QStringList &sorted : {rising, falling}) {
            QCOMPARE(sorted.back(), names.back());                            // it is no zone
            QCOMPARE(sorted[sorted.size() - 2], QStringLiteral("Storage"));   // without a sensor it has no number
        }
        std::reverse(falling.begin(), falling.end() - 2);
        QCOMPARE(falling, rising);
        desk.part<QLineEdit>("zoneFilter")->setText(QStringLiteral("meet"));
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void whatIsSelectedIsMarkedOnTheMapAndBack()
    {
        Desk desk;
        ZoneView *table = openTab(desk);
        QVERIFY(table);
        auto *map = desk.part<MapView>("map");
        const QImage before = map->grab().toImage();
        const auto row = column(*table, 0).indexOf(QStringLiteral("Lounge"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(static_cast<int>(row), 0)).center());
        QCOMPARE(nameOf(*table), QStringLiteral("Lounge"));
        QVERIFY(map->grab().toImage() != before);
        QVERIFY(desk.action("actionZoomToSelection")->isEnabled());
        const Zone &kitchen = desk.session.drawn().answers.floor->rooms[3];
        const FloorRect box = *bounds(kitchen);
        QTest::mouseClick(map, Qt::LeftButton, {},
                          map->widgetAt({(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2}).toPoint());
        QCOMPARE(nameOf(*table), kitchen.name);
        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(!table->selectionModel()->hasSelection());
        QVERIFY(!desk.action("actionZoomToSelection")->isEnabled());
    }

    void theRuleIsAStepOfUndo()
    {
        Desk desk;
        const ZoneView *table = openTab(desk);
        QVERIFY(table);
        auto *rule = desk.part<QComboBox>("zoneRule");
        rule->setCurrentIndex(1);
        emit rule->activated(1);
        QCOMPARE(desk.session.document().zoneRule, ZoneRule::Centre);
        QTRY_VERIFY(desk.part<QLabel>("zoneNote")->text().contains(QStringLiteral("where its center lies")));
        desk.session.undo();
        QCOMPARE(desk.session.document().zoneRule, ZoneRule::Area);
    }

    void theWholeTableIsCopiedAndSavedAsTheCommandWritesIt()
    {
        Desk desk;
        QVERIFY(openTab(desk));
        QTest::mouseClick(desk.part<QPushButton>("zoneAll"), Qt::LeftButton);
        const auto *window = desk.part<QDialog>("zoneWindow");
        QVERIFY(window && window->isVisible());
        const auto *all = window->findChild<ZoneView *>(QStringLiteral("allZones"));
        QCOMPARE(all->model()->columnCount(), 10);
        QCOMPARE(column(*all, 3).at(0), QStringLiteral("8"));   // places at the table of Meeting 1
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesCopy")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("Name\tKind\tArea\t")));
        QCOMPARE(copied.count(QLatin1Char('\n')), all->model()->rowCount() + 1);

        const QString csv = desk.filePath(QStringLiteral("zones.csv")),
                      project = desk.filePath(QStringLiteral("zones.floorscope"));
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesSave")), Qt::LeftButton);
        auto *dialog = window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(csv);
        QFile file(csv);
        QTRY_VERIFY(file.exists() && file.size() > 100);
        QVERIFY(saveProject(desk.session.project(), project));
        const ProgramRun ran =
            runProgram({QStringLiteral("zones"), project, QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), ran.output);
    }

    /// What was counted before individuals were protected is gone with the switch, also for whoever just saves it.
    void noTableOfAnotherProtectionIsSeenOrSaved()
    {
        Desk desk;
        const ZoneView *table = openTab(desk);
        QVERIFY(table);
        QTest::mouseClick(desk.part<QPushButton>("zoneAll"), Qt::LeftButton);
        const auto *window = desk.part<QDialog>("zoneWindow");
        QVERIFY(window);
        const auto saved = [&](const QString &name) {
            QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesSave")), Qt::LeftButton);
            emit window->findChild<QFileDialog *>()->fileSelected(desk.filePath(name));
            delete window->findChild<QFileDialog *>();
            QFile file(desk.filePath(name));
            return QTest::qWaitFor([&] { return file.exists() && file.size() > 100; }) && file.open(QIODevice::ReadOnly)
                ? file.readAll()
                : QByteArray();
        };
        const QByteArray open = saved(QStringLiteral("open.csv"));
        QVERIFY(!open.isEmpty());
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesSave")), Qt::LeftButton);
        desk.action("actionProtect")->trigger();
        QVERIFY(!table->isVisible());
        QCOMPARE(desk.part<QLabel>("zoneNote")->text(), QStringLiteral("Nothing is counted yet."));
        emit window->findChild<QFileDialog *>()->fileSelected(desk.filePath(QStringLiteral("protected.csv")));
        QTRY_VERIFY(table->isVisible());
        QFile file(desk.filePath(QStringLiteral("protected.csv")));
        QTRY_VERIFY(file.exists() && file.size() > 100);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() != open);
    }

    void whereNothingIsCountedNothingIsSaved()
    {
        Desk desk;
        QVERIFY(openTab(desk));
        QTest::mouseClick(desk.part<QPushButton>("zoneAll"), Qt::LeftButton);
        const auto *window = desk.part<QDialog>("zoneWindow");
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesSave")), Qt::LeftButton);
        desk.session.openProject({});
        QTRY_VERIFY(!window->findChild<QPushButton *>(QStringLiteral("allZonesSave"))->isEnabled());
        QTRY_VERIFY(!desk.window().findChild<ShownZones *>()->isCounting());
        emit window->findChild<QFileDialog *>()->fileSelected(desk.filePath(QStringLiteral("zones.csv")));
        const auto *said = desk.part<QWidget>("message")->findChild<QLabel *>(QStringLiteral("text"));
        QTRY_VERIFY2(said->text().contains(QStringLiteral("no table to save")), qPrintable(said->text()));
        QVERIFY(!QFile::exists(desk.filePath(QStringLiteral("zones.csv"))));
    }

    void whatCannotBeSavedIsSaid()
    {
        Desk desk;
        QVERIFY(openTab(desk));
        QTest::mouseClick(desk.part<QPushButton>("zoneAll"), Qt::LeftButton);
        const auto *window = desk.part<QDialog>("zoneWindow");
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("allZonesSave")), Qt::LeftButton);
        emit window->findChild<QFileDialog *>()->fileSelected(desk.filePath(QStringLiteral("nowhere/zones.csv")));
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("zones.csv")), qPrintable(desk.message()));
    }

    void aComparisonHasBothPeriods()
    {
        Desk desk;
        const ZoneView *table = openTab(desk);
        QVERIFY(table);
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->headerData(1, Qt::Horizontal).toString(),
                                  QStringLiteral("Per hour after"), kPatience);
        // the table is worked out beside the window
        QTRY_VERIFY2_WITH_TIMEOUT(column(*table, 2).at(0).endsWith(QStringLiteral(" %")),
                                  qPrintable(column(*table, 2).join(QStringLiteral("; "))), kPatience);
        QTest::mouseClick(desk.part<QPushButton>("zoneAll"), Qt::LeftButton);
        const auto *all = desk.part<ZoneView>("allZones");
        const int evidence = all->model()->columnCount() - 1;
        QCOMPARE(all->model()->headerData(evidence, Qt::Horizontal).toString(), QStringLiteral("Evidence"));
        QTRY_VERIFY2_WITH_TIMEOUT(column(*all, evidence).contains(QStringLiteral("not established")),
                                  qPrintable(column(*all, evidence).join(QStringLiteral("; "))), kPatience);
        QCOMPARE(column(*all, evidence).back(), QStringLiteral("–"));   // outside of all
        const int row = static_cast<int>(column(*all, evidence).indexOf(QStringLiteral("not established")));
        QVERIFY(all->model()->index(row, evidence - 1).data(Qt::ForegroundRole).isValid());   // pale
        QVERIFY(!all->model()->index(row, 2).data(Qt::ForegroundRole).isValid());
        QVERIFY(
            all->model()->index(row, evidence - 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("95 %")));
        const QStringList names = column(*all, 0);
        const auto storage = static_cast<int>(names.indexOf(QStringLiteral("Storage")));
        QCOMPARE(column(*all, evidence).at(storage), QStringLiteral("–"));   // no sensor
        const auto *note = desk.part<QLabel>("zoneNote");
        QVERIFY2(!note->text().contains(QStringLiteral("Nothing can be said")), qPrintable(note->text()));
        desk.action("actionProtect")->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(note->text().contains(QStringLiteral("\nNothing can be said about change while")),
                                  qPrintable(note->text()), kPatience);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowZones test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_zones.moc"
