// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_options.h"

#include "arguments.h"
#include "model/evidence/comparison_evidence.h"
#include "named_option.h"
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

/// Too few days or weeks for anything to be said.
void warnOfTooFew(const Evidence &evidence, Console &console)
{
    if (evidence.isEnough())
        return;
    for (const Finding &finding : changeFindings(evidence))
        console.warn(Words::tr("warning: %1. %2").arg(findingText(finding).heading, findingText(finding).body));
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

QStringList evidenceOptionNames(const QCommandLineParser &options)
{
    return showsEvidence(options) ? QStringList{QStringLiteral("show"), QStringLiteral("relative"),
                                                QStringLiteral("replicates"), QStringLiteral("wait")}
                                  : QStringList();
}

tl::expected<Drawn, QString> judge(Drawn drawn, const QCommandLineParser &options, const QStringList &files)
{
    Result<EvidenceOptions> read = readEvidenceOptions(options);
    if (!read)
        return tl::unexpected(errorText(read.error()));
    const EvidenceOptions shown = evidenceOptions(drawn.shown);
    read->relative = drawn.shown.relative = read->relative || shown.relative;
    if (!read->unit)
        read->unit = shown.unit;
    const std::optional<EvidenceInput> input = evidenceInput(drawn);
    drawn.answers.evidence = input ? makeEvidence(*input, *read) : std::nullopt;
    if (!drawn.answers.evidence)
        return tl::unexpected(noSingleDays(files));
    return drawn;
}

tl::expected<Drawn, QString> withEvidence(Drawn drawn, const QCommandLineParser &options, const QStringList &files,
                                          Console &console)
{
    if (showsEvidence(options)) {
        drawn.shown.measure = ChangeMeasure::Difference;   // whatever a project shows
        tl::expected<Drawn, QString> judged = judge(std::move(drawn), options, files);
        if (judged)
            warnOfTooFew(*judged->answers.evidence, console);
        return judged;
    }
    return drawn;
}

Drawn weighed(Drawn drawn, bool relative, const QStringList &files, Console &console)
{
    if (!drawn.answers.comparison)
        return drawn;
    const std::optional<EvidenceInput> input = evidenceInput(drawn);
    drawn.answers.evidence = input ? makeEvidence(*input, {evidenceOptions(drawn.shown).unit, relative}) : std::nullopt;
    if (drawn.answers.evidence)
        warnOfTooFew(*drawn.answers.evidence, console);
    else
        console.warn(Words::tr("warning: %1").arg(noSingleDays(files)));
    return drawn;
}

}   // namespace floorscope
