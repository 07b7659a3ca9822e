// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace floorscope {

/// Three ways to a floor; the focus is on the first, so that Enter is enough.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// The account that is kept on this computer; empty: none.
    void setAccount(const QString &name);

signals:
    void demoChosen();
    void connectChosen();
    void openChosen();

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

}   // namespace floorscope
