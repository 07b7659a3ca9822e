// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "commands/compared_files.h"
#include "commands/wait_option.h"
#include "document_options.h"
#include "evidence_options.h"
#include "model/evidence/findings.h"
#include "model/protected_answers.h"
#include "output/comparison_numbers.h"
#include "output/decimal_comma.h"
#include "picture_output.h"
#include "project/project_file.h"
#include "project_input.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Compare)
};

void declare(QCommandLineParser &parser)
{
    declareValue(
        parser, "show", "WHAT",
        Words::tr(
            "difference (default, per observed hour), ratio (new and gone where a side is nearly empty) or evidence "
            "(difference, and which of it is more than chance)"));
    declareEvidence(parser);
    declareWait(parser);
    declarePicture(parser);
    declareDecimalComma(parser);
    declareOutput(parser, Words::tr("OUT.png, OUT.json or OUT.csv; - is JSON on standard output"));
}

Result<ChangeMeasure> readMeasure(const QCommandLineParser &options)
{
    const QString name = optionValue(options, "show");
    if (name.isEmpty() || name == QLatin1String("difference"))
        return ChangeMeasure::Difference;
    if (showsEvidence(options))
        return ChangeMeasure::Difference;
    if (name == QLatin1String("ratio"))
        return ChangeMeasure::Ratio;
    return badArgument(QStringLiteral("--show"), Reason::NotAShow);
}

/// A comparison of totals would compare the lengths of the periods.
Result<void> checkUnit(const QCommandLineParser &options)
{
    const QString unit = optionValue(options, "per");
    if (unit.isEmpty() || unit == QLatin1String("hour"))
        return {};
    return badArgument(QStringLiteral("--per"), Reason::OnlyPerHour);
}

Result<QString> readComparisonOutput(const QCommandLineParser &options)
{
    return readOutput(options, {QStringLiteral("json"), QStringLiteral("png"), QStringLiteral("csv")});
}

/// How a file is written.
struct OutputForm
{
    PictureForm picture;
    bool decimalComma = false;
    std::optional<Waits> waits{};   ///< that its numbers tell too
};

ExitCode write(const Drawn &drawn, const QString &output, const OutputForm &form, Console &console)
{
    const QString ending = outputEnding(output, "json");
    const bool isTable = ending == QLatin1String("csv");
    const QByteArray table =
        isTable ? comparisonCsv(drawn.answers, drawn.shown.measure, form.waits, drawn.shown.zones) : QByteArray();
    const Result<void> written = ending == QLatin1String("png") ? writePicture(drawn, output, form.picture)
        : isTable
        ? writeFile(output, form.decimalComma ? withDecimalComma(table) : table)
        : writeFile(output, comparisonJson(drawn.answers, drawn.shown.measure, form.waits, drawn.shown.zones));
    return written ? ExitCode::Done : console.fail(written.error());
}

/// What --wait asks for.
std::optional<Waits> waitsFor(const Drawn &drawn, std::optional<double> change, Console &console)
{
    const std::optional<Waits> waits = change ? changeWaits(drawn, *change) : std::nullopt;
    if (change && !waits)
        warnOfNoWaits(console);
    return waits;
}

/// What two files are drawn as, by the options.
Result<Drawn> compareFiles(const QCommandLineParser &options, const QStringList &files, const PlanLevels &levels,
                           Console &console)
{
    Result<DocumentInput> input =
        readDocumentOptions(options, {{}, {files[0]}, {files[1]}}, ViewMode::Compare, levels, console);
    const Result<ChangeMeasure> measure = readMeasure(options);
    if (const Result<void> read = allRead(input, measure, checkUnit(options)); !read)
        return tl::unexpected(read.error());
    Result<Answers> answers =
        openBothSides({{files[0]}, {files[1]}}, input->document.protectIndividuals, input->answers, console);
    const Result<void> taken = answers ? takePlan(*input) : tl::unexpected(answers.error());
    if (!taken)
        return tl::unexpected(taken.error());
    answers->plan = input->answers.plan;
    input->document.measure = *measure;
    const Drawn drawn = seen(makeDrawn(input->document, *std::move(answers)));
    warnAboutPlan(*input, drawn, console);
    return drawn;
}

Result<void> check(const QCommandLineParser &options)
{
    return allRead(readComparisonOutput(options), readWait(options), readPictureForm(options),
                   checkDocumentOptions(options, ViewMode::Compare), readMeasure(options), checkUnit(options),
                   readEvidenceOptions(options));
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    if (files.size() != 2 && (files.size() != 1 || !isProjectFile(files.front())))
        return console.fail(usageError(QStringLiteral("compare"), Reason::TwoFilesForCompare));
    const Result<QString> output = readComparisonOutput(options);
    if (!output)
        return console.fail(output.error());
    const bool comma = isSet(options, "decimal-comma");
    const Result<std::optional<double>> wait = readWait(options);
    if (!wait)
        return console.fail(wait.error());
    const Result<PictureForm> form = readPictureForm(options);
    if (!form)
        return console.fail(form.error());
    const Result<std::optional<Sheet>> project =
        openComparisonInput(options, files, evidenceOptionNames(options), neededLevels(*form), console);
    if (!project)
        return console.fail(project.error());
    if (*project)
        warnAboutSheet((*project)->drawn, console);
    const Result<Drawn> drawn =
        *project ? (*project)->drawn : compareFiles(options, files, neededLevels(*form), console);
    if (!drawn)
        return console.fail(drawn.error());
    const tl::expected<Drawn, QString> judged = withEvidence(*drawn, options, files, console);
    if (judged)
        return write(*judged, *output, {*form, comma, waitsFor(*judged, *wait, console)}, console);
    console.warn(judged.error());
    return ExitCode::Usage;
}

}   // namespace

Command compareCommand()
{
    return {"compare",
            "A B|PROJECT [options] -o OUT.png|OUT.json|OUT.csv",
            Words::tr("Compares two periods, B against A, per observed hour."),
            "floorscope compare before.json after.json --plan level3.svg --points points.json -o change.png",
            declare,
            check,
            run,
            Input::DrawnPair,
            Output::File,
            "json"};
}

}   // namespace floorscope
