// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_options.h"

#include "arguments.h"
#include "named_option.h"
#include "output/evidence/drawn_evidence.h"
#include "words/error_text.h"
#include "words/findings/finding_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::EvidenceOptions)
};

/// Nothing where the name stands for nothing; without a name no unit is asked for.
std::optional<std::optional<ReplicateUnit>> replicateNamed(const QString &name)
{
    using Choice = std::optional<ReplicateUnit>;
    if (name.isEmpty())
        return Choice();
    if (name == QLatin1String("day"))
        return Choice(ReplicateUnit::Day);
    if (name == QLatin1String("week"))
        return Choice(ReplicateUnit::Week);
    return std::nullopt;
}

QString noSingleDays(const QStringList &files)
{
    return Words::tr(
               "Chance is judged by how much single days differ, and one of %1 holds none that may be told. Fetch "
               "it again by days, merge it without --merged-only, or leave out --protect.")
        .arg(files.join(QStringLiteral(", ")));
}

}   // namespace

void declareEvidence(QCommandLineParser &parser)
{
    declareSwitch(
        parser, "relative",
        Words::tr("with --show evidence: shares of the floor's own total instead of detections per hour, since "
                  "a busier month is not a better layout"));
    declareValue(parser, "replicates", "UNIT",
                 Words::tr("with --show evidence: what is compared among itself to know what chance does, day or week "
                           "(default: days, and weeks where the answers span days)"));
}

bool showsEvidence(const QCommandLineParser &options)
{
    return optionValue(options, "show") == QLatin1String("evidence");
}

Result<EvidenceOptions> readEvidenceOptions(const QCommandLineParser &options)
{
    return named(replicateNamed(optionValue(options, "replicates")), "replicates", QStringLiteral("day, week"))
        .map([&](std::optional<ReplicateUnit> unit) {
            return EvidenceOptions{unit, isSet(options, "relative")};
        });
}

tl::expected<std::optional<Evidence>, QString> readEvidence(const Drawn &drawn, const QCommandLineParser &options,
                                                            const QStringList &files, Console &console)
{
    const Result<EvidenceOptions> read = readEvidenceOptions(options);
    if (!read)
        return tl::unexpected(errorText(read.error()));
    if (!showsEvidence(options))
        return std::nullopt;
    const std::optional<EvidenceInput> input = evidenceInput(drawn);
    std::optional<Evidence> evidence = input ? makeEvidence(*input, *read) : std::nullopt;
    if (!evidence)
        return tl::unexpected(noSingleDays(files));
    if (!evidence->isEnough())
        for (const Finding &finding : changeFindings(*evidence, {}))
            console.warn(Words::tr("warning: %1. %2").arg(findingText(finding).heading, findingText(finding).body));
    return evidence;
}

}   // namespace floorscope
