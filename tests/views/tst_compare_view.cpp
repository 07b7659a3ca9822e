// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/painters_end.h"
#include "views/compare/compare_layout.h"
#include "views/compare/compare_part.h"
#include "views/compare/compare_switch.h"
#include "views/compare/compare_view.h"
#include "views/compare/swipe_line.h"
#include "views/map/legend_view.h"
#include "views/map/map_view.h"
#include "views/parts/divider.h"
#include "views/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace floorscope;

namespace {

const PaperRect kWideFloor{0.0, 0.0, 60.0, 38.0};
const PaperRect kTallFloor{0.0, 0.0, 38.0, 60.0};

/// As words are: the narrower, the higher.
int legendHeight(int width)
{
    return 24 + 18 * (2 + 2400 / std::max(1, width - 24));
}

Scene sceneOf(const PaperRect &floor, bool change)
{
    GridFrame frame;
    frame.columns = static_cast<int>(floor.width() * 2);
    frame.rows = static_cast<int>(floor.height() * 2);
    std::vector<double> values(frame.cellCount());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i % 97) - (change ? 40.0 : 0.0);
    const Look look;
    const ValueRange range = change ? changeValueRange(values, look) : valueRange(values, look);
    const FieldMeaning meaning = change ? FieldMeaning::ChangePerHour : FieldMeaning::PerHour;
    const ColorScale scale(look, paletteFor({}, false, change), range, values, change);
    Scene scene;
    scene.field = FieldLayer{frame, values, {}, scale, meaning};
    scene.extent = floor;
    LegendFacts facts;
    facts.meaning = meaning;
    facts.observedHours = 180.0;
    facts.otherHours = 171.0;
    facts.simulated = true;
    scene.legend = legendText(facts, scale);
    return scene;
}

/// The same value everywhere, on a scale that ends at 100.
Scene plainScene(double value)
{
    Scene scene = sceneOf(kWideFloor, false);
    const FieldLayer &field = *scene.field;
    const ColorScale scale(Look(), field.scale.palette(), {0.0, 100.0, 1, 0, 0}, {}, false);
    scene.field =
        FieldLayer{field.frame, std::vector<double>(field.frame.cellCount(), value), {}, scale, field.meaning};
    return scene;
}

void show(CompareView &view, const PaperRect &floor, QSize size)
{
    view.setScenes(sceneOf(floor, false), sceneOf(floor, false), sceneOf(floor, true));
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

double area(const QWidget &widget)
{
    return double(widget.width()) * widget.height();
}

}   // namespace

