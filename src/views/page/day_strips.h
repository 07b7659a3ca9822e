// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/days/chosen_days.h"

#include <QWidget>

class QBoxLayout;

namespace floorscope {

class DayStrip;

/// The days of what is drawn: one strip, or in Compare one before and one after, beside each other where the days of
/// both are wide enough there, else one below the other.
class DayStrips : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrips(QWidget *parent = nullptr);

    /// Of `whole`, with those that are looked at alone. Hides itself where no days are known.
    void showDays(const Drawn &whole, const ChosenDays &chosen);
    /// Two strips of so many days share the width of one.
    [[nodiscard]] static bool haveRoomBeside(int width, std::size_t days);

signals:
    /// These days of that map alone; none: all of them.
    void daysChosen(floorscope::Pane pane, const std::vector<QDate> &days);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    DayStrip *m_first;
    DayStrip *m_second;
    Pane m_firstPane = Pane::Single;
    std::size_t m_days = 0;   ///< of the longer one of two
};

}   // namespace floorscope
