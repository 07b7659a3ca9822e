// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/zone_desk.h"

#include "base/background.h"
#include "base/when_done.h"
#include "base/write_file.h"
#include "model/evidence/findings.h"
#include "model/session.h"
#include "model/zones/drawn_zones.h"
#include "output/zones/rhythm_numbers.h"
#include "output/zones/zone_numbers.h"
#include "views/page/map_page.h"
#include "views/page/map_tools.h"
#include "views/page/zone_drawing.h"
#include "views/parts/status_notice.h"
#include "views/window/main_actions.h"
#include "views/zones/rhythm_window.h"
#include "views/zones/shown_zones.h"
#include "views/zones/zone_panel.h"
#include "views/zones/zone_window.h"

#include <QAction>
#include <QTabWidget>

#include <utility>

namespace floorscope {

ZoneDesk::ZoneDesk(Session &session, const MainActions &actions, MapPage &page, QTabWidget &tabs, StatusNotice &notice,
                   QWidget *window)
    : QObject(window),
      m_session(session),
      m_notice(notice),
      m_window(window),
      m_zones(new ShownZones(session, this)),
      m_drawing(new ZoneDrawing(session, page.tools()))
{
    auto *panel = new ZonePanel(session, *m_zones);
    panel->setObjectName(QStringLiteral("zonePanel"));
    tabs.insertTab(1, panel, tr("Zones"));
    connect(panel, &ZonePanel::allColumnsWanted, this, &ZoneDesk::showTable);
    connect(actions.zoneTable, &QAction::triggered, this, &ZoneDesk::showTable);
    connect(this, &ZoneDesk::refused, &page, &MapPage::refuse);
    connect(panel, &ZonePanel::rhythmWanted, this, &ZoneDesk::showRhythm);
    connect(actions.rhythm, &QAction::triggered, this, &ZoneDesk::showRhythm);
    connect(m_zones, &ShownZones::changed, this, [this] {
        if (!m_awaited.isEmpty())
            save(std::exchange(m_awaited, {}));
    });
    connectMaps(page);
    connectDrawing(actions, tabs, *panel);
}

/// The tab shows the zone that is drawn; what is selected there is what the pen works on.
void ZoneDesk::connectDrawing(const MainActions &actions, QTabWidget &tabs, QWidget &panel)
{
    connect(actions.zone, &QAction::triggered, m_drawing, &ZoneDrawing::setOn);
    connect(m_drawing, &ZoneDrawing::onChanged, actions.zone, &QAction::setChecked);
    connect(m_drawing, &ZoneDrawing::onChanged, &tabs, [&tabs, &panel](bool on) {
        if (on)
            tabs.setCurrentWidget(&panel);
    });
    connect(m_drawing, &ZoneDrawing::selected, m_zones,
            [this](std::optional<std::size_t> zone) { zone ? m_zones->selectDrawn(*zone) : m_zones->select({}); });
    connect(m_zones, &ShownZones::selectionChanged, m_drawing, [this] { m_drawing->select(m_zones->selectedDrawn()); });
}

void ZoneDesk::connectMaps(MapPage &page)
{
    MapTools &tools = page.tools();
    connect(m_zones, &ShownZones::changed, &page, [this, &page] { page.setZoneTable(m_zones->table()); });
    page.setZoneTable(m_zones->table());
    connect(&tools, &MapTools::placePicked, m_zones, &ShownZones::selectAt);
    connect(&tools, &MapTools::placeLeft, m_zones, [this] { m_zones->select({}); });
    const auto mark = [this, &tools] {
        tools.markPlaces(m_drawing->isOn() ? std::vector<FloorPolygon>() : m_zones->selectedRings());
    };
    connect(m_zones, &ShownZones::selectionChanged, &tools, mark);
    connect(m_drawing, &ZoneDrawing::onChanged, &tools, mark);
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

void ZoneDesk::showRhythm()
{
    if (!m_rhythm) {
        m_rhythm = new RhythmWindow(m_session, *m_zones, m_window);
        m_rhythm->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_rhythm, &RhythmWindow::fileChosen, this, &ZoneDesk::saveRhythm);
    }
    m_rhythm->show();
    m_rhythm->raise();
    m_rhythm->activateWindow();
}

/// A table that is just being counted is waited for, so that the file holds what is drawn.
void ZoneDesk::save(const QString &path)
{
    m_awaited = m_zones->isCounting() ? path : QString();
    if (!m_awaited.isEmpty())
        return;
    if (!m_zones->table())
        return emit refused(tr("Nothing is counted here, so there is no table to save."));
    Drawn drawn = m_zones->drawn();
    drawn.answers.seenBefore = m_session.drawn().answers.seenBefore;   // it may have been read since they were counted
    tellSaved(path, inBackground([table = m_zones->table(), drawn, path] {
                  const bool waits = drawn.shown.mode == ViewMode::Compare && !drawn.answers.evidence;
                  const Drawn all = settled(drawn);   // as it is drawn a moment later
                  return writeFile(path, zoneCsv(waits && all.answers.evidence ? *zoneTable(all) : *table, all));
              }));
}

/// What is shown may have changed while the file was chosen.
void ZoneDesk::saveRhythm(const QString &path, const std::optional<ZoneRhythms> &rhythms)
{
    if (!rhythms || rhythms->rhythms.empty() || rhythms->rhythms.front().days.empty())
        return emit refused(tr("Nothing is told of this place now, so there is no rhythm to save."));
    tellSaved(path, inBackground([rhythms = *rhythms, path] { return writeFile(path, rhythmCsv(rhythms)); }));
}

void ZoneDesk::tellSaved(const QString &path, const QFuture<Result<void>> &future)
{
    whenDone(future, this, [this, path](const Result<void> &written) {
        if (!written)
            return m_session.fail(written.error());
        m_notice.informOfFile(path);
    });
}

}   // namespace floorscope
