// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_code.h"
#include "service/fetch_state.h"

#include <QElapsedTimer>
#include <QStringList>

namespace floorscope {

/// Standard error: one line a sentence, and a bar on a terminal. Standard output: what was asked for.
class Console
{
public:
    Console();
    /// From now on progress and what went well are not printed.
    void beQuiet() { m_quiet = true; }
    /// From now on each sentence begins with what it is about; empty: with nothing.
    void tellOf(const QString &subject) { m_subject = subject; }
    /// "floorscope: sentence": a warning, a failure.
    void warn(const QString &sentence);
    /// The same for what went well.
    void inform(const QString &sentence);
    /// Prints the error and yields the status to end with.
    [[nodiscard]] ExitCode fail(const Error &error);
    /// A bar on a terminal; otherwise a plain line every few seconds.
    void progress(const FetchProgress &progress);
    /// Ends the bar's line.
    void endProgress();
    /// Writes text and a line's end to standard output. A failure is printed.
    [[nodiscard]] ExitCode print(const QString &text);

private:
    bool m_quiet = false;
    bool m_terminal = false;
    bool m_barOpen = false;
    QElapsedTimer m_lastLine;
    QString m_subject;   ///< what sentences are about
};

}   // namespace floorscope
