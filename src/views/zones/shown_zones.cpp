// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/shown_zones.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/places/side_questions.h"
#include "model/zones/drawn_zones.h"
#include "output/drawn_numbers.h"
#include "output/evidence/no_findings_text.h"
#include "words/zone_table_text.h"

#include <utility>

namespace floorscope {

ShownZones::ShownZones(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::drawnChanged, this, &ShownZones::renew);
    renew();
}

void ShownZones::renew()
{
    const Drawn &drawn = m_session.drawn();
    if (m_counting > 0 && countsTheSame(drawn, m_asked)) {
        if (!isCounting())
            takeRate();
        return emit noteChanged();   // the days may be weighed now, in vain
    }
    dropInBackground(std::exchange(m_asked, drawn));
    const int number = ++m_counting;
    if (m_table && !mayStandBeside(m_drawn, drawn))
        dropTable();
    whenDone(inBackground(zoneTable, drawn), this, [this, number, drawn](const std::optional<ZoneTable> &table) {
        if (number != m_counting)
            return;
        m_counted = number;
        use(table, drawn);
    });
}

SideFetch &ShownZones::presence() const
{
    return m_session.beside(Beside::Presence);
}

std::optional<DetectionRate> ShownZones::rate() const
{
    const std::optional<PresenceTold> &told = m_session.drawn().answers.presence;
    return told ? told->rate : std::nullopt;
}

void ShownZones::takeRate()
{
    if (!m_table || m_table->rate == rate())
        return;
    m_table->rate = rate();
    emit changed();
}

QString ShownZones::whyNoTable() const
{
    if (m_table)
        return {};
    if (isCounting() || !showsNumbers(m_session.drawn()))
        return tr("Nothing is counted yet.");
    return compares(m_session.drawn())
        ? tr("This map shows shares from 0 to 1, or still waits for its other period: there is nothing to count.")
        : noCountsText(m_session.drawn());
}

QString ShownZones::note() const
{
    if (!m_table)
        return whyNoTable();
    const bool waits = !m_table->compares || m_session.isWeighing();
    const QString why = waits ? QString() : noEvidenceText(m_session.drawn());
    return zoneTableNote(*m_table) + (why.isEmpty() ? QString() : QLatin1Char('\n') + why);
}

/// A zone that is drawn stays selected on its own floor.
void ShownZones::dropTable()
{
    const std::optional<std::size_t> zone =
        m_drawn.shown.source == m_asked.shown.source ? selectedDrawn() : std::nullopt;
    m_table.reset();
    select({});
    m_awaited = zone;
    emit changed();
}

/// What is selected stays so while rooms and zones of the floor are the same, even where a zone that is drawn changes.
void ShownZones::use(const std::optional<ZoneTable> &table, const Drawn &drawn)
{
    dropInBackground(std::exchange(m_drawn, drawn));
    const bool same = table && m_table && isOfSameFloor(*table, *m_table);
    m_table = table;
    if (m_table)
        m_table->rate = rate();
    const std::vector<std::size_t> selected = same ? knownRows(m_selected) : std::vector<std::size_t>();
    const bool marked = !selected.empty() || selected != m_selected;
    m_selected = selected;
    emit changed();
    if (marked)
        emit selectionChanged();   // outlines may be others
    if (const std::optional<std::size_t> awaited = std::exchange(m_awaited, std::nullopt))
        selectDrawn(*awaited);
}

void ShownZones::selectDrawn(std::size_t zone)
{
    const std::size_t row = zone + (m_table ? firstDrawn(*m_table) : 0);
    if (m_table && row < m_table->rows.size() && m_table->rows[row].place.kind == CountedKind::Drawn)
        select({row});
    else
        m_awaited = zone;
}

std::optional<std::size_t> ShownZones::selectedDrawn() const
{
    if (!m_table || m_selected.size() != 1 || m_table->rows[m_selected[0]].place.kind != CountedKind::Drawn)
        return std::nullopt;
    return m_selected[0] - firstDrawn(*m_table);
}

void ShownZones::select(const std::vector<std::size_t> &rows)
{
    const std::vector<std::size_t> known = knownRows(rows);
    if (known == m_selected)
        return;
    m_selected = known;
    emit selectionChanged();
}

std::vector<std::size_t> ShownZones::knownRows(std::vector<std::size_t> rows) const
{
    std::erase_if(rows, [this](std::size_t row) { return !m_table || row >= m_table->rows.size(); });
    return rows;
}

void ShownZones::selectAt(FloorPoint point)
{
    const std::optional<std::size_t> place = m_table ? smallestAt(countedPlaces(m_drawn), point) : std::nullopt;
    select(place ? std::vector{*place} : std::vector<std::size_t>());
}

std::vector<FloorPolygon> ShownZones::selectedRings() const
{
    std::vector<FloorPolygon> selected;
    for (const std::size_t row : m_selected)
        for (FloorPolygon &ring : rings(m_table->rows[row].place.zone))
            selected.push_back(std::move(ring));
    return selected;
}

}   // namespace floorscope
