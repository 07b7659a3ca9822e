// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace floorscope {

/// How deep a drawer gets into itself while it draws a whole SVG text: elements within elements, and within what they
/// refer to by href or url(#…), as attributes and in style sheets. Never less than that; exact where nothing refers to
/// itself, by colours or in style sheets.
[[nodiscard]] int drawnDepth(const QByteArray &text);

}   // namespace floorscope
