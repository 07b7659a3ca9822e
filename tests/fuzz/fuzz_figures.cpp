// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/figure_answer.h"
#include "fuzz.h"

#include <cmath>

using namespace floorscope;

namespace {

constexpr qint64 kStart = 1'767'600'000;   ///< 5 January 2026, 09:00 in Berlin

FigureRequest twoHours(FigureTopic topic)
{
    FigureRequest request;
    request.topic = topic;
    request.places = {{PlaceKind::Room, QStringLiteral("room_1"), QStringLiteral("Kitchen")},
                      {PlaceKind::Room, QStringLiteral("room_2"), QStringLiteral("Lounge")}};
    request.span = {kStart, kStart + 2 * 3600};
    request.timeZone = "Europe/Berlin";
    return request;
}

/// In order and disjoint, inside what was asked for, and no number that is none.
void check(const FigureSeries &series, TimeSpan asked)
{
    qint64 free = asked.start;
    for (const FigureBucket &bucket : series.buckets) {
        require(bucket.span.start >= free && !bucket.span.isEmpty() && bucket.span.stop <= asked.stop);
        require(std::isfinite(bucket.value) && bucket.value >= 0.0);
        free = bucket.span.stop;
    }
}

}   // namespace

/// Figures of rooms, of every topic: one series for each place and each figure of the topic, or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    for (const FigureTopic topic : {FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic}) {
        const FigureRequest request = twoHours(topic);
        const Result<std::vector<FigureSeries>> figures = readFigureAnswer(bytes, request);
        if (!figures)
            continue;
        require(figures->size() == request.places.size() * kindsOf(topic).size());
        for (const FigureSeries &series : *figures)
            check(series, request.span);
    }
    return 0;
}
