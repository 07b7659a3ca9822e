// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace floorscope {

class Session;

/// Whether individuals are protected: an action of the menu that follows the document, and a step of undo.
class ProtectionSwitch : public QObject
{
    Q_OBJECT
public:
    ProtectionSwitch(Session &session, QAction &action, QObject *parent);

private:
    void use(bool protects);
    void show();

    Session &m_session;
    QAction &m_action;
};

}   // namespace floorscope
