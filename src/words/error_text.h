// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace floorscope {

/// One sentence for a person: what failed, where, what to do. The only place that words an Error.
[[nodiscard]] QString errorText(const Error &error);
/// The same for the window: of the service neither ids, addresses nor status codes; these stand in the details.
[[nodiscard]] QString plainErrorText(const Error &error);
/// The name of a file that is written; "-" is standard output.
[[nodiscard]] QString outputName(const QString &path);

}   // namespace floorscope
