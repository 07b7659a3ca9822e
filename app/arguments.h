// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QSize>

#include <optional>

namespace floorscope {

/// A usage failure: which option, and what it should be.
[[nodiscard]] tl::unexpected<Error> badArgument(const QString &option, Reason reason, Facts facts = {});
/// The same as the value that a command fails with.
[[nodiscard]] Error usageError(const QString &word, Reason reason, Facts facts = {});

/// The first failure among what was read, if any.
template <typename... T>
[[nodiscard]] Result<void> allRead(const Result<T> &...results)
{
    Result<void> all;
    ((all = all && !results ? Result<void>(tl::unexpected<Error>(results.error())) : all), ...);
    return all;
}

/// Declares `--name VALUE`; `text` is shown by --help.
void declareValue(QCommandLineParser &parser, const char *name, const char *value, const QString &text);
void declareSwitch(QCommandLineParser &parser, const char *name, const QString &text);
/// `-o FILE`, for every command that writes; `standIn`: "FOLDER" where it writes several files.
void declareOutput(QCommandLineParser &parser, const QString &text, const char *standIn = "FILE");
[[nodiscard]] Result<QString> readOutput(const QCommandLineParser &options);
/// What stands behind `-o`; "-" whichever name of standard output it is, also where that is a file. Empty without one.
[[nodiscard]] QString outputPath(const QCommandLineParser &options);
/// The same for a file whose name ends in one of `endings` ("png"), which tells what is written; the first is what goes
/// to a pipe.
[[nodiscard]] Result<QString> readOutput(const QCommandLineParser &options, const QStringList &endings);
/// The same for a folder, which no pipe can be.
[[nodiscard]] Result<QString> readOutputFolder(const QCommandLineParser &options);
/// The ending of a file's name, in lower case and without its point; `streamed` for standard output, a pipe or a
/// device.
[[nodiscard]] QString outputEnding(const QString &path, const char *streamed);

[[nodiscard]] QString optionValue(const QCommandLineParser &options, const char *name);
[[nodiscard]] bool isSet(const QCommandLineParser &options, const char *name);

/// A finite number from `low` to `high`; `fallback` where the option is not given. Fails with BadArgument.
[[nodiscard]] Result<double> readNumber(const QCommandLineParser &options, const char *name, double low, double high,
                                        double fallback);
[[nodiscard]] Result<int> readWhole(const QCommandLineParser &options, const char *name, int low, int high,
                                    int fallback);
/// `--decimal-comma`, for every command that writes CSV.
void declareDecimalComma(QCommandLineParser &parser);
/// "168h", "168", "11.5h": hours above 0, not more than a heatmap file may hold.
[[nodiscard]] Result<std::optional<double>> readExposure(const QCommandLineParser &options);
/// "2560x1440".
[[nodiscard]] Result<std::optional<QSize>> readSize(const QCommandLineParser &options);
/// "0:500": low below high.
[[nodiscard]] Result<std::optional<std::pair<double, double>>> readRange(const QCommandLineParser &options);

}   // namespace floorscope
