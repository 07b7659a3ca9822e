// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DaysDialog;
}

namespace floorscope {

/// A calendar of a question's days: a click leaves a day out or takes it back in.
class DaysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DaysDialog(const Question &question, QWidget *parent = nullptr);
    ~DaysDialog() override;
    [[nodiscard]] const std::vector<QDate> &days() const { return m_days; }

private:
    void toggle(QDate day);
    void showDays();
    std::unique_ptr<Ui::DaysDialog> m_ui;
    std::vector<QDate> m_days;
};

}   // namespace floorscope
