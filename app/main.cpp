// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
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
    return std::any_of(commands().begin(), commands().end(),
                       [&](const Command &command) { return word == QLatin1String(command.name); });
}

/// Commands draw, but never on a screen. Qt sees none of their options: it would take those that it knows too.
int runWithoutDisplay(const QStringList &arguments, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // standard error is for our own sentences: Qt's remarks about the machine would stand between them
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    int one = 1;
    QGuiApplication application(one, argv);
    installTranslation();
    Console console;
    return static_cast<int>(runCommand(arguments, console));
}

}   // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();   // the order of fonts and objects in a PDF hangs on it: same input, same
                                               // bytes
    QCoreApplication::setApplicationName(QStringLiteral("Floorscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Floorscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORSCOPE_VERSION));
    const QStringList arguments = programArguments(argc, argv);
    const QString word = arguments.value(1);
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help"))
        return static_cast<int>(Console().print(helpPage()));
    if (word == QLatin1String("--version"))
        return static_cast<int>(Console().print(QStringLiteral("floorscope " FLOORSCOPE_VERSION)));
    if (isCommand(word) || !opensWindow(word))
        return runWithoutDisplay(arguments, argv);
    return runWindow(argc, argv);
}
