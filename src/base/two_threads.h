// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <system_error>
#include <thread>

namespace floorscope {

/// So many cells are worth a second thread: beginning one takes about as long as a tenth of them.
inline constexpr std::size_t kWorthAThread = 400'000;

/// Calls `work(first, end)` for the rows 0 to `rows` − 1: at once for all, or for pieces of them in two threads where
/// there are `cells` enough for that. `work` writes nothing that two rows share, and does not throw. Each thread takes
/// the next piece that nobody has: where the cores are busy with other work this one does all of it, and waits for a
/// piece at most, never for a thread to begin.
template <typename Work>
void inTwoThreads(int rows, std::size_t cells, const Work &work)
{
    constexpr int kPieces = 16;
    if (cells < kWorthAThread || rows < kPieces)
        return work(0, rows);
    struct Pieces
    {
        std::atomic<int> next = 0;
        std::atomic<int> done = 0;
    };
    const auto pieces = std::make_shared<Pieces>();
    const auto take = [pieces, rows, &work] {   // once no piece is left, `work` may be gone
        const auto begin = [rows](int piece) { return static_cast<int>(std::int64_t(rows) * piece / kPieces); };
        for (int piece = pieces->next++; piece < kPieces; piece = pieces->next++) {
            work(begin(piece), begin(piece + 1));
            if (++pieces->done == kPieces)
                pieces->done.notify_all();
        }
    };
    try {
        std::thread(take).detach();
    } catch (const std::system_error &) {
        // the system has no more threads: this one does it alone
    }
    take();
    for (int done = pieces->done; done < kPieces; done = pieces->done)
        pieces->done.wait(done);
}

}   // namespace floorscope
