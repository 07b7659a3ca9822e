// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_code.h"
#include "model/collector.h"

#include <QElapsedTimer>
#include <QStringList>

namespace floorscope {

/// Standard error: one line a sentence, and a bar on a terminal.
class Console
{
public:
    Console();
    /// "floorscope: sentence"
    void say(const QString &sentence);
    /// Says the error and yields the status to end with.
    [[nodiscard]] ExitCode fail(const Error &error);
    /// A bar on a terminal; otherwise a plain line every few seconds.
    void progress(const CollectProgress &progress);
    /// Ends the bar's line.
    void endProgress();

private:
    bool m_terminal = false;
    bool m_barOpen = false;
    QElapsedTimer m_lastLine;
};

/// Writes bytes to `path` so that an existing file is replaced only by a whole new one; "-" is standard output.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace floorscope
