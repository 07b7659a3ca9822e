// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/time_left.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kFewestOfPace = 12;   ///< answers that a pace is the mean of, where so many came
constexpr std::size_t kRecentEnds = 6;      ///< answers come in bursts: one alone says little
constexpr double kSlower = 1.25;            ///< what is left, against what was told: below, answers come as they did
constexpr double kSlowerBy = 3.0;           ///< seconds, the same near the end

}   // namespace

void TimeLeft::update(double now, int answered, int left)
{
    const auto before = static_cast<int>(m_times.size());
    if (left <= 0)
        m_end.reset();
    if (answered <= before || left <= 0)
        return;
    m_times.insert(m_times.end(), static_cast<std::size_t>(answered - before), now);
    m_ends.push_back(now + *pace() * left);
    if (m_ends.size() > kRecentEnds)
        m_ends.erase(m_ends.begin());
    const auto [earliest, latest] = std::minmax_element(m_ends.begin(), m_ends.end());
    const double told = m_end ? *m_end - now : 0.0;
    const bool slower = m_ends.size() == kRecentEnds && *earliest - now > std::max(told * kSlower, told + kSlowerBy);
    if (told <= 0.0 || *latest < *m_end || slower)
        m_end = *latest;
}

std::optional<double> TimeLeft::seconds(double now) const
{
    return m_end && *m_end > now ? std::optional(*m_end - now) : std::nullopt;
}

std::optional<double> TimeLeft::pace() const
{
    if (m_times.empty())
        return std::nullopt;
    const std::size_t recent = std::min(m_times.size(), std::max(kFewestOfPace, m_times.size() / 2));
    const double since = recent == m_times.size() ? m_start : m_times[m_times.size() - recent - 1];
    return (m_times.back() - since) / static_cast<double>(recent);
}

}   // namespace floorscope
