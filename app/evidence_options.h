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
/// Names of options that concern evidence alone; none where --show asks for something else.
[[nodiscard]] QStringList evidenceOptionNames(const QCommandLineParser &options);
/// Fails with BadArgument.
[[nodiscard]] Result<EvidenceOptions> readEvidenceOptions(const QCommandLineParser &options);

/// A comparison of `files` with its evidence where --show asks for it; warns where there are too few days to say
/// anything. Else the sentence that says what is wrong: a side has no single days that may be told.
[[nodiscard]] tl::expected<Drawn, QString> withEvidence(Drawn drawn, const QCommandLineParser &options,
                                                        const QStringList &files, Console &console);
/// A comparison of `files` with the evidence of its rates, or of its shares (`relative`); warns where nothing can be
/// said: a side has no single days that may be told, or too few. As it is where it compares nothing.
[[nodiscard]] Drawn weighed(Drawn drawn, bool relative, const QStringList &files, Console &console);
/// The same whatever --show asks for, without a warning.
[[nodiscard]] tl::expected<Drawn, QString> judge(Drawn drawn, const QCommandLineParser &options,
                                                 const QStringList &files);

}   // namespace floorscope
