// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "words/error_text.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace floorscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

QString usageLine(const Command &command)
{
    return QStringLiteral("floorscope %1 %2").arg(QLatin1String(command.name), QLatin1String(command.files));
}

/// Qt's list of options below a usage line that has the command first.
QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    QString options = parser.helpText();
    options = options.mid(options.indexOf(QLatin1String("Options:")));
    return tr(QT_TRANSLATE_NOOP("Command", "Usage: %1")).arg(usageLine(command)) + QStringLiteral("\n\n") + tr(command.summary)
        + QStringLiteral("\n\n") + tr(QT_TRANSLATE_NOOP("Command", "Example:")) + QStringLiteral("\n  ")
        + QString::fromUtf8(command.example) + QStringLiteral("\n\n") + options;
}

/// "-o" and friends are declared by the command; "--help" by all.
ExitCode runOne(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr(QT_TRANSLATE_NOOP("Command", "Shows this page.")));
    parser.addOption(help);
    command.declare(parser);
    QStringList rest = arguments;
    rest.removeAt(1);
    const bool parsed = parser.parse(rest);
    if (parser.isSet(help)) {
        print(commandHelp(command, parser));
        return ExitCode::Done;
    }
    if (!parsed) {
        console.say(parser.errorText() + QLatin1Char(' ')
                    + tr(QT_TRANSLATE_NOOP("Command", "See: floorscope %1 --help")).arg(QLatin1String(command.name)));
        return ExitCode::Usage;
    }
    return command.run(parser, parser.positionalArguments(), console);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{fetchCommand(), mergeCommand(), renderCommand(), compareCommand(), statsCommand(),
                                          exportCommand(), reportCommand(), selfCheckCommand(), demoServerCommand()};
    return all;
}

ExitCode runCommand(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(1);
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command &command) { return name == QLatin1String(command.name); });
    if (found == commands().end())
        return console.fail({ErrorKind::BadArgument, name, tr(QT_TRANSLATE_NOOP("Command", "no such command or file; see floorscope --help"))});
    return runOne(*found, arguments, console);
}

QString helpPage()
{
    QString page = tr(QT_TRANSLATE_NOOP("Command", "Floorscope shows where people spend time on a floor.")) + QStringLiteral("\n\n")
        + tr(QT_TRANSLATE_NOOP("Command", "Usage:")) + QStringLiteral("\n  floorscope [FILE]        ")
        + tr(QT_TRANSLATE_NOOP("Command", "opens the window (and the file)")) + QStringLiteral("\n  floorscope --demo        ")
        + tr(QT_TRANSLATE_NOOP("Command", "opens the demo building")) + QStringLiteral("\n  floorscope --version\n  floorscope COMMAND …     ")
        + tr(QT_TRANSLATE_NOOP("Command", "see floorscope COMMAND --help")) + QStringLiteral("\n\n")
        + tr(QT_TRANSLATE_NOOP("Command", "Commands:")) + QLatin1Char('\n');
    for (const Command &command : commands())
        page += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -12).arg(tr(command.summary));
    page += QLatin1Char('\n') + tr(QT_TRANSLATE_NOOP("Command", "Exit status: 0 done · 1 failed · 2 wrong usage · 3 done, but hours are missing · "
                                                          "4 the service refused or cannot be reached · 5 an input file is bad"));
    return page;
}

} // namespace floorscope
