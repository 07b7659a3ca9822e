// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QWidget>

#include <optional>

namespace floorscope {

/// A map as heights with its legend below, painted as pictures have it. Dragging turns and tilts it, and so do the
/// arrow keys; it shows the whole floor always. A drag whose button goes up where the map does not see it turns
/// nothing.
class SurfaceMap : public QWidget
{
    Q_OBJECT
public:
    explicit SurfaceMap(QWidget *parent = nullptr);

    /// A scene with a field and a surface; what is dragged stays in the hand.
    void setScene(Scene scene);
    /// From where it is seen now, also while it is dragged.
    [[nodiscard]] SurfaceAngles angles() const { return m_angles; }
    /// Where the heights are painted, in the widget's pixels.
    [[nodiscard]] QRect surfaceRect() const;

public slots:
    /// As the person turned it: `turned` follows.
    void turnTo(const floorscope::SurfaceAngles &angles);

signals:
    /// A person turned it, and has let go.
    void turned(const floorscope::SurfaceAngles &angles);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drag
    {
        QPointF from;
        SurfaceAngles angles;
    };
    void look(const SurfaceAngles &angles);
    void endLostDrag();
    [[nodiscard]] QImage paintedSurface(QSize pixels) const;

    std::optional<Scene> m_scene;
    SurfaceAngles m_angles;
    std::optional<Drag> m_drag;
    QImage m_picture;   ///< of the scene from there; null: it is to be painted
};

}   // namespace floorscope
