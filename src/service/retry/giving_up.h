// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace floorscope {

/// True if every other request of the same question would fail as well: nothing more is asked. Any other error costs
/// the hours of its own request alone.
[[nodiscard]] bool endsTheRun(const Error &error);

}   // namespace floorscope
