// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/set_reason.h"

#include <QComboBox>
#include <QStandardItemModel>
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

void setEntryReason(QComboBox &box, int value, const QString &reason)
{
    const int entry = box.findData(value);
    if (const auto *model = qobject_cast<QStandardItemModel *>(box.model()); model && model->item(entry))
        model->item(entry)->setEnabled(reason.isEmpty());
    box.setItemData(entry, reason.isEmpty() ? QVariant() : reason, Qt::ToolTipRole);
}

}   // namespace floorscope
