// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/painters_end.h"
#include "views/fit/fit_page.h"

#include <QApplication>
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

/// The demo building with a plan of nothing but paper.
void importPlan(Desk &desk)
{
    const QString path = desk.filePath(QStringLiteral("plan.png"));
    QImage image(kPlan, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(path));
    desk.showDemo();
    desk.session.importPlan(path, QStringLiteral("import"));
    QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
}

FitPage &page(Desk &desk)
{
    return *desk.window().findChild<FitPage *>();
}

void click(FitView &view, FloorPoint at)
{
    const PixelPoint pixel = view.view().toPixel(at);
    QTest::mouseClick(&view, Qt::LeftButton, {}, (QPointF(pixel.x, pixel.y) / view.devicePixelRatioF()).toPoint());
}

/// Shows a corner of the rooms in the plan, as it lies by `truth`, and then in the outlines.
void match(FitView &view, const Placement &truth, FloorPoint corner)
{
    click(view, view.scene()->plan->placement.toFloor(truth.toPixel(corner)));
    click(view, corner);
}

QPushButton *button(Desk &desk, const QString &text)
{
    for (auto *each : page(desk).findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

double worstCm(const Drawn &drawn, const Placement &truth)
{
    double worst = 0.0;
    for (const FloorPoint corner : {FloorPoint{1.0, 1.0}, FloorPoint{58.0, 2.0}, FloorPoint{57.0, 35.0}}) {
        const FloorPoint there = drawn.shown.plan->placement->toFloor(truth.toPixel(corner));
        worst = std::max(worst, 100.0 * std::hypot(there.x - corner.x, there.y - corner.y));
    }
    return worst;
}

/// Three corners of rooms that lie far from each other.
std::vector<FloorPoint> farCorners(const Desk &desk)
{
    const std::vector<Zone> &rooms = desk.session.drawn().answers.floor->rooms;
    const FloorRect all = *bounds(rooms);
    std::vector<FloorPoint> corners;
    for (const FloorPoint &wanted :
         {FloorPoint{all.minX, all.minY}, FloorPoint{all.maxX, all.maxY}, FloorPoint{all.maxX, all.minY}})
        corners.push_back(*nearestCorner(rooms, wanted, 1e9));
    return corners;
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
        QTest::keyClick(page(desk).view(), Qt::Key_Escape);
        QVERIFY(!page(desk).isActive());
        QVERIFY(!desk.session.document().plan->placement);
        QVERIFY(desk.action("actionOpen")->isEnabled());
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
            click(view, view.scene()->plan->placement.toFloor(truth.toPixel(corner)));
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
