// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace floorscope {

/// True if every other request of the same question would fail as well: nothing more is asked. Any other error costs
/// the hours of its own request alone.
[[nodiscard]] bool endsTheRun(const Error &error);
/// Whether a request that waits fails with the `error` of another one, unasked: without a login, or at an address that
/// sends everybody elsewhere, nobody will be answered, and of a refused floor no hour.
[[nodiscard]] bool failsUnasked(const Error &error, bool sameFloor);
/// `error` as it counts where others were answered meanwhile: what looks like a refused floor, or a wrong address, is
/// this request alone.
[[nodiscard]] Error judged(Error error, bool othersAnswered);

}   // namespace floorscope
