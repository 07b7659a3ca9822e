// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/find_place.h"
#include "model/session.h"
#include "views/map/map_marks.h"
#include "views/page/place_shares.h"
#include "words/reading_text.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace floorscope {

class MapView;
class Ruler;

/// What a person does on the maps besides moving them: pins a place, measures, and finds places. All maps show the same
/// marks; no document and no picture has them.
class MapTools : public QObject
{
    Q_OBJECT
public:
    /// `active`: the map that moves when a place is shown.
    MapTools(Session &session, std::vector<MapView *> maps, std::function<MapView *()> active, QObject *parent);

    /// There is something to zoom to: a place that was found, or a pin.
    [[nodiscard]] bool hasSelection() const { return m_marks.pin || !m_marks.places.empty(); }
    /// The length that is measured, else what is known of the pinned place; empty where neither is there.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    [[nodiscard]] const std::vector<MapView *> &maps() const { return m_maps; }
    /// What readings tell of rooms and zones.
    [[nodiscard]] const PlaceShares &shares() const { return m_shares; }

public slots:
    /// The zone table is another one; nothing: there is none.
    void setZoneTable(const std::optional<floorscope::ZoneTable> &table);
    void setLengths(LengthUnits lengths);
    void setMeasuring(bool measuring);
    void pinAt(floorscope::FloorPoint point);
    void unpin();
    /// The pin alone: what is selected stays so.
    void takePinOut();
    /// The maps go there and mark it.
    void showPlace(const floorscope::FoundPlace &place);
    void zoomToSelection();
    /// Marks outlines where they are, without going there; none: nothing is marked.
    void markPlaces(const std::vector<floorscope::FloorPolygon> &rings);
    /// Shows a zone that is being drawn or changed.
    void setDraft(const std::optional<floorscope::ZoneDraft> &draft);
    /// The keyboard goes to the map.
    void focusMap();
    /// The drawn numbers are others.
    void renew();
    /// The floor is another one.
    void clear();

signals:
    /// What is known of the pinned place; empty: nothing is pinned.
    void pinnedTextChanged(const QString &text);
    void measuringChanged(bool measuring);
    void selectionChanged();
    /// A person clicked there.
    void placePicked(floorscope::FloorPoint point);
    /// What was picked is given up, or another place is shown.
    void placeLeft();
    void copyWanted();
    /// A new zone is to begin there, on that one of the maps.
    void zoneWanted(std::size_t map, floorscope::FloorPoint point);

private:
    void connectMap(MapView &map);
    void click(FloorPoint point);
    void leave();
    void setMarks(const MapMarks &marks);
    void showMenu(MapView &map, FloorPoint point, QPoint global);
    void offerMask(QMenu &menu, FloorPoint point);
    void offerZone(QMenu &menu, const MapView &map, FloorPoint point);
    [[nodiscard]] QString pinnedText() const;

    Session &m_session;
    std::vector<MapView *> m_maps;
    std::vector<Ruler *> m_rulers;   ///< one a map
    std::function<MapView *()> m_active;
    MapMarks m_marks;
    std::optional<FloorPoint> m_pinBefore;   ///< the click that pinned may be half of a double click
    PlaceShares m_shares;
    LengthUnits m_lengths = LengthUnits::Metres;
    bool m_measuring = false;
};

}   // namespace floorscope
