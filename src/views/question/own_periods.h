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
    /// A person chose the days of one side.
    void periodChosen(floorscope::Sides side, QDate first, QDate last);
    void leaveOutWanted(floorscope::Sides side);

private:
    struct Side
    {
        QDateEdit *first;
        QDateEdit *last;
        QPushButton *leaveOut;
    };
    [[nodiscard]] Side part(Sides side) const;
    void connectSide(Sides side);
    void show(Sides side, const Question &question);

    std::unique_ptr<Ui::OwnPeriods> m_ui;
};

}   // namespace floorscope
