// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace floorscope {

/// How long a fetch still takes, from what it needed so far. What it tells shrinks with the time that passes, and grows
/// only where the answers really come more slowly. All times are seconds of one clock.
class TimeLeft
{
public:
    explicit TimeLeft(double start = 0.0) : m_start(start) {}

    /// At `now` the service has answered `answered` requests in all, and `left` are open.
    void update(double now, int answered, int left);
    /// Seconds from `now` to the end; nothing before the first answer, and where the end that was told is over.
    [[nodiscard]] std::optional<double> seconds(double now) const;
    /// Seconds that one request takes now, the others beside it; nothing before the first answer.
    [[nodiscard]] std::optional<double> pace() const;

private:
    double m_start;
    std::vector<double> m_times;   ///< when the answers came, in order
    std::optional<double> m_end;   ///< as it was told
    std::vector<double> m_ends;    ///< as each of the last answers had it
};

}   // namespace floorscope
