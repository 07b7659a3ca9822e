// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_arguments.h"

#include "base/path_bytes.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif

namespace floorscope {

#ifdef Q_OS_WIN
/// Windows keeps the words in UTF-16; `argv` has lost what the code page lacks.
QStringList programArguments(int, char **)
{
    QStringList words;
    int count = 0;
    if (LPWSTR *const wide = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 0; i < count; ++i)
            words << QString::fromWCharArray(wide[i]);
        LocalFree(wide);
    }
    return words;
}

QStringList wordsForWindow(int, char **)
{
    return QCoreApplication::arguments();
}
#else
QStringList programArguments(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << pathFromBytes(argv[i]);
    return words;
}

QStringList wordsForWindow(int argc, char **argv)
{
    return programArguments(argc, argv);
}
#endif

}   // namespace floorscope
