// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace floorscope {

/// "FILE… [options] -o OUT.png" in the language of the person: the words that stand for what a person fills in.
[[nodiscard]] QString standIns(const QString &usage);

}   // namespace floorscope
