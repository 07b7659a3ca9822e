// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "console.h"

#include <QCommandLineParser>

#include <vector>

namespace floorscope {

/// What a command works on. `--demo` stands in for files: the demo building's numbers, its plan where it is drawn.
enum class Input {
    None,
    Map,         ///< files of one period
    DrawnMap,    ///< the same over a plan
    Pair,        ///< two files, before and after
    DrawnPair,   ///< two files, before and after, over a plan
    Recipe,      ///< a project whose floors are asked anew: its own command says whom
};

/// Where it goes what a command makes.
enum class Output {
    Prints,   ///< to standard output, without -o
    File,     ///< to the file of -o, or to files in its folder
};

/// One command of the command line.
struct Command
{
    const char *name;
    QByteArray files;   ///< how its positional arguments look in the usage line
    QString summary;    ///< one sentence
    const char *example;
    void (*declare)(QCommandLineParser &parser);   ///< its options
    /// What they say, as far as no file is needed to know whether it can be understood: asked before the demo building
    /// is. None where --demo stands in for no files.
    Result<void> (*check)(const QCommandLineParser &options);
    ExitCode (*run)(const QCommandLineParser &options, const QStringList &files, Console &console);
    Input input = Input::Map;
    Output output = Output::Prints;
    const char *streamed = "";        ///< what `-o -` is written as
    bool mayReplaceItsFile = false;   ///< a single file may be its own output
};

/// All commands in the order of the help page, in the language that is installed.
[[nodiscard]] std::vector<Command> commands();

[[nodiscard]] Command fetchCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command renderCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command findingsCommand();
[[nodiscard]] Command figuresCommand();
[[nodiscard]] Command zonesCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command repeatCommand();
[[nodiscard]] Command selfCheckCommand();
[[nodiscard]] Command demoServerCommand();

/// Parses and runs the command that `arguments[1]` names; prints help and usage errors itself.
[[nodiscard]] ExitCode runCommand(const QStringList &arguments, Console &console);
/// The page of `floorscope --help`.
[[nodiscard]] QString helpPage();

}   // namespace floorscope
