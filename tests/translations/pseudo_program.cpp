// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's commands in the language that only tests speak.
#include "commands/command.h"
#include "program_arguments.h"
#include "translations/pseudo_translator.h"

#include <QGuiApplication>

using namespace floorscope;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORSCOPE_VERSION));
    const QStringList arguments = programArguments(argc, argv);
    int one = 1;
    const QGuiApplication application(one, argv);
    PseudoTranslator translator;
    if (!translator.load() || !QCoreApplication::installTranslator(&translator))
        return 99;
    Console console;
    if (arguments.value(1) == QLatin1String("--help"))
        return static_cast<int>(console.print(helpPage()));
    return static_cast<int>(runCommand(arguments, console));
}
