// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LookDetails;
}

namespace floorscope {

class ShownScenes;

/// What few people change of a look: how the plan is drawn, how the cells are laid over it, and smoothing. Folded until
/// it is asked for, or until one of them is not as usual.
class LookDetails : public QWidget
{
    Q_OBJECT
public:
    LookDetails(Session &session, const ShownScenes &scenes, QWidget *parent = nullptr);
    ~LookDetails() override;

private:
    void fillChoices();
    void connectBoxes();
    void unfold(bool open);
    void showLook();
    void showReasons();

    std::unique_ptr<Ui::LookDetails> m_ui;
    Session &m_session;
    const ShownScenes &m_scenes;
};

}   // namespace floorscope
