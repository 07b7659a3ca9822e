// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/scenes.h"
#include "views/map/map_view.h"
#include "work.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace floorscope::bench {

namespace {

constexpr QSize kFullHd{1920, 1080};
constexpr QSize kFourK{3840, 2160};
constexpr QPointF kStep{7.0, 3.0};   // pixels a frame

void waitForPicture(const MapView &map)
{
    while (!map.isRefined())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// One frame of a drag: the position moves, the window is painted at once. Swings to and fro over the middle of the
/// plan.
void pan(benchmark::State &state, QSize size)
{
    const Scene scene = makeScene(drawnOver(*merge(yearOfParts())));
    MapView map;
    map.resize(size);
    map.setScene(scene);
    map.show();
    map.setPosition({map.position().centre, 2.0});
    waitForPicture(map);
    std::vector<double> frames;
    for (auto _ : state) {
        const double sign = (frames.size() / 40) % 2 == 0 ? 1.0 : -1.0;
        QElapsedTimer timer;
        timer.start();
        map.setPosition(panned(map.position(), scene.extent, map.mapRect().size(), sign * kStep));
        map.repaint();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        state.SetIterationTime(frames.back());
    }
    std::sort(frames.begin(), frames.end());
    state.counters["median_ms"] = frames[frames.size() / 2] * 1e3;
    state.counters["p95_ms"] = frames[frames.size() * 95 / 100] * 1e3;
}

/// The limit: one frame, copied.
void copyFrame(benchmark::State &state, QSize size)
{
    const std::vector<char> from(
        static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()) * sizeof(QRgb), 'x');
    std::vector<char> to(from.size());
    for (auto _ : state) {
        copyBytes(to, from);
        benchmark::ClobberMemory();
    }
}

BENCHMARK_CAPTURE(pan, 1080p, kFullHd)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(150);
BENCHMARK_CAPTURE(pan, 4K, kFourK)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(150);
BENCHMARK_CAPTURE(copyFrame, 1080p, kFullHd)->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK_CAPTURE(copyFrame, 4K, kFourK)->Unit(benchmark::kMillisecond)->Iterations(50);

}   // namespace

}   // namespace floorscope::bench
