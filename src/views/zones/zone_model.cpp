// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/zone_model.h"

#include "views/parts/theme.h"
#include "words/zone_table_text.h"

#include <QGuiApplication>

namespace floorscope {

namespace {

bool isWords(ZoneMeasure measure)
{
    return measure == ZoneMeasure::Name || measure == ZoneMeasure::Kind;
}

Qt::Alignment alignment(ZoneMeasure measure)
{
    return (isWords(measure) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

/// A change that is not established is pale, as on the map.
bool isPale(const ZoneRow &row, ZoneMeasure measure)
{
    return measure >= ZoneMeasure::Difference && row.change && row.change->verdict == ChangeVerdict::NotEstablished;
}

/// 0 for a zone, more for what stands below all zones.
int footing(const ZoneRow &row)
{
    return row.place.kind < CountedKind::Outside ? 0 : static_cast<int>(row.place.kind);
}

}   // namespace

void ZoneModel::setTable(const ZoneTable &table, const std::vector<ZoneColumn> &columns)
{
    beginResetModel();
    m_table = table;
    m_columns = columns;
    endResetModel();
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ZoneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    const ZoneRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const ZoneColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return zoneText(m_table, row, column);
    if (role == Qt::ToolTipRole)
        return column.measure == ZoneMeasure::Name ? zoneText(m_table, row, column) : zoneTip(row, column);
    if (role == Qt::AccessibleDescriptionRole)   // pale is not heard
        return zoneTip(row, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column.measure));
    if (role == Qt::ForegroundRole && isPale(row, column.measure))
        return themeColors(QGuiApplication::palette()).secondary;
    const std::optional<double> value = role == Qt::UserRole ? zoneValue(m_table, row, column) : std::nullopt;
    return value ? QVariant(*value) : QVariant();
}

QVariant ZoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ZoneColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return zoneHeading(column, m_table.compares);
    case Qt::ToolTipRole: return zoneColumnHelp(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment::fromInt(alignment(column.measure).toInt() | Qt::TextWordWrap));
    default: return {};
    }
}

ZoneOrder::ZoneOrder(ZoneModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
}

bool ZoneOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool falling = sortOrder() == Qt::DescendingOrder;
    const auto &rows = m_model.table().rows;
    const int one = footing(rows[static_cast<std::size_t>(left.row())]);
    const int other = footing(rows[static_cast<std::size_t>(right.row())]);
    if (one != other)
        return (one < other) != falling;
    const QVariant a = left.data(Qt::UserRole), b = right.data(Qt::UserRole);
    if (a.isValid() != b.isValid())
        return a.isValid() != falling;
    if (a.isValid())
        return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

}   // namespace floorscope
