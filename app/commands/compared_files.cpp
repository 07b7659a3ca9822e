// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/compared_files.h"

#include "analysis/compare.h"
#include "analysis/protection.h"
#include "opening.h"
#include "words/period_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Compare)
};

/// The comparison knows its sides as A and B; a person knows them as files.
Error ofFile(Error error, const SideFiles &files)
{
    if (error.where == QLatin1String("A") || error.where == QLatin1String("B"))
        error.where = (error.where == QLatin1String("A") ? files.before : files.after).join(QStringLiteral(", "));
    return error;
}

}   // namespace

Result<Answers> openBothSides(const SideFiles &files, bool protectsIndividuals, Answers answers, Console &console)
{
    const Result<Heatmap> before = openCountsAndWarn(files.before, protectsIndividuals, console);
    const Result<Heatmap> after = before ? openCountsAndWarn(files.after, protectsIndividuals, console) : before;
    if (!after)
        return tl::unexpected(after.error());
    const Result<Comparison> comparison = compare(*before, *after);
    if (!comparison)
        return tl::unexpected(ofFile(comparison.error(), files));
    warnOfFaults((files.before + files.after).join(QStringLiteral(", ")),
                 protectsIndividuals ? protectedWarnings(comparison->warnings) : comparison->warnings, console);
    answers.before = fileAnswer(*before);
    answers.after = fileAnswer(*after);
    answers.comparison = *comparison;
    for (const QString &text : mismatchTexts(mismatches(*before, *after)))
        console.warn(Words::tr("warning: %1").arg(text));
    return answers;
}

}   // namespace floorscope
