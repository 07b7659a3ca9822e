// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/fit_steps.h"

namespace floorscope {

void FitSteps::step(PlanFit fit)
{
    m_dragged.reset();
    if (fit == m_steps[m_at])
        return;
    m_steps.resize(m_at + 1, fit);
    m_steps.push_back(std::move(fit));
    ++m_at;
}

void FitSteps::go(int steps)
{
    if (m_dragged || (steps < 0 && !mayGoBack()) || (steps > 0 && !mayGoOn()))
        return;
    m_at += static_cast<std::size_t>(steps);
}

}   // namespace floorscope
