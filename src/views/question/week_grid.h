// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/week_hours.h"

#include <QWidget>

#include <optional>

namespace floorscope {

/// Seven days by 24 hours. Click or drag to choose or clear hours; the name of a day and the number of an hour, beside
/// and above them, choose or clear its whole row or column. Arrow keys move, the space bar toggles, Shift with
/// an arrow key extends. A drag is one change.
class WeekGrid : public QWidget
{
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    void setHours(const WeekHours &hours);
    [[nodiscard]] const WeekHours &hours() const { return m_hours; }
    /// The middle of a cell in the widget's coordinates; `day` 0 is Monday.
    [[nodiscard]] QPoint hourCentre(int day, int hour) const;
    /// The middle of a day's and of an hour's heading.
    [[nodiscard]] QPoint dayHeading(int day) const;
    [[nodiscard]] QPoint hourHeading(int hour) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void hoursChanged(const floorscope::WeekHours &hours);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Spot
    {
        int day = 0;
        int hour = 0;
    };
    [[nodiscard]] QRectF spotRect(Spot spot) const;
    [[nodiscard]] Spot spotAt(QPointF point) const;
    [[nodiscard]] int dayRow(int day) const;
    [[nodiscard]] WeekHours painted(Spot from, Spot to) const;
    [[nodiscard]] QString describe(Spot spot) const;
    void moveTo(Spot spot);
    void endLostDrag();
    /// Chooses all hours from one to the other, or clears them where all of them are chosen: one change.
    void toggle(Spot from, Spot to);
    [[nodiscard]] bool allChosen(Spot from, Spot to) const;

    WeekHours m_hours;
    WeekHours m_before;   ///< while dragging
    std::optional<Spot> m_dragFrom;
    bool m_choosing = true;   ///< the drag sets hours; else it clears them
    Spot m_cursor{0, 9};
};

}   // namespace floorscope
