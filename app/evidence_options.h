// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "base/result.h"
#include "console.h"
#include "model/drawn.h"

#include <QCommandLineParser>
#include <QStringList>

namespace floorscope {

/// --relative and --replicates.
void declareEvidence(QCommandLineParser &parser);
/// Whether --show asks for evidence.
[[nodiscard]] bool showsEvidence(const QCommandLineParser &options);
/// Fails with BadArgument.
[[nodiscard]] Result<EvidenceOptions> readEvidenceOptions(const QCommandLineParser &options);

/// The evidence of a comparison of `files` where --show asks for it; warns where there are too few days to say
/// anything. Else the sentence that says what is wrong: a side has no single days that may be told.
[[nodiscard]] tl::expected<std::optional<Evidence>, QString>
readEvidence(const Drawn &drawn, const QCommandLineParser &options, const QStringList &files, Console &console);

}   // namespace floorscope
