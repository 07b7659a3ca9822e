// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/zones/zone_model.h"

#include <QTableView>

namespace floorscope {

/// A zone table to look at, to sort and to copy from.
class ZoneView : public QTableView
{
    Q_OBJECT
public:
    explicit ZoneView(QWidget *parent = nullptr);

    void setTable(const ZoneTable &table, const std::vector<ZoneColumn> &columns);
    void setFilter(const QString &text);
    /// Selects those rows of the table, and shows the first; sends no signal.
    void select(const std::vector<std::size_t> &rows);
    /// The selected rows, or all that are seen, as they are sorted: fields apart by tabs, with headings.
    [[nodiscard]] QString selectedText() const;
    /// selectedText() goes to the clipboard.
    void copy() const;

signals:
    /// Rows of the table that a person selected, in order.
    void rowsSelected(const std::vector<std::size_t> &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellSelection();

    ZoneModel m_model;
    ZoneOrder m_order{m_model};
    bool m_following = false;   ///< the selection comes from elsewhere
    bool m_fitted = false;      ///< its columns to what stands in them, since there were rows
};

}   // namespace floorscope
