// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "translation.h"
#include "window.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>

using namespace floorscope;

namespace {

bool isCommand(const QString &word)
{
    return std::any_of(commands().begin(), commands().end(), [&](const Command &command) { return word == QLatin1String(command.name); });
}

/// Commands draw, but never on a screen.
int runWithoutDisplay(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // standard error is for our own sentences: Qt's remarks about the machine would stand between them
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    QGuiApplication application(argc, argv);
    installTranslation();
    Console console;
    return static_cast<int>(runCommand(QCoreApplication::arguments(), console));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();   // the order of fonts and objects in a PDF hangs on it: same input, same bytes
    QCoreApplication::setApplicationName(QStringLiteral("Floorscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Floorscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORSCOPE_VERSION));
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help")) {
        QTextStream(stdout) << helpPage() << Qt::endl;
        return 0;
    }
    if (word == QLatin1String("--version")) {
        QTextStream(stdout) << "floorscope " << FLOORSCOPE_VERSION << Qt::endl;
        return 0;
    }
    if (isCommand(word) || !opensWindow(word))
        return runWithoutDisplay(argc, argv);
    return runWindow(argc, argv);
}
