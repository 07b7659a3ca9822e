// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class LookPanel;
}

namespace floorscope {

class ShownScenes;
struct Scene;

/// How values are drawn. Every change is drawn at once and is one step of Undo.
class LookPanel : public QWidget
{
    Q_OBJECT
public:
    LookPanel(Session &session, const ShownScenes &scenes, QWidget *parent = nullptr);
    ~LookPanel() override;

private:
    void fillChoices();
    void fillPalettes();
    void showDefaultPalette(const Scene &scene);
    void connectStyle();
    void connectRange();
    void connectBoxes();
    void showLook();
    /// What is on the map now: its unit, its values and its range.
    void showScene();
    void showLock(bool locked);
    void showUnit(const Scene &scene);
    [[nodiscard]] ViewMode mode() const;
    void change(const QString &name, const std::function<void(Look &)> &edit, const QString &mergeKey = {});
    void takeNumbers(const LockedRange &range);
    [[nodiscard]] bool isChange() const;
    void takeLock(bool locked);

    std::unique_ptr<Ui::LookPanel> m_ui;
    Session &m_session;
    const ShownScenes &m_scenes;
    std::optional<ViewMode> m_palettesFor;
};

}   // namespace floorscope
