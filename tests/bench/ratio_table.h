// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace floorscope::bench {

/// Prints each run as Google Benchmark does and, at the end, the goals as ratios of the medians of this run.
class RatioTable : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    [[nodiscard]] double median(const std::string &figure) const;

    std::map<std::string, std::vector<double>> m_figures;   ///< by "benchmark" (milliseconds) and "benchmark:counter"
};

}   // namespace floorscope::bench
