// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture.h"
#include "render/png_writer.h"
#include "work.h"

#include <benchmark/benchmark.h>

#include <QBuffer>

namespace floorscope::bench {

namespace {

constexpr PictureSize kFourK{{3840, 2160}, 192.0};

/// 53 answers as bytes to a 3840 × 2160 PNG: parse, merge, normalise, colour, draw, encode. The plan is in memory.
void wholePipeline(benchmark::State &state)
{
    const PlanImage &plan = largePlan();
    benchmark::DoNotOptimize(plan.levels.size());
    (void)yearOfAnswers();
    for (auto _ : state)
        benchmark::DoNotOptimize(encodePng(picture(drawnOver(*merge(yearOfParts())), kFourK), kFourK.dpi)->size());
}

void parseYear(benchmark::State &state)
{
    (void)yearOfAnswers();
    for (auto _ : state)
        benchmark::DoNotOptimize(yearOfParts().size());
}

void drawPicture(benchmark::State &state)
{
    const Drawn drawn = drawnOver(*merge(yearOfParts()));
    for (auto _ : state)
        benchmark::DoNotOptimize(picture(drawn, kFourK).sizeInBytes());
}

/// Fails the ratio of file sizes too, so both encoders count their bytes.
void encode(benchmark::State &state)
{
    const QImage image = picture(drawnOver(*merge(yearOfParts())), kFourK);
    qint64 bytes = 0;
    for (auto _ : state)
        bytes = encodePng(image, kFourK.dpi)->size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

void encodeWithQt(benchmark::State &state)
{
    const QImage image = picture(drawnOver(*merge(yearOfParts())), kFourK);
    qint64 bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        bytes = buffer.size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

BENCHMARK(wholePipeline)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(parseYear)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(drawPicture)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(encode)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(encodeWithQt)->Unit(benchmark::kMillisecond)->Iterations(1);

}   // namespace

}   // namespace floorscope::bench
