// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/upright_choice.h"

#include "model/session.h"

#include <QAction>

namespace floorscope {

UprightChoice::UprightChoice(Session &session, QAction &plan, QAction &floor, QObject *parent)
    : QObject(parent), m_session(session), m_plan(plan), m_floor(floor)
{
    connect(&plan, &QAction::triggered, this, [this] { use(Upright::Plan); });
    connect(&floor, &QAction::triggered, this, [this] { use(Upright::Floor); });
    connect(&session, &Session::documentChanged, this, &UprightChoice::show);
    show();
}

void UprightChoice::use(Upright upright)
{
    Document document = m_session.document();
    document.upright = upright;
    m_session.apply(tr("upright view"), document);
}

void UprightChoice::show()
{
    const Upright upright = m_session.document().upright;
    (upright == Upright::Plan ? m_plan : m_floor).setChecked(true);
}

}   // namespace floorscope
