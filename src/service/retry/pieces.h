// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// A request that took too long is asked again in halves, but not under an hour.
inline constexpr qint64 kShortestHalf = 3600;
/// Requests of one question that are handed to the service's queue at a time.
inline constexpr int kMostOpen = 64;

[[nodiscard]] inline bool canBeHalved(TimeSpan span)
{
    return span.seconds() >= 2 * kShortestHalf;
}

/// `span` in two, at a whole minute; `span` can be halved.
[[nodiscard]] std::pair<TimeSpan, TimeSpan> halved(TimeSpan span);

/// The pieces of a question that wait to be asked, and what follows where they take too long. A piece that took too
/// long is halved. Where nothing but that happens, the smallest pieces at a few places are asked before anything else
/// (probes): if they take too long as well, the service does not answer at all, and the rest is given up.
class Pieces
{
public:
    enum class AfterSlow { GoOn, Probe, GiveUp };

    /// They wait behind all others.
    void add(const std::vector<TimeSpan> &pieces);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty() && m_probes.empty(); }
    /// The next one to be asked. Nothing where none waits, and, behind the probes, until one of them is answered.
    [[nodiscard]] std::optional<TimeSpan> take();

    /// A request came back, and it did not take too long: the service answers, well or not.
    void serviceAnswers();
    /// A request for `piece` took too long: its halves are next. False where it is too short for that: it is missing.
    [[nodiscard]] bool halve(TimeSpan piece);
    /// What follows then. `othersOpen`: there are requests that did not come back yet.
    [[nodiscard]] AfterSlow afterSlow(bool othersOpen);
    /// On Probe: `takenBack`, whose requests were cancelled because they would take their turn before the probes, wait
    /// again, and the smallest pieces at the ends and in the middle of what waits are next. Yields how many pieces
    /// there are more than before: what is left of the places of the probes stays, halved towards the probe.
    [[nodiscard]] int probe(const std::vector<TimeSpan> &takenBack);
    /// On GiveUp: all that waited and will not be asked.
    [[nodiscard]] std::vector<TimeSpan> giveUp();

private:
    std::deque<TimeSpan> m_waiting;
    std::deque<TimeSpan> m_probes;
    int m_slowInARow = 0;   ///< requests that took too long since anything else came back
    bool m_probing = false;
};

}   // namespace floorscope
