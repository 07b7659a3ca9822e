// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace floorscope {

/// A column of controls that scrolls up and down, and never sideways: it is at least as wide as what stands in it, in
/// every language, with its scroll bar beside. Tab goes to what stands in it, not to the column itself.
class ColumnArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit ColumnArea(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}   // namespace floorscope
