// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <QThreadPool>

namespace floorscope {

/// A member of a test that shows maps: at its end, while the application still stands, what paints in the background is
/// waited for, as the program does before it ends.
struct PaintersEnd
{
    PaintersEnd() = default;
    PaintersEnd(const PaintersEnd &) = delete;
    PaintersEnd &operator=(const PaintersEnd &) = delete;
    ~PaintersEnd() { backgroundPool().waitForDone(); }
};

}   // namespace floorscope
