// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/pieces.h"

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

constexpr int kSlowInARow = 3;   ///< then it is found out whether the service answers at all

/// The first smallest piece of `span`; the rest goes to the end of `rest`, in order.
TimeSpan takeProbe(TimeSpan span, std::deque<TimeSpan> &rest)
{
    std::deque<TimeSpan> later;
    while (canBeHalved(span)) {
        const auto [first, second] = halved(span);
        later.push_front(second);
        span = first;
    }
    rest.insert(rest.end(), later.begin(), later.end());
    return span;
}

}   // namespace

std::pair<TimeSpan, TimeSpan> halved(TimeSpan span)
{
    const qint64 middle = span.start + span.seconds() / 2 / 60 * 60;
    return {{span.start, middle}, {middle, span.stop}};
}

void Pieces::add(const std::vector<TimeSpan> &pieces)
{
    m_waiting.insert(m_waiting.end(), pieces.begin(), pieces.end());
}

std::optional<TimeSpan> Pieces::take()
{
    std::deque<TimeSpan> &from = m_probing || !m_probes.empty() ? m_probes : m_waiting;
    if (from.empty())
        return std::nullopt;
    const TimeSpan next = from.front();
    from.pop_front();
    return next;
}

void Pieces::serviceAnswers()
{
    m_slowInARow = 0;
    m_probing = false;
}

bool Pieces::halve(TimeSpan piece)
{
    if (!canBeHalved(piece))
        return false;
    const auto [first, second] = halved(piece);
    m_waiting.push_front(second);
    m_waiting.push_front(first);
    return true;
}

Pieces::AfterSlow Pieces::afterSlow(bool othersOpen)
{
    ++m_slowInARow;
    if (!m_probing)
        return m_slowInARow >= kSlowInARow ? AfterSlow::Probe : AfterSlow::GoOn;
    return othersOpen || !m_probes.empty() ? AfterSlow::GoOn : AfterSlow::GiveUp;
}

int Pieces::probe(const std::vector<TimeSpan> &takenBack)
{
    add(takenBack);
    std::sort(m_waiting.begin(), m_waiting.end());
    const std::size_t before = m_waiting.size();
    if (before == 0)
        return 0;
    const std::set<std::size_t> places{0, before / 2, before - 1};
    std::deque<TimeSpan> rest;
    for (std::size_t i = 0; i < before; ++i) {
        if (places.count(i) > 0)
            m_probes.push_back(takeProbe(m_waiting[i], rest));
        else
            rest.push_back(m_waiting[i]);
    }
    m_waiting = std::move(rest);
    m_probing = true;
    return static_cast<int>(m_waiting.size() + m_probes.size() - before);
}

std::vector<TimeSpan> Pieces::giveUp()
{
    m_probing = false;
    const std::vector<TimeSpan> lost(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    return lost;
}

}   // namespace floorscope
