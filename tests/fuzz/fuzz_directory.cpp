// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/graphql_floors.h"
#include "butlr/token.h"
#include "fuzz.h"
#include "service/retry/http_outcome.h"

using namespace floorscope;

/// What the service answers besides heatmaps: floors, sensors, plans, tokens, and when to come again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    if (const Result<FloorList> floors = readFloors(bytes)) {
        (void)withSensors(*floors, bytes);
        (void)withPlans(*floors, bytes);
    }
    (void)readPlanFields(bytes);
    (void)readToken(bytes);
    const std::optional<int> seconds = readRetryAfter(bytes, 1'780'000'000);
    require(!seconds || *seconds >= 0);
    return 0;
}
