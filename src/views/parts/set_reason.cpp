// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/set_reason.h"

#include <QVariant>
#include <QWidget>

namespace floorscope {

void setReason(QWidget &control, const QString &reason)
{
    if (!control.property("words").isValid())
        control.setProperty("words", control.toolTip());
    control.setEnabled(reason.isEmpty());
    control.setToolTip(reason.isEmpty() ? control.property("words").toString() : reason);
}

}   // namespace floorscope
