// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QTabWidget;
class QWidget;

namespace floorscope {

class MapPage;
class Session;
class ShownZones;
class StatusNotice;
class ZoneWindow;

/// The zones of the window: their tab, their table in a window of its own, and the maps, which show what is selected
/// there and select what is clicked on them.
class ZoneDesk : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent and that of the table's window; the others live as long.
    ZoneDesk(Session &session, MapPage &page, QTabWidget &tabs, StatusNotice &notice, QWidget *window);

public slots:
    /// The whole table, in front.
    void showTable();

private:
    void connectMaps(MapPage &page);
    void save(const QString &path);

    Session &m_session;
    StatusNotice &m_notice;
    QWidget *m_window;
    ShownZones *m_zones;
    QPointer<ZoneWindow> m_table;
};

}   // namespace floorscope
