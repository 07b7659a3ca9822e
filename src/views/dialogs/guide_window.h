// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/guide.h"

#include <QDialog>

#include <memory>

class QMainWindow;

namespace Ui {
class GuideWindow;
}

namespace floorscope {

/// The guide beside the window: a list of pages, and one of them. The last page lists the shortcuts of all actions that
/// the window has, as they are.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QMainWindow &window);
    ~GuideWindow() override;

    void show(GuideTopic topic);
    void showShortcuts();

private:
    void showPage(int row);

    std::unique_ptr<Ui::GuideWindow> m_ui;
    std::vector<GuidePage> m_pages;
    QString m_shortcuts;
};

/// The keys of every menu entry that has some, and what mouse and arrows do on the map, as a table in HTML.
[[nodiscard]] QString shortcutsPage(const QMainWindow &window);

}   // namespace floorscope
