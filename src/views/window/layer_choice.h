// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace floorscope {

class Session;
struct Layers;
struct MainActions;

/// The layers in their menu: shows which are drawn, and switches them as undo steps. One that holds nothing is off and
/// says why.
class LayerChoice : public QObject
{
    Q_OBJECT
public:
    LayerChoice(Session &session, const MainActions &actions, QObject *parent);

private:
    void bind(QAction &action, bool Layers::*layer);
    void show();

    Session &m_session;
    const MainActions &m_actions;
};

}   // namespace floorscope
