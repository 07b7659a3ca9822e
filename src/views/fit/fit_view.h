// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/plan_fit.h"
#include "views/map/map_view.h"

#include <optional>
#include <vector>

namespace floorscope {

/// The map while a plan is fitted: the plan in full, the floor's outlines over it, the places that were shown, a loupe
/// in the corner, and a ghost of the plan as it would lie. A click shows a place, a drag of a place moves it, any other
/// drag moves the map.
class FitView : public MapView
{
    Q_OBJECT
public:
    explicit FitView(QWidget *parent = nullptr);

    /// One of the two sides of a place.
    enum class Side { Plan, Floor };
    struct Grip
    {
        std::size_t place = 0;
        Side side = Side::Plan;
        friend bool operator==(const Grip &, const Grip &) = default;
    };

    /// What a click, or the end of a drag, would come to.
    struct Ghost
    {
        Placement placement;                  ///< of the plan
        std::optional<FloorPoint> corner{};   ///< of an outline, where it would snap
    };

    void setOutlines(std::vector<Zone> outlines);
    /// `placement`: how the plan lies by them.
    void setFit(const PlanFit &fit, const Placement &placement);
    /// A drag that meets no place moves the plan; its corners make it larger or smaller, and a knob above it turns it.
    void setPlanDragged(bool dragged);
    /// Nothing: none is shown. It goes with the next fit.
    void setGhost(const std::optional<Ghost> &ghost);
    [[nodiscard]] const std::optional<Ghost> &ghost() const { return m_ghost; }
    /// Two places in the plan with a line between them: a distance that is about to be known.
    void setMeasured(std::vector<PixelPoint> measured);
    /// Whether some of the plan is in view.
    [[nodiscard]] bool seesPlan() const;
    /// The place under the mouse or of the last click; arrow keys move it.
    [[nodiscard]] std::optional<Grip> chosen() const { return m_chosen; }
    void choose(const std::optional<Grip> &grip);

signals:
    /// Where on the floor (metres) a click shows a place; `reach` metres away it may snap to a corner.
    void clicked(floorscope::FloorPoint point, double reach);
    /// The plan lies as it did until the place is dropped.
    void placeDropped(std::size_t place, floorscope::FitView::Side side, floorscope::FloorPoint point, double reach);
    /// The mouse points there; `dragged`: with that place.
    void pointedAt(floorscope::FloorPoint point, double reach, const std::optional<floorscope::FitView::Grip> &dragged);
    void planPulled(const floorscope::PlanPull &pull);
    void planDropped();
    void planPutBack();   ///< the drag was lost
    /// The arrow keys moved the chosen place by so many of the plan's pixels, y down.
    void placeNudged(std::size_t place, floorscope::FitView::Side side, int dx, int dy);
    void removalWanted(std::size_t place);
    void accepted();   ///< Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void endLostDrag() override;

private:
    /// By what the plan is taken while it may be dragged.
    struct Handle
    {
        PlanPull::Way way = PlanPull::Way::Move;
        FloorPoint at;
        FloorPoint fixed;
    };
    /// None where the plan may not be dragged.
    [[nodiscard]] std::vector<Handle> handles() const;
    [[nodiscard]] std::optional<Handle> handleAt(QPointF widgetPoint) const;
    [[nodiscard]] FloorPoint toFloor(QPointF widgetPoint) const;
    [[nodiscard]] QPointF toWidget(FloorPoint point) const;
    [[nodiscard]] double reach() const;
    [[nodiscard]] QPoint stepInPlan(int right, int down) const;
    [[nodiscard]] std::optional<FloorPoint> spot(const Grip &grip) const;
    [[nodiscard]] std::optional<Grip> gripAt(QPointF widgetPoint) const;
    void tellWhereItPoints();
    void paintGhost(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;
    void paintPlaces(QPainter &painter) const;
    void paintMeasured(QPainter &painter) const;
    void paintHandles(QPainter &painter) const;
    void paintLoupe(QPainter &painter) const;

    std::vector<Zone> m_outlines;
    PlanFit m_fit;
    Placement m_placement;
    std::vector<PixelPoint> m_measured;
    std::optional<Ghost> m_ghost;
    std::optional<Grip> m_chosen;
    std::optional<Grip> m_held;
    std::optional<Handle> m_pull;   ///< the plan is taken by it; its `at` and `fixed` are those of the press
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_hover;
    bool m_planDragged = false;
    bool m_moved = false;   ///< the button is down and the mouse has left the place of the click
};

/// Where a view looks that keeps what of the plan is in its middle, though the plan was turned.
[[nodiscard]] ViewPosition afterTurn(const Scene &before, const Scene &after, const ViewPosition &position);

}   // namespace floorscope
