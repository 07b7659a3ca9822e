// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_plan.h"
#include "heatmap/io/heatmap_file.h"
#include "output/fit_scene.h"
#include "support/mouse.h"
#include "support/painters_end.h"
#include "views/fit/fit_page.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableWidget>

#include <cmath>

using namespace floorscope;

namespace {

constexpr QSize kPlan{900, 700};

/// A plan of 12 pixels a metre, turned by `degrees`.
Placement turned(double degrees, bool mirrored)
{
    const double c = 12.0 * std::cos(degrees * 0.0174532925199433), s = 12.0 * std::sin(degrees * 0.0174532925199433);
    return mirrored ? *Placement::fromMetreToPixel({c, -s, 150.0, s, c, 60.0})
                    : *Placement::fromMetreToPixel({c, s, 60.0, s, -c, 560.0});
}

QImage paper()
{
    QImage image(kPlan, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// The demo building with a plan of nothing but paper.
void importPlan(Desk &desk, const QImage &image = paper())
{
    const QString path = desk.filePath(QStringLiteral("plan.png"));
    QVERIFY(image.save(path));
    desk.showDemo();
    desk.session.importPlan(path, QStringLiteral("import"));
    QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
}

FitPage &page(Desk &desk)
{
    return *desk.window().findChild<FitPage *>();
}

/// Shows a corner of the rooms in the plan, as it lies by `truth`, and then in the outlines.
void match(FitView &view, const Placement &truth, FloorPoint corner)
{
    clickAt(view, view.scene()->plan->placement.toFloor(truth.toPixel(corner)));
    clickAt(view, corner);
}

/// The mouse without a button, four pixels beside `point`.
void pointNear(FitView &view, FloorPoint point)
{
    const PixelPoint pixel = view.view().toPixel(point);
    moveMouse(view, QPointF(pixel.x, pixel.y) / view.devicePixelRatioF() + QPointF(4.0, 0.0));
}

QPushButton *button(Desk &desk, const QString &text)
{
    for (auto *each : page(desk).findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

}   // namespace

/// A person's own plan, fitted with the mouse alone.
class TestWindowFit : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void twoCornersFitATurnedPlan()
    {
        Desk desk;
        importPlan(desk);
        QVERIFY(!desk.session.document().plan->placement);
        desk.action("actionFitPlan")->trigger();
        QVERIFY(page(desk).isActive());
        const Placement truth = turned(7.0, false);
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(*page(desk).view(), truth, corners[0]);
        match(*page(desk).view(), truth, corners[1]);
        button(desk, QStringLiteral("Use this fit"))->click();
        QVERIFY(!page(desk).isActive());
        QVERIFY2(worstCm(desk.session.drawn(), truth) < 30.0,
                 qPrintable(QString::number(worstCm(desk.session.drawn(), truth))));
        QCOMPARE(desk.session.undoName(), QStringLiteral("fit of the plan"));
    }

    void aThirdCornerFindsAMirroredPlan()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        const Placement truth = turned(-9.0, true);
        for (int i = 0; i < 4; ++i)
            page(desk).view()->zoomOut();   // by two places alone a mirrored plan lies far off
        for (const FloorPoint &corner : farCorners(desk))
            match(*page(desk).view(), truth, corner);
        const QString said = page(desk).findChild<QLabel *>(QStringLiteral("result"))->text();
        QVERIFY2(said.contains(QStringLiteral("mirrored")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("cm")), qPrintable(said));
        page(desk).view()->setFocus();
        QTest::keyClick(page(desk).view(), Qt::Key_Return);
        QVERIFY(desk.session.document().plan->placement->mirrored());
        QVERIFY(worstCm(desk.session.drawn(), truth) < 30.0);
    }

    void scansOfTheDemosPlanAreFittedToUnderTenCentimetres_data()
    {
        QTest::addColumn<QTransform>("scan");
        QTest::addColumn<int>("corners");
        for (const int corners : {2, 3}) {
            QTest::addRow("turned by 7 degrees, %d corners", corners) << QTransform().rotate(7.0) << corners;
            QTest::addRow("at 83 per cent, %d corners", corners) << QTransform::fromScale(0.83, 0.83) << corners;
        }
        QTest::addRow("mirrored, 3 corners") << QTransform::fromScale(-1.0, 1.0) << 3;
        QTest::addRow("on its side, 2 corners") << QTransform().rotate(90.0) << 2;
    }

    void scansOfTheDemosPlanAreFittedToUnderTenCentimetres()
    {
        QFETCH(QTransform, scan);
        QFETCH(int, corners);
        Desk desk;
        desk.showDemo();
        const OwnPlan plan = ownPlan(scan);
        QVERIFY(!dropPlan(desk, plan).isEmpty());
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        desk.action("actionFitPlan")->trigger();
        const std::vector<FloorPoint> all = farCorners(desk);
        for (int i = 0; i < corners; ++i)
            showCorner(*page(desk).view(), plan.truth, all[static_cast<std::size_t>(i)]);
        QTest::mouseClick(button(desk, QStringLiteral("Use this fit")), Qt::LeftButton);
        QVERIFY(planIsFitted(desk.session.drawn()));
        const double worst = worstCm(desk.session.drawn(), plan.truth);
        QVERIFY2(worst < 10.0, qPrintable(QString::number(worst)));
        QCOMPARE(desk.session.drawn().shown.plan->placement->mirrored(), scan.determinant() < 0.0);
        // the map stands as the plan does
        auto *map = desk.part<MapView>("map");
        QTRY_VERIFY(map->scene()->standing == standingOf(*desk.session.drawn().shown.plan->placement));
        const PixelPoint left = map->view().toPixel(plan.truth.toFloor({0.0, 0.0}));
        const PixelPoint right = map->view().toPixel(plan.truth.toFloor({double(plan.image.width()), 0.0}));
        QVERIFY(right.x > left.x + 100.0 && std::abs(right.y - left.y) < 0.01 * (right.x - left.x));
        QVERIFY2(worst < 5.0 || corners == 2, qPrintable(QString::number(worst)));
    }

    void whatThePlanDoesNotShowIsSaidWhileItIsFittedAndAfterwards()
    {
        Desk desk;
        desk.showDemo();
        OwnPlan half = ownPlan({});
        half.image = half.image.copy(0, 0, half.image.width() / 2, half.image.height());   // the west wing alone
        QVERIFY(!dropPlan(desk, half).isEmpty());
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        desk.action("actionFitPlan")->trigger();
        const std::vector<Zone> &rooms = desk.session.drawn().answers.floor->rooms;
        const FloorRect all = *bounds(rooms);
        const auto *said = page(desk).findChild<QLabel *>(QStringLiteral("result"));
        for (const double y : {all.minY, all.maxY}) {
            QVERIFY(!said->text().contains(QStringLiteral("only a part")));
            showCorner(*page(desk).view(), half.truth, *nearestCorner(rooms, {all.minX, y}, 1e9));
        }
        QVERIFY2(said->text().contains(QStringLiteral("The plan covers only a part of the floor")),
                 qPrintable(said->text()));
        QVERIFY2(said->text().contains(QStringLiteral("of the detections")), qPrintable(said->text()));
        QTest::mouseClick(button(desk, QStringLiteral("Use this fit")), Qt::LeftButton);
        QTRY_VERIFY2(desk.message().contains(QStringLiteral("The plan covers only a part of the floor")),
                     qPrintable(desk.message()));
    }

    void theMapStandsAsThePersonChooses()
    {
        Desk desk;
        QVERIFY(!desk.action("actionUprightFloor")->isEnabled());
        importPlan(desk);
        QVERIFY(!desk.action("actionUprightFloor")->isEnabled());
        Document document = desk.session.document();
        document.plan->placement = turned(90.0, false);
        desk.session.apply(QStringLiteral("fit"), document);
        auto *map = desk.part<MapView>("map");
        QTRY_VERIFY(map->scene()->standing != Standing{});
        QVERIFY(desk.action("actionUprightPlan")->isChecked());
        desk.action("actionUprightFloor")->trigger();
        QTRY_VERIFY(map->scene()->standing == Standing{});
        QCOMPARE(desk.session.document().upright, Upright::Floor);
        desk.action("actionUndo")->trigger();
        QTRY_VERIFY(map->scene()->standing != Standing{});
        QVERIFY(desk.action("actionUprightPlan")->isChecked());
    }

    void onAFloorWithoutRoomsTheShapeOfItsCellsIsClicked()
    {
        Desk desk;
        desk.showDemo();
        const QString saved = desk.filePath(QStringLiteral("saved.json"));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeHeatmapFile(*counts(desk.session.drawn().answers.single), {}));
        file.close();
        desk.session.openFiles({saved}, QStringLiteral("open"));
        QTRY_VERIFY(std::holds_alternative<OpenedFiles>(desk.session.drawn().shown.source));
        QVERIFY(!dropPlan(desk, ownPlan({})).isEmpty());
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        const std::vector<Zone> outlines = fitOutlines(desk.session.drawn());
        QCOMPARE(outlines.size(), std::size_t(1));
        QVERIFY(outlines[0].areas[0].outline.size() > 4);   // more than a rectangle
        desk.action("actionFitPlan")->trigger();
        auto *places = page(desk).findChild<QTableWidget *>(QStringLiteral("places"));
        const FloorPoint corner = outlines[0].areas[0].outline[2];
        showCorner(*page(desk).view(), DemoBuilding::planPlacement(), corner);
        QCOMPARE(places->item(0, 1)->text(), QLocale().toString(corner.x, 'f', 2));
        QCOMPARE(places->item(0, 2)->text(), QLocale().toString(corner.y, 'f', 2));
    }

    void arrowKeysMoveAPlaceAsItIsSeen()
    {
        Desk desk;
        importPlan(desk);
        Document document = desk.session.document();
        document.upright = Upright::Floor;
        document.plan->placement = turned(90.0, false);   // it lies on its side, and is seen so
        desk.session.apply(QStringLiteral("fit"), document);
        QTRY_VERIFY(planIsFitted(desk.session.drawn()));
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        clickAt(view, view.scene()->plan->placement.toFloor({450.0, 350.0}));
        view.choose(FitView::Grip{0, FitView::Side::Plan});
        QSignalSpy nudged(&view, &FitView::placeNudged);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(nudged.count(), 1);
        const Placement lies = view.scene()->plan->placement;
        const PixelPoint from = view.view().toPixel(lies.toFloor({450.0, 350.0}));
        const PixelPoint to =
            view.view().toPixel(lies.toFloor({450.0 + nudged[0][2].toInt(), 350.0 + nudged[0][3].toInt()}));
        QVERIFY(to.x > from.x + 0.1 && std::abs(to.y - from.y) < 0.01);
    }

    void aGhostLiesWhereAClickWouldLayThePlan()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const Placement truth = turned(7.0, false);
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(view, truth, corners[0]);
        pointNear(view, corners[1]);
        QVERIFY(!view.ghost());   // the next click shows a place in the plan, and moves nothing
        clickAt(view, view.scene()->plan->placement.toFloor(truth.toPixel(corners[1])));
        QTRY_VERIFY(view.isRefined());
        const QImage without = view.grab().toImage();
        pointNear(view, corners[1]);
        QVERIFY(view.ghost());
        QCOMPARE(view.ghost()->corner, std::optional(corners[1]));
        QVERIFY(view.grab().toImage() != without);
        const Placement promised = view.ghost()->placement;
        clickAt(view, corners[1]);
        QVERIFY(!view.ghost());
        QCOMPARE(view.scene()->plan->placement, promised);
    }

