// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"
#include "model/session.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// The zone table of what is drawn, and which of its rows are selected: for the panel, for the window of its own and
/// for the maps. It is made in the background, and only where numbers, zones or rule are others.
class ShownZones : public QObject
{
    Q_OBJECT
public:
    explicit ShownZones(Session &session, QObject *parent = nullptr);

    /// Nothing while nothing is counted, nor of another floor or another protection than what is drawn.
    [[nodiscard]] const std::optional<ZoneTable> &table() const { return m_table; }
    /// What it was made of.
    [[nodiscard]] const Drawn &drawn() const { return m_drawn; }
    /// What is drawn is still being counted: changed follows.
    [[nodiscard]] bool isCounting() const { return m_counted != m_counting; }
    /// Why there is no table, and what would change that; empty where there is one.
    [[nodiscard]] QString whyNoTable() const;
    /// What stands below the table: how cells count, and why no change of it is weighed; else why there is none.
    [[nodiscard]] QString note() const;
    /// Presence time, which tells person-hours.
    [[nodiscard]] SideFetch &presence() const;
    [[nodiscard]] const std::vector<std::size_t> &selected() const { return m_selected; }
    /// The outlines of the selected rows.
    [[nodiscard]] std::vector<FloorPolygon> selectedRings() const;

    /// What is no row of the table, as another one had it, is left out.
    void select(const std::vector<std::size_t> &rows);
    /// The smallest zone that holds the point; none where it lies outside of all.
    void selectAt(FloorPoint point);
    /// One of the document's own zones, by its index there, once it is counted.
    void selectDrawn(std::size_t zone);
    /// That index where nothing else is selected.
    [[nodiscard]] std::optional<std::size_t> selectedDrawn() const;

signals:
    void changed();
    void noteChanged();   ///< the table is the same
    void selectionChanged();

private:
    void renew();
    [[nodiscard]] std::optional<DetectionRate> rate() const;
    void takeRate();
    void dropTable();
    void use(const std::optional<ZoneTable> &table, const Drawn &drawn);
    [[nodiscard]] std::vector<std::size_t> knownRows(std::vector<std::size_t> rows) const;

    Session &m_session;
    Drawn m_asked;   ///< what is counted, or was
    Drawn m_drawn;
    std::optional<ZoneTable> m_table;
    std::vector<std::size_t> m_selected;
    std::optional<std::size_t> m_awaited;   ///< a zone of the document that is not counted yet
    int m_counting = 0;                     ///< newest wins
    int m_counted = 0;                      ///< the last that came
};

}   // namespace floorscope
