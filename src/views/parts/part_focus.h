// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace floorscope {

/// The focus goes round the visible ones of `parts`: from the one that has it to the first control of the next.
void focusNext(const std::vector<QWidget *> &parts);

/// Where a control that has the focus goes away or is switched off, Qt hands the focus to whatever comes next, so that
/// the next press of a key changes something nobody chose. In `window` it goes to `home()` instead, if that is any.
void keepFocusAtHome(QWidget &window, const std::function<QWidget *()> &home);

/// Enter is meant for what has the focus: a button is pressed, and a number that is being typed is only taken. Qt
/// leaves both to whoever holds them.
[[nodiscard]] bool focusTakesEnter();

}   // namespace floorscope
