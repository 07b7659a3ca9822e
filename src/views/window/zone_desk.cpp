// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/zone_desk.h"

#include "base/when_done.h"
#include "base/write_file.h"
#include "model/session.h"
#include "output/zones/zone_numbers.h"
#include "views/page/map_page.h"
#include "views/page/map_tools.h"
#include "views/parts/status_notice.h"
#include "views/zones/shown_zones.h"
#include "views/zones/zone_panel.h"
#include "views/zones/zone_window.h"

#include <QTabWidget>
#include <QtConcurrent>

namespace floorscope {

ZoneDesk::ZoneDesk(Session &session, MapPage &page, QTabWidget &tabs, StatusNotice &notice, QWidget *window)
    : QObject(window), m_session(session), m_notice(notice), m_window(window), m_zones(new ShownZones(session, this))
{
    auto *panel = new ZonePanel(session, *m_zones);
    panel->setObjectName(QStringLiteral("zonePanel"));
    tabs.insertTab(1, panel, tr("Zones"));
    connect(panel, &ZonePanel::allColumnsWanted, this, &ZoneDesk::showTable);
    connectMaps(page);
}

void ZoneDesk::connectMaps(MapPage &page)
{
    MapTools &tools = page.tools();
    connect(&tools, &MapTools::placePicked, m_zones, &ShownZones::selectAt);
    connect(&tools, &MapTools::placeLeft, m_zones, [this] { m_zones->select({}); });
    connect(m_zones, &ShownZones::selectionChanged, &tools,
            [this, &tools] { tools.markPlaces(m_zones->selectedRings()); });
}

void ZoneDesk::showTable()
{
    if (!m_table) {
        m_table = new ZoneWindow(*m_zones, m_window);
        m_table->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_table, &ZoneWindow::fileChosen, this, &ZoneDesk::save);
    }
    m_table->show();
    m_table->raise();
    m_table->activateWindow();
}

void ZoneDesk::save(const QString &path)
{
    const auto write = [table = m_zones->table(), drawn = m_zones->drawn(), path] {
        return writeFile(path, zoneCsv(*table, drawn));
    };
    whenDone(QtConcurrent::run(write), this, [this, path](const Result<void> &written) {
        if (!written)
            return m_session.fail(written.error());
        m_notice.informOfFile(path);
    });
}

}   // namespace floorscope
