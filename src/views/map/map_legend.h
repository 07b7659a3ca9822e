// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/legend_place.h"
#include "views/map/legend_view.h"

#include <optional>

namespace floorscope {

/// The legend of one map, over it: a band below the floor, or a card on it, wherever a person drags it. Dragged below
/// the map, or by a double click, it is the band again. A drag whose button goes up where nobody sees it moves nothing.
class MapLegend : public LegendView
{
    Q_OBJECT
public:
    /// A child of the map.
    explicit MapLegend(MapView &map);

    /// Goes to its place in `room`, which map and legend have together.
    void layOut(const QRect &room);
    /// The map has another scene, which tells the place; what is dragged stays in the hand.
    void useScene() { m_dropped.reset(); }
    /// Height of the room that it takes below the map; while it is dragged what it was before.
    [[nodiscard]] int band() const { return m_band; }

signals:
    /// A person put it there; nothing: below the map.
    void moved(const std::optional<floorscope::LegendPlace> &place);
    /// The mouse is over it, not over the map.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    using Place = std::optional<LegendPlace>;   ///< nothing: below the map
    struct Drag
    {
        QPointF from;    ///< in the map
        QPointF share;   ///< of the legend's width and height, where it was taken
        Place place;
        bool moves = false;
    };
    [[nodiscard]] Place place() const;
    [[nodiscard]] Place placeUnder(QPointF point) const;
    [[nodiscard]] std::optional<QRect> card(const Place &place) const;
    void drop(const Place &place);
    void endLostDrag();
    void settle();

    MapView &m_map;
    QRect m_room;
    int m_band = 0;
    bool m_isCard = false;
    std::optional<Drag> m_drag;
    std::optional<Place> m_dropped;   ///< until a scene has it
};

}   // namespace floorscope
