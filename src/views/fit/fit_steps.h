// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/plan_fit.h"

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// What a person showed step by step, so that one can go back and forth. A drag of the plan is no step until it is
/// dropped.
class FitSteps
{
public:
    /// Without a first step nothing is shown.
    FitSteps() = default;
    explicit FitSteps(PlanFit first) : m_steps{std::move(first)} {}

    /// What is shown.
    [[nodiscard]] const PlanFit &fit() const { return m_dragged ? *m_dragged : m_steps[m_at]; }
    /// The same without a drag.
    [[nodiscard]] const PlanFit &dropped() const { return m_steps[m_at]; }
    [[nodiscard]] const PlanFit &first() const { return m_steps.front(); }
    /// The next step, unless it changes nothing; it ends a drag, and those that were gone back over are forgotten.
    void step(PlanFit fit);
    void go(int steps);
    [[nodiscard]] bool mayGoBack() const { return m_at > 0; }
    [[nodiscard]] bool mayGoOn() const { return m_at + 1 < m_steps.size(); }

    void drag(PlanFit fit) { m_dragged = std::move(fit); }
    [[nodiscard]] bool isDragged() const { return m_dragged.has_value(); }
    /// The drag is lost.
    void putBack() { m_dragged.reset(); }

private:
    std::vector<PlanFit> m_steps;
    std::size_t m_at = 0;   ///< the one that is shown
    std::optional<PlanFit> m_dragged;
};

}   // namespace floorscope
