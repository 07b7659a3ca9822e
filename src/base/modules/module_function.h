// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>

namespace floorscope {

/// The function of that name in one of the program's own modules, which is loaded for it: from beside the program, or
/// from where it is installed. Null where it is not there, or where one of its libraries is missing.
[[nodiscard]] QFunctionPointer moduleFunction(const char *module, const char *name);
/// Whether the module's file is there. Loads nothing; one of its libraries may be missing all the same.
[[nodiscard]] bool hasModule(const char *module);

}   // namespace floorscope
