// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/write_file.h"
#include "fetching/repeater.h"
#include "named_option.h"
#include "output/picture_title.h"
#include "project/project_file.h"
#include "project_input.h"
#include "service/presets.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Repeat)
};

void declare(QCommandLineParser &parser)
{
    declareValue(parser, "last", "N-UNIT",
                 Words::tr("whole local days that end yesterday, such as 7-days, 4-weeks or 3-months (default: as many "
                           "as each floor of the project asks)"));
    declareValue(parser, "format", "FORM", Words::tr("pdf (default) or png"));
    declareValue(parser, "dpi", "N", Words::tr("dots per inch of a PNG, 20 to 2400 (default 150)"));
    declareProtection(parser);
    declareConnection(parser);
    declareOutput(parser,
                  Words::tr("folder for the pages, made where there is none; each page is named by its floor "
                            "and its days"),
                  "FOLDER");
}

/// --last counts back from the service's clock in each floor's zone: only its form is looked at here.
Result<void> checkLast(const QCommandLineParser &options)
{
    if (isSet(options, "last") && !lastDays(optionValue(options, "last"), QDate(2000, 1, 1)))
        return badArgument(QStringLiteral("--last"), Reason::NotALast);
    return {};
}

Result<ReportForm> readForm(const QCommandLineParser &options)
{
    if (!isSet(options, "format"))
        return ReportForm::Pdf;
    return named(knownIn(kReportForms, optionValue(options, "format")), "format", namesIn(kReportForms));
}

Result<Project> openProject(const QStringList &files)
{
    if (files.size() != 1 || !isProjectFile(files.front()))
        return badArgument(files.isEmpty() ? QStringLiteral("PROJECT") : files.front(), Reason::NeedsProject);
    return readProject(files.front());
}

/// The demo building answers for its own floor alone, an account for all others; opened files cannot be asked.
bool isAsked(const Sheet &sheet, bool demo)
{
    const auto *floor = std::get_if<ChosenFloor>(&sheet.document.source);
    return floor && floor->simulated == demo;
}

QString whyNotAsked(const Sheet &sheet)
{
    const QString name = pictureTitle({sheet.document, sheet.drawn.answers});
    const auto *floor = std::get_if<ChosenFloor>(&sheet.document.source);
    if (!floor)
        return Words::tr("%1 was opened from files and cannot be asked anew; it is left out.").arg(name);
    return floor->simulated
        ? Words::tr("%1 belongs to the demo building and is left out. Repeat it with --demo.").arg(name)
        : Words::tr("%1 belongs to an account and is left out. Repeat it without --demo.").arg(name);
}

/// Without the sheets that cannot be asked, each of which is told.
Project askedOnes(Project project, bool demo, Console &console)
{
    std::erase_if(project.sheets, [&](const Sheet &sheet) {
        const bool leftOut = !isAsked(sheet, demo);
        if (leftOut)
            console.warn(whyNotAsked(sheet));
        return leftOut;
    });
    return project;
}

Result<RepeatedPages> readPages(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    RepeatedPages pages;
    const Result<void> last = checkLast(options);
    const Result<ReportForm> form = readForm(options);
    const Result<double> dpi = readNumber(options, "dpi", 20.0, 2400.0, kReportDpi);
    const Result<QString> folder = readOutputFolder(options);
    if (const Result<void> read = allRead(last, form, dpi, folder); !read)
        return tl::unexpected(read.error());
    Result<Project> project = openProject(files);
    if (!project)
        return tl::unexpected(project.error());
    pages.protects = isSet(options, "protect") || protectsIndividuals(*project);
    pages.project = askedOnes(std::move(*project), isSet(options, "demo"), console);
    pages.last = optionValue(options, "last");
    pages.folder = *folder;
    pages.form = *form;
    pages.dpi = *dpi;
    return pages;
}

/// Found out before long work begins.
Result<void> prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileUnwritable, folder);
    return probeOutput(QDir(folder).filePath(QStringLiteral("page"))).map_error([&](const Error &error) {
        return Error{error.kind, folder, error.detail};
    });
}

ExitCode run(const QCommandLineParser &options, const QStringList &files, Console &console)
{
    Result<RepeatedPages> pages = readPages(options, files, console);
    if (!pages)
        return console.fail(pages.error());
    if (pages->project.sheets.empty())
        return console.fail(usageError(files.front(), Reason::NothingToRepeat));
    if (const Result<void> ready = prepareFolder(pages->folder); !ready)
        return console.fail(ready.error());
    Result<ServiceConnection> connection = connectService(options);
    if (!connection)
        return console.fail(connection.error());
    Repeater repeater(std::move(*connection), std::move(*pages), console);
    repeater.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

}   // namespace

Command repeatCommand()
{
    return {"repeat",
            "PROJECT [--last N-UNIT] [options] -o FOLDER",
            Words::tr("Asks the floors of a project anew, up to yesterday, and draws a page of each."),
            "floorscope repeat monday.floorscope --last 4-weeks -o reports\n"
            "  floorscope repeat monday.floorscope --last 7-days --format png --account \"Main office\" -o reports",
            declare,
            nullptr,
            run,
            Input::Recipe,
            Output::File};
}

}   // namespace floorscope
