// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratio_table.h"

#include "goals.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace floorscope::bench {

namespace {

/// "parse/floor_row/iterations:2/repeats:5" → "parse/floor_row".
std::string plainName(const benchmark::BenchmarkReporter::Run &run)
{
    return run.run_name.function_name;
}

bool isNumber(const std::string &figure)
{
    return !figure.empty() && figure.find_first_not_of("0123456789.") == std::string::npos;
}

}   // namespace

void RatioTable::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0)
            continue;
        m_figures[plainName(run)].push_back(run.real_accumulated_time / static_cast<double>(run.iterations) * 1e3);
        for (const auto &[name, counter] : run.counters)
            m_figures[plainName(run) + ':' + name].push_back(counter.value);
    }
}

double RatioTable::median(const std::string &figure) const
{
    if (isNumber(figure))
        return std::stod(figure);
    const auto found = m_figures.find(figure);
    if (found == m_figures.end())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values = found->second;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void RatioTable::Finalize()
{
    ConsoleReporter::Finalize();
    std::printf("\n%-4s %-52s %10s %10s %8s %8s\n", "goal", "ratio of medians", "subject", "yardstick", "ratio",
                "goal");
    for (const Goal &goal : goals()) {
        const double subject = median(goal.subject);
        const double yardstick = median(goal.yardstick);
        const double ratio = subject / yardstick;
        const bool reached = goal.atMost ? ratio <= goal.limit : ratio >= goal.limit;
        if (ratio == ratio)   // both were run
            std::printf("%-4s %-52s %10.2f %10.2f %8.2f %s %5.2f %s\n", goal.id.c_str(), goal.says.c_str(), subject,
                        yardstick, ratio, goal.atMost ? "<=" : ">=", goal.limit, reached ? "" : " MISSED");
    }
}

}   // namespace floorscope::bench
