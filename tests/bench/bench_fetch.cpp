// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "butlr/butlr_client.h"
#include "fetch/fetch_run.h"
#include "simulator/demo_server.h"

#include <benchmark/benchmark.h>

#include <QDateTime>
#include <QEventLoop>

namespace floorscope::bench {

namespace {

constexpr int kLatency = 150;   // milliseconds
constexpr qint64 kDay = 86'400;

std::unique_ptr<ButlrClient> makeClient(const DemoServer &server, int jobs)
{
    ButlrOptions options;
    options.baseUrl = server.address();
    options.credentials = {Grant::ClientCredentials, DemoServer::clientId(), DemoServer::clientSecret()};
    options.jobs = jobs;
    return std::move(*ButlrClient::create(std::move(options)));
}

/// `chunks` days of the demo building, each a request of its own, after a login; nothing is stored.
Question makeQuestion(const DemoServer &server, int chunks)
{
    Question question;
    question.spaceId = server.building().floor().id;
    question.timeZone = "Europe/Berlin";
    const qint64 start = TimeZone::find("Europe/Berlin")->firstInstant({2026, 1, 12});
    question.range = {start, start + chunks * kDay};
    question.split = Split::Day;
    return question;
}

void fetch(benchmark::State &state, int chunks, int jobs)
{
    DemoFaults slow;
    slow.latencyMs = kLatency;
    DemoServer server(slow);
    server.listen();
    const std::unique_ptr<ButlrClient> client = makeClient(server, jobs);
    for (auto _ : state) {
        FetchRun run(
            *client, nullptr, [] { return QDateTime::currentSecsSinceEpoch(); }, makeQuestion(server, chunks));
        QEventLoop loop;
        QObject::connect(&run, &FetchRun::finished, &loop, &QEventLoop::quit);
        QObject::connect(&run, &FetchRun::failed, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const int rounds = (chunks + jobs - 1) / jobs;
    state.counters["latency_alone_ms"] = rounds * kLatency;
}

BENCHMARK_CAPTURE(fetch, 53_jobs_4, 53, 4)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK_CAPTURE(fetch, 53_jobs_6, 53, 6)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK_CAPTURE(fetch, 53_jobs_1, 53, 1)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

}   // namespace

}   // namespace floorscope::bench
