// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/evidence/evidence.h"
#include "analysis/places/gi_star.h"
#include "heatmap/io/answer_reader.h"
#include "simulator/demo_building.h"
#include "work.h"

#include <benchmark/benchmark.h>

namespace floorscope::bench {

namespace {

constexpr int kDaysOfASide = 112;
constexpr qint64 kFirstDay = 1'767'571'200;   // Monday 5 January 2026 in UTC
constexpr qint64 kDay = 86'400;

/// Sixteen weeks of a floor in cells of 0.25 m, day by day.
Heatmap sixteenWeeks(int firstDay)
{
    std::vector<Part> parts;
    for (int day = firstDay; day < firstDay + kDaysOfASide; ++day) {
        const qint64 start = kFirstDay + day * kDay;
        parts.push_back(toPart(*readAnswer(answerText(kFloor, Order::Row, static_cast<unsigned>(day))),
                               QStringLiteral("space_bench"), {start, start + kDay}));
    }
    Heatmap map = *merge(std::move(parts));
    map.observed.timeZone = "UTC";
    return map;
}

const Heatmap &before()
{
    static const Heatmap map = sixteenWeeks(0);
    return map;
}

const Heatmap &after()
{
    static const Heatmap map = sixteenWeeks(kDaysOfASide);
    return map;
}

void compareWeeks(benchmark::State &state)
{
    benchmark::DoNotOptimize(before().grid.frame().cellCount() + after().grid.frame().cellCount());
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(before(), after())->difference.frame());
}

/// Of every cell, room and the whole floor.
void evidenceOfWeeks(benchmark::State &state)
{
    EvidenceInput input{before(), after(), compare(before(), after())->before.frame(), {}, {}};
    input.zones = DemoBuilding().floor().rooms;
    for (auto _ : state)
        benchmark::DoNotOptimize(makeEvidence(input, {})->cells.size());
}

void hotSpots(benchmark::State &state)
{
    benchmark::DoNotOptimize(before().grid.frame().cellCount());
    for (auto _ : state)
        benchmark::DoNotOptimize(giStar(before(), {}).z.size());
}

BENCHMARK(compareWeeks)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(evidenceOfWeeks)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(hotSpots)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

}   // namespace

}   // namespace floorscope::bench
