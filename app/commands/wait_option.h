// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"

#include <QCommandLineParser>

#include <optional>

namespace floorscope {

/// `--wait PERCENT`.
void declareWait(QCommandLineParser &parser);
/// The change that is waited for, a share: "20%", "20", "12.5 %". Nothing without the option. Fails with BadArgument.
[[nodiscard]] Result<std::optional<double>> readWait(const QCommandLineParser &options);
/// That nothing can be said of it.
void warnOfNoWaits(Console &console);

}   // namespace floorscope
