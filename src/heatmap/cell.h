// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace floorscope {

/// The three edge lengths that the service knows, in centimetres.
enum class CellSize { Quarter = 25, Half = 50, Whole = 100 };

/// Edge length in metres.
[[nodiscard]] constexpr double metres(CellSize size)
{
    return static_cast<int>(size) / 100.0;
}
/// The size of that many metres, or nothing.
[[nodiscard]] constexpr std::optional<CellSize> cellSizeFromMetres(double m)
{
    if (m == 0.25)
        return CellSize::Quarter;
    if (m == 0.5)
        return CellSize::Half;
    if (m == 1.0)
        return CellSize::Whole;
    return std::nullopt;
}

/// One cell as an answer has it: its own centre in metres (y up) and its number of detections.
struct Cell
{
    double x = 0.0;
    double y = 0.0;
    std::uint64_t count = 0;   ///< 0 only where the service was asked for empty cells: covered and empty
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One cell of a normalised answer: a share of the busiest cell, 0 to 1.
struct ShareCell
{
    double x = 0.0;
    double y = 0.0;
    double share = 0.0;
    friend bool operator==(const ShareCell &, const ShareCell &) = default;
};

}   // namespace floorscope
