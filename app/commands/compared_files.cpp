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
Error ofFile(Error error, const QStringList &files)
{
    if (error.where == QLatin1String("A") || error.where == QLatin1String("B"))
        error.where = files[error.where == QLatin1String("A") ? 0 : 1];
    return error;
}

}   // namespace

Result<Answers> openBothFiles(const QStringList &files, bool protectsIndividuals, Answers answers, Console &console)
{
    const Result<Heatmap> before = openCountsAndWarn({files[0]}, protectsIndividuals, console);
    const Result<Heatmap> after = before ? openCountsAndWarn({files[1]}, protectsIndividuals, console) : before;
    if (!after)
        return tl::unexpected(after.error());
    const Result<Comparison> comparison = compare(*before, *after);
    if (!comparison)
        return tl::unexpected(ofFile(comparison.error(), files));
    warnOfFaults(files.join(QStringLiteral(", ")),
                 protectsIndividuals ? protectedWarnings(comparison->warnings) : comparison->warnings, console);
    answers.before = fileAnswer(*before);
    answers.after = fileAnswer(*after);
    answers.comparison = *comparison;
    for (const QString &text : mismatchTexts(mismatches(*before, *after)))
        console.warn(Words::tr("warning: %1").arg(text));
    return answers;
}

}   // namespace floorscope
