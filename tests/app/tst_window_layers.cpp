// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "plan/cad/cad_module.h"
#include "support/dxf_text.h"
#include "support/painters_end.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>

using namespace floorscope;

namespace {

QByteArray drawing(int unit)
{
    return DxfText()
        .unit(unit)
        .layer("A-WALL")
        .layer("Grid", 1, 1)
        .frame("A-WALL", 0, 0, 60000, 38000)
        .line("Furniture", 5000, 6000, 15000, 6000)
        .line("Grid", 0, 3000, 60000, 3000)
        .bytes();
}

void importDrawing(Desk &desk, int unit)
{
    QFile file(desk.filePath(QStringLiteral("plan.dxf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(drawing(unit)) > 0);
    file.close();
    desk.showDemo();
    desk.session.importPlan(file.fileName(), QStringLiteral("import"));
    QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
}

QStringList drawnLayers(const Desk &desk)
{
    return desk.session.drawn().answers.plan->layers;
}

QWidget *dialog(Desk &desk)
{
    return desk.window().findChild<QDialog *>(QStringLiteral("PlanLayersDialog"));
}

}   // namespace

/// The layers and the unit of a person's CAD plan, in the window.
class TestWindowLayers : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void init()
    {
        if (!cadModule())
            QSKIP("The module for CAD drawings is not here.");
    }

    void aDrawingInMillimetresIsShownToScale()
    {
        Desk desk;
        importDrawing(desk, 4);
        QVERIFY2(desk.message().contains(QStringLiteral("millimeters, which makes it 60.0 × 38.0 m")),
                 qPrintable(desk.message()));
        QCOMPARE(placement(desk.session.drawn())->pixelsPerMetre(), 1000.0);
    }

    void aDoubtedSizeIsNotUsedUntilThePersonSaysSo()
    {
        Desk desk;
        importDrawing(desk, 6);
        QVERIFY2(desk.message().contains(QStringLiteral("too large for a floor")), qPrintable(desk.message()));
        QVERIFY(placement(desk.session.drawn())->pixelsPerMetre() > 500.0);
        desk.pressInMessage(QStringLiteral("Unit of the drawing…"));
        QVERIFY(dialog(desk));
        auto *unit = dialog(desk)->findChild<QComboBox *>(QStringLiteral("drawingUnit"));
        QCOMPARE(unit->currentText(), QStringLiteral("As the drawing says: meters"));
        unit->setCurrentIndex(unit->findText(QStringLiteral("millimeters")));
        emit unit->activated(unit->currentIndex());
        QCOMPARE(desk.session.document().plan->unit, std::optional(DrawingUnit::Millimetre));
        QCOMPARE(placement(desk.session.drawn())->pixelsPerMetre(), 1000.0);
        desk.session.undo();
        QVERIFY(!desk.session.document().plan->unit);
        QCOMPARE(unit->currentIndex(), 0);
    }

    void aUnitThatTheDrawingDoesNotTellIsAsked()
    {
        Desk desk;
        importDrawing(desk, 0);
        QVERIFY2(desk.message().contains(QStringLiteral("does not tell its unit; with millimeters it would be "
                                                        "60.0 × 38.0 m")),
                 qPrintable(desk.message()));
        QVERIFY(!isTrusted(*drawnScale(desk.session.drawn())));
        desk.pressInMessage(QStringLiteral("Unit of the drawing…"));
        auto *unit = dialog(desk)->findChild<QComboBox *>(QStringLiteral("drawingUnit"));
        auto *use = dialog(desk)->findChild<QPushButton *>(QStringLiteral("useUnit"));
        const auto *size = dialog(desk)->findChild<QLabel *>(QStringLiteral("drawingSize"));
        QCOMPARE(unit->currentText(), QStringLiteral("millimeters"));
        QVERIFY2(size->text().contains(QStringLiteral("60.0 × 38.0 m")), qPrintable(size->text()));
        QVERIFY(!desk.session.document().plan->unit);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(desk.session.document().plan->unit, std::optional(DrawingUnit::Millimetre));
        QCOMPARE(placement(desk.session.drawn())->pixelsPerMetre(), 1000.0);
        QVERIFY(use->isHidden());
        QVERIFY(desk.message().contains(QStringLiteral("its place is a guess")));
        unit->setCurrentIndex(0);   // as the drawing says
        emit unit->activated(0);
        QVERIFY(!desk.session.document().plan->unit);
        QVERIFY(!use->isHidden());
    }

    void eachLayerIsSwitchedAtOnceAndTakenBackByItself()
    {
        Desk desk;
        QVERIFY(!desk.action("actionPlanLayers")->isEnabled());
        importDrawing(desk, 4);
        desk.action("actionPlanLayers")->trigger();
        auto *list = dialog(desk)->findChild<QListWidget *>(QStringLiteral("planLayers"));
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), QStringLiteral("A-WALL"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Furniture"));
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(drawnLayers(desk), QStringList{QStringLiteral("A-WALL")});
        list->item(2)->setCheckState(Qt::Checked);
        QTRY_COMPARE(drawnLayers(desk), QStringList({QStringLiteral("A-WALL"), QStringLiteral("Grid")}));
        desk.session.undo();
        QTRY_COMPARE(drawnLayers(desk), QStringList{QStringLiteral("A-WALL")});
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        desk.session.undo();
        QTRY_COMPARE(drawnLayers(desk), QStringList({QStringLiteral("A-WALL"), QStringLiteral("Furniture")}));
        QVERIFY(!desk.session.document().plan->layers);
    }

    void theListClosesWithItsPlan()
    {
        Desk desk;
        importDrawing(desk, 4);
        desk.action("actionPlanLayers")->trigger();
        QVERIFY(dialog(desk));
        Document document = desk.session.document();
        document.plan.reset();
        desk.session.apply(QStringLiteral("without a plan"), document);
        QTRY_VERIFY(!dialog(desk));
        QVERIFY(!desk.action("actionPlanLayers")->isEnabled());
    }
};

QTEST_MAIN(TestWindowLayers)
#include "tst_window_layers.moc"
