// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/answer_pack.h"
#include "heatmap/io/answer_reader.h"
#include "work.h"

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorscope::bench {

namespace {

/// The limit: the same numbers found and summed by the same parser, nothing kept and nothing checked.
double sumOfNumbers(simdjson::ondemand::parser &parser, const simdjson::padded_string &text)
{
    simdjson::ondemand::document document = parser.iterate(text);
    double sum = 0.0;
    for (simdjson::ondemand::array cell : document["heatmap_v2"]["array_cells"].get_array())
        for (double number : cell)
            sum += number;
    return sum;
}

void parse(benchmark::State &state, Site site, Order order)
{
    const QByteArray text = answerText(site, order);
    for (auto _ : state)
        benchmark::DoNotOptimize(readAnswer(text)->total);
}

void sumNumbers(benchmark::State &state, Site site, Order order)
{
    const QByteArray bytes = answerText(site, order);
    const simdjson::padded_string text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    simdjson::ondemand::parser parser;
    for (auto _ : state)
        benchmark::DoNotOptimize(sumOfNumbers(parser, text));
}

/// What a program would do that reads with Qt alone.
void parseWithQt(benchmark::State &state)
{
    const QByteArray text = answerText(kFloor, Order::Random);
    for (auto _ : state) {
        double sum = 0.0;
        const QJsonObject map = QJsonDocument::fromJson(text).object().value(QLatin1String("heatmap_v2")).toObject();
        const QJsonArray cells = map.value(QLatin1String("array_cells")).toArray();
        for (const QJsonValue &cell : cells)
            sum += cell[2].toDouble();
        benchmark::DoNotOptimize(sum);
    }
}

/// An answer as the store keeps it.
void readPacked(benchmark::State &state)
{
    const QByteArray packed = packAnswer(*readAnswer(answerText(kFloor, Order::Random)));
    for (auto _ : state)
        benchmark::DoNotOptimize(readStoredAnswer(packed, CellSize::Quarter)->total);
}

/// What a year of answers takes in the store.
void packYear(benchmark::State &state)
{
    double bytes = 0.0;
    for (auto _ : state) {
        bytes = 0.0;
        for (const QByteArray &text : yearOfAnswers())
            bytes += static_cast<double>(packAnswer(*readAnswer(text)).size());
    }
    state.counters["megabytes"] = bytes / 1e6;
}

BENCHMARK_CAPTURE(parse, floor_row, kFloor, Order::Row)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, floor_random, kFloor, Order::Random)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, campus_random, kCampus, Order::Random)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK_CAPTURE(sumNumbers, floor_row, kFloor, Order::Row)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sumNumbers, floor_random, kFloor, Order::Random)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sumNumbers, campus_random, kCampus, Order::Random)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(readPacked)->Unit(benchmark::kMillisecond);
BENCHMARK(packYear)->Unit(benchmark::kMillisecond)->Iterations(2);
BENCHMARK(parseWithQt)->Unit(benchmark::kMillisecond)->Iterations(10);

}   // namespace

}   // namespace floorscope::bench
