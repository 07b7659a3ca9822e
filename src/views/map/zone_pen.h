// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zone_edit.h"
#include "views/map/map_marks.h"

#include <QObject>
#include <QPointF>

#include <optional>
#include <vector>

class QKeyEvent;
class QMouseEvent;

namespace floorscope {

class MapView;

/// What was done to zones: each is one step of Undo.
enum class ZoneStep {
    Drawn,
    HoleCut,
    CornerMoved,    ///< by a drag
    CornerNudged,   ///< by a key
    CornerAdded,
    CornerRemoved,
    Removed
};

/// Draws and changes zones on one map while it is on. Clicks set corners, and a
/// click on the first one, a double click or Ctrl and Enter close the outline;
/// inside the zone that is selected it becomes a hole. Corners are dragged, a
/// drag from an edge makes one more, Delete takes one out. With the keyboard
/// Enter sets a corner at the cell cursor, Page up and Page down go from corner
/// to corner, and the arrow keys move it by 10 cm, with Shift by 1 m. Corners
/// of rooms and zones attract others, but not with Alt; with Shift lines keep
/// to eighths of a turn. The middle button still pans. While a corner is dragged
/// keys do nothing but Esc, which puts it back; so does what takes the map or the mouse away before the button goes up.
class ZonePen : public QObject
{
    Q_OBJECT
public:
    /// `map` is its parent.
    explicit ZonePen(MapView &map);
    /// Begins anew, and sends no signal.
    void setOn(bool on);
    /// The document's own, and which of them is selected; sends no signal. Other zones than before end a drag.
    void setZones(const std::vector<Zone> &zones, std::optional<std::size_t> selected);
    /// What is drawn so far is given up, and no corner is taken any more; sends no signal.
    void layDown();
    /// A new zone has its first corner there.
    void beginAt(FloorPoint point);
    /// What is to be shown of it now.
    [[nodiscard]] ZoneDraft draft() const;
    /// The corner that keys act on.
    [[nodiscard]] const std::optional<CornerPlace> &corner() const { return m_corner; }

signals:
    /// `zone`: the one that was changed, by its index in `zones`, unless it is
    /// gone.
    void edited(floorscope::ZoneStep step, const std::vector<floorscope::Zone> &zones, std::size_t zone);
    void selected(std::optional<std::size_t> zone);
    /// A person did something with it: `draft` is another one.
    void drafted();
    /// A person gave the tool up.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool key(const QKeyEvent &event);
    void take(FloorPoint point, double reach, bool draws);
    void addCorner(FloorPoint point);
    void close();
    void remove();
    bool giveUp();
    void nextCorner(int step);
    void moveCorner(const QKeyEvent &event);
    void hold(const CornerPlace &place, const std::vector<Zone> &before);
    void putBack();
    void endLostDrag();
    [[nodiscard]] double reach() const;
    [[nodiscard]] FloorPoint snapped(FloorPoint point, Qt::KeyboardModifiers modifiers) const;
    void show(const std::optional<FloorPoint> &next = {});

    MapView &m_map;
    bool m_on = false;
    /// The corner that is dragged is `m_corner`.
    struct Held
    {
        FloorPoint from;            ///< where it was
        std::vector<Zone> before;   ///< the document's zones
        bool inserted = false;      ///< it is none of theirs
        bool moved = false;
    };
    std::vector<Zone> m_zones;   ///< as they are while something is dragged
    std::optional<std::size_t> m_selected;
    FloorPolygon m_line;                   ///< the corners of an outline that is not closed yet
    std::optional<FloorPoint> m_next;      ///< where the next one would be
    std::optional<CornerPlace> m_corner;   ///< that keys act on
    std::optional<Held> m_held;
};

}   // namespace floorscope
