// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace floorscope {

/// Name, version and licence of the program and of all that it is built on, in a box over `window` that deletes itself.
void showAbout(QWidget *window);

}   // namespace floorscope
