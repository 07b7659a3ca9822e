// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/parts/month_calendar.h"

#include <vector>

namespace floorscope {

/// A month of days of which any number is struck out. No day is chosen: the keyboard's day has a ring while the
/// calendar has the focus.
class DayCalendar : public MonthCalendar
{
    Q_OBJECT
public:
    explicit DayCalendar(QWidget *parent = nullptr);

    void setStruckOut(const std::vector<QDate> &days);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    [[nodiscard]] bool hasKeyboard() const;
    std::vector<QDate> m_struckOut;
};

}   // namespace floorscope
