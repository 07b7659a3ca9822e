// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace floorscope {

/// Why and until when a request that failed waits before it is sent again.
struct Waiting
{
    ErrorKind why = ErrorKind::ServiceFailed;
    bool asked = false;   ///< by the service, of all requests; else this one waits by itself
    int seconds = 0;      ///< from the failure on
    qint64 until = 0;     ///< seconds since 1970
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

/// A wait of `milliseconds` that begins at `nowMs`, milliseconds since 1970.
[[nodiscard]] inline Waiting waitingFor(ErrorKind why, bool asked, int milliseconds, qint64 nowMs)
{
    return {why, asked, milliseconds < 1000 ? 1 : milliseconds / 1000, (nowMs + milliseconds + 999) / 1000};
}

}   // namespace floorscope
