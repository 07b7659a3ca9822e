// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

namespace floorscope {

/// A number that looks random and is the same for the same input everywhere (the finaliser of splitmix64).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/// Throws that depend on nothing but a key: the same key gives the same throws.
class Dice
{
public:
    Dice(std::initializer_list<std::uint64_t> key)
    {
        for (const std::uint64_t part : key)
            m_state = mixed(m_state ^ part);
    }

    [[nodiscard]] std::uint64_t number() { return mixed(m_state++); }
    /// From 0 to 1, exclusive.
    [[nodiscard]] double share() { return static_cast<double>(number() >> 11U) * 0x1.0p-53; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * share(); }
    [[nodiscard]] bool happens(double probability) { return share() < probability; }
    /// 0 … count − 1.
    [[nodiscard]] std::size_t pick(std::size_t count) { return static_cast<std::size_t>(number() % count); }
    /// Bell-shaped round 0 with standard deviation 1, never beyond ±3.5.
    [[nodiscard]] double bell() { return (share() + share() + share() + share() - 2.0) * 1.7320508075688772; }

private:
    std::uint64_t m_state = 0;
};

}   // namespace floorscope
