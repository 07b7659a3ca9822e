// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/question.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DaysDialog;
}

namespace floorscope {

/// A calendar of a question's days: a click leaves a day out or takes it back in. Days can be typed or pasted, and read
/// from a holiday calendar.
class DaysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DaysDialog(const Question &question, QWidget *parent = nullptr);
    ~DaysDialog() override;
    [[nodiscard]] const std::vector<QDate> &days() const { return m_days; }

public slots:
    /// Enter in the list adds it, and closes nothing.
    void accept() override;
    /// Leaves out the holidays of a file, which is read in the background.
    void readCalendar(const QString &path);

private:
    void connectControls();
    void toggle(QDate day);
    void addTyped();
    void chooseCalendar();
    /// Those that lie in the period; says how many these were, or why there are none.
    void add(const Result<std::vector<QDate>> &days);
    void showDays();
    std::unique_ptr<Ui::DaysDialog> m_ui;
    std::vector<QDate> m_days;
};

}   // namespace floorscope
