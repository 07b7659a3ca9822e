// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/days/day_choice.h"

#include "base/background.h"
#include "base/when_done.h"

#include <algorithm>
#include <utility>

namespace floorscope {

ChosenDays DayChoice::days() const
{
    ChosenDays shown;
    for (const Pane pane : askedPanes(m_whole.shown.mode))
        if (const auto chosen = m_days.find(pane); chosen != m_days.end())
            shown.insert(*chosen);
    return shown;
}

void DayChoice::choose(Pane pane, const std::vector<QDate> &days)
{
    const std::vector<QDate> known = daysToChoose(m_whole, pane, days);
    if (known.empty() && !days.empty())
        return;   // nothing of them can be looked at
    const ChosenDays before = m_days;
    m_asked = m_whole.shown;
    if (known.empty() || known == daysToChoose(m_whole, pane))
        m_days.erase(pane);
    else
        m_days[pane] = known;
    if (m_days == before)
        return;
    emit daysChanged();
    follow();
    if (this->days().empty())
        emit changed();
}

void DayChoice::forget()
{
    ++m_number;
    m_narrow.reset();
    if (!std::exchange(m_days, {}).empty())
        emit daysChanged();
}

/// Days of another question are not those that were chosen.
void DayChoice::dropOthers()
{
    const std::size_t before = m_days.size();
    const bool otherSource = m_asked.source != m_whole.shown.source;
    std::erase_if(m_days, [&](const auto &chosen) {
        return otherSource || question(m_asked, chosen.first) != question(m_whole.shown, chosen.first)
            || !answer(m_whole.answers, chosen.first);
    });
    if (m_days.size() != before)
        emit daysChanged();
}

void DayChoice::follow()
{
    dropOthers();
    if (days().empty()) {
        ++m_number;
        m_narrow.reset();
    } else if (m_narrow && basis() == m_basis) {
        ++m_number;
        m_narrow = withAnswersOf(*m_narrow, m_whole);
    } else {
        narrow();
    }
}

DayChoice::Basis DayChoice::basis() const
{
    Basis basis;
    basis.days = days();
    basis.shown.source = m_whole.shown.source;
    basis.shown.mode = m_whole.shown.mode;
    for (const Pane pane : askedPanes(m_whole.shown.mode)) {
        basis.shown = withQuestion(std::move(basis.shown), pane, question(m_whole.shown, pane));
        const Heatmap *map = counts(answer(m_whole.answers, pane));
        basis.answers.push_back(map ? map->observed.intervals.size() : 0);
        basis.answers.push_back(map ? map->total : 0);
    }
    return basis;
}

void DayChoice::narrow()
{
    if (m_narrow)   // it is seen until the newer one is there
        m_narrow->shown.protectIndividuals = m_whole.shown.protectIndividuals;
    const auto make = [whole = m_whole, chosen = days()] { return withDaysAlone(whole, chosen); };
    whenDone(inBackground(make), this, [this, number = ++m_number, of = basis()](const Result<Drawn> &narrow) {
        if (number != m_number)
            return;
        if (!narrow) {
            forget();
            emit failed(narrow.error());
            return emit changed();
        }
        m_basis = of;
        m_narrow = withAnswersOf(*narrow, m_whole);
        emit changed();
    });
}

}   // namespace floorscope