    void theGhostFollowsAPlaceThatIsDragged()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(view, turned(0.0, false), corners[0]);
        const PixelPoint at = view.view().toPixel(corners[0]);
        const QPoint from = QPointF(at.x, at.y).toPoint(), to = from + QPoint(60, -40);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        moveMouse(view, to, Qt::LeftButton);
        QVERIFY(view.ghost());
        const Placement promised = view.ghost()->placement;
        QVERIFY(!(view.scene()->plan->placement == promised));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        QCOMPARE(view.scene()->plan->placement, promised);
    }

    void anotherButtonEndsNoDrag()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const FloorPoint corner = farCorners(desk)[0];
        match(view, turned(0.0, false), corner);
        const PixelPoint at = view.view().toPixel(corner);
        const QPoint from = QPointF(at.x, at.y).toPoint(), to = from + QPoint(40, 20);
        QSignalSpy dropped(&view, &FitView::placeDropped);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        moveMouse(view, to, Qt::LeftButton);
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            const bool down = type == QEvent::MouseButtonPress;
            QMouseEvent right(type, QPointF(to), view.mapToGlobal(QPointF(to)), Qt::RightButton,
                              down ? Qt::LeftButton | Qt::RightButton : Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&view, &right);
        }
        QCOMPARE(dropped.count(), 0);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        QCOMPARE(dropped.count(), 1);
    }

    void aPlaceThatIsRemovedWhileItIsDraggedIsLetGo()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const FloorPoint corner = farCorners(desk)[0];
        match(view, turned(0.0, false), corner);
        const PixelPoint at = view.view().toPixel(corner);
        const QPoint from = QPointF(at.x, at.y).toPoint(), to = from + QPoint(40, 20);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        moveMouse(view, to, Qt::LeftButton);
        QVERIFY(view.ghost());
        QTest::keyClick(&view, Qt::Key_Delete);
        moveMouse(view, to + QPoint(5, 5), Qt::LeftButton);
        QVERIFY(!view.ghost());
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        QCOMPARE(page(desk).findChild<QTableWidget *>(QStringLiteral("places"))->rowCount(), 0);
    }

    void arrowKeysMoveAPlaceOnTheFloorByOneOfThePlansPixels()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        match(view, turned(0.0, false), farCorners(desk)[0]);
        auto *places = page(desk).findChild<QTableWidget *>(QStringLiteral("places"));
        const double x = QLocale().toDouble(places->item(0, 1)->text());
        view.choose(FitView::Grip{0, FitView::Side::Floor});
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        const double pixel = 1.0 / view.scene()->plan->placement.pixelsPerMetre();
        QVERIFY(std::abs(QLocale().toDouble(places->item(0, 1)->text()) - (x + 10.0 * pixel)) < 0.011);
    }

    void afterwardsEverythingCanBeDoneAsBefore()
    {
        Desk desk;
        importPlan(desk);
        const auto states = [&desk] {
            QMap<QString, std::pair<bool, QString>> all;
            for (const QAction *action : desk.window().findChildren<QAction *>())
                if (action->objectName().startsWith(QStringLiteral("action")))
                    all.insert(action->objectName(), {action->isEnabled(), action->toolTip()});
            return all;
        };
        const auto before = states();
        QVERIFY(before.value(QStringLiteral("actionSave")).first);
        desk.action("actionFitPlan")->trigger();
        QVERIFY(!desk.action("actionSave")->isEnabled());
        QTest::keyClick(page(desk).view(), Qt::Key_Escape);
        const auto after = states();
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    }

    void stepsAreUndoneInside()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(*page(desk).view(), turned(0.0, false), corners[0]);
        auto *places = page(desk).findChild<QTableWidget *>(QStringLiteral("places"));
        QCOMPARE(places->rowCount(), 1);
        page(desk).view()->setFocus();
        QTest::keyClick(page(desk).view(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(page(desk).view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(places->rowCount(), 0);
        QVERIFY(!desk.action("actionUndo")->isEnabled());
        desk.action("actionRedo")->trigger();
        QCOMPARE(places->rowCount(), 1);
        QCOMPARE(desk.action("actionUndo")->text(), QStringLiteral("&Undo step of the fit"));
        desk.action("actionUndo")->trigger();
        QCOMPARE(places->rowCount(), 0);
        QTest::keyClick(page(desk).view(), Qt::Key_Escape);
        QVERIFY(!page(desk).isActive());
        QVERIFY(!desk.session.document().plan->placement);
        QVERIFY(desk.action("actionOpen")->isEnabled());
    }

    /// The button goes up where nobody sees it, and the mouse comes back without it.
    void aDragThatIsLostPutsBackPlanAndPlace()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const auto loseDrag = [&](QPoint from) {
            QTest::mousePress(&view, Qt::LeftButton, {}, from);
            moveMouse(view, from + QPoint(40, 30), Qt::LeftButton);
            moveMouse(view, from + QPoint(60, 30), Qt::LeftButton);
            moveMouse(view, from + QPoint(90, 0), Qt::NoButton);
        };
        const Placement lay = view.scene()->plan->placement;
        page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->click();
        loseDrag(view.mapRect().center());
        QCOMPARE(view.scene()->plan->placement, lay);
        QVERIFY(!button(desk, QStringLiteral("Use this fit"))->isEnabled());   // nothing was done
        moveMouse(view, view.mapRect().center(), Qt::NoButton);
        QCOMPARE(view.scene()->plan->placement, lay);

        page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->click();
        match(view, turned(0.0, false), farCorners(desk)[0]);
        QSignalSpy dropped(&view, &FitView::placeDropped);
        const QPoint cross = view.widgetAt(farCorners(desk)[0]).toPoint();
        loseDrag(cross);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, cross + QPoint(90, 0));
        QCOMPARE(dropped.count(), 0);
    }

    void aDragOfThePlanIsOneStep()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const Placement lay = view.scene()->plan->placement;
        page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->click();
        const QPoint from = view.mapRect().center();
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(40, 30));
        QTest::mouseMove(&view, from + QPoint(60, 30));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 30));
        const Placement there = view.scene()->plan->placement;
        QVERIFY(there != lay && button(desk, QStringLiteral("Use this fit"))->isEnabled());
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view.scene()->plan->placement, lay);
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.scene()->plan->placement, there);
    }

    /// A corner makes the plan larger or smaller about the opposite one, the knob turns it about its middle; the view
    /// stands still until the plan is dropped.
    void handlesStretchAndTurnThePlan()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->click();
        const auto lies = [&view] { return view.scene()->plan->placement; };
        const QSizeF units = view.scene()->plan->units;
        const auto corner = [&](double x, double y) { return lies().toFloor({x * units.width(), y * units.height()}); };
        const auto drag = [&view](QPoint from, QPoint to) {
            QTest::mousePress(&view, Qt::LeftButton, {}, from);
            moveMouse(view, (from + to) / 2, Qt::LeftButton);
            moveMouse(view, to, Qt::LeftButton);
            const Standing stands = view.scene()->standing;
            QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
            return stands;
        };
        const Placement lay = lies();
        QSignalSpy clicked(&view, &FitView::clicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.widgetAt(corner(0.0, 0.0)).toPoint());
        QCOMPARE(clicked.count(), 0);   // it is no place
        const FloorPoint opposite = corner(1.0, 1.0);
        const QPoint from = view.widgetAt(corner(0.0, 0.0)).toPoint(),
                     middle = view.widgetAt(corner(0.5, 0.5)).toPoint();
        drag(from, (from + middle) / 2);   // three quarters as large
        QVERIFY(std::abs(lies().pixelsPerMetre() / lay.pixelsPerMetre() - 4.0 / 3.0) < 0.02);
        QVERIFY(std::hypot(corner(1.0, 1.0).x - opposite.x, corner(1.0, 1.0).y - opposite.y) < 1e-6);

        const Placement smaller = lies();
        const Standing stood = view.scene()->standing;
        const QPoint top = view.widgetAt(corner(0.5, 0.0)).toPoint(), about = view.widgetAt(corner(0.5, 0.5)).toPoint();
        const QPoint knob = top - QPoint(0, 28), right = about + QPoint(about.y() - knob.y(), 0);
        QCOMPARE(drag(knob, right), stood);   // by a right angle, and the view did not turn with it
        QVERIFY(std::abs(lies().pixelsPerMetre() - smaller.pixelsPerMetre()) < 1e-9);
        const auto direction = [](const Placement &plan) {
            return std::atan2(plan.metreToPixel()[3], plan.metreToPixel()[0]) * 180.0 / std::acos(-1.0);
        };
        const double turn = std::remainder(direction(lies()) - direction(smaller), 360.0);
        QVERIFY2(std::abs(std::abs(turn) - 90.0) < 1.5, qPrintable(QString::number(turn)));
        QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lies(), smaller);
    }

    /// Enter uses the fit from the plan and the list; a number that is typed is taken, and a button is pressed.
    void enterIsOfWhatHasTheFocus()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        page(desk).findChild<QAbstractButton *>(QStringLiteral("turn"))->click();
        QVERIFY(button(desk, QStringLiteral("Use this fit"))->isEnabled());
        auto *distance = page(desk).findChild<QDoubleSpinBox *>(QStringLiteral("distance"));
        distance->setFocus();
        QTest::keyClick(distance, Qt::Key_Return);
        QVERIFY(page(desk).isActive());
        QAbstractButton *cancel = button(desk, QStringLiteral("Cancel"));
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QVERIFY(!page(desk).isActive());
        QVERIFY(!desk.session.document().plan->placement);   // it was given up
    }

    /// Off with a reason once they would change nothing; undone, they are on again.
    void waysWithoutOutlinesAreOfferedAsLongAsTheyAct()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        QString shown;
        const auto offered = [&] {
            QStringList names;
            for (const char *name :
                 {"drawingScale", "useScale", "distance", "showDistance", "drag", "turn", "mirror"}) {
                const auto *control = page(desk).findChild<QWidget *>(QLatin1String(name));
                if (control->isEnabled())
                    names << QLatin1String(name);
                else
                    QVERIFY2(control->toolTip().endsWith(QLatin1Char('.')), name);
            }
            shown = names.join(QLatin1Char(' '));
        };
        offered();
        QCOMPARE(shown, QStringLiteral("distance showDistance drag turn mirror"));   // a picture of a screen
        QVERIFY(page(desk)
                    .findChild<QWidget *>(QStringLiteral("useScale"))
                    ->toolTip()
                    .contains(QStringLiteral("on paper")));
        page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->click();
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(view, turned(0.0, false), corners[0]);
        offered();
        QCOMPARE(shown, QStringLiteral("distance showDistance turn mirror"));
        QVERIFY(!page(desk).findChild<QAbstractButton *>(QStringLiteral("drag"))->isChecked());
        match(view, turned(0.0, false), corners[1]);
        offered();
        QCOMPARE(shown, QString());
        page(desk).findChild<QTableWidget *>(QStringLiteral("places"))->item(1, 0)->setCheckState(Qt::Unchecked);
        offered();
        QCOMPARE(shown, QStringLiteral("distance showDistance turn mirror"));
    }

    void theScaleOfAScanLaysIt()
    {
        Desk desk;
        QImage scan = paper();
        scan.setDotsPerMeterX(11811);   // 300 dots to the inch
        scan.setDotsPerMeterY(11811);
        importPlan(desk, scan);
        desk.action("actionFitPlan")->trigger();
        page(desk).findChild<QDoubleSpinBox *>(QStringLiteral("drawingScale"))->setValue(1000.0);
        QTest::mouseClick(page(desk).findChild<QPushButton *>(QStringLiteral("useScale")), Qt::LeftButton);
        QCOMPARE(page(desk).view()->scene()->plan->placement.pixelsPerMetre(), 11.811);
        QTest::mouseClick(button(desk, QStringLiteral("Use this fit")), Qt::LeftButton);
        QCOMPARE(desk.session.document().plan->placement->pixelsPerMetre(), 11.811);
    }

    void aKnownDistanceIsShownWithTwoClicks()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        page(desk).findChild<QDoubleSpinBox *>(QStringLiteral("distance"))->setValue(30.0);
        button(desk, QStringLiteral("Show it in the plan"))->click();
        const Placement laid = view.scene()->plan->placement;
        const PixelPoint from = laid.toPixel(clickAt(view, laid.toFloor({150.0, 200.0})));
        QVERIFY(!button(desk, QStringLiteral("Use this fit"))->isEnabled());
        const PixelPoint to = laid.toPixel(clickAt(view, laid.toFloor({750.0, 400.0})));
        const double perMetre = std::hypot(to.x - from.x, to.y - from.y) / 30.0;
        QVERIFY(std::abs(view.scene()->plan->placement.pixelsPerMetre() - perMetre) < 1e-6);
        QVERIFY(!button(desk, QStringLiteral("Show it in the plan"))->isChecked());
        QVERIFY(button(desk, QStringLiteral("Use this fit"))->isEnabled());
        QCOMPARE(page(desk).findChild<QTableWidget *>(QStringLiteral("places"))->rowCount(), 0);
    }

    void aPlanWithoutPlacesIsTurnedAndMirrored()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const Placement lay = view.scene()->plan->placement;
        button(desk, QStringLiteral("Turn by 90°"))->click();
        const Placement lies = view.scene()->plan->placement;
        QVERIFY(std::abs(standingOf(lies).turnDegrees - standingOf(lay).turnDegrees) > 89.0);
        QVERIFY(view.seesPlan());
        for (int i = 0; i < 3; ++i)
            button(desk, QStringLiteral("Turn by 90°"))->click();
        const FloorPoint corner = view.scene()->plan->placement.toFloor({0.0, 0.0}), was = lay.toFloor({0.0, 0.0});
        QVERIFY(std::hypot(corner.x - was.x, corner.y - was.y) < 1e-6);
        button(desk, QStringLiteral("Mirror"))->click();
        QVERIFY(view.scene()->plan->placement.mirrored());
        QVERIFY(page(desk).findChild<QLabel *>(QStringLiteral("result"))->text().contains(QStringLiteral("mirrored")));
        button(desk, QStringLiteral("Use this fit"))->click();
        QVERIFY(desk.session.document().plan->placement->mirrored());
    }

    void aLoupeShowsWhatLiesUnderTheMouse()
    {
        Desk desk;
        QImage image = paper();
        QPainter(&image).fillRect(QRect(440, 340, 20, 20), Qt::red);
        importPlan(desk, image);
        desk.action("actionFitPlan")->trigger();
        FitView &view = *page(desk).view();
        const QPointF spot = view.widgetAt(view.scene()->plan->placement.toFloor({450.0, 350.0}));
        const bool left = spot.x() > view.mapRect().center().x();   // in the other half
        const QPoint middle(left ? 82 : view.mapRect().right() - 82, 82);
        const double ratio = view.devicePixelRatioF();
        const auto reds = [&](const QImage &shown) {
            int count = 0;
            for (int x = -60; x < 60; ++x)
                for (int y = -60; y < 60; ++y)
                    count +=
                        shown.pixelColor((QPointF(middle + QPoint(x, y)) * ratio).toPoint()) == QColor(Qt::red) ? 1 : 0;
            return count;
        };
        QTRY_VERIFY(view.isRefined());
        QCOMPARE(reds(view.grab().toImage()), 0);
        moveMouse(view, spot);
        const double side = 20.0 / view.scene()->plan->placement.pixelsPerMetre() * view.pixelsPerMetre() / ratio;
        const int seen = reds(view.grab().toImage());
        QVERIFY2(seen > 8.0 * side * side && seen < 20.0 * side * side, qPrintable(QString::number(seen)));
    }

    void typedMetresPlaceToo()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        const Placement truth = turned(0.0, false);
        auto *places = page(desk).findChild<QTableWidget *>(QStringLiteral("places"));
        FitView &view = *page(desk).view();
        for (const FloorPoint &corner : {FloorPoint{2.0, 3.0}, FloorPoint{50.0, 30.0}}) {
            clickAt(view, view.scene()->plan->placement.toFloor(truth.toPixel(corner)));
            const int row = places->rowCount() - 1;
            places->item(row, 1)->setText(QLocale().toString(corner.x));
            places->item(row, 2)->setText(QLocale().toString(corner.y));
        }
        button(desk, QStringLiteral("Use this fit"))->click();
        QVERIFY(worstCm(desk.session.drawn(), truth) < 30.0);
    }

    void theSamePlanLiesThereAgainOnTheSameFloor()
    {
        Desk desk;
        importPlan(desk);
        desk.action("actionFitPlan")->trigger();
        const Placement truth = turned(3.0, false);
        const std::vector<FloorPoint> corners = farCorners(desk);
        match(*page(desk).view(), truth, corners[0]);
        match(*page(desk).view(), truth, corners[1]);
        button(desk, QStringLiteral("Use this fit"))->click();
        const Placement fitted = *desk.session.document().plan->placement;
        Document bare = desk.session.document();
        bare.plan.reset();
        desk.session.apply(QStringLiteral("no plan"), bare);
        desk.session.importPlan(desk.filePath(QStringLiteral("plan.png")), QStringLiteral("import"));
        QTRY_VERIFY(desk.session.document().plan && desk.session.document().plan->placement);
        QCOMPARE(*desk.session.document().plan->placement, fitted);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_fit.moc"
