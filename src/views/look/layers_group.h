// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class LayersGroup;
}

namespace floorscope {

/// What is drawn beside the cells. A layer that holds nothing here is off and says why.
class LayersGroup : public QWidget
{
    Q_OBJECT
public:
    explicit LayersGroup(Session &session, QWidget *parent = nullptr);
    ~LayersGroup() override;

private:
    void connectLayers();
    void showLook();

    std::unique_ptr<Ui::LayersGroup> m_ui;
    Session &m_session;
};

}   // namespace floorscope
