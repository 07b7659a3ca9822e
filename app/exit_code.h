// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace floorscope {

/// The exit status, which tells a script how a command ended.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,           ///< wrong options, or a question that cannot be asked
    Missing = 3,         ///< done, but hours are missing; they are listed
    Service = 4,         ///< the service refused or cannot be reached
    BadInput = 5,        ///< an input file is bad
    Interrupted = 130,   ///< by Ctrl-C or a request to terminate, as shells count it
};

/// The status that a failure ends with.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

}   // namespace floorscope