class TestCompareView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void theFloorsShapeDecidesWhereTheSidesStand()
    {
        const auto place = [](const PaperRect &floor, QSize room) {
            return placeForSides({floor, 2, true, 26, 13, legendHeight}, {floor, 1, true, 26, 13, legendHeight}, room);
        };
        for (const QSize middle : {QSize(712, 490), QSize(703, 430), QSize(840, 640), QSize(1240, 830)}) {
            QCOMPARE(place(kWideFloor, middle), SidesPlace::Above);
            QCOMPARE(place(kTallFloor, middle), SidesPlace::Left);
        }
        QCOMPARE(place(kWideFloor, {1900, 600}), SidesPlace::Left);   // width is to spare
    }

    void leftOfTheChangeTheSidesAreStackedWhereTheyHaveTheHeight()
    {
        const PartContent sides{kTallFloor, 2, true, 26, 13, legendHeight};
        QVERIFY(!standSideBySide(sides, {840, 720}, SidesPlace::Left));
        QVERIFY(!standSideBySide(sides, {1240, 830}, SidesPlace::Left));
        QVERIFY(standSideBySide(sides, {703, 425}, SidesPlace::Left));   // the legend takes the height
        QVERIFY(standSideBySide(sides, {840, 640}, SidesPlace::Above));
    }

    void thePartsOfALayoutNeitherTouchNorLeaveTheRoom_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("maps");
        QTest::addColumn<bool>("sideBySide");
        for (const QSize room :
             {QSize(712, 176), QSize(712, 310), QSize(256, 490), QSize(456, 490), QSize(1240, 500)}) {
            QTest::addRow("change in %d x %d", room.width(), room.height()) << room << 1 << true;
            QTest::addRow("sides in %d x %d", room.width(), room.height()) << room << 2 << true;
            QTest::addRow("stacked in %d x %d", room.width(), room.height()) << room << 2 << false;
        }
    }

    void thePartsOfALayoutNeitherTouchNorLeaveTheRoom()
    {
        QFETCH(QSize, room);
        QFETCH(int, maps);
        QFETCH(bool, sideBySide);
        const PartLayout layout = layoutPart({kWideFloor, maps, sideBySide, 26, 13, legendHeight}, room);
        std::vector<QRect> parts = layout.maps;
        parts.insert(parts.end(), layout.headings.begin(), layout.headings.end());
        if (!layout.legend.isEmpty()) {
            parts.push_back(layout.legend);
            QVERIFY(layout.legend.height() >= legendHeight(layout.legend.width()));   // shown whole
        }
        QCOMPARE(layout.maps.size(), std::size_t(maps));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(!parts[i].isEmpty() && QRect(QPoint(), room).contains(parts[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!parts[i].intersects(parts[j]));
        }
        for (const QRect &map : layout.maps)
            QVERIFY(std::abs(map.width() - layout.maps.front().width()) <= 2
                    && std::abs(map.height() - layout.maps.front().height()) <= 2);
    }

    void theLegendStandsWhereTheMapsStayLarger()
    {
        const auto legend = [](const PaperRect &floor, int maps, bool sideBySide, QSize room) {
            return layoutPart({floor, maps, sideBySide, 26, 13, legendHeight}, room).legend;
        };
        QVERIFY(legend(kWideFloor, 1, true, {712, 310}).left() > 300);   // right of the change
        QVERIFY(legend(kWideFloor, 1, true, {456, 490}).top() > 250);    // below it
        QVERIFY(legend({0.0, 0.0, 200.0, 20.0}, 1, true, {712, 310}).top() > 100);
        QVERIFY(legend(kTallFloor, 2, false, {256, 490}).top() > 200);
        QVERIFY(legend(kWideFloor, 2, true, {260, 100}).isEmpty());   // cut is worse than not there
    }

    void onASmallScreenTheChangeTakesOverHalf_data()
    {
        QTest::addColumn<PaperRect>("floor");
        QTest::addColumn<QSize>("middle");
        for (const QSize middle : {QSize(703, 465), QSize(703, 425), QSize(712, 505)}) {   // with and without a message
            QTest::addRow("wide, %d high", middle.height()) << kWideFloor << middle;
            QTest::addRow("tall, %d high", middle.height()) << kTallFloor << middle;
        }
    }

    void onASmallScreenTheChangeTakesOverHalf()
    {
        QFETCH(PaperRect, floor);
        QFETCH(QSize, middle);
        CompareView view;
        show(view, floor, middle);
        const auto *change = view.findChild<ComparePart *>(QStringLiteral("changePart"));
        const auto *before = view.findChild<MapView *>(QStringLiteral("before"));
        QVERIFY2(area(*change) > 0.53 * area(view), qPrintable(QString::number(area(*change) / area(view))));
        QVERIFY(view.changeMap()->pixelsPerMetre() > 1.3 * before->pixelsPerMetre());
        QVERIFY(before->pixelsPerMetre() > 1.5);
        int shown = 0;   // those that could lie on a map do not
        for (const auto *legend : view.findChildren<LegendView *>()) {
            if (!legend->isVisible())
                continue;
            ++shown;
            QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
        }
        QCOMPARE(shown, 2);
    }

    /// Whatever lies above and takes room: messages, marks, a pinned reading.
    void theChangeIsNeverWithoutItsLegend()
    {
        CompareView view;
        show(view, kWideFloor, {664, 520});
        const auto *legend = view.findChild<ComparePart *>(QStringLiteral("changePart"))->findChild<LegendView *>();
        const auto *choice = view.findChild<CompareSwitch *>();
        const auto placeOf = [&view](const QWidget *part) { return QRect(part->mapTo(&view, QPoint()), part->size()); };
        for (int height = 520; height >= 400; height -= 2) {
            view.resize(664, height);
            QVERIFY2(legend->isVisible(), qPrintable(QString::number(height)));
            QVERIFY2(!placeOf(legend).intersects(placeOf(choice)), qPrintable(QString::number(height)));
        }
    }

    void theDividerIsMovedByKeysAndByTheMouse()
    {
        CompareView view;
        show(view, kWideFloor, {840, 640});
        auto *divider = view.findChild<Divider *>();
        QSplitterHandle *handle = divider->handle(1);
        QVERIFY(handle->height() >= 4 && handle->height() <= 6);
        const int from = view.changeMap()->parentWidget()->y();
        QTest::keyClick(handle, Qt::Key_Down);
        QCOMPARE(view.changeMap()->parentWidget()->y(), from + 16);
        QTest::keyClick(handle, Qt::Key_Up);
        QTest::keyClick(handle, Qt::Key_Up);
        QCOMPARE(view.changeMap()->parentWidget()->y(), from - 16);
        QTest::mousePress(handle, Qt::LeftButton, {}, {100, 2});
        QTest::mouseMove(handle, {100, 62});
        QTest::mouseRelease(handle, Qt::LeftButton, {}, {100, 62});
        QVERIFY(view.changeMap()->parentWidget()->y() > from + 30);
    }

    void whereTheDividerLiesIsKeptForEachArrangement()
    {
        CompareView view;
        show(view, kWideFloor, {840, 640});
        QTest::keyClick(view.findChild<Divider *>()->handle(1), Qt::Key_Down);
        const SidesShare moved = view.share();
        QVERIFY(moved.above > SidesShare().above + 0.02);
        QCOMPARE(moved.left, SidesShare().left);
        view.resize(900, 800);
        const double part = view.changeMap()->parentWidget()->height() / 800.0;
        QVERIFY(std::abs(part - (1.0 - moved.above)) < 0.02);
        view.setScenes(sceneOf(kTallFloor, false), sceneOf(kTallFloor, false), sceneOf(kTallFloor, true));
        QCOMPARE(view.findChild<Divider *>()->orientation(), Qt::Horizontal);
        QCOMPARE(view.share(), moved);
        const double wide = view.changeMap()->parentWidget()->width() / 900.0;
        QVERIFY(std::abs(wide - (1.0 - SidesShare().left)) < 0.02);
    }

    void theLineLiesBetweenBeforeAndAfter()
    {
        CompareView view;
        view.setScenes(plainScene(5.0), plainScene(95.0), sceneOf(kWideFloor, true));
        view.resize(840, 640);
        view.setLook(CompareLook::Swipe);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *line = view.findChild<SwipeLine *>();
        QVERIFY(line->isVisible() && !view.changeMap()->isVisible());
        const auto colorAt = [&view](double share) {
            const MapView *map = view.mainMap();
            const QPoint place = map->mapTo(&view, QPoint(static_cast<int>(map->width() * share), map->height() / 2));
            // what stands on the screen: grab() would paint anew what was forgotten
            return view.screen()->grabWindow(view.winId()).toImage().pixelColor(place);
        };
        QTRY_VERIFY(colorAt(0.3).lightness() > colorAt(0.7).lightness() + 50);   // few, and many
        const QColor few = colorAt(0.3), many = colorAt(0.7);
        line->setFocus();
        for (int i = 0; i < 25; ++i)
            QTest::keyClick(line, Qt::Key_Left);
        QCOMPARE(line->share(), 0.0);
        QTRY_COMPARE(colorAt(0.3), many);
        line->setShare(1.0);
        QTRY_COMPARE(colorAt(0.7), few);
        QVERIFY(!view.findChild<MapView *>(QStringLiteral("after"))->mask().isEmpty());
        line->setShare(0.0);
        const QPoint grip = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, grip);
        QTest::mouseMove(line, grip + QPoint(view.mainMap()->width() * 9 / 10, 0));
        QTest::mouseRelease(line, Qt::LeftButton, {}, line->rect().center());
        QVERIFY2(std::abs(line->share() - 0.9) < 0.02, qPrintable(QString::number(line->share())));
        QTRY_COMPARE(colorAt(0.7), few);
        view.setLook(CompareLook::Together);
        QVERIFY(view.findChild<MapView *>(QStringLiteral("after"))->mask().isEmpty() && !line->isVisible());
    }

    void beforeAndAfterBlinkUntilTheyAreHeld()
    {
        CompareView view;
        show(view, kWideFloor, {840, 640});
        view.setLook(CompareLook::Blink);
        const auto *heading = view.findChild<QLabel *>(QStringLiteral("beforeLabel"));
        QTRY_COMPARE(heading->text(), QStringLiteral("Before"));
        QTRY_COMPARE(heading->text(), QStringLiteral("After"));
        QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("blinkPause")), Qt::LeftButton);
        const QString held = heading->text();
        QVERIFY(!QTest::qWaitFor([&] { return heading->text() != held; }, 1500));
        QTest::keyClick(view.mainMap(), Qt::Key_Space);   // and goes on
        QTRY_VERIFY(heading->text() != held);
        view.setLook(CompareLook::Together);
        QCOMPARE(heading->text(), QStringLiteral("Before"));
    }

    void aKeyThatIsHeldBlinksForAMoment()
    {
        CompareView view;
        show(view, kWideFloor, {840, 640});
        view.changeMap()->setFocus();
        QTest::keyPress(view.changeMap(), Qt::Key_B);
        QCOMPARE(view.look(), CompareLook::Blink);
        QCOMPARE(QApplication::focusWidget(), view.mainMap());   // whose part is seen
        QTest::keyRelease(view.mainMap(), Qt::Key_B);
        QCOMPARE(view.look(), CompareLook::Together);
    }

    void theSwitchChoosesAndShowsTheLook()
    {
        CompareView view;
        show(view, kWideFloor, {703, 465});
        const double together = view.changeMap()->pixelsPerMetre();
        QSignalSpy changed(&view, &CompareView::lookChanged);
        QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("lookChange")), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(view.look(), CompareLook::ChangeOnly);
        QVERIFY(view.changeMap()->pixelsPerMetre() > 1.1 * together);
        for (const CompareLook look :
             {CompareLook::Together, CompareLook::Swipe, CompareLook::Blink, CompareLook::ChangeOnly}) {
            view.setLook(look);
            const auto *choice = view.findChild<CompareSwitch *>();
            const QRect place(choice->mapTo(&view, QPoint()), choice->size());
            QVERIFY(view.rect().contains(place));
            for (const auto *legend : view.findChildren<LegendView *>())
                if (legend->isVisible())
                    QVERIFY(!QRect(legend->mapTo(&view, QPoint()), legend->size()).intersects(place));
            for (const MapView *map : view.maps())
                QVERIFY(!map->isVisible() || !QRect(map->mapTo(&view, QPoint()), map->size()).intersects(place));
        }
    }

    void allMapsFollowOneCursorAndOneZoom()
    {
        CompareView view;
        show(view, kWideFloor, {840, 640});
        auto *before = view.findChild<MapView *>(QStringLiteral("before"));
        auto *after = view.findChild<MapView *>(QStringLiteral("after"));
        after->zoomIn();
        QCOMPARE(before->position(), after->position());
        QCOMPARE(view.changeMap()->position(), after->position());
        QSignalSpy moved(&view, &CompareView::cursorMoved);
        for (MapView *map : {before, after, view.changeMap()})
            QTest::mouseMove(map, map->mapRect().center());
        QCOMPARE(moved.count(), 3);
    }

private:
    PaintersEnd m_paintersEnd;
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
