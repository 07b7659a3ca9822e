// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/map_tools.h"

#include "model/places/cell_mask.h"
#include "model/reading_at.h"
#include "views/map/map_view.h"
#include "views/map/ruler.h"

#include <QMenu>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kNear = 10.0;   ///< metres that are shown round a point

}   // namespace

MapTools::MapTools(Session &session, std::vector<MapView *> maps, std::function<MapView *()> active, QObject *parent)
    : QObject(parent), m_session(session), m_maps(std::move(maps)), m_active(std::move(active))
{
    for (MapView *map : m_maps)
        connectMap(*map);
}

void MapTools::connectMap(MapView &map)
{
    connect(&map, &MapView::placeClicked, this, &MapTools::click);
    connect(&map, &MapView::placeDoubleClicked, this, [this] { m_pinBefore ? pinAt(*m_pinBefore) : unpin(); });
    connect(&map, &MapView::escaped, this, &MapTools::leave);
    connect(&map, &MapView::menuWanted, this,
            [this, &map](FloorPoint point, QPoint global) { showMenu(map, point, global); });
    auto *ruler = new Ruler(map);
    m_rulers.push_back(ruler);
    connect(ruler, &Ruler::measured, this, [this](const RulerLine &line) {
        MapMarks marks = m_marks;
        marks.ruler = line;
        setMarks(marks);
    });
}

void MapTools::setMarks(const MapMarks &marks)
{
    const bool selected = hasSelection();
    m_marks = marks;
    for (MapView *map : m_maps)
        map->setMarks(m_marks);
    if (hasSelection() != selected)
        emit selectionChanged();
}

void MapTools::setLengths(LengthUnits lengths)
{
    m_lengths = lengths;
    for (Ruler *ruler : m_rulers)
        ruler->setLengths(lengths);
    if (MapMarks marks = m_marks; marks.ruler) {
        RulerLine &line = *marks.ruler;
        line.text = distanceText(std::hypot(line.to.x - line.from.x, line.to.y - line.from.y), lengths);
        setMarks(marks);
    }
    renew();
}

void MapTools::setMeasuring(bool measuring)
{
    if (std::exchange(m_measuring, measuring) == measuring)
        return;
    for (Ruler *ruler : m_rulers)
        ruler->setOn(measuring);
    MapMarks marks = m_marks;
    marks.ruler.reset();
    setMarks(marks);
    if (measuring)
        focusMap();   // so that Esc leaves
    emit measuringChanged(measuring);
}

void MapTools::click(FloorPoint point)
{
    m_pinBefore = m_marks.pin;
    pinAt(point);
    emit placePicked(point);
}

void MapTools::focusMap()
{
    m_active()->setFocus();
}

void MapTools::setDraft(const std::optional<ZoneDraft> &draft)
{
    MapMarks marks = m_marks;
    marks.draft = draft;
    setMarks(marks);
}

void MapTools::markPlaces(const std::vector<FloorPolygon> &rings)
{
    MapMarks marks = m_marks;
    marks.places = rings;
    setMarks(marks);
}

void MapTools::pinAt(FloorPoint point)
{
    MapMarks marks = m_marks;
    const std::optional<Reading> reading = readingAt(m_session.drawn(), point);
    marks.pin = reading ? reading->centre : point;
    setMarks(marks);
    renew();
}

void MapTools::takePinOut()
{
    MapMarks marks = m_marks;
    marks.pin.reset();
    setMarks(marks);
    renew();
}

void MapTools::unpin()
{
    takePinOut();
    emit placeLeft();
}

/// First the tool, then the pin, then what was found.
void MapTools::leave()
{
    if (m_measuring)
        return setMeasuring(false);
    if (m_marks.pin)
        return unpin();
    setMarks({});
    emit placeLeft();
}

void MapTools::clear()
{
    m_pinBefore.reset();
    setMeasuring(false);
    setMarks({});
    renew();
}

