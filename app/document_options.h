// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"
#include "model/drawn.h"
#include "model/open_files.h"

#include <QCommandLineParser>
#include <QFuture>
#include <QStringList>

#include <optional>

namespace floorscope {

/// What `render`, `compare` and `report` show, as their options say it.
struct DocumentInput
{
    Document document;
    Answers answers;         ///< the demo building's floor; the files' numbers are not opened yet
    QStringList planNotes;   ///< how the plan fits: residuals and warnings, as sentences
    std::optional<QFuture<Result<PlanImage>>> plan{};   ///< the plan's pixels, decoded beside other work
};

/// The options of plan, look, zones and title.
void declareDocument(QCommandLineParser &parser);
/// The option --format of what is printed, and its name: "table" where it is not given. Fails with BadArgument.
void declareTableFormat(QCommandLineParser &parser);
[[nodiscard]] Result<QString> readTableFormat(const QCommandLineParser &options);

/// The option --rule.
void declareZoneRule(QCommandLineParser &parser);
/// Nothing where it is not given. Fails with BadArgument for a name that no rule has.
[[nodiscard]] Result<std::optional<ZoneRule>> readZoneRule(const QCommandLineParser &options);

/// The zones of --zones, none where it is not given; what the file holds besides them is told.
[[nodiscard]] Result<std::vector<Zone>> readZonesOption(const QCommandLineParser &options, Console &console);
/// Whether what they say besides files can be understood. Fails with BadArgument.
[[nodiscard]] Result<void> checkDocumentOptions(const QCommandLineParser &options, ViewMode mode);
/// The document that the options describe, of those files; of the plan the `levels` that are drawn. Warns first of what
/// a large plan takes. Fails with BadArgument, and as the files of --plan, --points, --world and --zones do.
[[nodiscard]] Result<DocumentInput> readDocumentOptions(const QCommandLineParser &options, OpenedFiles files,
                                                        ViewMode mode, const PlanLevels &levels, Console &console);

/// What the pixels of a plan lack, as warnings.
[[nodiscard]] QStringList planNotes(const PlanImage &plan);
/// Gives the document its plan's pixels, and the notes on what they lack; without a plan there is nothing to wait for.
/// Fails as planFromBytes does.
[[nodiscard]] Result<void> takePlan(DocumentInput &input);

}   // namespace floorscope
