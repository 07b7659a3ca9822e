// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/portable.h"
#include "commands/command.h"
#include "out_of_memory.h"
#include "program_arguments.h"
#include "translation.h"
#include "window.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLoggingCategory>

#include <algorithm>

using namespace floorscope;

namespace {

bool isCommand(const QString &word)
{
    const std::vector<Command> all = commands();
    return std::any_of(all.begin(), all.end(),
                       [&](const Command &command) { return word == QLatin1String(command.name); });
}

/// Commands draw, but never on a screen. Qt sees none of their options: it would take those that it knows too.
int runWithoutDisplay(const QStringList &arguments, char **argv, const QLocale &locale)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // standard error is for our own sentences: Qt's remarks about the machine would stand between them
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    int one = 1;
    QGuiApplication application(one, argv);
    installTranslation(locale);
    Console console;
    return static_cast<int>(runCommand(arguments, console));
}

/// `run` with the program's words, which need an application, but no window.
template <typename Run>
int runWithWords(char **argv, const QLocale &locale, Run run)
{
    int one = 1;
    QCoreApplication application(one, argv);
    installTranslation(locale);
    return static_cast<int>(run());
}

ExitCode refuseLanguage(const QString &code)
{
    Console().warn(unknownLanguageText(code));
    return ExitCode::Usage;
}

int runLocalized(const QStringList &arguments, int argc, char **argv, const QLocale &locale)
{
    const QString word = arguments.value(1);
    if (word == QLatin1String("help") && isCommand(arguments.value(2)))
        return runLocalized({arguments[0], arguments[2], QStringLiteral("--help")}, argc, argv, locale);
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help"))
        return runWithWords(argv, locale, [] { return Console().print(helpPage()); });
    if (word == QLatin1String("--version") || word == QLatin1String("-V") || word == QLatin1String("version"))
        return static_cast<int>(Console().print(QStringLiteral("floorscope " FLOORSCOPE_VERSION)));
    if (isCommand(word) || !opensWindow(word))
        return runWithoutDisplay(arguments, argv, locale);
    return runWindow(argc, argv, locale);
}

}   // namespace

int main(int argc, char **argv)
{
    endPlainlyWithoutMemory();
    const ConsoleText console;
    findHome();
    QHashSeed::setDeterministicGlobalSeed();   // the order of fonts and objects in a PDF hangs on it: same input, same
                                               // bytes
    QCoreApplication::setApplicationName(QStringLiteral("Floorscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Floorscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORSCOPE_VERSION));
    QStringList arguments = programArguments(argc, argv);
    const std::optional<QString> language = takeLanguage(arguments);
    const QLocale systems = chooseLocale(systemLanguages());
    const std::optional<QLocale> locale = language ? localeNamed(*language) : systems;
    if (!locale)
        return runWithWords(argv, systems, [&] { return refuseLanguage(*language); });
    return runLocalized(arguments, argc, argv, *locale);
}
