// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace floorscope {

class Session;

/// Where what is drawn comes from, for the status bar: "Demo building (simulated)", "Butlr", "Offline", "File".
[[nodiscard]] QString sourceText(const Session &session);

}   // namespace floorscope
