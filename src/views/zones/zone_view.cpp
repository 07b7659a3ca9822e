// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/zone_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace floorscope {

namespace {

/// The least width that holds a text in two lines.
int widthOfTwoLines(const QString &text, const QFontMetrics &font)
{
    int least = font.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1))
        least =
            std::min(least, std::max(font.horizontalAdvance(text.left(at)), font.horizontalAdvance(text.mid(at + 1))));
    return least;
}

/// Headings wider than a number take two lines, so that they take no room from what stands below them.
class WrappedHeader : public QHeaderView
{
public:
    explicit WrappedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, orientation()).toString();
        const QFontMetrics font = fontMetrics();
        const int number = font.horizontalAdvance(QStringLiteral("0,000,000"));
        const int width = std::min(std::max(number, widthOfTwoLines(text, font)), font.horizontalAdvance(text));
        const QRect lines = font.boundingRect(QRect(0, 0, width + 1, 1000), Qt::TextWordWrap, text);
        return QHeaderView::sectionSizeFromContents(section) + QSize(width + 1, lines.height())
            - font.size(Qt::TextSingleLine, text);
    }
};

QStringList texts(const QAbstractItemModel &model, int row)
{
    QStringList fields;
    for (int column = 0; column < model.columnCount(); ++column)
        fields << model.index(row, column).data().toString();
    return fields;
}

}   // namespace

ZoneView::ZoneView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new WrappedHeader(this));
    setModel(&m_order);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // as they are drawn, until a heading is clicked
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZoneView::tellSelection);
}

void ZoneView::setTable(const ZoneTable &table, const std::vector<ZoneColumn> &columns)
{
    const QScopedValueRollback following(m_following, true);
    const bool others = columns != m_model.columns();
    m_model.setTable(table, columns);
    if (others)
        sortByColumn(-1, Qt::AscendingOrder);
    if (others || !m_fitted)
        resizeColumnsToContents();
    m_fitted = (m_fitted && !others) || m_model.rowCount() > 0;
}

void ZoneView::setFilter(const QString &text)
{
    m_order.setFilterFixedString(text);
}

void ZoneView::select(const std::vector<std::size_t> &rows)
{
    const QScopedValueRollback following(m_following, true);
    QItemSelection selection;
    for (const std::size_t row : rows)
        if (const QModelIndex index = m_order.mapFromSource(m_model.index(static_cast<int>(row), 0)); index.isValid())
            selection.select(index, index);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        scrollTo(selection.indexes().front());
}

void ZoneView::tellSelection()
{
    if (m_following)
        return;
    std::vector<std::size_t> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(m_order.mapToSource(index).row()));
    std::sort(rows.begin(), rows.end());
    emit rowsSelected(rows);
}

QString ZoneView::selectedText() const
{
    QStringList headings;
    for (int column = 0; column < m_order.columnCount(); ++column)
        headings << m_order.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString text = headings.join(QLatin1Char('\t')) + QLatin1Char('\n');
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_order.rowCount(); ++row)
        if (all || selectionModel()->isRowSelected(row, {}))
            text += texts(m_order, row).join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

void ZoneView::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void ZoneView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

}   // namespace floorscope
