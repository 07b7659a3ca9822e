// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

#include <QComboBox>

#include <vector>

namespace floorscope {

class FloorTree;

/// The floor that is chosen; opens the tree of all floors. `activated` follows when one is chosen there.
class FloorField : public QComboBox
{
    Q_OBJECT
public:
    explicit FloorField(QWidget *parent = nullptr);

    /// Each with its id as the item's data and `texts` as what the field shows.
    void setFloors(const std::vector<Floor> &floors, const QStringList &texts);
    void showPopup() override;
    void hidePopup() override;

private:
    void take(const QString &id);

    std::vector<Floor> m_floors;
    QWidget *m_popup;   ///< a window of its own over the others
    FloorTree *m_tree;
};

}   // namespace floorscope
