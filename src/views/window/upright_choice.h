// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace floorscope {

class Session;
enum class Upright;

/// By what the maps stand upright: two entries of a menu that show and change it.
class UprightChoice : public QObject
{
    Q_OBJECT
public:
    /// Of the two actions one is checked always; they live as long as this.
    UprightChoice(Session &session, QAction &plan, QAction &floor, QObject *parent);

private:
    void use(Upright upright);
    void show();

    Session &m_session;
    QAction &m_plan;
    QAction &m_floor;
};

}   // namespace floorscope
