// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QHelpEvent;

namespace floorscope {

class MapView;

/// Tells beside the cell under the mouse what is known of it, after the usual delay, until the mouse leaves the cell.
class CellTip : public QObject
{
    Q_OBJECT
public:
    /// `map` is its parent.
    explicit CellTip(MapView &map);
    /// A line a fact; empty: nothing is told.
    void setLines(const QString &lines) { m_lines = lines; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QHelpEvent &help) const;

    MapView &m_map;
    QString m_lines;
};

}   // namespace floorscope
