// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace floorscope {

/// The focus goes round the visible ones of `parts`: from the one that has it to the first control of the next.
void focusNext(const std::vector<QWidget *> &parts);

}   // namespace floorscope
