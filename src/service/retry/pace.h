// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// How many requests may be under way at a time: so many as there are places, never more. Where the service asks to
/// wait, nobody starts until the wait is over, and then one alone, until an answer comes.
class Pace
{
public:
    explicit Pace(int places) : m_places(places) {}

    /// The service asks everybody to wait.
    void holdOff() { m_waiting = m_oneAtATime = true; }
    void endWait() { m_waiting = false; }
    /// An answer came; to what was sent before the wait it says nothing.
    void answered() { m_oneAtATime = m_oneAtATime && m_waiting; }
    /// Whether one more may start beside those that are under way.
    [[nodiscard]] bool mayStart(int underWay) const { return !m_waiting && underWay < (m_oneAtATime ? 1 : m_places); }

private:
    int m_places;
    bool m_waiting = false;
    bool m_oneAtATime = false;
};

}   // namespace floorscope
