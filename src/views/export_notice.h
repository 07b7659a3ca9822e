// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace floorscope {

/// Says in the status bar that a file was written, with Open and Show in folder.
class ExportNotice : public QLabel
{
    Q_OBJECT
public:
    explicit ExportNotice(QWidget *parent = nullptr);
    void announce(const QString &path);
    void tell(const QString &text);
};

} // namespace floorscope
