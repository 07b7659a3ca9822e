// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "arguments.h"
#include "base/path_bytes.h"
#include "calendar/holidays.h"
#include "demo_files.h"
#include "option_effects.h"
#include "stand_ins.h"
#include "translation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Command)
};

QString usageLine(const Command &command)
{
    return QStringLiteral("floorscope %1 %2")
        .arg(QLatin1String(command.name), standIns(QString::fromUtf8(command.files)));
}

/// Qt's list of options below a usage line that has the command first. The list begins with the option that every
/// command declares first, which is typed alike in all languages.
QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    const QString all = parser.helpText();
    const QString options = Words::tr("Options:") + all.mid(all.indexOf(QLatin1String("\n  -h, --help")));
    return Words::tr("Usage: %1").arg(usageLine(command)) + QStringLiteral("\n\n") + command.summary
        + QStringLiteral("\n\n") + Words::tr("Example:") + QStringLiteral("\n  ") + QString::fromUtf8(command.example)
        + QStringLiteral("\n\n") + options;
}

/// Whether the demo building stands in for files; else a command says itself what --demo means.
bool opensFiles(const Command &command)
{
    return command.input != Input::None && command.input != Input::Recipe;
}

/// "-o" and friends are declared by the command; these by all.
void declareCommon(const Command &command, QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this page.")));
    command.declare(parser);
    if (opensFiles(command))
        declareSwitch(parser, "demo",
                      Words::tr("instead of files: the demo building, which the program serves itself"));
    declareSwitch(parser, "quiet", Words::tr("tells no progress and no success; warnings stay"));
    declareValue(parser, "language", "CODE",
                 Words::tr("language of texts, numbers and dates: %1 (default: the system's)")
                     .arg(languages().join(QStringLiteral(", "))));
}

/// The calendars among the days that are left out.
QStringList namedCalendars(const QCommandLineParser &parser)
{
    QStringList calendars;
    for (const QString &days : parser.values(QStringLiteral("exclude")))
        for (const QString &word : days.split(QLatin1Char(',')))
            if (isCalendarName(word.trimmed()))
                calendars << word.trimmed();
    return calendars;
}

/// Every file that is read, as it is named.
QStringList namedInputs(const QCommandLineParser &parser)
{
    static const QStringList ofFiles{QStringLiteral("plan"),  QStringLiteral("points"), QStringLiteral("world"),
                                     QStringLiteral("zones"), QStringLiteral("before"), QStringLiteral("store")};
    QStringList inputs = parser.positionalArguments();
    for (const QString &name : parser.optionNames()) {
        if (ofFiles.contains(name))
            inputs += parser.values(name);
        if (name == QLatin1String("exclude"))
            inputs += namedCalendars(parser);
    }
    return inputs;
}

/// What a pipe or device is called, whichever of its names is used; empty of a file.
QString streamName(const QString &path)
{
    static const QStringList input{QStringLiteral("-"), QStringLiteral("/dev/stdin"), QStringLiteral("/dev/fd/0"),
                                   QStringLiteral("/proc/self/fd/0")};
    if (path == input.front())
        return input.front();
    if (pathKind(path) != PathKind::Stream)
        return {};
    return input.contains(path) ? input.front() : QFileInfo(path).absoluteFilePath();
}

/// The first input that is a stream and was named before: its end has come then.
std::optional<QString> streamNamedTwice(const QStringList &inputs)
{
    QStringList seen;
    for (const QString &input : inputs) {
        const QString name = streamName(input);
        if (!name.isEmpty() && seen.contains(name))
            return input;
        seen << name;
    }
    return std::nullopt;
}

