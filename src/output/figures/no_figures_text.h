// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace floorscope {

class Session;

/// Why the session's map has no other figures to fetch; empty where it has.
[[nodiscard]] QString whyNoFigures(const Session &session);

}   // namespace floorscope
