// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QTabWidget;
class QWidget;

namespace floorscope {

class MapPage;
class ZoneDrawing;
struct MainActions;
class Session;
class ShownZones;
class StatusNotice;
class RhythmWindow;
class ZoneWindow;
struct ZoneRhythms;

/// The zones of the window: their tab, their table in a window of its own, and the maps, which show what is selected
/// there and select what is clicked on them.
class ZoneDesk : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent and that of the table's window; the others live as long.
    ZoneDesk(Session &session, const MainActions &actions, MapPage &page, QTabWidget &tabs, StatusNotice &notice,
             QWidget *window);

public slots:
    /// The whole table, in front.
    void showTable();
    /// When the selected place is used, in front.
    void showRhythm();

signals:
    /// Why what the person wanted is not done.
    void refused(const QString &why);

private:
    void connectMaps(MapPage &page);
    void connectDrawing(const MainActions &actions, QTabWidget &tabs, QWidget &panel);
    void save(const QString &path);
    void saveRhythm(const QString &path, const std::optional<ZoneRhythms> &rhythms);
    void tellSaved(const QString &path, const QFuture<Result<void>> &future);

    Session &m_session;
    StatusNotice &m_notice;
    QWidget *m_window;
    ShownZones *m_zones;
    ZoneDrawing *m_drawing;
    QPointer<ZoneWindow> m_table;
    QPointer<RhythmWindow> m_rhythm;
    QString m_awaited;   ///< the file that waits for its table; empty: none does
};

}   // namespace floorscope
