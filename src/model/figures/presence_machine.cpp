// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/presence_machine.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/figures/figure_table.h"

#include <algorithm>

namespace floorscope {

std::optional<PresenceTold> PresenceMachine::follow(const Drawn &drawn, const std::optional<Figures> &figures)
{
    const Heatmap *map = drawn.answers.floor ? counts(drawn.answers.single) : nullptr;
    if (!isOf(drawn)) {
        forget();
        if (map && figures) {
            m_of = map->grid;
            begin(*map, *drawn.answers.floor, *figures);
        }
    }
    return known(drawn);
}

bool PresenceMachine::isOf(const Drawn &drawn) const
{
    const Heatmap *map = drawn.answers.floor ? counts(drawn.answers.single) : nullptr;
    return map && m_of && &m_of->values() == &map->grid.values();
}

std::optional<PresenceTold> PresenceMachine::known(const Drawn &drawn) const
{
    return isOf(drawn) ? m_told : keptOf(drawn);
}

void PresenceMachine::forget()
{
    ++m_number;
    m_of.reset();
    m_told.reset();   // that of another map is none of this one
}

std::optional<PresenceTold> PresenceMachine::keptOf(const Drawn &drawn) const
{
    if (m_kept.empty())
        return std::nullopt;
    const std::optional<AskedBeside> question = sideQuestion(Beside::Presence).make(drawn);
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const KeptPresence &kept) {
        return kept.question == question && kept.source == drawn.shown.source && kept.masked == drawn.shown.masked;
    });
    return found == m_kept.end() ? std::nullopt : std::optional(found->told);
}

void PresenceMachine::begin(const Heatmap &map, const Floor &floor, const Figures &figures)
{
    const auto work = [map, floor, figures] { return PresenceTold{makeFigureTable(map, floor, figures).rate}; };
    whenDone(inBackground(work), this, [this, number = m_number](const PresenceTold &told) {
        if (number != m_number)
            return;
        m_told = told;
        emit found();
    });
}

}   // namespace floorscope
