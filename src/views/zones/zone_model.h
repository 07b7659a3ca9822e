// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace floorscope {

/// A zone table as rows and columns for people. Fields are words and numbers of the language; Qt::UserRole has the
/// number that a column is sorted by. What is not established is pale.
class ZoneModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ZoneTable &table, const std::vector<ZoneColumn> &columns);
    [[nodiscard]] const ZoneTable &table() const { return m_table; }
    [[nodiscard]] const std::vector<ZoneColumn> &columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ZoneTable m_table;
    std::vector<ZoneColumn> m_columns;
};

/// Sorts numbers as numbers and names as the language does, and leaves out what does not hold a text. Fields without a
/// number come last, and below all of them what lies outside of the zones and in several, however it is sorted.
class ZoneOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ZoneOrder(ZoneModel &model, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ZoneModel &m_model;
};

}   // namespace floorscope
