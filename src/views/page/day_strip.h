// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/day_row.h"

#include <QStringList>
#include <QWidget>

namespace floorscope {

/// The days of the picture, one box each (see paintDays). The mouse, or the arrow keys, tell a day in a tooltip.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);
    void setMarks(const std::vector<DayMark> &marks);
    /// What stands before the boxes, with as much room as the widest of `alike`, so that strips begin alike.
    void setHeading(const QString &heading, const QStringList &alike = {});
    QSize sizeHint() const override;
    /// The middle of a day's box, for who points at it.
    [[nodiscard]] QPoint dayCentre(std::size_t index) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] DayRow row() const;
    void moveTo(std::size_t index);
    std::vector<DayMark> m_marks;
    QString m_heading;
    QStringList m_alike;
    std::size_t m_current = 0;   ///< the keyboard's day
};

}   // namespace floorscope
