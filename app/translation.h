// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace floorscope {

/// Loads the program's words for the system's language, where there are any, else the English plural forms: the source
/// texts are American English, in the plural.
void installTranslation();

}   // namespace floorscope
