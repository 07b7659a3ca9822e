// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "look/look.h"
#include "model/pane.h"

#include <QCommandLineParser>

namespace floorscope {

/// The options of everything about a picture that is taste.
void declareLook(QCommandLineParser &parser);
/// What they say. Fails with BadArgument.
[[nodiscard]] Result<Look> readLook(const QCommandLineParser &options, ViewMode mode);

/// `--mark NAME`, `--rarely-used PERCENT` and `--mask`, for every command that shows one period.
void declareMark(QCommandLineParser &parser);
/// Sets what they say. Fails with BadArgument.
[[nodiscard]] Result<void> readMark(const QCommandLineParser &options, Look &look);

/// `--legend PLACE`, for every command that draws one period.
void declareLegend(QCommandLineParser &parser);

/// `--per UNIT` and `--clip PERCENTILE`, which says what a share of the upper end is a share of.
void declareUnit(QCommandLineParser &parser);
/// The unit and the percentile of a look that is the usual one otherwise. Fails with BadArgument.
[[nodiscard]] Result<Look> readUnit(const QCommandLineParser &options);

}   // namespace floorscope
