// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/protection_switch.h"

#include "model/session.h"

#include <QAction>

namespace floorscope {

ProtectionSwitch::ProtectionSwitch(Session &session, QAction &action, QObject *parent)
    : QObject(parent), m_session(session), m_action(action)
{
    connect(&action, &QAction::triggered, this, &ProtectionSwitch::use);
    connect(&session, &Session::documentChanged, this, &ProtectionSwitch::show);
    show();
}

void ProtectionSwitch::use(bool protects)
{
    Document document = m_session.document();
    document.protectIndividuals = protects;
    m_session.apply(tr("protection of individuals"), document);
}

void ProtectionSwitch::show()
{
    m_action.setChecked(m_session.document().protectIndividuals);
}

}   // namespace floorscope
