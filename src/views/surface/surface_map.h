// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "views/surface/surface_form.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace floorscope {

class ReliefPainter;
class ReliefPicture;

/// A map as heights with its legend below, painted as pictures have it, or as a surface. Dragging turns and tilts it,
/// and so do the arrow keys; it shows the whole floor always. A drag whose button goes up where the map does not see it
/// turns nothing.
class SurfaceMap : public QWidget
{
    Q_OBJECT
public:
    explicit SurfaceMap(QWidget *parent = nullptr);
    ~SurfaceMap() override;

    /// A scene with a field and a surface; what is dragged stays in the hand.
    void setScene(Scene scene);
    /// What draws surfaces; until then, and without it, there are columns alone.
    void setPainter(std::unique_ptr<ReliefPainter> painter);
    void setForm(SurfaceForm form);
    /// What is drawn now.
    [[nodiscard]] SurfaceForm form() const;
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
    /// The surface could not be drawn; there are columns from now on.
    void surfaceFailed();

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
    void tellTurn();
    void endLostDrag();
    [[nodiscard]] QImage paintedSurface(QSize pixels);

    std::optional<Scene> m_scene;
    SurfaceAngles m_angles;
    std::optional<Drag> m_drag;
    bool m_tellsTurn = false;                  ///< what is shown meanwhile is the same scene
    std::unique_ptr<ReliefPicture> m_relief;   ///< null: there are columns alone
    SurfaceForm m_form = SurfaceForm::Columns;
    QImage m_picture;   ///< of the scene from there; null: it is to be painted
};

}   // namespace floorscope
