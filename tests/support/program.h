// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// One finished run of the program.
struct ProgramRun
{
    int status = -1;
    QByteArray output;
    QString errors;
};

/// An environment without a display and without credentials, and with a store and settings of its own: those of whoever
/// runs the tests are neither read nor written.
inline QProcessEnvironment bareEnvironment()
{
    static const QTemporaryDir own;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), own.filePath(QString::fromLatin1(name)));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "BUTLR_CLIENT_ID", "BUTLR_CLIENT_SECRET",
                             "BUTLR_USERNAME", "BUTLR_PASSWORD", "BUTLR_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

/// Runs the program to its end while this thread's event loop (and servers in it) go on.
inline ProgramRun runProgram(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!finished.wait(200'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline ProgramRun runProgram(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment())
{
    return runProgram(QStringLiteral(FLOORSCOPE_PROGRAM), arguments, environment);
}

/// The names of all commands, as the program lists them.
inline QStringList commandNames()
{
    QStringList names;
    const QList<QByteArray> lines = runProgram({QStringLiteral("--help")}).output.split('\n');
    for (qsizetype i = lines.indexOf("Commands:") + 1; i > 0 && i < lines.size() && lines[i].startsWith("  "); ++i)
        names << QString::fromUtf8(lines[i]).simplified().section(QLatin1Char(' '), 0, 0);
    return names;
}
