// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "fetching/fetcher.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/local_time.h"
#include "question_options.h"
#include "words/data_text.h"
#include "words/error_text.h"
#include "words/number_text.h"
#include "words/plan_text.h"
#include "words/warning_text.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Fetch)
};

void declare(QCommandLineParser &parser)
{
    declareQuestion(parser);
    declareConnection(parser);
    declareSwitch(parser, "merged-only", Words::tr("writes the sum alone, without each interval's own cells"));
    declareSwitch(parser, "plan-only", Words::tr("prints requests, stored answers and hours, and fetches nothing"));
    declareOutput(parser, Words::tr("heatmap file to write; - is standard output"));
}

QString silentText(const Heatmap &heatmap, bool leftOut)
{
    if (!heatmap.observed.silentDays)
        return Words::tr("Whether a day is without one detection is not known: an answer spans "
                         "several days. --split day asks each day by itself.");
    if (heatmap.observed.silentDays->empty())
        return {};
    const QString days = datedDaysText(*heatmap.observed.silentDays);
    if (!leftOut)
        return silentDaysText(days) + QLatin1Char(' ')
            + Words::tr("A holiday, or sensors off? --leave-out-silent leaves them out.");
    if (heatmap.observed.intervals.empty())
        return Words::tr("Every day asked is without one detection; all are left out: %1").arg(days);
    return silentDaysText(days) + QLatin1Char(' ') + Words::tr("They are left out.");
}

void informOfSilentDays(const Heatmap &heatmap, bool leftOut, Console &console)
{
    const QString text = silentText(heatmap, leftOut);
    if (text.isEmpty())
        return;
    if (heatmap.observed.silentDays)
        console.warn(text);
    else
        console.inform(text);   // a way to ask, no warning
}

QString resultText(const Heatmap &heatmap, const QString &path)
{
    const double observed = heatmap.observed.hours.value_or(0.0);
    const double asked = inHours(askedSeconds(heatmap.observed));
    if (asked <= observed)
        return Words::tr("%1 detections in %2 observed hours: %3", nullptr, pluralNumber(heatmap.total))
            .arg(countText(heatmap.total), hoursText(observed), path);
    return Words::tr("%1 detections, %2 of %3 hours observed, %4 missing: %5", nullptr, pluralNumber(heatmap.total))
        .arg(countText(heatmap.total), hoursText(observed), hoursText(asked), hoursText(asked - observed), path);
}

ExitCode write(const Fetched &fetched, const QString &path, bool mergedOnly, Console &console)
{
    const auto &heatmap = std::get<Heatmap>(fetched.answer.map);
    HeatmapFileOptions file;
    file.mergedOnly = mergedOnly;
    file.warnings = fileWarningTexts(heatmap.warnings);
    file.version = QStringLiteral(FLOORSCOPE_VERSION);
    const Result<void> written = writeFile(path, writeHeatmapFile(heatmap, file));
    if (!written)
        return console.fail(written.error());
    for (const QString &warning : warningTexts(heatmap.warnings, heatmap.observed.timeZone))
        console.warn(Words::tr("warning: %1").arg(warning));
    informOfSilentDays(heatmap, fetched.question.leaveOutSilent, console);
    console.inform(resultText(heatmap, outputName(path)));
    return fetched.missing.empty() ? ExitCode::Done : ExitCode::Missing;
}

ExitCode run(const QCommandLineParser &options, const QStringList &, Console &console)
{
    const Result<void> question = checkQuestion(options);
    if (!question)
        return console.fail(question.error());
    const bool planOnly = isSet(options, "plan-only");
    const Result<QString> output =
        planOnly && !isSet(options, "o") ? Result<QString>(QString()) : readOutput(options, {QStringLiteral("json")});
    if (!output)
        return console.fail(output.error());
    if (const Result<void> writable = planOnly ? Result<void>() : probeOutput(*output); !writable)
        return console.fail(writable.error());
    Result<ServiceConnection> connection = connectService(options);
    if (!connection)
        return console.fail(connection.error());
    Fetcher fetcher(std::move(*connection), options, console, [&](const Fetched &fetched) {
        return write(fetched, *output, isSet(options, "merged-only"), console);
    });
    fetcher.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

}   // namespace

Command fetchCommand()
{
    return {"fetch",
            "--space ID --start T --stop T|--last N-UNIT [options] -o FILE",
            Words::tr("Fetches any span of time, merges it and writes a heatmap file."),
            "floorscope fetch --space space_2qfeX6pnfGCeD4r49CtSJqYq456 --start 2026-01-05 --stop 2026-04-27 --days "
            "mon-fri --hours 09:00-18:00 -o q1.json\n"
            "  floorscope fetch --demo --start 2026-03-30 --stop 2026-04-27 --plan-only",
            declare,
            nullptr,
            run,
            Input::None,
            Output::File,
            "json"};
}

}   // namespace floorscope
