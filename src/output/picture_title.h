// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QString>

namespace floorscope {

/// What a picture calls its floor: the document's own title, else the floor's name, else what the first file calls it
/// (its floor's name, the floor's id, the file's name; of several files without a floor also how many more they are).
[[nodiscard]] QString pictureTitle(const Drawn &drawn);

}   // namespace floorscope
