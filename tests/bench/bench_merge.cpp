// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"

#include <benchmark/benchmark.h>

namespace floorscope::bench {

namespace {

void mergeYear(benchmark::State &state)
{
    const std::vector<Part> parts = yearOfParts();
    for (auto _ : state)
        benchmark::DoNotOptimize(merge(parts)->total);
}

/// The limit: the cells that are merged, copied once, each `bytesOfACell` long.
void copyYear(benchmark::State &state, std::size_t bytesOfACell)
{
    std::size_t bytes = 0;
    for (const Part &part : yearOfParts())
        bytes += part.cells.size() * bytesOfACell;
    const std::vector<char> from(bytes, 'x');
    std::vector<char> to(bytes);
    for (auto _ : state) {
        copyBytes(to, from);
        benchmark::ClobberMemory();
    }
}

BENCHMARK(mergeYear)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(copyYear, as_listed, sizeof(Cell))->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK_CAPTURE(copyYear, packed, sizeof(PackedCell))->Unit(benchmark::kMillisecond)->Iterations(5);

}   // namespace

}   // namespace floorscope::bench
