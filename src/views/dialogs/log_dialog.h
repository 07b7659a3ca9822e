// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class LogDialog;
}

namespace floorscope {

/// What the program wrote down since it began, newest last; it grows while it is seen.
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LogDialog(QWidget *parent = nullptr);
    ~LogDialog() override;

private:
    void showLines();
    void copy() const;

    std::unique_ptr<Ui::LogDialog> m_ui;
    QTimer m_look;
    qint64 m_shown = -1;
};

}   // namespace floorscope
