// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/fit_scene.h"
#include "views/fit/fit_steps.h"
#include "views/fit/fit_view.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Ui {
class FitPage;
}

namespace floorscope {

/// The mode in which a person fits the plan on the floor: steps and places at the left, plan and outlines beside them.
/// It changes nothing but itself: `used` tells the fit that the person takes. Undo and redo work inside.
class FitPage : public QWidget
{
    Q_OBJECT
public:
    explicit FitPage(QWidget *parent = nullptr);
    ~FitPage() override;

    /// Begins with the plan of `drawn` as it lies; nothing happens where there is none.
    void begin(const Drawn &drawn, const Paper &paper);
    [[nodiscard]] bool isActive() const { return m_drawn.has_value(); }
    [[nodiscard]] FitView *view() const;
    /// The mode ends without a fit.
    void leave();

    [[nodiscard]] bool mayUndo() const { return isActive() && m_steps.mayGoBack(); }
    [[nodiscard]] bool mayRedo() const { return isActive() && m_steps.mayGoOn(); }
    void undo();
    void redo();

signals:
    void used(const floorscope::Placement &placement);
    /// The mode has ended, with a fit or without.
    void left();
    /// Whether there is a step to undo or redo.
    void stepsChanged();
    void scaleChanged(const QString &text);
    /// The mouse points there, on the floor.
    void pointedAt(floorscope::FloorPoint point);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectView();
    void connectPanel();
    /// The next step of what was shown; it can be undone.
    void step(PlanFit fit);
    void showPlace(FloorPoint point, double reach);
    void dropPlace(std::size_t place, FitView::Side side, FloorPoint point, double reach);
    void showGhost(FloorPoint point, double reach, const std::optional<FitView::Grip> &dragged);
    void nudgePlace(std::size_t place, FitView::Side side, int dx, int dy);
    void pullPlan(const PlanPull &pull);
    void editPlace(int row, int column);
    void measure(PixelPoint pixel);
    void stepAbout(const std::function<PlanFit(FloorPoint)> &change);
    void useFit();
    void go(int steps);
    void tellSteps();
    void showFit();
    void showScene();
    void useGround(std::optional<FitGround> ground);
    [[nodiscard]] const PlanFit &fit() const { return m_steps.fit(); }
    /// A place of the floor that is shown within `reach` of a corner is meant to be there.
    [[nodiscard]] std::optional<FloorPoint> cornerNear(FloorPoint point, double reach) const;
    [[nodiscard]] PlanFit withDropped(const FitView::Grip &grip, FloorPoint point) const;

    std::unique_ptr<Ui::FitPage> m_ui;
    std::optional<Drawn> m_drawn;        ///< nothing: the mode is over
    std::optional<FitGround> m_ground;   ///< large floors: a moment after the mode began
    int m_begun = 0;
    FitSteps m_steps;
    std::pair<bool, bool> m_toldSteps;   ///< whether one could be undone, redone
    std::optional<FittedPlan> m_fitted;
    std::vector<PixelPoint> m_measured;   ///< ends of the distance that is being shown
};

}   // namespace floorscope
