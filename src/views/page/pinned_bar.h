// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace Ui {
class PinnedBar;
}

namespace floorscope {

/// What is known of the pinned place, above the map until the pin is taken out.
class PinnedBar : public QFrame
{
    Q_OBJECT
public:
    explicit PinnedBar(QWidget *parent = nullptr);
    ~PinnedBar() override;

    /// Empty: nothing is pinned.
    void showText(const QString &text);
    /// How tall it is with one line, whatever it says now.
    [[nodiscard]] int heightOfLine() const;

signals:
    void copyWanted();
    void closed();

private:
    std::unique_ptr<Ui::PinnedBar> m_ui;
};

}   // namespace floorscope
