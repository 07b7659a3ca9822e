// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratio_table.h"
#include "timed_application.h"

/// Runs the benchmarks; Google Benchmark's own options work (--benchmark_filter=…, --benchmark_repetitions=…).
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    floorscope::bench::TimedApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    floorscope::bench::RatioTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    return 0;
}