/// What is wrong with every command alike: an option or a file without its value, and an output that is an input. A
/// merge of one file may replace it, since the result holds what was in it.
Result<void> checkWords(const Command &command, const QCommandLineParser &parser)
{
    for (const QString &name : parser.optionNames())
        for (const QString &value : parser.values(name))
            if (value.isEmpty())
                return badArgument((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name,
                                   Reason::EmptyValue);
    if (parser.positionalArguments().contains(QString()))
        return badArgument(standIns(QStringLiteral("FILE")), Reason::EmptyValue);
    const QByteArray output =   // a pipe or device is none that could be lost
        parser.isSet(QStringLiteral("o")) ? canonicalFile(outputPath(parser)) : QByteArray();
    const bool mayReplace = command.mayReplaceItsFile && parser.positionalArguments().size() == 1;
    for (const QString &input : namedInputs(parser).mid(mayReplace ? 1 : 0))
        if (!output.isEmpty() && canonicalFile(input) == output)
            return badArgument(QStringLiteral("-o"), Reason::OutputIsInput, {input});
    return {};
}

/// The command with the demo building's files where a person would name their own.
ExitCode runOnDemo(const Command &command, const QStringList &words, QCommandLineParser &parser, Console &console)
{
    if (!parser.positionalArguments().isEmpty())
        return console.fail(
            usageError(QStringLiteral("--demo"), Reason::DemoAndFile, {parser.positionalArguments().front()}));
    if (const Result<void> checked = command.check(parser); !checked)
        return console.fail(checked.error());
    const QTemporaryDir folder;
    const Result<QStringList> files = demoArguments(command.input, parser, folder.path(), console);
    if (!files)
        return console.fail(files.error());
    parser.parse(words + *files);
    return command.run(parser, parser.positionalArguments(), console);
}

/// A word that is no option, but a file whose name begins with a dash, as that file.
QString asFile(const QString &word, const QStringList &unknownOptions)
{
    static const QRegularExpression dashes(QStringLiteral("\\A--?"));
    const QString name = QString(word).remove(dashes).section(QLatin1Char('='), 0, 0);
    return word.startsWith(QLatin1Char('-')) && unknownOptions.contains(name) && QFileInfo(word).isFile()
        ? QStringLiteral("./") + word
        : word;
}

ExitCode runOne(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    declareCommon(command, parser);
    QStringList words = arguments;
    words.removeAt(1);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);   // "-dash.json" is not -d -a -s -h
    bool parsed = parser.parse(words);
    const QStringList unknown = parser.unknownOptionNames();
    for (QString &word : words)
        word = asFile(word, unknown);
    parsed = parsed || parser.parse(words);
    const bool asksForHelp = parsed && parser.positionalArguments() == QStringList{QStringLiteral("help")};
    if (asksForHelp || parser.isSet(QStringLiteral("help")))
        return console.print(commandHelp(command, parser));
    const QString help = Words::tr("See: floorscope %1 --help").arg(QLatin1String(command.name));
    if (!parsed) {
        console.warn(parser.errorText() + QLatin1Char(' ') + help);
        return ExitCode::Usage;
    }
    const QStringList files = parser.positionalArguments();
    if (command.input == Input::None && !files.isEmpty())
        return console.fail(usageError(files.front(), Reason::TakesNoFiles, {QString::fromLatin1(command.name)}));
    if (const Result<void> checked = checkWords(command, parser); !checked)
        return console.fail(checked.error());
    if (const std::optional<QString> stream = streamNamedTwice(namedInputs(parser))) {
        console.warn(
            //: %1 a pipe or device as it is typed: "/dev/stdin"
            Words::tr("%1: can be read only once, and is named twice. Save it to a file, and name that.").arg(*stream));
        return ExitCode::Usage;
    }
    if (const std::optional<QString> idle = optionWithoutEffect(command, parser)) {
        console.warn(*idle);
        return ExitCode::Usage;
    }
    if (isSet(parser, "quiet"))
        console.beQuiet();
    if (opensFiles(command) && isSet(parser, "demo"))
        return runOnDemo(command, words, parser, console);
    return command.run(parser, files, console);
}

/// Commands that ask the service instead of opening files.
Command withoutFiles(Command command)
{
    command.input = Input::None;
    return command;
}

}   // namespace

std::vector<Command> commands()
{
    return {withoutFiles(fetchCommand()),
            mergeCommand(),
            renderCommand(),
            compareCommand(),
            statsCommand(),
            findingsCommand(),
            figuresCommand(),
            zonesCommand(),
            exportCommand(),
            reportCommand(),
            repeatCommand(),
            withoutFiles(selfCheckCommand()),
            withoutFiles(demoServerCommand())};
}

ExitCode runCommand(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(1);
    const std::vector<Command> all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &command) { return name == QLatin1String(command.name); });
    if (found == all.end())
        return console.fail(usageError(name, Reason::NoSuchCommand));
    return runOne(*found, arguments, console);
}

QString helpPage()
{
    QString page = Words::tr("Floorscope shows where people spend time on a floor.") + QStringLiteral("\n\n")
        + Words::tr("Usage:") + QLatin1Char('\n') + standIns(QStringLiteral("  floorscope [FILE]")).leftJustified(27)
        + Words::tr("opens the window (and the file)") + QStringLiteral("\n  floorscope --demo        ")
        + Words::tr("opens the demo building") + QStringLiteral("\n  floorscope --version\n")
        + standIns(QStringLiteral("  floorscope COMMAND …")).leftJustified(27)
        + Words::tr("see floorscope COMMAND --help") + standIns(QStringLiteral("\n  floorscope --language CODE …\n"))
        + QString(27, QLatin1Char(' '))
        + Words::tr("language of texts, numbers and dates: %1 (default: the system's)")
              .arg(languages().join(QStringLiteral(", ")))
        + QStringLiteral("\n\n") + Words::tr("Commands:") + QLatin1Char('\n');
    for (const Command &command : commands())
        page += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -12).arg(command.summary);
    page += QLatin1Char('\n')
        + Words::tr("Exit status: 0 done · 1 failed · 2 wrong usage · 3 done, but hours are missing · "
                    "4 the service refused or cannot be reached · 5 an input file is bad · 130 interrupted");
    return page;
}

}   // namespace floorscope
