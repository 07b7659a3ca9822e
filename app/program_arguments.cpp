// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_arguments.h"

#include "base/path_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif

namespace floorscope {

namespace {

/// Empty where nothing matches.
QStringList filesLike(const QString &word)
{
    const QFileInfo pattern(word);
    const QString name = pattern.fileName();
    if (word.startsWith(QLatin1Char('-')) || !(name.contains(QLatin1Char('*')) || name.contains(QLatin1Char('?'))))
        return {};
    const QString filter = QString(name).replace(QLatin1Char('['), QLatin1String("[[]"));   // a letter like any other
    QStringList files = QDir(pattern.path()).entryList({filter}, QDir::Files, QDir::Name);
    const QString folder = word.left(word.size() - name.size());   // as it was typed
    for (QString &file : files)
        file.prepend(folder);
    return files;
}

}   // namespace

QStringList expandWildcards(const QStringList &words)
{
    QStringList expanded = words.mid(0, 1);   // the program's own name
    for (const QString &word : words.mid(1)) {
        const QStringList files = filesLike(word);
        expanded << (files.isEmpty() ? QStringList(word) : files);
    }
    return expanded;
}

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
    return expandWildcards(words);
}

QStringList wordsForWindow(int, char **)
{
    return expandWildcards(QCoreApplication::arguments());
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
