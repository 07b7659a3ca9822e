// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QObject>

class QAction;

namespace floorscope {

class Session;
struct MainActions;

/// Which places are marked, in the menu Analyze: shows it, and switches it as undo steps. Taken once more, an entry
/// marks nothing.
class MarkChoice : public QObject
{
    Q_OBJECT
public:
    MarkChoice(Session &session, const MainActions &actions, QObject *parent);

private:
    void bind(QAction &action, Mark mark);
    void show();

    Session &m_session;
    const MainActions &m_actions;
};

}   // namespace floorscope
