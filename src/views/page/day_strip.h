// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/day_marks.h"

#include <QStringList>
#include <QWidget>

namespace floorscope {

/// The days of the picture, one box each: filled, missing (a cross), silent (dashed, with a stroke), left out (empty).
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);
    void setMarks(const std::vector<DayMark> &marks);
    /// What stands before the boxes, with as much room as the widest of `alike`, so that strips begin alike.
    void setHeading(const QString &heading, const QStringList &alike = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF dayBox(std::size_t index) const;
    void paintBox(QPainter &painter, const QRectF &box, DayState state) const;
    std::vector<DayMark> m_marks;
    QString m_heading;
    QStringList m_alike;
};

}   // namespace floorscope
