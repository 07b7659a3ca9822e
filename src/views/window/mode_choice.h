// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pane.h"

#include <QObject>

class QAction;

namespace floorscope {

class Session;
struct MainActions;

/// How the middle shows what is asked: as a map, as a comparison, or either of them as heights. Three buttons that show
/// and change it.
class ModeChoice : public QObject
{
    Q_OBJECT
public:
    ModeChoice(Session &session, const MainActions &actions, QObject *parent);

    /// Flat.
    void use(ViewMode mode);

private:
    void standUp();
    void show();

    Session &m_session;
    const MainActions &m_actions;
};

}   // namespace floorscope
