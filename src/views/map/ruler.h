// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "words/reading_text.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;

namespace floorscope {

class MapView;
struct RulerLine;

/// Measures on one map while it is on: two clicks or a drag, with Shift from corner to corner or along an eighth of a
/// turn. The middle button still pans and the wheel zooms; Esc is the map's.
class Ruler : public QObject
{
    Q_OBJECT
public:
    /// `map` is its parent.
    explicit Ruler(MapView &map);
    void setOn(bool on);
    void setLengths(LengthUnits lengths) { m_lengths = lengths; }

signals:
    void measured(const floorscope::RulerLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    [[nodiscard]] FloorPoint pointAt(const QMouseEvent &event) const;
    void measureTo(FloorPoint point);

    MapView &m_map;
    LengthUnits m_lengths = LengthUnits::Metres;
    bool m_on = false;
    std::optional<FloorPoint> m_from;   ///< where the line begins that is not ended yet
    std::optional<QPointF> m_pressed;   ///< where the button went down, in the widget's coordinates
};

}   // namespace floorscope
