// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace floorscope {

/// Switches a control; while it is off its tooltip is `reason`, else what its form says.
void setReason(QWidget &control, const QString &reason);
/// The same of the entry of a box that stands for `value`.
void setEntryReason(QComboBox &box, int value, const QString &reason);

}   // namespace floorscope
