// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace floorscope {

/// Floors by site and building, with a field that finds them: each word that is typed stands in the name of the floor,
/// its building or its site. The arrow keys lead from the field into the list, Enter chooses the floor that is marked,
/// else the first one that was found. A level that all floors have in common, or that has no name, is left out.
class FloorTree : public QWidget
{
    Q_OBJECT
public:
    /// `name`: how the names of its parts begin.
    explicit FloorTree(const QString &name, QWidget *parent = nullptr);

    /// `chosen`: the id of the floor that is marked; empty: none.
    void setFloors(const std::vector<Floor> &floors, const QString &chosen);
    /// Nothing is looked for, and the field has the keyboard.
    void startSearch();

signals:
    void floorChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QModelIndex &index);
    void mark(const QString &id);
    [[nodiscard]] QModelIndex firstFloor() const;

    QLineEdit *m_search;
    QTreeView *m_list;
    QStandardItemModel *m_floors;
    QSortFilterProxyModel *m_found;
    QString m_chosen;
};

}   // namespace floorscope
