// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace floorscope;

namespace {

/// A floor of 20 x 12 m, of which only the lines are there.
Scene emptyFloor()
{
    Scene scene;
    scene.extent = paperBounds({}, {0.0, 0.0, 20.0, 12.0});
    return scene;
}

}   // namespace

/// The map under two fingers, as touch screens and touchpads of the three systems send them.
class TestMapGestures : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_map.setScene(emptyFloor());
        m_window.resize(700, 500);
        m_map.resize(m_window.size());
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
        m_map.fit();
    }

    /// macOS and Wayland: each event tells how much the fingers have gone apart since the last one.
    void aPinchOfATouchpadZoomsToTheFingers()
    {
        const QPointF fingers(300.0, 200.0);
        const FloorPoint under = m_map.floorAt(fingers);
        for (int i = 0; i < 5; ++i)
            pinchBy(fingers, 0.2);
        QVERIFY2(std::abs(m_map.position().zoom - std::pow(1.2, 5)) < 0.01, qPrintable(zoom()));
        const FloorPoint after = m_map.floorAt(fingers);
        QVERIFY(std::abs(after.x - under.x) < 0.05 && std::abs(after.y - under.y) < 0.05);
        for (int i = 0; i < 20; ++i)
            pinchBy(fingers, -0.2);
        QCOMPARE(m_map.position().zoom, kSmallestZoom);
    }

    /// Windows sends the wheel with Ctrl; two fingers without it pan by so many pixels.
    void twoFingersOnATouchpadPan()
    {
        pinchBy({350.0, 200.0}, 2.0);
        const double zoomed = m_map.position().zoom;
        const QPointF at(350.0, 200.0);
        const FloorPoint before = m_map.floorAt(at);
        scroll(at, {-30, 20}, Qt::NoModifier);
        const FloorPoint after = m_map.floorAt(at + QPointF(-30.0, 20.0));
        QVERIFY(std::abs(after.x - before.x) < 0.05 && std::abs(after.y - before.y) < 0.05);
        QCOMPARE(m_map.position().zoom, zoomed);
        scroll(at, {0, 60}, Qt::ControlModifier);
        QVERIFY2(m_map.position().zoom > zoomed, qPrintable(zoom()));
    }

    void twoFingersOnATouchScreenZoomAndAreNoClick()
    {
        QSignalSpy clicked(&m_map, &MapView::placeClicked);
        const QPoint middle(350, 200);
        QTest::touchEvent(&m_map, m_screen.get())
            .press(0, middle - QPoint(40, 0), &m_map)
            .press(1, middle + QPoint(40, 0), &m_map);
        for (const int apart : {50, 60, 80, 100, 120})
            QTest::touchEvent(&m_map, m_screen.get())
                .move(0, middle - QPoint(apart, 0), &m_map)
                .move(1, middle + QPoint(apart, 0), &m_map);
        QTest::touchEvent(&m_map, m_screen.get())
            .release(0, middle - QPoint(120, 0), &m_map)
            .release(1, middle + QPoint(120, 0), &m_map);
        QVERIFY2(m_map.position().zoom > 2.0 && m_map.position().zoom < 3.1,
                 qPrintable(zoom()));   // 3 times as far apart
        QCOMPARE(clicked.count(), 0);
    }

private:
    void pinchBy(QPointF at, double value)
    {
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, m_touchpad.get(), 2, at, at, m_map.mapToGlobal(at), value, {});
        QCoreApplication::sendEvent(&m_map, &pinch);
    }

    void scroll(QPointF at, QPoint by, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent wheel(at, m_map.mapToGlobal(at), by, by * 8, Qt::NoButton, modifiers, Qt::ScrollUpdate, false,
                          Qt::MouseEventNotSynthesized, m_touchpad.get());
        QCoreApplication::sendEvent(&m_map, &wheel);
    }

    [[nodiscard]] QString zoom() const { return QString::number(m_map.position().zoom); }

    QWidget m_window;   // as in the program: Qt takes the touches of a window that is a map itself twice
    MapView m_map{&m_window};
    std::unique_ptr<QPointingDevice> m_touchpad{QTest::createTouchDevice(QInputDevice::DeviceType::TouchPad)};
    std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
};

QTEST_MAIN(TestMapGestures)
#include "tst_map_gestures.moc"
