// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace floorscope {

/// The newest lines of the log, for whoever wants to see in the window what happened.
class LogBook
{
public:
    /// From now on the categories of log.h are kept here, from information on; only what the environment asks for
    /// (QT_LOGGING_RULES), and warnings, still go to standard error. Once in a program.
    static void begin();
    /// The newest 1000, oldest first: "09:14:03 fetch | 12 requests …". From any thread.
    [[nodiscard]] static QStringList lines();
    /// Grows with each line.
    [[nodiscard]] static qint64 written();
};

}   // namespace floorscope
