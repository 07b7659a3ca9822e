// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

namespace floorscope {

class Session;

/// The window of window.md: panels and actions round one session, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `openDemo` starts the demo building and connects the session to it (only the app knows how).
    MainWindow(Session &session, std::function<void()> openDemo, QWidget *parent = nullptr);
    ~MainWindow() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace floorscope
