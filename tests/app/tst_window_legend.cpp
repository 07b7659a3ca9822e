// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opened_file.h"
#include "output/picture.h"
#include "support/mouse.h"
#include "support/painters_end.h"
#include "views/export/export_dialog.h"
#include "views/map/map_legend.h"
#include "views/map/map_view.h"
#include "views/parts/message_bar.h"
#include "views/window/project_desk.h"

#include <QApplication>
#include <QFileDialog>

using namespace floorscope;

namespace {

using Place = std::optional<LegendPlace>;

/// An answer of four cells as a file, opened and drawn.
QString drawnFile(Desk &desk)
{
    const QString path = openedFile(desk);
    auto *map = desk.part<MapView>("map");
    return QTest::qWaitFor([map] { return map->scene() && map->scene()->field && map->isRefined(); }, kPatience)
        ? path
        : QString();
}

MapLegend &legend(const Desk &desk)
{
    return *desk.part<MapView>("map")->findChild<MapLegend *>();
}

bool isBand(const Desk &desk)
{
    return legend(desk).width() == desk.part<MapView>("map")->width();
}

Place place(const Desk &desk)
{
    return desk.session.document().look.legend;
}

/// By the hand, into the corner below the bars.
void dragToTopRight(const Desk &desk)
{
    const auto *map = desk.part<MapView>("map");
    dragTo(legend(desk), map->mapToGlobal(QPoint(map->width() - 4, desk.part<MessageBar>("message")->tallest() + 4)));
}

/// What the window's export of pictures writes.
QByteArray exported(Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("window.png"));
    QFile::remove(path);
    desk.action("actionExportPicture")->trigger();
    auto *dialog = desk.window().findChild<ExportDialog *>();
    emit dialog->fileChosen(path, forSlide(), {PicturePurpose::Slide, desk.filePath({})});
    dialog->reject();
    return QTest::qWaitFor([&path] { return contents(path).endsWith("IEND\xae\x42\x60\x82"); }, kPatience)
        ? contents(path)
        : QByteArray();
}

QString savedProject(Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("work.floorscope"));
    desk.action("actionSaveAs")->trigger();
    auto *dialog = desk.window().findChild<QFileDialog *>();
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    return QTest::qWaitFor([&] { return QFile::exists(path) && !desk.window().isWindowModified(); }, kPatience)
        ? path
        : QString();
}

}   // namespace

/// The legend of the one map, put elsewhere by hand and by the menu.
class TestWindowLegend : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void aDragIsOneStepOfUndoWithAName()
    {
        Desk desk;
        QVERIFY(!drawnFile(desk).isEmpty());
        QVERIFY(isBand(desk) && !place(desk));
        dragToTopRight(desk);
        QCOMPARE(place(desk), Place(kTopRight));
        QCOMPARE(desk.session.undoName(), QStringLiteral("place of the legend"));
        QVERIFY(!isBand(desk));
        desk.action("actionUndo")->trigger();
        QVERIFY(!place(desk));
        QTRY_VERIFY(isBand(desk));
        desk.action("actionRedo")->trigger();
        QTRY_VERIFY(!isBand(desk));
        QCOMPARE(place(desk), Place(kTopRight));
    }

    void theMenuPutsItEverywhereAHandCan()
    {
        Desk desk;
        QVERIFY(!drawnFile(desk).isEmpty());
        QVERIFY(desk.action("actionLegendBelow")->isChecked());
        const std::pair<const char *, LegendPlace> corners[]{{"actionLegendTopLeft", kTopLeft},
                                                             {"actionLegendTopRight", kTopRight},
                                                             {"actionLegendBottomLeft", kBottomLeft},
                                                             {"actionLegendBottomRight", kBottomRight}};
        for (const auto &[name, corner] : corners) {
            desk.action(name)->trigger();
            QCOMPARE(place(desk), Place(corner));
            QVERIFY(desk.action(name)->isChecked() && !desk.action("actionLegendBelow")->isChecked());
            QTRY_COMPARE(desk.part<MapView>("map")->scene()->legendPlace, Place(corner));
            desk.action(name)->trigger();   // once more: it stays there
            QCOMPARE(place(desk), Place(corner));
            QVERIFY(desk.action(name)->isChecked());
        }
        dragTo(legend(desk), desk.part<MapView>("map")->mapToGlobal(desk.part<MapView>("map")->rect().center()));
        QVERIFY(!desk.action("actionLegendBottomRight")->isChecked());
        desk.action("actionLegendBelow")->trigger();
        QVERIFY(!place(desk));
    }

    void picturesHaveItWhereTheCommandLineIsToldTo()
    {
        Desk desk;
        const QString file = drawnFile(desk);
        const QByteArray below = exported(desk);
        dragToTopRight(desk);
        const QByteArray there = exported(desk);
        QVERIFY(!there.isEmpty() && there != below);
        const QString option = QStringLiteral("--legend");
        QCOMPARE(there,
                 written(desk, {QStringLiteral("render"), file, option, QStringLiteral("top-right")},
                         QStringLiteral("png")));
        QCOMPARE(there,
                 written(desk, {QStringLiteral("render"), file, option, QStringLiteral("1,0")}, QStringLiteral("png")));
        QCOMPARE(
            below,
            written(desk, {QStringLiteral("render"), file, option, QStringLiteral("below")}, QStringLiteral("png")));
    }

    void theProjectKeepsIt()
    {
        Desk desk;
        QVERIFY(!drawnFile(desk).isEmpty());
        dragToTopRight(desk);
        const QByteArray picture = exported(desk);
        const QString project = savedProject(desk);
        QVERIFY(!project.isEmpty());
        QCOMPARE(picture, written(desk, {QStringLiteral("render"), project}, QStringLiteral("png")));
        Desk other;
        other.window().project().open(project);
        QTRY_COMPARE_WITH_TIMEOUT(place(other), Place(kTopRight), kPatience);
        QTRY_VERIFY(!isBand(other));
    }

    void comparisonsAndHeightsHaveTheirsBesideTheMaps()
    {
        Desk desk;
        desk.showDemo();
        dragToTopRight(desk);
        desk.action("actionHeights")->trigger();
        QVERIFY(!desk.action("actionLegendTopLeft")->isEnabled());
        QVERIFY(!desk.action("actionLegendTopLeft")->toolTip().isEmpty());
        const auto withoutPlace = [&desk] {
            Drawn drawn = desk.session.drawn();
            drawn.shown.look.legend.reset();
            return picture(drawn, {{640, 360}, 96.0});
        };
        QCOMPARE(picture(desk.session.drawn(), {{640, 360}, 96.0}), withoutPlace());
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QVERIFY(!desk.action("actionLegendBelow")->isEnabled());
        QCOMPARE(picture(desk.session.drawn(), {{640, 360}, 96.0}), withoutPlace());
        desk.action("actionMap")->trigger();
        QTRY_VERIFY(desk.action("actionLegendBelow")->isEnabled());
        QCOMPARE(place(desk), Place(kTopRight));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowLegend test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_legend.moc"
