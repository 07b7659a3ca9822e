// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cell_image.h"
#include "work.h"

#include <benchmark/benchmark.h>

namespace floorscope::bench {

namespace {

FieldLayer campusField(Style style, Scale scale)
{
    Look look;
    look.style = style;
    look.scale = scale;
    GridFrame frame;
    frame.columns = kCampus.columns;
    frame.rows = kCampus.rows;
    const std::vector<double> values = campusValues();
    return {frame,
            values,
            {},
            ColorScale(look, paletteFor({}, false, false), valueRange(values, look), values, false),
            FieldMeaning::PerHour};
}

void color(benchmark::State &state, Style style, Scale scale)
{
    const FieldLayer field = campusField(style, scale);
    const Placement view = *Placement::fromMetreToPixel({100.0, 0.0, 0.0, 0.0, -100.0, 0.0});
    for (auto _ : state)
        benchmark::DoNotOptimize(CellImage(field, 0.7, view).pixels().constBits());
}

/// The limit: as many texels, copied. Each time others, so that they come from memory as values do, not from a cache.
void copyTexels(benchmark::State &state)
{
    constexpr std::size_t kCopies = 16;
    const std::size_t bytes =
        static_cast<std::size_t>(kCampus.columns) * static_cast<std::size_t>(kCampus.rows) * sizeof(QRgb);
    const std::vector<std::vector<char>> from(kCopies, std::vector<char>(bytes, 'x'));
    std::vector<std::vector<char>> to(kCopies, std::vector<char>(bytes));
    std::size_t next = 0;
    for (auto _ : state) {
        copyBytes(to[next], from[next]);
        next = (next + 1) % kCopies;
        benchmark::ClobberMemory();
    }
}

BENCHMARK_CAPTURE(color, linear, Style::Gradient, Scale::Linear)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK_CAPTURE(color, opacity, Style::Opacity, Scale::Linear)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK_CAPTURE(color, log, Style::Gradient, Scale::Logarithm)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(copyTexels)->Unit(benchmark::kMillisecond)->Iterations(20);

}   // namespace

}   // namespace floorscope::bench
