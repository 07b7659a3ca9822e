// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/waiting.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;

namespace Ui {
class WaitDialog;
}

namespace floorscope {

class Session;

/// When a change of a size that is typed could be seen in what the session draws, a sentence a place. It is worked out
/// off the window's thread: newest wins.
class WaitDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WaitDialog(Session &session, QWidget *parent = nullptr);
    ~WaitDialog() override;

private:
    void renew();
    [[nodiscard]] QString whyNotYet() const;
    void show(const std::optional<Waits> &waits);
    void copy() const;

    Session &m_session;
    std::unique_ptr<Ui::WaitDialog> m_ui;
    QPushButton *m_copyAll = nullptr;
    QTimer m_pause;    ///< while steps of the size follow each other
    int m_asked = 0;   ///< newest wins
};

}   // namespace floorscope