void MapTools::setZoneTable(const std::optional<ZoneTable> &table)
{
    m_shares = PlaceShares(table);
    renew();
}

void MapTools::renew()
{
    emit pinnedTextChanged(pinnedText());
}

QString MapTools::pinnedText() const
{
    if (!m_marks.pin)
        return {};
    const Drawn &drawn = m_session.drawn();
    const std::optional<Reading> reading = readingAt(drawn, *m_marks.pin);
    return reading ? floorscope::pinnedText(m_shares.told(*reading, drawn, *m_marks.pin), m_lengths)
                   : outsideDataText(*m_marks.pin, m_lengths);
}

QString MapTools::shownText() const
{
    return m_marks.ruler ? m_marks.ruler->text : pinnedText();
}

void MapTools::showPlace(const FoundPlace &place)
{
    if (m_marks.pin && !place.rings.empty())
        unpin();
    emit placeLeft();
    MapMarks marks = m_marks;
    marks.places = place.rings;
    setMarks(marks);
    if (place.rings.empty())
        pinAt(place.point);
    zoomToSelection();
}

void MapTools::zoomToSelection()
{
    if (!m_marks.places.empty())
        return m_active()->showRings(m_marks.places);
    if (m_marks.pin)
        m_active()->showAround(*m_marks.pin, kNear);
}

/// What does not look like a person is left out cell by cell, and counted again.
void MapTools::offerMask(QMenu &menu, FloorPoint point)
{
    const std::optional<FloorRect> cell = cellToMask(m_session.drawn(), point);
    const bool isOut = cell && isMasked(m_session.document(), *cell);
    QAction *offer = menu.addAction(isOut ? tr("Cou&nt this cell again") : tr("&Leave this cell out"));
    offer->setEnabled(cell.has_value());
    connect(offer, &QAction::triggered, this, [this, cell, isOut] {
        const Document &now = m_session.document();
        isOut ? m_session.apply(tr("count a place again"), withCounted(now, *cell))
              : m_session.apply(tr("leave out a place"), withMasked(now, *cell));
    });
}

void MapTools::offerZone(QMenu &menu, const MapView &map, FloorPoint point)
{
    const auto index = static_cast<std::size_t>(std::find(m_maps.begin(), m_maps.end(), &map) - m_maps.begin());
    connect(menu.addAction(tr("&Draw a zone from here")), &QAction::triggered, this,
            [this, index, point] { emit zoneWanted(index, point); });
}

void MapTools::showMenu(MapView &map, FloorPoint point, QPoint global)
{
    auto *menu = new QMenu(&map);
    menu->setObjectName(QStringLiteral("mapMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy reading")), &QAction::triggered, this, [this] { emit copyWanted(); });
    connect(menu->addAction(tr("&Pin here")), &QAction::triggered, this, [this, point] { pinAt(point); });
    QAction *takeOut = menu->addAction(tr("&Take the pin out"));
    takeOut->setEnabled(m_marks.pin.has_value());
    connect(takeOut, &QAction::triggered, this, &MapTools::unpin);
    menu->addSeparator();
    offerMask(*menu, point);
    offerZone(*menu, map, point);
    menu->addSeparator();
    connect(menu->addAction(tr("&Zoom to here")), &QAction::triggered, &map,
            [&map, point] { map.showAround(point, kNear); });
    if (const std::optional<FoundPlace> place = placeOf(m_session.drawn(), point))
        //: %1 a room or a zone
        connect(
            menu->addAction(tr("Zoom to %1").arg(QString(place->name).replace(QLatin1Char('&'), QStringLiteral("&&")))),
            &QAction::triggered, &map, [&map, rings = place->rings] { map.showRings(rings); });
    connect(menu->addAction(tr("&Fit floor")), &QAction::triggered, &map, &MapView::fit);
    menu->popup(global);
}

}   // namespace floorscope
