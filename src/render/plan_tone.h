// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QRgb>

namespace floorscope {

/// A plan's pixel as `tone` draws it, premultiplied as it is. `paper`: the grey that a lightened plan fades to.
[[nodiscard]] QRgb toned(QRgb premultiplied, PlanTone tone, int paper);

}   // namespace floorscope
