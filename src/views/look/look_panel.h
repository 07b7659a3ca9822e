// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class LookPanel;
}

namespace floorscope {

class ShownScenes;
struct FieldLayer;
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
    void fillPalettes(const Scene &scene);
    void showPalettes();
    void showParts();
    void connectStyle();
    void connectRange();
    void connectBoxes();
    void showLook();
    /// What is on the map now: its unit, its values and its range.
    void showScene();
    void showLock(bool locked);
    void showEnds(const FieldLayer *field);
    void showUnit(const FieldLayer *field);
    [[nodiscard]] ViewMode mode() const;
    void change(const QString &name, const std::function<void(Look &)> &edit, const QString &mergeKey = {});
    void takeNumbers(const LockedRange &range);
    [[nodiscard]] bool isChange() const;
    void takeLock(bool locked);

    std::unique_ptr<Ui::LookPanel> m_ui;
    Session &m_session;
    const ShownScenes &m_scenes;
    /// What the list of palettes hangs on.
    struct Shown
    {
        bool dark = false;
        bool change = false;
        bool reversed = false;
        Style style = Style::Gradient;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    std::optional<Shown> m_palettesFor;
};

}   // namespace floorscope
