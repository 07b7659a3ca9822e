// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question_edit.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OwnPeriods;
}
class QDateEdit;
class QPushButton;

namespace floorscope {

/// The two periods of a comparison, each chosen by itself: its first and last day, and the days that it leaves out.
class OwnPeriods : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPeriods(QWidget *parent = nullptr);
    ~OwnPeriods() override;

    void setPeriods(const Question &before, const Question &after);

signals:
    /// By a person.
    void firstDayChosen(floorscope::PeriodSide side, QDate day);
    void lastDayChosen(floorscope::PeriodSide side, QDate day);
    void leaveOutWanted(floorscope::PeriodSide side);

private:
    struct Side
    {
        QDateEdit *first;
        QDateEdit *last;
        QPushButton *leaveOut;
    };
    [[nodiscard]] Side part(PeriodSide side) const;
    void connectSide(PeriodSide side);
    void show(PeriodSide side, const Question &question);

    std::unique_ptr<Ui::OwnPeriods> m_ui;
};

}   // namespace floorscope
