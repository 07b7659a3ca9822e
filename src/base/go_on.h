// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace floorscope {

/// Heavy work calls it now and then, on its own thread, with the share that is done (0 to 1): false means that nobody
/// waits for the result any more. An empty one never stops anything.
class GoOn
{
public:
    GoOn() = default;
    explicit GoOn(std::function<bool(double share)> ask) : m_ask(std::move(ask)) {}

    [[nodiscard]] bool operator()(double share) const { return !m_ask || m_ask(share); }
    /// For a part of the work, which reaches from one share of the whole to another.
    [[nodiscard]] GoOn part(double from, double to) const
    {
        if (!m_ask)
            return {};
        return GoOn([ask = m_ask, from, to](double share) { return ask(from + share * (to - from)); });
    }

private:
    std::function<bool(double share)> m_ask;
};

}   // namespace floorscope
