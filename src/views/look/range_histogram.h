// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/color_scale.h"
#include "look/histogram.h"

#include <qcustomplot.h>

#include <optional>

namespace floorscope {

/// The cells by value, colored as on the map, with a handle at each end of the color bar.
class RangeHistogram : public QCustomPlot
{
    Q_OBJECT
public:
    explicit RangeHistogram(QWidget *parent = nullptr);

    /// `histogram`: made on that scale.
    void setHistogram(const Histogram &histogram, const ColorScale &scale);
    void clear();
    [[nodiscard]] const LockedRange &range() const { return m_range; }
    /// Where a handle stands, in the widget's coordinates.
    [[nodiscard]] QPoint handle(RangeEnd end) const;

signals:
    /// While a handle is dragged; `drag` is the same number through one drag. Where the drag is lost, what was chosen
    /// before it: nothing where the range followed the map.
    void rangeMoved(const std::optional<floorscope::LockedRange> &range, int drag);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void addBars();
    void placeHandles();
    void showFocus();
    void move(RangeEnd end, double value);
    void endLostDrag();

    /// A handle that is held, and what the range was when it was pressed.
    struct Dragged
    {
        RangeEnd end;
        LockedRange shown;
        std::optional<LockedRange> chosen;
        bool moved = false;
    };
    std::optional<ColorScale> m_scale;
    Histogram m_histogram;
    LockedRange m_range;
    std::optional<Dragged> m_dragged;
    int m_drag = 0;
    QCPItemLine *m_lowLine;
    QCPItemLine *m_highLine;
};

}   // namespace floorscope
