// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace floorscope {

/// Where an account's client ids and secrets are made.
[[nodiscard]] QUrl accountPage();
/// Shows it in the system's browser.
void openAccountPage();

}   // namespace floorscope
