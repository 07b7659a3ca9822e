// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace floorscope {

/// So many cells are worth a second thread: beginning one takes about as long as a tenth of them.
inline constexpr std::size_t kWorthAThread = 400'000;

/// Calls `work(first, end)` for the rows 0 to `rows` − 1: at once for all, or for both halves at the same time where
/// there are `cells` enough for that. `work` writes nothing that two rows share, and does not throw.
template <typename Work>
void inTwoHalves(int rows, std::size_t cells, Work work)
{
    if (cells < kWorthAThread || rows < 2)
        return work(0, rows);
    const auto upper = std::async(std::launch::async | std::launch::deferred, work, rows / 2, rows);
    work(0, rows / 2);
    upper.wait();
}

}   // namespace floorscope
