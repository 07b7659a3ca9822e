// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/day_row.h"

#include <QStringList>
#include <QWidget>

namespace floorscope {

/// The days of the picture, one box each (see paintDays). The mouse, or the arrow keys, tell a day in a tooltip. A
/// click or a drag asks for these days alone, with Ctrl in addition to those that are, with Shift up to the last one;
/// Space does what a click does, Shift with an arrow key what a drag does. A click on the one day that is looked at,
/// and Esc, ask for all again.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);
    void setMarks(const std::vector<DayMark> &marks);
    /// The days that are looked at alone, in order; none: all. `canChoose`: days can be looked at alone.
    void setChosen(const std::vector<QDate> &days, bool canChoose);
    /// What stands before the boxes, with as much room as the widest of `alike`, so that strips begin alike.
    void setHeading(const QString &heading, const QStringList &alike = {});
    QSize sizeHint() const override;
    /// The middle of a day's box, for who points at it.
    [[nodiscard]] QPoint dayCentre(std::size_t index) const;

signals:
    /// These days alone; none: all of them.
    void daysChosen(const std::vector<QDate> &days);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] DayRow row() const;
    [[nodiscard]] std::vector<QDate> between(std::size_t from, std::size_t to) const;
    [[nodiscard]] QString describe(std::size_t index) const;
    void moveTo(std::size_t index);
    /// The keyboard's day moves; `extends`: all from where it began to there are looked at.
    void step(std::size_t index, bool extends);
    /// As a click; `adds`: in addition to those that are looked at.
    void toggle(std::size_t index, bool adds);
    void choose(const std::vector<QDate> &days);
    void endLostDrag();

    std::vector<DayMark> m_marks;
    std::vector<QDate> m_chosen;    ///< that are looked at alone
    std::vector<QDate> m_kept;      ///< while dragging: those that stay …
    std::vector<QDate> m_pressed;   ///< … and those that were chosen before
    bool m_canChoose = false;
    bool m_dragging = false;
    QString m_heading;
    QStringList m_alike;
    std::size_t m_current = 0;   ///< the keyboard's day
    std::size_t m_anchor = 0;    ///< where a range begins
};

}   // namespace floorscope
